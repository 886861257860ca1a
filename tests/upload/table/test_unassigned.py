from __future__ import annotations

from gcdesk.upload.table.plan import draft_table
from gcdesk.upload.table.unassigned import unassigned_text
from tests.upload.build import case
from tests.upload.screen import small_table


def test_files_stand_below_the_title_of_their_case() -> None:
    lines = unassigned_text(small_table(2)).split("\n")
    assert lines[0] == "case 1"
    assert [line.strip() for line in lines[1:3]] == ["case 1/report.pdf", "case 1/score.json"]
    assert lines[3:5] == ["", "case 2"]
    assert "ct.mha" not in "".join(lines), "that one is in a cell"


def test_a_long_list_is_cut_and_counted() -> None:
    table = draft_table([case("big", *(f"{n}.mha" for n in range(700)))])
    assert unassigned_text(table).endswith("\nand 200 more")


def test_nothing_is_nothing() -> None:
    assert unassigned_text(draft_table([])) == ""
