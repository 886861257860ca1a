from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.errors import TokenRefused
from gcdesk.masks.keeping.save_view import SaveView
from gcdesk.masks.saving.board import Progress
from gcdesk.masks.saving.save import Outcome
from gcdesk.masks.saving.states import Differs, Failed, Saved, Stopped
from tests.links import help_of


@pytest.fixture
def view(qtbot: QtBot) -> SaveView:
    made = SaveView()
    qtbot.addWidget(made)
    made.show()
    return made


def seen(view: SaveView) -> set[str]:
    return {button.objectName() for button in view.findChildren(QPushButton) if button.isVisible()}


def test_it_says_what_will_be_saved(view: SaveView) -> None:
    view.offer(25, of=25, selected=False)
    assert view.save.text() == "Save all 25 masks…"
    view.offer(14, of=25, selected=False)
    assert view.save.text() == view.save.accessibleName() == "Save 14 shown masks…"
    view.offer(1, of=25, selected=False)
    assert view.save.text() == "Save 1 shown mask…"
    view.offer(1, of=1, selected=False)
    assert view.save.text() == "Save 1 mask…"
    view.offer(2, of=25, selected=True)
    assert view.save.text() == view.save.accessibleName() == "Save 2 selected masks…"
    view.offer(0, of=25, selected=False)
    assert not view.save.isEnabled()


def test_while_it_goes_on_it_can_be_paused_and_cancelled(qtbot: QtBot, view: SaveView) -> None:
    assert seen(view) == {"save_masks_button"}
    view.begin()
    assert view.is_at_work
    assert seen(view) == {"mask_pause", "mask_cancel"}
    view.show_progress(Progress(4, 1, 1, 0, 10), 0, paused=False)
    assert (view._bar.value(), view._bar.maximum()) == (1, 4)
    view.show_paused(paused=True)
    assert view.pause.text() == "Go on"
    for button, signal in ((view.pause, view.pause_wanted), (view.cancel, view.cancel_wanted)):
        with qtbot.waitSignal(signal):
            button.click()
    view.show_halted("Waiting for another token")
    assert view._told.text() == "Waiting for another token"
    view.show_stopping()
    assert not view.cancel.isEnabled()
    view.begin()
    assert view.cancel.isEnabled()
    view.rest()
    assert not view.is_at_work


def test_the_end_offers_what_can_be_done_about_it(qtbot: QtBot, view: SaveView) -> None:
    view.begin()
    view.show_end(Outcome({"1": Saved("a", 1)}))
    assert seen(view) == {"mask_folder", "save_masks_button"}
    view.show_end(Outcome({"1": Stopped()}))
    assert seen(view) == {"mask_folder", "save_masks_button", "mask_retry"}
    assert view._told.property("role") == "text"
    view.show_end(Outcome({"1": Failed("x"), "2": Differs("a", "b")}))
    assert view._told.property("role") == "warning", "a failure among many that were saved is not overlooked"
    assert seen(view) == {
        "mask_folder",
        "save_masks_button",
        "mask_retry",
        "mask_decide",
        "mask_problems",
    }
    view.show_end(Outcome({"1": Stopped()}, TokenRefused("The token is refused.")))
    assert help_of(view, "mask_save_help") == "trouble#token"
    view.show_end(Outcome({"1": Saved("a", 1)}, trouble="The table could not be written."))
    assert help_of(view, "mask_save_help") == "trouble#files"
    view.show_end(Outcome({"1": Failed("x"), "2": Differs("a", "b")}))
    assert help_of(view, "mask_save_help") == ""
    for button, signal in (
        (view.save, view.save_wanted),
        (view.retry, view.retry_wanted),
        (view.decide, view.decide_wanted),
        (view.folder, view.folder_wanted),
        (view.problems, view.problems_wanted),
    ):
        button.setEnabled(True)
        with qtbot.waitSignal(signal):
            button.click()
