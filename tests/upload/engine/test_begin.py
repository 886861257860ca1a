from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gcdesk.api.models import DisplaySet, Interface
from gcdesk.errors import TitleTaken
from gcdesk.upload.engine.begin import begin, keys_of, title_taken
from gcdesk.upload.engine.events import (
    FileKey,
    FillAsked,
    Filled,
    ImportFailed,
    Landed,
    SetAsked,
    SetGone,
    SetMade,
    SetTaken,
)
from gcdesk.upload.engine.landing import fingerprints
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.schedule import CaseWork
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, FileValue, JsonValue, Plan, ValueToSend
from gcdesk.upload.folder.cases import FileEntry

FILE = FileToSend(FileEntry(Path("/x"), "x", 5, 0), "x")
FILE_KEY = FileKey("a", "report", 0)


def case(key: str = "a", title: str = "A") -> CaseToSend:
    values = (
        ValueToSend(Interface("report"), FileValue(FILE)),
        ValueToSend(Interface("score"), JsonValue(1)),
    )
    return CaseToSend(key, title, 1, values)


def plan(*cases: CaseToSend) -> Plan:
    return Plan("s", "u", "study", "slug", "t", cases)


def test_a_new_case_is_sent_whole() -> None:
    beginning = begin(plan(case()), Ledger(), [DisplaySet("other", title="B")])
    assert beginning.work == (CaseWork("a", (FILE_KEY,)),)
    assert (beginning.filled, beginning.refused, beginning.gone) == ((), (), ())


def test_a_title_that_is_taken_is_refused() -> None:
    first, twice = case(), case("b", "A ")
    beginning = begin(plan(first, twice), Ledger(), [])
    assert [(c.key, type(e)) for c, e in beginning.refused] == [("b", TitleTaken)]
    beginning = begin(plan(first), Ledger(), [DisplaySet("x", title="A")])
    assert [c.key for c, _ in beginning.refused] == ["a"]


def test_a_title_that_we_asked_for_may_be_ours() -> None:
    for events in ([SetAsked("a", "A")], [SetMade("a", "x")]):
        beginning = begin(plan(case()), Ledger(events), [DisplaySet("x", title="A")])
        assert [w.key for w in beginning.work] == ["a"]


def test_a_fill_without_an_answer_is_looked_into_before_files_are_sent() -> None:
    ledger = Ledger([SetMade("a", "x"), FillAsked("a", {}, fingerprints(case()))])
    (work,) = begin(plan(case()), ledger, [DisplaySet("x", title="A")]).work
    assert work == CaseWork("a", (FILE_KEY,), finish_first=True)


def test_a_filled_case_is_only_followed() -> None:
    ledger = Ledger([SetMade("a", "x"), FillAsked("a", {}, fingerprints(case())), Filled("a")])
    there = [DisplaySet("x", title="A")]
    assert begin(plan(case()), ledger, there).filled == (case(),)
    ledger.record(Landed("a", "score"))
    ledger.record(ImportFailed("a", "report"))
    assert begin(plan(case()), ledger, there).work == (CaseWork("a", (FILE_KEY,)),)


def test_a_case_whose_display_set_was_deleted_begins_anew() -> None:
    ledger = Ledger([SetMade("a", "x"), FillAsked("a", {}, fingerprints(case())), Filled("a")])
    beginning = begin(plan(case()), ledger, [])
    assert beginning.gone == ("a",)
    assert beginning.work == (CaseWork("a", (FILE_KEY,)),)


def test_files_are_known_by_case_interface_and_place() -> None:
    assert keys_of("a", case().values[0]) == ((FILE_KEY, FILE),)


def test_the_refusal_keeps_the_server_s_details() -> None:
    assert title_taken().details.lines() == []
    assert "already has a display set" in title_taken(title_taken()).sentence


def test_a_display_set_that_was_chosen_gets_the_values() -> None:
    chosen = replace(case(), replaces="x")
    there = [DisplaySet("x", title="A")]
    ledger = Ledger()
    beginning = begin(plan(chosen), ledger, there)
    assert (beginning.taken, beginning.refused) == ((("a", "x"),), ())
    assert [work.key for work in beginning.work] == ["a"]

    ledger.record(SetTaken("a", "x"))
    again = begin(plan(chosen), ledger, there)
    assert (again.taken, again.gone) == ((), ())


def test_one_that_was_renamed_or_deleted_meanwhile_is_left_alone() -> None:
    chosen = replace(case(), replaces="x")
    renamed = begin(plan(chosen), Ledger(), [DisplaySet("x", title="B"), DisplaySet("y", title="A")])
    assert [c.key for c, _ in renamed.refused] == ["a"]
    assert begin(plan(chosen), Ledger(), [DisplaySet("x", title="B")]).taken == ()
    deleted = begin(plan(chosen), Ledger([SetTaken("a", "x")]), [])
    assert (deleted.gone, deleted.taken) == (("a",), ())
    assert deleted.work


def test_what_was_made_in_the_place_of_a_deleted_one_is_gone_on_with() -> None:
    chosen = replace(case(), replaces="x")
    ledger = Ledger([SetTaken("a", "x"), SetGone("a"), SetMade("a", "y")])
    beginning = begin(plan(chosen), ledger, [DisplaySet("y", title="A")])
    assert (beginning.gone, beginning.taken, beginning.refused) == ((), (), ())


def test_another_choice_forgets_the_display_set_of_the_first() -> None:
    ledger = Ledger([SetTaken("a", "x")])
    there = [DisplaySet("x", title="A"), DisplaySet("z", title="C")]
    assert begin(plan(case(title="A (2)")), ledger, there).gone == ("a",)
    other = begin(plan(replace(case(title="C"), replaces="z")), ledger, there)
    assert (other.gone, other.taken) == (("a",), (("a", "z"),))
    assert begin(plan(case(title="A 2")), Ledger([SetMade("a", "x")]), there).gone == (), "renamed, as before"
