from __future__ import annotations

from contextlib import closing

import pytest

from gcdesk.errors import JournalError
from gcdesk.journal import Journal, RunKind, RunState
from gcdesk.order.applying.events import Seen
from gcdesk.order.applying.kept_runs import begin, go_on, kept_runs, leave, leave_alone, take_over, turn
from gcdesk.order.applying.states import Conflict, Written
from gcdesk.order.applying.work import Content, Work
from gcdesk.order.planning.steps import Row, temporary_title
from gcdesk.study.place import owner_of
from gcdesk.upload.records.journaled import places_in_use
from gcdesk.upload.records.kept_runs import kept_runs as kept_uploads
from tests.order.applying.stage import Stage, kinds

WORK = Work(
    "https://s", "me", "study", "slug", "T", (Row("a", "one", "two", 10, 20), Row("b", "x", "y", 1, 1))
)
OWNER = owner_of("https://s", "me")


def test_a_run_is_listed_with_what_is_left_and_what_could_be_put_back() -> None:
    with closing(Journal(None)) as journal:
        begun = begin(journal, WORK)
        begun.ledger.record(Seen("a", 10, temporary_title("a")))
        journal.runs.release(begun.run)
        (kept,) = kept_runs(journal, OWNER, "study")
        assert kept.is_unfinished
        assert not kept.is_elsewhere
        assert [row.pk for row in kept.left] == ["a", "b"]
        assert [row.title_after for row in kept.back] == ["one"]
        assert kept.half_written == ("a",)
        assert kept_runs(journal, OWNER, "other study") == []
        assert kept_runs(journal, "somebody else", "study") == []


@pytest.mark.hazard("G1")
def test_it_is_never_offered_as_an_upload_nor_an_upload_as_one_of_these() -> None:
    with closing(Journal(None)) as journal:
        journal.runs.release(begin(journal, WORK).run)
        upload = journal.runs.begin(
            OWNER, study_pk="study", study_slug="s", study_title="T", plan=b"{}", cases=1
        )
        journal.runs.release(upload)
        assert [kept.run.id for kept in kept_uploads(journal, OWNER)] == [upload.id]
        assert places_in_use(journal, OWNER) == 0
        (kept,) = kept_runs(journal, OWNER, "study")
        assert kept.run.kind == RunKind.ORDER


@pytest.mark.hazard("G3")
def test_what_another_gcdesk_is_at_is_not_gone_on_with() -> None:
    with closing(Journal(None)) as journal:
        begun = begin(journal, WORK)
        (kept,) = kept_runs(journal, OWNER, "study")
        assert kept.is_elsewhere
        assert go_on(journal, begun.run) is None
        assert turn(journal, begun.run) is None
        assert take_over(journal, begun.run, ["a"]) is None
        assert not leave_alone(journal, begun.run, ["a"])
        assert not leave(journal, begun.run)


def test_a_run_that_is_left_as_it_is_is_not_asked_about_and_can_still_be_put_back() -> None:
    with closing(Journal(None)) as journal:
        begun = begin(journal, WORK)
        begun.ledger.record(Seen("a", 20, "two"))
        journal.runs.release(begun.run)
        assert leave(journal, begun.run)
        (kept,) = kept_runs(journal, OWNER, "study")
        assert (kept.run.state, kept.run.ready, kept.run.failed) == (RunState.FINISHED, 1, 1)
        back = turn(journal, kept.run)
        assert back is not None
        assert [row.pk for row in back.ledger.left()] == ["a"]


def test_what_can_not_be_read_is_not_listed_and_going_on_with_it_says_so() -> None:
    with closing(Journal(None)) as journal:
        begun = begin(journal, WORK)
        journal.runs.record(begun.run, b"a newer gcdesk's")
        journal.runs.release(begun.run)
        assert kept_runs(journal, OWNER, "study") == []
        for open_it in (go_on, turn, leave):
            with pytest.raises(JournalError):
                open_it(journal, begun.run)
            assert journal.runs.claim(begun.run), "it was not given up"
            journal.runs.release(begun.run)


def test_theirs_may_stay_and_the_run_does_not_ask_again(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x", b="y")
    stage.change("a", title="theirs")
    stage.apply(begun)
    stage.restart()
    (kept,) = stage.kept()
    assert kept.conflicts == {stage.pk["a"]: Content(10, "theirs")}
    assert leave_alone(stage.journal, kept.run, [stage.pk["a"]])
    (kept,) = stage.kept()
    assert kept.conflicts == {}
    assert not kept.is_unfinished
    assert kept.left == ()
    assert [row.title_after for row in kept.back] == ["b"]
    assert stage.shown == "theirs10 y20"


def test_theirs_may_stay_while_the_run_is_still_to_be_gone_on_with(stage: Stage) -> None:
    stage.fill("a10 b20")
    begun = stage.begin(a="x", b="y")
    stage.change("a", title="theirs")
    applier = stage.applier(begun)
    outcome = applier.run()
    assert kinds(stage.told(outcome)) == {"a": "Conflict", "b": "Written"}
    stage.journal.runs.release(begun.run)
    assert leave_alone(stage.journal, begun.run, [stage.pk["a"]])
    again = stage.go_on()
    assert stage.told(again) == {"a": Conflict(10, "theirs"), "b": Written()}
    assert stage.shown == "theirs10 y20"
