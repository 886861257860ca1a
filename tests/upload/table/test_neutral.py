from __future__ import annotations

import pytest

from gcdesk.upload.table.in_study import NOTHING, InStudy
from gcdesk.upload.table.neutral import neutral_names, send_neutrally
from gcdesk.upload.table.plan import Table, draft_table, retitle
from tests.upload.build import case, titled


@pytest.fixture
def table() -> Table:
    return draft_table([case("Jansen_Piet", "ct.mha"), case("De_Vries_Anna", "ct.mha"), case("patient 3")])


@pytest.mark.hazard("F6")
def test_titles_are_numbered_in_the_order_of_the_rows(table: Table) -> None:
    made = send_neutrally(table, ["De_Vries_Anna", "Jansen_Piet"], NOTHING)
    assert [draft.title for draft in made.drafts] == ["case 001", "case 002", "patient 3"]
    assert [draft.neutral for draft in made.drafts] == ["case001", "case002", ""]
    assert [draft.name for draft in made.drafts] == [draft.name for draft in table.drafts]


def test_numbers_go_past_all_that_study_journal_and_table_have(table: Table) -> None:
    last = retitle(table, {"patient 3": "case 12"})
    assert send_neutrally(last, ["Jansen_Piet"], NOTHING).drafts[0].title == "case 013"
    assert send_neutrally(table, ["Jansen_Piet"], titled("Case 40")).drafts[0].title == "case 041"
    sent = InStudy(titles_sent=frozenset({"case 999", "other"}))
    assert send_neutrally(table, ["Jansen_Piet"], sent).drafts[0].title == "case 1000"


def test_a_row_keeps_its_number(table: Table) -> None:
    once = send_neutrally(table, ["Jansen_Piet"], NOTHING)
    both = send_neutrally(once, ["Jansen_Piet", "De_Vries_Anna"], NOTHING)
    assert [draft.title for draft in both.drafts[:2]] == ["case 001", "case 002"]
    renamed = retitle(once, {"Jansen_Piet": "first"})
    assert send_neutrally(renamed, ["De_Vries_Anna"], NOTHING).drafts[1].title == "case 002"


@pytest.mark.parametrize(
    ("names", "sent"),
    [
        (["ct Jansen.mha"], ["case001_ct.mha"]),
        (["a.mhd", "a.raw"], ["case001_ct.mhd", "case001_ct.raw"]),
        (["b.DCM", "a.dcm"], ["case001_ct_001.dcm", "case001_ct_002.dcm"]),
        (["scan.jansen"], ["case001_ct"]),
        (["x.nii.gz"], ["case001_ct.nii.gz"]),
        ([], []),
    ],
)
def test_file_names_tell_interface_and_extension_only(names: list[str], sent: list[str]) -> None:
    assert neutral_names("case001", "ct-image", names) == sent
