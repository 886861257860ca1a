from __future__ import annotations

from gcdesk.api.models import DisplaySet
from gcdesk.upload.table.in_study import NOTHING, Earlier, in_study, marks_of
from gcdesk.upload.table.plan import add_column, draft_table
from gcdesk.upload.table.study_text import neutral_text, person_text, some_of, there_text
from tests.upload.build import case, interface, titled

TABLE = add_column(
    draft_table([case(name, "ct.mha") for name in ("a", "b", "c", "d")]), interface("ct-image"), "ct"
)


def test_one_is_told_whole() -> None:
    assert there_text(TABLE.drafts, titled("b")) == "The study already has a display set “b”."
    assert there_text(TABLE.drafts, NOTHING) == ""


def test_several_are_counted_and_the_first_named() -> None:
    told = there_text(TABLE.drafts, titled("a", "b", "c", "d"))
    assert told == "4 cases are in the study already: “a”, “b”, “c” and 1 more."


def test_how_many_are_from_the_same_files_is_told() -> None:
    there = [DisplaySet(f"pk {d.key}", title=d.title) for d in TABLE.drafts[:2]]
    earlier = {f"pk {d.key}": Earlier(0.0, marks_of(d)) for d in TABLE.drafts[:2]}
    all_of_them = there_text(TABLE.drafts, in_study(there, earlier, frozenset()))
    assert all_of_them == "2 cases were uploaded from these same files before: “a”, “b”."
    del earlier["pk a"]
    one = there_text(TABLE.drafts, in_study(there, earlier, frozenset()))
    assert one.endswith("1 of them was uploaded from these same files.")


def test_names_are_counted() -> None:
    assert person_text(0) == neutral_text(0) == ""
    assert person_text(1).startswith("1 case has")
    assert neutral_text(2).startswith("2 cases are sent under neutral names")
    assert some_of(["a", "b"]) == "a, b"
