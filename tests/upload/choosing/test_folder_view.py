from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from gcdesk.errors import FileError, GcdeskError
from gcdesk.kit.widgets import ElidedLabel
from gcdesk.upload.choosing.folder_view import FolderView
from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.folder.samples import Samples
from tests.links import help_of
from tests.upload.screen import LEFT, find, is_shown, press


@pytest.fixture
def view(qtbot: QtBot) -> FolderView:
    made = FolderView()
    qtbot.addWidget(made)
    made.resize(1_000, 120)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_a_path_is_typed(qtbot: QtBot, view: FolderView) -> None:
    path = find("folder_path", QLineEdit)
    QTest.keyClicks(path, ' "/data/trial 7" ')
    with qtbot.waitSignal(view.folder_chosen) as chosen:
        press(path, Qt.Key.Key_Return)

    assert chosen.args == ["/data/trial 7"]


def test_an_empty_path_is_no_folder(qtbot: QtBot, view: FolderView) -> None:
    with qtbot.assertNotEmitted(view.folder_chosen):
        press(find("folder_path", QLineEdit), Qt.Key.Key_Return)


def drop(view: FolderView, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *given)
    QApplication.sendEvent(view, enter)
    if enter.isAccepted():
        QApplication.sendEvent(view, QDropEvent(QPointF(5, 5), *given, QEvent.Type.Drop))


def test_a_folder_is_dropped(qtbot: QtBot, view: FolderView) -> None:
    with qtbot.waitSignal(view.folder_chosen) as chosen:
        drop(view, QUrl.fromLocalFile("/data/trial 7"))

    assert chosen.args == [str(Path("/data/trial 7"))]


def test_two_folders_or_a_web_page_are_not_taken(qtbot: QtBot, view: FolderView) -> None:
    with qtbot.assertNotEmitted(view.folder_chosen):
        drop(view, QUrl.fromLocalFile("/a"), QUrl.fromLocalFile("/b"))
        drop(view, QUrl("https://server.example/"))


def test_browsing_is_asked_for(qtbot: QtBot, view: FolderView) -> None:
    with qtbot.waitSignal(view.browse_wanted):
        QTest.mouseClick(find("choose_folder_button", QPushButton), LEFT)


def test_a_grouping_is_chosen(qtbot: QtBot, view: FolderView) -> None:
    chosen: list[Grouping] = []
    view.grouping_chosen.connect(lambda: chosen.append(view.grouping))
    with qtbot.waitSignal(view.grouping_chosen):
        QTest.mouseClick(find("grouping_file", QRadioButton), LEFT, pos=QPoint(8, 8))

    assert chosen == [Grouping.FILE]
    assert not is_shown("pattern_field")()


def test_a_pattern_is_typed_and_tried_a_moment_later(qtbot: QtBot, view: FolderView) -> None:
    find("grouping_pattern", QRadioButton).click()
    field = find("pattern_field", QLineEdit)
    assert (view.pattern, field.hasFocus()) == ("{case}_*", True)

    field.selectAll()
    with qtbot.waitSignal(view.grouping_chosen):
        QTest.keyClicks(field, "{case}.mha")
    assert view.pattern == "{case}.mha"


def test_what_is_shown_is_not_taken_for_a_choice(qtbot: QtBot, view: FolderView) -> None:
    with qtbot.assertNotEmitted(view.grouping_chosen, wait=400):
        view.show_grouping(Grouping.PATTERN, "{case}/*")

    assert (view.grouping, view.pattern) == (Grouping.PATTERN, "{case}/*")
    assert is_shown("pattern_field")()


def test_the_effect_is_told_and_files_in_no_case_can_be_shown(qtbot: QtBot, view: FolderView) -> None:
    view.show_effect("8 cases, 3 files each; 2 files in no case", rest=True)
    assert find("grouping_effect", ElidedLabel).whole_text().startswith("8 cases")
    with qtbot.waitSignal(view.rest_wanted):
        QTest.mouseClick(find("show_rest_button", QPushButton), LEFT)

    view.show_effect("8 cases")
    assert not is_shown("show_rest_button")()


def test_what_is_wrong_with_a_folder_or_a_pattern_leads_to_its_paragraph(view: FolderView) -> None:
    view.show_error(FileError("The folder can't be read."))
    assert help_of(view, "grouping_help") == "trouble#files"
    view.show_error(GcdeskError("This is no pattern."))
    assert help_of(view, "grouping_help") == "upload#folder"
    view.show_effect("8 cases")
    assert help_of(view, "grouping_help") == ""


def test_a_scan_shows_its_count_and_can_be_stopped(qtbot: QtBot, view: FolderView) -> None:
    view.begin_scan()
    view.show_count(1_200)
    assert "1,200 files found" in view.scan.text()
    with qtbot.waitSignal(view.stop_wanted):
        QTest.mouseClick(find("scan_stop_button", QPushButton), LEFT)


def test_nothing_can_be_chosen_while_cases_are_sent(view: FolderView) -> None:
    view.set_free(free=False)
    assert not find("folder_path", QLineEdit).isEnabled()
    assert not view.acceptDrops()

    view.set_free(free=True)
    assert find("grouping_file", QRadioButton).isEnabled()


def test_a_field_that_was_only_cleared_shows_its_folder_again(qtbot: QtBot, view: FolderView) -> None:
    view.show_folder("/data/trial 7")
    path = find("folder_path", QLineEdit)
    path.setFocus()
    path.selectAll()
    press(path, Qt.Key.Key_Delete)
    assert path.text() == ""
    with qtbot.assertNotEmitted(view.folder_chosen):
        find("choose_folder_button", QPushButton).setFocus()
    assert path.text() == "/data/trial 7"


def test_the_link_stands_next_to_its_sentence(view: FolderView) -> None:
    view.show_effect("8 cases; 2 files in no case", rest=True)
    QApplication.sendPostedEvents()
    effect, link = find("grouping_effect", ElidedLabel), find("show_rest_button", QPushButton)
    assert effect.text() == effect.whole_text()
    assert 0 <= link.geometry().left() - effect.geometry().right() < 20


def test_practice_offers_its_folders_at_any_time(qtbot: QtBot, view: FolderView) -> None:
    assert not is_shown("samples_button")()
    view.offer_samples(Samples(Path("/cases"), Path("/dicom"), Path("/troubles")))
    menu = find("samples_button", QPushButton).menu()
    for action, folder in zip(menu.actions(), ("/cases", "/dicom", "/troubles"), strict=True):
        with qtbot.waitSignal(view.sample_chosen) as chosen:
            action.trigger()
        assert chosen.args == [str(Path(folder))]
    view.offer_samples(None)
    assert not is_shown("samples_button")()
