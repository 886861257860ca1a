from __future__ import annotations

from gcdesk.errors import TokenRefused
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed, Importing, Ready, RowState, Sending, Stopped, Waiting
from gcdesk.upload.records.run_text import progress, retry_label, summary, tally, upload_label, why_none

READY = Ready("pk", "https://server.example/pk/")


def outcome(*states: Ready | Failed | Stopped) -> Outcome:
    return Outcome(tuple(RowOutcome(str(n), f"case {n}", state) for n, state in enumerate(states)))


def test_states_are_counted_from_done_to_failed() -> None:
    states: list[RowState] = [Failed("no"), READY, Sending(1, 2), READY, Waiting(), Importing("pk", "")]

    assert tally(states) == "2 ready · 1 being imported · 1 sending · 1 waiting · 1 failed"
    assert tally([]) == ""


def test_bytes_speed_and_time_are_told_as_far_as_known() -> None:
    assert progress(4_200_000_000, 9_800_000_000, 38e6, 150) == "4.2 GB of 9.8 GB · 38 MB/s · 2 min left"
    assert progress(10, 9_000, None, None) == "10 bytes of 9.0 kB"


def test_when_all_is_sent_no_time_is_left() -> None:
    assert progress(9_000, 9_000, 5.0, 0.0) == "9.0 kB of 9.0 kB"


def test_bytes_never_run_past_their_ends() -> None:
    assert progress(-5, 10, None, None) == "0 bytes of 10 bytes"
    assert progress(50, 10, None, None) == "10 bytes of 10 bytes"


def test_a_run_is_summed_up() -> None:
    assert summary(outcome(READY)) == "The display set is ready."
    assert summary(outcome(READY, READY)) == "All 2 display sets are ready."
    assert summary(outcome(READY, Failed("no"), Stopped())) == "1 ready · 1 failed · 1 stopped, of 3 in all."


def test_what_stopped_the_run_comes_first() -> None:
    stopped = Outcome(outcome(Failed("no")).rows, TokenRefused("The server refused the token."))

    assert summary(stopped) == "The server refused the token. 1 failed, of 1 in all."


def test_the_button_says_how_many() -> None:
    assert [upload_label(n) for n in (0, 1, 8)] == ["Upload", "Upload 1 display set", "Upload 8 display sets"]


def test_what_a_run_left_is_taken_up_under_its_own_name() -> None:
    ready, importing = Ready("pk", ""), Importing("pk", "", (), late=False)
    assert retry_label([ready, Failed("No."), Stopped(), importing]) == "Try the failed ones again"
    assert retry_label([ready, Stopped(), importing]) == "Send the rest"
    assert retry_label([ready, importing]) == "Look again"
    assert retry_label([ready]) == ""


def test_why_nothing_can_be_uploaded() -> None:
    assert why_none(is_checking=True, all_sent=True).startswith("The files are being checked")
    assert why_none(is_checking=False, all_sent=True) == "All cases of the table are in the study."
    assert why_none(is_checking=False, all_sent=False).startswith("No case can be uploaded as it is")
