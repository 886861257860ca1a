from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.errors import TokenRefused
from gcdesk.order.applying.applier import Outcome
from gcdesk.order.applying.states import Conflict, Failed, State, Stopped, Written
from gcdesk.order.running.apply_view import ApplyView
from tests.links import help_of
from tests.order.screen import find, is_shown, there


@pytest.fixture
def view(qtbot: QtBot) -> ApplyView:
    made = ApplyView()
    qtbot.addWidget(made)
    made.resize(900, 120)
    made.show()
    return made


def _outcome(*states: State) -> Outcome:
    return Outcome({str(at): state for at, state in enumerate(states)})


def test_it_says_how_much_can_be_applied_or_why_nothing(view: ApplyView) -> None:
    assert not there("apply_button", QPushButton).isEnabled()
    view.show_ready(14, "12 order numbers and 2 titles", can_apply=True, is_edited=True)
    button = there("apply_button", QPushButton)
    assert (button.text(), button.isEnabled(), button.toolTip()) == ("Apply 14 changes", True, "")
    assert is_shown("discard_button")()
    view.show_ready(0, "Nothing is changed.", can_apply=False)
    assert (button.text(), button.isEnabled(), button.toolTip()) == ("Apply", False, "Nothing is changed.")
    assert not there("show_changes_button", QPushButton).isEnabled()
    assert not is_shown("discard_button")()


def test_a_run_shows_how_far_it_is_and_can_be_stopped(view: ApplyView) -> None:
    stopped: list[bool] = []
    view.stop_wanted.connect(lambda: stopped.append(True))
    view.offer_back(offered=True)
    view.begin()
    for name in ("apply_button", "put_back_button", "show_changes_button"):
        assert find(name) is None, name
    view.show_run(3, 14, "")
    assert find("apply_try_now_button") is None
    assert help_of(view, "apply_progress_help") == ""
    view.show_run(3, 14, "waiting for the network", "trouble#network")
    assert is_shown("apply_try_now_button")()
    assert help_of(view, "apply_progress_help") == "trouble#network"
    there("apply_stop_button", QPushButton).click()
    assert stopped == [True]
    view.show_stopping()
    assert not there("apply_stop_button", QPushButton).isEnabled()
    view.show_halted("Waiting for another token")
    assert find("apply_try_now_button") is None
    view.end(None)
    assert is_shown("apply_button")()
    assert is_shown("put_back_button")()
    assert find("apply_summary") is None


@pytest.mark.parametrize(
    ("outcome", "buttons"),
    [
        (_outcome(Written()), set()),
        (_outcome(Written(), Failed("No.")), {"apply_retry_button"}),
        (_outcome(Failed("No."), Stopped()), set()),  # the tab asks, and there it can be gone on with
        (_outcome(Conflict(1, "x")), {"overwrite_button", "keep_theirs_button"}),
        (
            _outcome(Conflict(1, "x"), Failed("No.")),
            {"apply_retry_button", "overwrite_button", "keep_theirs_button"},
        ),
    ],
)
def test_what_can_be_done_about_how_it_ended(view: ApplyView, outcome: Outcome, buttons: set[str]) -> None:
    view.begin()
    view.end(outcome)
    assert is_shown("apply_summary_text")()
    every = ("apply_retry_button", "overwrite_button", "keep_theirs_button")
    assert {name for name in every if is_shown(name)()} == buttons
    view.show_outcome(None)
    assert find("apply_summary") is None


def test_what_stopped_all_of_it_leads_to_its_paragraph(view: ApplyView) -> None:
    view.end(Outcome({"a": Stopped()}, TokenRefused("The token is refused.")))
    assert help_of(view, "apply_summary_help") == "trouble#token"
    view.end(_outcome(Written()))
    assert help_of(view, "apply_summary_help") == ""


def test_each_button_says_what_is_wanted(view: ApplyView) -> None:
    wanted: list[str] = []
    for name in ("apply", "show", "discard", "put_back", "retry", "overwrite", "keep_theirs"):
        getattr(view, f"{name}_wanted").connect(lambda name=name: wanted.append(name))
    view.show_ready(2, "", can_apply=True, is_edited=True)
    view.offer_back(offered=True, tooltip="of yesterday")
    view.show_outcome(_outcome(Conflict(1, "x"), Failed("No.")))
    assert there("put_back_button", QPushButton).toolTip() == "of yesterday"
    for name in (
        "apply_button",
        "show_changes_button",
        "discard_button",
        "put_back_button",
        "apply_retry_button",
        "overwrite_button",
        "keep_theirs_button",
    ):
        there(name, QPushButton).click()
    assert wanted == ["apply", "show", "discard", "put_back", "retry", "overwrite", "keep_theirs"]
