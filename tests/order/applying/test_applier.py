"""Whole runs over real sockets, whose end the server itself tells."""

from __future__ import annotations

import time

import msgspec
import pytest

from gcdesk.api.repeat import Policy
from gcdesk.errors import CertificateError, Details, NotAllowed, OtherUser, ProxyError, Refused, TokenRefused
from gcdesk.order.applying.applier import stops_run
from gcdesk.order.applying.events import Asked, LockFound, Seen
from gcdesk.order.applying.kept_runs import begin, go_on, take_over, turn
from gcdesk.order.applying.states import Conflict, Failed, Locked, Stopped, Written, describe
from gcdesk.order.planning.steps import Row, temporary_title
from gcdesk.practice.faults import CutJson, Delay, Drop, Hang, Html, LoseReply, Status, WithoutFields
from tests.order.applying.stage import PATCH, Background, Stage, kinds, wait_until
from tests.order.applying.test_ledger import written


def test_a_wanted_order_holds_with_as_few_writes_as_can_be(stage: Stage) -> None:
    stage.fill("a10 b20 c30 d40 e50")
    outcome = stage.apply(stage.begin("eabcd"))
    assert stage.shown == "e5 a10 b20 c30 d40"
    assert stage.patches == 1
    assert kinds(stage.told(outcome)) == {"e": "Written"}
    assert (stage.board.done, stage.board.total, stage.board.notice) == (1, 1, "")


def test_titles_and_numbers_go_together_and_titles_change_places(stage: Stage) -> None:
    stage.fill("a10 b20 c30 d40 e50 f60")
    outcome = stage.apply(stage.begin("fabcde", a="b", b="c", c="a", d="e", e="d", f="x"))
    assert stage.shown == "x5 b10 c20 a30 e40 d50"
    assert stage.patches == 6 + 2
    assert set(outcome.states.values()) == {Written()}


def test_a_long_row_of_titles_moves_on_without_a_temporary_one(stage: Stage) -> None:
    stage.fill("a10 b20 c30 d40")
    stage.apply(stage.begin(a="b", b="c", c="d", d="e"))
    assert stage.shown == "b10 c20 d30 e40"
    assert stage.patches == 4


def test_it_is_put_back_and_applied_again_and_put_back_by_the_next_start(stage: Stage) -> None:
    stage.fill("a10 b20 c30 d40")
    stage.apply(stage.begin("dcba", a="b", b="a"))
    applied = stage.shown
    for expected in ("a10 b20 c30 d40", applied, "a10 b20 c30 d40"):
        stage.restart()
        (kept,) = stage.kept()
        assert not kept.is_unfinished
        assert (len(kept.back) > 0) == (expected != applied)
        outcome = stage.apply(turn(stage.journal, kept.run))
        assert set(outcome.states.values()) == {Written()}
        assert stage.shown == expected


def test_putting_back_leaves_what_others_have_changed_since(stage: Stage) -> None:
    stage.fill("a10 b20 c30")
    stage.apply(stage.begin(a="x", b="y", c="z"))
    stage.change("b", title="theirs")
    (kept,) = stage.kept()
    outcome = stage.apply(turn(stage.journal, kept.run))
    assert stage.shown == "a10 theirs20 c30"
    assert stage.told(outcome)["b"] == Conflict(20, "theirs")


# ---- changed by somebody else


@pytest.mark.hazard("N16")
def test_what_somebody_else_has_changed_is_not_written_and_can_be_taken_over(stage: Stage) -> None:
    stage.fill("a10 b20 c30")
    begun = stage.begin(a="x", b="y")
    stage.change("a", title="theirs")
    outcome = stage.apply(begun)
    assert stage.shown == "theirs10 y20 c30"
    assert stage.told(outcome) == {"a": Conflict(10, "theirs"), "b": Written()}
    assert "changed by somebody else" in describe(stage.told(outcome)["a"])
    stage.restart()
    (kept,) = stage.kept()
    stage.apply(take_over(stage.journal, kept.run, [stage.pk["a"]]))
    assert stage.shown == "x10 y20 c30"
    (kept,) = stage.kept()
    stage.apply(turn(stage.journal, kept.run))
    assert stage.shown == "theirs10 b20 c30"


def test_taking_over_leaves_them_what_one_does_not_change_oneself(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x")
    stage.change("a", title="theirs", order=15)
    stage.apply(begun)
    (kept,) = stage.kept()
    stage.apply(take_over(stage.journal, kept.run, [stage.pk["a"]]))
    assert stage.shown == "x15 b20"


def test_what_is_changed_again_before_it_is_taken_over_is_asked_again(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x")
    stage.change("a", order=11)
    stage.apply(begun)
    stage.change("a", order=12)
    (kept,) = stage.kept()
    outcome = stage.apply(take_over(stage.journal, kept.run, [stage.pk["a"]]))
    assert stage.told(outcome) == {"a": Conflict(12, "a")}
    assert stage.shown == "a12 b20"


def test_what_somebody_else_has_made_as_it_is_wanted_is_done(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x")
    stage.change("a", title="x")
    assert stage.told(stage.apply(begun)) == {"a": Written()}
    assert stage.patches == 0


def test_a_display_set_that_was_deleted(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x", b="y")
    stage.server.state.remove_display_set(stage.pk["a"])
    states = stage.told(stage.apply(begun))
    assert isinstance(states["a"], Failed)
    assert "does not exist on the server, or you have no right" in states["a"].reason
    assert states["b"] == Written()


def test_a_title_that_somebody_else_has_taken_meanwhile(stage: Stage) -> None:
    stage.fill("a10 b20 c30")
    begun = stage.begin(a="x", b="y")
    stage.change("c", title="x")
    states = stage.told(stage.apply(begun))
    assert isinstance(states["a"], Failed)
    assert "already has a display set with this title" in states["a"].reason
    assert stage.shown == "a10 y20 x30"


# ---- locked in mid-run


@pytest.mark.hazard("N10")
def test_a_reader_who_answers_meanwhile_locks_that_row_and_the_rest_goes_on(stage: Stage) -> None:
    stage.fill("a10 b20 c30")
    begun = stage.begin(a="x", b="y", c="z")
    stage.answer("b")
    states = stage.told(stage.apply(begun))
    assert stage.shown == "x10 b20 z30"
    assert states == {"a": Written(), "b": Locked(), "c": Written()}
    stage.restart()
    (kept,) = stage.kept()
    outcome = stage.apply(turn(stage.journal, kept.run))
    assert stage.shown == "a10 b20 c30"
    assert stage.told(outcome) == {"a": Written(), "c": Written()}


@pytest.mark.hazard("N10")
def test_what_is_locked_since_can_not_be_put_back_and_says_so(stage: Stage) -> None:
    stage.fill("a10 b20 c30")
    stage.apply(stage.begin(a="x", b="y"))
    stage.answer("b")
    (kept,) = stage.kept()
    for begun in (turn(stage.journal, kept.run), None):
        # The second time it is known beforehand.
        outcome = stage.apply(begun or go_on(stage.journal, stage.kept()[0].run))
        assert stage.told(outcome) == {"a": Written(), "b": Locked()}
    assert stage.shown == "a10 y20 c30"


@pytest.mark.parametrize(
    ("locked", "shown"), [("a", "a10 b20 c30 d40"), ("b", "a10 b20 c30 d40"), ("c", "a10 b20 c30 d40")]
)
def test_a_round_with_a_locked_row_is_taken_back(stage: Stage, locked: str, shown: str) -> None:
    stage.fill("a10 b20 c30 d40")
    begun = stage.begin(a="b", b="c", c="a")
    stage.answer(locked)
    states = stage.told(stage.apply(begun))
    assert stage.shown == shown
    assert states[locked] == Locked()
    for name in {"a", "b", "c"} - {locked}:
        state = states[name]
        assert isinstance(state, Failed)
        assert f"“{locked}”" in state.reason
        assert state.title == ""


def test_a_row_that_waits_for_a_title_that_is_not_given_up(stage: Stage) -> None:
    stage.fill("a10 b20 c30")
    begun = stage.begin(a="b", b="c", c="d")
    stage.answer("b")
    states = stage.told(stage.apply(begun))
    assert stage.shown == "a10 b20 d30"
    assert kinds(states) == {"a": "Failed", "b": "Locked", "c": "Written"}
    assert "its title is still that of “b”" in describe(states["a"])


def test_one_that_is_locked_while_its_title_is_temporary_says_what_it_stands_for(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="b", b="a")
    stage.server.faults.add(Delay(0.3), method="PATCH", path=stage.pk["b"])
    with Background(stage.applier(begun, workers=1)) as running:
        wait_until(lambda: temporary_title(stage.pk["a"]) in stage.shown)
        stage.answer("a")
    states = stage.told(running.end())
    assert states["b"] == Written()
    assert states["a"] == Locked()
    assert begun.ledger.stands_for(stage.pk["a"]) == "b"


# ---- lost replies and faults that pass


@pytest.mark.hazard("N2")
def test_a_lost_reply_is_looked_up_and_nothing_is_written_twice(stage: Stage) -> None:
    stage.fill("a10 b20 c30")
    stage.server.faults.add(LoseReply(), method="PATCH", times=3)
    outcome = stage.apply(stage.begin("cba", a="b", b="a"))
    assert set(outcome.states.values()) == {Written()}
    assert stage.patches == len(outcome.states) + 1
    assert stage.shown == "c30 a40 b50"


@pytest.mark.parametrize(
    "fault",
    [Drop(), Status(503, retry_after=0.01), Status(429, retry_after=0.01), Status(500), Html(), CutJson()],
)
@pytest.mark.parametrize("method", ["GET", "PATCH"])
@pytest.mark.hazard("N1", "N5", "N11", "N12")
def test_faults_that_pass(stage: Stage, fault: Drop | Status | Html | CutJson, method: str) -> None:
    stage.fill("a10 b20 c30")
    begun = stage.begin(a="b", b="a", c="x")
    stage.server.faults.add(fault, method=method, path=PATCH, times=2)
    outcome = stage.apply(begun)
    assert set(outcome.states.values()) == {Written()}
    assert stage.shown == "b10 a20 x30"


@pytest.mark.hazard("N11")
def test_a_server_with_a_fault_is_tried_three_times_at_most(stage: Stage) -> None:
    stage.fill("a10 b20")
    rule = stage.server.faults.add(Status(500), method="PATCH", path=stage.pk["a"])
    states = stage.told(stage.apply(stage.begin(a="x", b="y"), workers=1))
    assert rule.hits == 3
    assert isinstance(states["a"], Failed)
    assert "HTTP 500" in states["a"].reason
    assert stage.shown == "a10 y20"
    stage.server.faults.clear()
    (kept,) = stage.kept()
    assert [row.pk for row in kept.left] == [stage.pk["a"]]


@pytest.mark.hazard("N1")
def test_while_it_waits_the_row_says_so_and_try_now_ends_the_pause(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x")
    stage.server.faults.add(Drop(), method="PATCH", times=1)
    patient = Policy(tries=None, first_pause=1000.0, longest_pause=1000.0)
    with Background(stage.applier(begun, policy=patient)) as running:
        wait_until(lambda: "no reply came" in stage.board.notice)
        assert "looking again in 1" in describe(stage.board.states()[stage.pk["a"]])
        running.applier.try_now()
    assert stage.shown == "x10 b20"


@pytest.mark.hazard("N12")
def test_an_answer_that_never_can_be_read(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x")
    stage.server.faults.add(Html(), method="GET", path=PATCH)
    states = stage.told(stage.apply(begun))
    assert isinstance(states["a"], Failed)
    assert "can't be understood" in states["a"].reason


# ---- what ends a run


@pytest.mark.hazard("N7")
def test_a_refused_token_stops_all_and_after_signing_in_it_goes_on(stage: Stage) -> None:
    stage.fill("a10 b20 c30 d40")
    begun = stage.begin(a="b", b="a", c="x", d="y")
    stage.server.faults.add(Status(401), method="PATCH", skip=1)
    outcome = stage.apply(begun, workers=1)
    assert isinstance(outcome.stopped_by, TokenRefused)
    assert outcome.is_cut
    stage.server.faults.clear()
    again = stage.go_on()
    assert set(again.states.values()) == {Written()}
    assert stage.shown == "b10 a20 x30 y40"
    assert not stage.kept()[0].is_unfinished


@pytest.mark.hazard("G5")
def test_another_account_writes_nothing(stage: Stage) -> None:
    stage.fill("a10 b20")
    outcome = stage.apply(stage.begin(a="x"), user="reader1")
    assert isinstance(outcome.stopped_by, OtherUser)
    assert "begun by editor" in str(outcome.stopped_by)
    assert outcome.is_cut
    assert stage.shown == "a10 b20"


@pytest.mark.hazard("N8")
def test_no_right_to_change_any_longer_ends_the_run_in_words(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x", b="y")
    refusal = {"detail": "You do not have permission to perform this action."}
    stage.server.faults.add(Status(403, body=refusal), method="PATCH")
    outcome = stage.apply(begun, workers=1)
    assert isinstance(outcome.stopped_by, NotAllowed)
    assert "You have no right" in str(outcome.stopped_by)
    assert stage.patches == 1
    stage.server.faults.clear()
    assert set(stage.go_on().states.values()) == {Written()}


@pytest.mark.hazard("G7")
@pytest.mark.parametrize("method", ["GET", "PATCH"])
def test_a_stop_takes_at_most_two_seconds_and_what_is_left_goes_on_later(stage: Stage, method: str) -> None:
    stage.fill("a10 b20 c30")
    begun = stage.begin(a="b", b="a", c="x")
    rule = stage.server.faults.add(Hang(), method=method, path=PATCH)
    with Background(stage.applier(begun)) as running:
        wait_until(lambda: rule.hits > 0)
        asked = time.monotonic()
        running.applier.cancel()
        outcome = running.end()
    assert time.monotonic() - asked < 3.0  # two seconds, and what a loaded machine takes to notice
    assert outcome.is_cut
    assert outcome.stopped_by is None
    stage.journal.runs.release(begun.run)
    stage.server.faults.clear()
    assert set(stage.go_on().states.values()) == {Written()}
    assert stage.shown == "b10 a20 x30"


def test_a_stop_half_way_can_be_put_back(stage: Stage) -> None:
    stage.fill("a10 b20 c30 d40")
    begun = stage.begin("dcba", a="b", b="c", c="a")
    rule = stage.server.faults.add(Hang(), method="PATCH", skip=2)
    with Background(stage.applier(begun, workers=1)) as running:
        wait_until(lambda: rule.hits == 1)
        running.applier.cancel()
        outcome = running.end()
    half = {name: state for name, state in stage.told(outcome).items() if state == Stopped("a")}
    assert half.keys() == {"c"}
    assert describe(Stopped("a")) == "half written: it has a temporary title, which stands for “a”"
    stage.journal.runs.release(begun.run)
    stage.server.faults.clear()
    stage.restart()
    (kept,) = stage.kept()
    assert kept.is_unfinished
    assert kept.half_written == (stage.pk["c"],)
    outcome = stage.apply(turn(stage.journal, kept.run))
    assert outcome.stopped_by is None
    assert set(outcome.states.values()) == {Written()}
    assert stage.shown == "a10 b20 c30 d40"


def test_a_defect_ends_the_run_and_is_raised(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.fill("a10 b20")
    applier = stage.applier(stage.begin(a="x"))
    monkeypatch.setattr(stage.board, "hold", None)
    monkeypatch.setattr(applier._writer, "write", None)
    with pytest.raises(TypeError):
        applier.run()


def test_what_ends_a_run() -> None:
    assert stops_run(CertificateError("x"))
    assert stops_run(ProxyError("x", Details(status=407)))
    assert not stops_run(ProxyError("x"))
    assert not stops_run(Refused("x"))


def test_a_write_that_was_cut_is_looked_up_first_and_what_was_done_is_not_done_again(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x")
    begun.ledger.record(Asked(stage.pk["a"], 10, "x"))
    stage.change("a", title="x")
    assert stage.told(stage.apply(begun)) == {"a": Written()}
    assert stage.patches == 0


@pytest.mark.parametrize("fault", [Status(404), Html()])
def test_what_can_not_be_looked_up_fails_alone(stage: Stage, fault: Status | Html) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x", b="y")
    begun.ledger.record(Asked(stage.pk["a"], 10, "x"))
    stage.server.faults.add(fault, method="GET", path=stage.pk["a"])
    assert kinds(stage.told(stage.apply(begun))) == {"a": "Failed", "b": "Written"}
    assert stage.shown == "a10 y20"


def test_a_token_that_is_refused_while_a_write_is_looked_up(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x")
    begun.ledger.record(Asked(stage.pk["a"], 10, "x"))
    stage.server.faults.add(Status(401), method="GET", path=stage.pk["a"])
    outcome = stage.apply(begun)
    assert isinstance(outcome.stopped_by, TokenRefused)
    assert outcome.of(Stopped) == [stage.pk["a"]]


def test_a_server_that_takes_something_else_is_not_believed(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = begin(
        stage.journal, msgspec.structs.replace(stage.work(a="x"), rows=(Row(stage.pk["a"], "a", "x", 10, 0),))
    )
    states = stage.told(stage.apply(begun))
    assert isinstance(states["a"], Failed)
    assert "taken something else: order number 30, title “x”" in states["a"].reason
    (kept,) = stage.kept()
    assert [(row.order_before, row.order_after) for row in kept.back] == [(30, 10)]


@pytest.mark.hazard("N1")
def test_without_a_network_it_waits_before_it_has_begun(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x", b="y")
    stage.change("a", title="x")
    begun.ledger.record(Seen(stage.pk["a"], 10, "x"))  # done by an earlier part of the run
    rule = stage.server.faults.add(Drop(), path="profiles")
    with Background(stage.applier(begun)) as running:
        wait_until(lambda: "waiting for the network" in stage.board.notice)
        stage.server.faults.remove(rule)
        running.applier.try_now()
    assert set(running.end().states.values()) == {Written()}
    assert stage.shown == "x10 y20"


def test_a_newer_server_shows_titles_without_what_looks_like_a_tag(stage: Stage) -> None:
    stage.fill("a10 b20")
    stage.server.faults.add(WithoutFields(("title",)), path="display-sets")
    begun = stage.begin(a="x <b>y</b> & z", b="a")
    assert set(stage.apply(begun).states.values()) == {Written()}
    assert stage.shown == "x <b>y</b> & z10 a20"
    (kept,) = stage.kept()
    stage.apply(turn(stage.journal, kept.run))
    assert stage.shown == "a10 b20"


def test_a_round_that_was_stopped_half_way_is_taken_back_when_it_can_not_be_ended_later(stage: Stage) -> None:
    stage.fill("a10 b20 c30 d40")
    begun = stage.begin(a="b", b="c", c="d", d="a")
    stage.server.faults.add(Status(401), method="PATCH", skip=2)
    assert stage.apply(begun, workers=1).is_cut
    assert stage.shown.count("gcdesk") == 1
    stage.server.faults.clear()
    stage.answer("c")
    states = stage.told(stage.go_on())
    assert stage.shown == "a10 b20 c30 d40"
    assert kinds(states) == {"a": "Failed", "b": "Failed", "c": "Locked", "d": "Failed"}


def test_a_round_whose_last_title_was_taken_by_somebody_else(stage: Stage) -> None:
    stage.fill("a10 b20 z90")
    begun = stage.begin(a="b", b="a")
    stage.server.faults.add(Delay(0.5), method="GET", path=stage.pk["a"], skip=1, times=1)
    with Background(stage.applier(begun, workers=1)) as running:
        wait_until(lambda: "a20" in stage.shown)
        stage.change("z", title="b")
    states = stage.told(running.end())
    # Neither title of a is free: it says what its temporary one stands for, and b has what it was to have.
    assert stage.shown.endswith("a20 b90")
    assert states["b"] == Written()
    assert isinstance(states["a"], Failed)
    assert states["a"].title == "b"
    assert "already has a display set with this title" in states["a"].reason


def test_a_round_that_comes_upon_a_title_that_is_not_free_is_taken_back(stage: Stage) -> None:
    stage.fill("a10 b20 c30")
    begun = stage.begin(a="b", b="c", c="a")
    for event in (LockFound(stage.pk["b"]), *written(stage.pk["a"], 10, temporary_title(stage.pk["a"]))):
        begun.ledger.record(event)
    stage.change("a", title=temporary_title(stage.pk["a"]))
    stage.answer("b")
    states = stage.told(stage.apply(begun, workers=1))
    assert stage.shown == "a10 b20 c30"
    assert isinstance(states["a"], Failed)
    assert "already has a display set with this title" in states["a"].reason
    assert states["a"].title == ""
