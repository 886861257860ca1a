from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.errors import JournalError
from gcdesk.kit.widgets import ElidedLabel
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.countdown import Countdown
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.speed import Speed
from gcdesk.upload.engine.states import Failed, Held, Ready, RowState, Sending, Stopped
from gcdesk.upload.running.run_view import RunView
from gcdesk.upload.running.summary_frame import SummaryFrame
from tests.links import help_of
from tests.upload.screen import LEFT, find, is_shown


@pytest.fixture
def view(qtbot: QtBot) -> RunView:
    made = RunView()
    qtbot.addWidget(made)
    made.resize(1_000, 100)
    made.show()
    return made


def click(name: str) -> None:
    QTest.mouseClick(find(name, QPushButton), LEFT)


def outcome(*states: RowState) -> Outcome:
    return Outcome(tuple(RowOutcome(str(n), f"case {n}", state) for n, state in enumerate(states)))


def board(*states: RowState, sent: int = 0, total: int = 0, notice: str = "") -> Board:
    made = Board()
    for n, state in enumerate(states):
        made.put(str(n), state)
    made.add_sent(sent)
    made.add_total(total)
    made.notice = notice
    return made


def test_the_button_says_how_many_or_why_none(qtbot: QtBot, view: RunView) -> None:
    view.show_ready(0, "All cases are in the study.")
    button = find("upload_button", QPushButton)
    assert not button.isEnabled()
    assert find("upload_reason", QLabel).text() == button.toolTip() == "All cases are in the study."

    view.show_ready(8, "")
    assert (button.text(), button.accessibleName()) == ("Upload 8 display sets",) * 2
    with qtbot.waitSignal(view.upload_wanted):
        click("upload_button")


def test_a_run_shows_bytes_speed_time_and_states(view: RunView) -> None:
    view.begin()
    assert not is_shown("upload_button")()
    speed = Speed().with_sample(0, 0).with_sample(10, 40_000_000)

    view.show_run(
        board(Sending(1, 2), Ready("pk", ""), sent=40_000_000, total=120_000_000), speed, paused=False
    )

    assert find("run_progress", ElidedLabel).whole_text() == "40 MB of 120 MB · 4.0 MB/s · 20 s left"
    assert find("run_counts", QLabel).text() == "1 ready · 1 sending"
    assert find("run_bar", QProgressBar).value() == 333
    assert not is_shown("try_now_button")()


def test_more_bytes_than_32_bits_can_count(view: RunView) -> None:
    view.begin()
    view.show_run(board(Sending(1, 2), sent=5 << 40, total=10 << 40), Speed(), paused=False)

    assert find("run_bar", QProgressBar).value() == 500


def test_what_is_held_up_can_be_tried_now(qtbot: QtBot, view: RunView) -> None:
    view.begin()
    view.show_run(board(Held("waiting for the network", 1, 2), sent=1, total=2), Speed(), paused=False)
    with qtbot.waitSignal(view.try_now_wanted):
        click("try_now_button")

    assert help_of(view, "run_progress_help") == ""
    waits = board()
    waits.notice = Countdown("no network", help_target="trouble#network")
    view.show_run(waits, Speed(), paused=False)
    assert help_of(view, "run_progress_help") == "trouble#network"
    view.show_run(waits, Speed(), paused=True)
    assert help_of(view, "run_progress_help") == ""

    view.show_run(board(notice="The server asks to wait."), Speed(), paused=False)
    assert find("run_progress", ElidedLabel).whole_text().endswith("The server asks to wait.")
    assert is_shown("try_now_button")()


def test_a_pause_is_told_and_ended_by_the_same_button(qtbot: QtBot, view: RunView) -> None:
    view.begin()
    with qtbot.waitSignal(view.pause_wanted):
        click("pause_button")
    view.show_run(board(sent=1, total=2), Speed(), paused=True)

    assert find("run_progress", ElidedLabel).whole_text() == "Paused · 1 byte of 2 bytes"
    assert find("pause_button", QPushButton).text() == "Go on"


def test_what_is_on_its_way_counts(view: RunView) -> None:
    view.begin()
    sending = board(sent=0, total=100)
    sending.add_flying(46)
    view.show_run(sending, Speed(), paused=False)
    assert find("run_progress", ElidedLabel).whole_text() == "46 bytes of 100 bytes"
    assert find("run_bar", QProgressBar).value() == 460


def test_cancelling_is_told_until_the_run_ends(qtbot: QtBot, view: RunView) -> None:
    view.begin()
    with qtbot.waitSignal(view.cancel_wanted):
        click("cancel_button")
    view.show_cancelling()
    assert not find("cancel_button", QPushButton).isEnabled()

    view.end(None)
    assert is_shown("upload_button")()
    assert not is_shown("run_summary")()

    view.begin()
    assert find("cancel_button", QPushButton).isEnabled()


def test_a_good_end_needs_no_second_try(qtbot: QtBot, view: RunView) -> None:
    view.end(outcome(Ready("pk", ""), Ready("pk", "")))

    assert find("run_summary_text", QLabel).text() == "All 2 display sets are ready."
    assert not is_shown("retry_button")()
    for name, wanted in (("save_summary_button", view.save_wanted), ("open_study_button", view.study_wanted)):
        with qtbot.waitSignal(wanted):
            click(name)


def test_what_failed_can_be_tried_again(qtbot: QtBot, view: RunView) -> None:
    view.end(outcome(Ready("pk", ""), Failed("No.")))
    with qtbot.waitSignal(view.retry_wanted):
        click("retry_button")

    assert help_of(view, "run_summary_help") == "", "each row tells its own"

    view.begin()
    assert view.outcome is None
    assert not is_shown("run_summary")()


def test_what_was_stopped_did_not_fail(view: RunView) -> None:
    view.end(outcome(Ready("pk", ""), Stopped()))
    assert find("retry_button", QPushButton).text() == "Send the rest"
    view.end(outcome(Ready("pk", ""), Failed("No."), Stopped()))
    assert find("retry_button", QPushButton).text() == "Try the failed ones again"


def test_what_stopped_all_of_it_leads_to_its_paragraph(view: RunView) -> None:
    view.end(Outcome(outcome(Stopped()).rows, JournalError("The journal can't be written.")))
    assert help_of(view, "run_summary_help") == "trouble#journal"
    view.end(outcome(Ready("pk", "")))
    assert help_of(view, "run_summary_help") == ""


def test_while_the_server_only_imports_further_cases_can_be_sent(qtbot: QtBot, view: RunView) -> None:
    view.begin()
    view.show_ready(0, "")
    view.show_following()
    assert not is_shown("pause_button")()
    assert not is_shown("upload_button")(), "there is none to send"
    view.show_ready(2, "")
    with qtbot.waitSignal(view.upload_wanted):
        click("upload_button")
    assert is_shown("cancel_button")()
    view.begin()
    view.show_ready(2, "")
    assert is_shown("pause_button")()
    assert not is_shown("upload_button")()


def test_the_buttons_of_the_summary_stand_beside_the_words_where_there_is_room(
    qtbot: QtBot, view: RunView
) -> None:
    view.end(outcome(Ready("pk", "")))
    view.resize(1_200, 200)
    told, save = find("run_summary_text", QLabel), find("save_summary_button", QPushButton)
    frame = find("run_summary", SummaryFrame)
    qtbot.waitUntil(lambda: told.geometry().right() < save.x())
    one_line = frame.minimumSizeHint().height()

    view.resize(view.minimumSizeHint().width(), 200)
    qtbot.waitUntil(lambda: told.geometry().bottom() < save.y())
    assert frame.minimumSizeHint().height() > one_line
