from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.api.models import DisplaySet, Interface, Value
from gcdesk.order.pictures.thumbnail import Thumbnail
from gcdesk.order.preview.preview_view import PreviewView
from tests.links import help_of
from tests.order.screen import find, there

SCAN = Value(1, Interface("ct", "CT image"), image="https://gc.example/1/")
SCORE = Value(2, Interface("some-score", "Some score"), 2.5)


@pytest.fixture
def view(qtbot: QtBot) -> PreviewView:
    made = PreviewView()
    qtbot.addWidget(made)
    made.resize(280, 600)
    made.show()
    return made


def _texts(view: PreviewView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible() and label.text()]


def _picture(height: int = 40, width: int = 80, *, colour: bool = False) -> Thumbnail:
    shape = (height, width, 3) if colour else (height, width)
    return Thumbnail(np.full(shape, 200, np.uint8), 1.0, f"{width} × {height}")


def test_it_says_what_to_do_while_no_row_is_chosen(view: PreviewView) -> None:
    assert "Choose a row" in _texts(view)[0]


def test_a_display_set_with_its_image_and_value(view: PreviewView) -> None:
    view.show_set(DisplaySet("a", values=(SCORE, SCAN)), "One")
    assert _texts(view) == ["One", "CT image", "loading …", "Some score", "2.5"]
    view.show_picture("https://gc.example/1/", _picture())
    assert "80 × 40" in _texts(view)
    shown = there("preview_picture", QFrame)
    assert shown.accessibleName() == "CT image, 80 × 40"
    assert shown.grab().toImage().pixelColor(shown.rect().center()).red() == 200


@pytest.mark.parametrize("colour", [False, True])
def test_pictures_keep_their_proportions(view: PreviewView, colour: bool) -> None:
    view.show_set(DisplaySet("a", values=(SCAN,)), "One")
    view.show_picture("https://gc.example/1/", _picture(400, 40, colour=colour))
    assert there("preview_picture", QFrame).sizeHint().height() == 300
    view.show_picture("https://gc.example/1/", _picture(10, 400, colour=colour))
    assert there("preview_picture", QFrame).sizeHint().height() == 24


def test_a_large_image_is_shown_when_it_is_asked_for(view: PreviewView) -> None:
    wanted: list[str] = []
    view.image_wanted.connect(wanted.append)
    view.show_set(DisplaySet("a", values=(SCAN,)), "One")
    view.show_sentence("https://gc.example/1/", "It is large.", can_ask=True, help_target="trouble#shown")
    assert "It is large." in _texts(view)
    assert help_of(view, "preview_help") == "trouble#shown"
    there("preview_show", QPushButton).click()
    assert wanted == ["https://gc.example/1/"]
    view.show_waiting("https://gc.example/1/")
    assert find("preview_show") is None
    assert help_of(view, "preview_help") == ""
    view.show_sentence("https://gc.example/1/", "It is gone.", help_target="trouble#access")
    view.show_picture("https://gc.example/1/", _picture())
    assert help_of(view, "preview_help") == ""


def test_an_image_that_is_not_looked_at_any_more_is_nothing(view: PreviewView) -> None:
    view.show_set(DisplaySet("b", values=(SCORE,)), "Two")
    for late in ("show_picture", "show_sentence"):
        getattr(view, late)("https://gc.example/1/", _picture() if late == "show_picture" else "x")
    view.show_waiting("https://gc.example/1/")
    assert _texts(view) == ["Two", "Some score", "2.5"]


def test_an_empty_one_says_so_and_opens_its_page(view: PreviewView) -> None:
    pages: list[str] = []
    view.page_wanted.connect(pages.append)
    view.show_set(DisplaySet("a"), "")
    assert _texts(view)[:1] == ["(no title)"]
    assert "readers see nothing" in _texts(view)[1]
    there("preview_page", QPushButton).click()
    assert pages == ["a"]
