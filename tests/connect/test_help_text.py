from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPalette, QTextDocument
from pytestqt.qtbot import QtBot

from gcdesk.connect.help_text import HelpText

IMAGE = QTextDocument.ResourceType.ImageResource


@pytest.fixture
def text(qtbot: QtBot, tmp_path: Path) -> HelpText:
    """A page with a wide picture that there is in red, and in blue for the dark, and one in red only."""
    for name, colour in (
        ("wide", Qt.GlobalColor.red),
        ("wide-dark", Qt.GlobalColor.blue),
        ("one", Qt.GlobalColor.red),
    ):
        picture = QImage(2000, 400, QImage.Format.Format_RGB32)
        picture.fill(colour)
        assert picture.save(str(tmp_path / f"{name}.png"))
    page = tmp_path / "page.md"
    page.write_text("# Page\n\n![a](wide.png)\n\n![b](one.png)\n", encoding="utf-8")
    made = HelpText()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.setSource(QUrl.fromLocalFile(str(page)), QTextDocument.ResourceType.MarkdownResource)
    return made


def shown(text: HelpText, name: str) -> QImage:
    picture = text.document().resource(IMAGE, QUrl(name))
    assert isinstance(picture, QImage)
    return picture


def test_pictures_are_as_wide_as_there_is_room(text: HelpText) -> None:
    for width in (600, 400, 900):
        text.resize(width, 500)
        picture = shown(text, "wide.png")
        assert 0 < picture.width() / picture.devicePixelRatio() <= text.viewport().width()
        assert picture.width() / picture.height() == pytest.approx(5, rel=0.05)
        assert text.horizontalScrollBar().maximum() == 0
    text.resize(3000, 500)
    assert shown(text, "wide.png").width() == 2000, "no picture is made larger than it is"


def test_pictures_are_dark_where_the_window_is_and_there_is_a_dark_one(text: HelpText) -> None:
    assert shown(text, "wide.png").pixelColor(5, 5) == QColor(Qt.GlobalColor.red)
    palette = QPalette(text.palette())
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.black)
    text.setPalette(palette)
    assert shown(text, "wide.png").pixelColor(5, 5) == QColor(Qt.GlobalColor.blue)
    assert shown(text, "one.png").pixelColor(5, 5) == QColor(Qt.GlobalColor.red)


@pytest.fixture
def long_page(text: HelpText, tmp_path: Path) -> QUrl:
    """A page with many paragraphs, some of whose headings have an id."""
    parts = [
        f'## <a id="part-{n}"></a>Part {n}\n\n{"word " * 400}\n' if n % 2 else f"## Part {n}\n\nword\n"
        for n in range(20)
    ]
    page = tmp_path / "long.md"
    page.write_text("# Long page\n\n" + "\n".join(parts), encoding="utf-8")
    return QUrl.fromLocalFile(str(page))


def first_line(text: HelpText) -> str:
    """The block at the top of what is shown."""
    return text.cursorForPosition(text.viewport().rect().topLeft()).block().text()


def test_ids_are_not_shown_and_lead_to_their_heading(text: HelpText, long_page: QUrl) -> None:
    text.setSource(long_page)
    assert "<a" not in text.toPlainText()
    assert "Part 7" in text.toPlainText()
    for name in ("part-7", "part-3"):
        place = QUrl(long_page)
        place.setFragment(name)
        text.setSource(place)
        assert first_line(text) == name.replace("part-", "Part ")
    text.setSource(QUrl("#part-11"))
    assert first_line(text) == "Part 11", "as a link on the page does"


def test_the_heading_stays_where_it_is_when_the_page_gets_another_width(
    text: HelpText, long_page: QUrl
) -> None:
    long_page.setFragment("part-9")
    text.setSource(long_page)
    for width in (400, 900):
        text.resize(width, 500)
        assert first_line(text) == "Part 9"
    text.verticalScrollBar().setValue(0)
    text.resize(700, 500)
    assert first_line(text) == "Long page", "who scrolled away is left there"


def test_an_id_that_no_heading_has_leads_to_the_beginning(text: HelpText, long_page: QUrl) -> None:
    long_page.setFragment("no-such")
    text.setSource(long_page)
    assert first_line(text) == "Long page"
