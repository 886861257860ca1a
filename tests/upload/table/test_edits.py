from __future__ import annotations

import pytest

from gcdesk.upload.folder.cases import Case, FileEntry
from gcdesk.upload.table.edits import add_interfaces, begin, merge, sort_by_title
from gcdesk.upload.table.plan import (
    Column,
    Draft,
    Files,
    Table,
    Typed,
    assign,
    draft_table,
    leave_out,
    retitle,
    set_rule,
)
from tests.upload.build import case, entry, interface

CT, SEG, SCORE, SMOKER = (
    interface(s) for s in ("ct-image", "airway-segmentation", "some-score", "is-smoker")
)
CASES = [case(f"patient {n}", "ct.mha", "seg.mha", "score.json") for n in (1, 2, 10)]


def rules(table: Table) -> dict[str, str]:
    return {column.slug: column.rule for column in table.columns}


def files(table: Table, key: str, slug: str) -> list[str]:
    draft = table.draft(key)
    assert draft is not None
    source = draft.values.get(slug)
    return [e.relative for e in source.entries] if isinstance(source, Files) else []


def test_interfaces_of_the_study_find_their_files_by_name() -> None:
    table = begin(CASES, (), [SMOKER, SCORE, SEG, CT])

    assert rules(table) == {
        "some-score": "*score*.json",
        "airway-segmentation": "*seg*.mha",
        "ct-image": "*ct*.mha",
    }
    assert all(not draft.unassigned for draft in table.drafts)


def test_a_json_file_is_not_given_to_any_of_several_values() -> None:
    unclear = draft_table([case("a", "result.json"), case("b", "result.json")])

    assert rules(add_interfaces(unclear, [SMOKER, SCORE])) == {"is-smoker": "", "some-score": ""}
    assert rules(add_interfaces(unclear, [SCORE])) == {"some-score": "*.json"}


def test_a_rule_by_extension_takes_what_names_left_over() -> None:
    table = add_interfaces(draft_table([case("a", "volume7.mha", "seg.mha")]), [CT, SEG])

    assert files(table, "a", "airway-segmentation") == ["a/seg.mha"]
    assert files(table, "a", "ct-image") == ["a/volume7.mha"]


USED = (SMOKER, SCORE, SEG, CT)
SLICES = [case(f"patient {n}", "1.dcm", "2.dcm", "3.dcm") for n in (1, 2, 3)]
BARE = [case(f"patient {n}", "IM1", "IM2", "IM3") for n in (1, 2, 3)]


@pytest.mark.parametrize(
    "first", [SLICES, BARE, CASES, []], ids=["DICOM", "no endings", "samples", "nothing"]
)
@pytest.mark.parametrize("second", [SLICES, BARE, CASES], ids=["DICOM", "no endings", "samples"])
def test_another_folder_is_taken_as_if_it_were_the_first(first: list[Case], second: list[Case]) -> None:
    before = begin(first, (), USED)

    assert begin(second, before.columns, USED) == begin(second, (), USED)


def test_files_without_telling_names_are_scans_rather_than_segmentations() -> None:
    assert rules(begin(SLICES, (), [SEG, CT])) == {"ct-image": "*.dcm"}


def test_a_typed_rule_stays_while_it_finds_files() -> None:
    typed = set_rule(begin(CASES, (), USED), "ct-image", "ct.")

    assert rules(begin(CASES, typed.columns, USED))["ct-image"] == "ct."
    assert rules(begin(SLICES, typed.columns, USED)) == {"ct-image": "*.dcm"}


@pytest.mark.parametrize(("finding", "rule"), [(2, "scan"), (1, "*.mha")])
def test_half_of_the_cases_are_enough_for_a_typed_rule(finding: int, rule: str) -> None:
    cases = [case(f"p{n}", "scan.mha" if n < finding else "ct.mha") for n in range(4)]

    assert rules(begin(cases, (Column(CT, "scan", typed=True),), [CT])) == {"ct-image": rule}


def test_columns_that_only_the_user_can_have_added_stay() -> None:
    by_hand = (Column(interface("report"), "*report*.pdf"), Column(SMOKER), Column(SCORE, "*score*.json"))
    table = begin([case("a", "ct.mha"), case("b", "ct.mha")], by_hand, [CT, SCORE, SMOKER])

    assert rules(table) == {"ct-image": "*ct*.mha", "report": "", "is-smoker": ""}


def test_a_folder_without_cases_leaves_the_columns() -> None:
    columns = begin(CASES, (), USED).columns

    assert begin([], columns, USED) == Table(columns)


def test_the_only_column_for_scans_takes_series_of_some_cases() -> None:
    cases = [*CASES, case("patient 4", "seg.mha", "score.json", *(f"{n}.dcm" for n in range(9)))]
    table = begin(cases, (), USED)

    assert rules(table)["ct-image"] == "*ct*.mha; *.dcm"
    assert len(files(table, "patient 4", "ct-image")) == 9
    assert files(table, "patient 4", "airway-segmentation") == ["patient 4/seg.mha"]
    assert not any(column.typed for column in table.columns)
    two = add_interfaces(draft_table(cases), [CT, interface("dicom-ct")])
    assert rules(two)["ct-image"] == "*ct*.mha"


@pytest.mark.hazard("F10")
def test_rows_sort_naturally_by_title() -> None:
    table = retitle(draft_table(CASES), {"patient 1": "patient 30"})

    assert [draft.title for draft in sort_by_title(table).drafts] == ["patient 2", "patient 10", "patient 30"]


def scanned() -> Table:
    return begin(CASES, (), [CT, SCORE])


def test_scanning_again_keeps_the_order_and_what_was_typed() -> None:
    moved = Table(scanned().columns, tuple(reversed(scanned().drafts)))
    old = retitle(assign(moved, "patient 2", "some-score", Typed("7")), {"patient 2": "second"})

    after = merge(old, [case("patient 0", "ct.mha"), *CASES[:2]], new_ones=True)

    assert [draft.key for draft in after.drafts] == ["patient 2", "patient 1", "patient 0"]
    assert after.drafts[0].title == "second"
    assert after.drafts[0].values["some-score"] == Typed("7")
    assert files(after, "patient 0", "ct-image") == ["patient 0/ct.mha"]


def test_cases_left_out_stay_out_when_a_kept_table_comes_back() -> None:
    old = leave_out(scanned(), ["patient 2"])

    assert [d.key for d in merge(old, CASES, new_ones=False).drafts] == ["patient 1", "patient 10"]
    assert [d.key for d in merge(old, CASES, new_ones=True).drafts] == [
        "patient 1",
        "patient 10",
        "patient 2",
    ]


def test_files_from_elsewhere_survive_a_scan() -> None:
    outside = FileEntry(entry("x").path, "/elsewhere/report.pdf", 5, 5)
    report = interface("report")
    table = add_interfaces(scanned(), [report])
    inside = table.drafts[0].files[1]
    old = assign(table, "patient 1", "report", Files((inside, outside)))
    gone = assign(old, "patient 10", "report", Files((outside,)))

    after = merge(gone, CASES[:2], new_ones=True)

    assert files(after, "patient 1", "report") == [inside.relative, outside.relative]
    assert after.draft("patient 10") is None


def test_nothing_found_makes_an_empty_table() -> None:
    assert merge(scanned(), [], new_ones=True).drafts == ()
    assert begin([], (), [CT]).drafts == ()
    assert isinstance(scanned().drafts[0], Draft)
