from __future__ import annotations

from pathlib import Path

from gcdesk.api.models import DisplaySet, Interface
from gcdesk.errors import TitleTaken
from gcdesk.upload.engine.begin import begin, keys_of, title_taken
from gcdesk.upload.engine.events import FileKey, FillAsked, Filled, ImportFailed, Landed, SetAsked, SetMade
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
    assert "exists already" in title_taken(title_taken()).sentence
