from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.folder.group import group
from gcdesk.upload.table import plan
from gcdesk.upload.table.plan import Column, Files, Table, Typed, draft_table
from tests.upload.build import case, entry, interface, listing

CT = interface("ct-image")
SEG = interface("airway-segmentation")
SCORE = interface("some-score")


def _table() -> Table:
    cases = [case("p1", "ct.mha", "seg.mha", "score.json"), case("p2", "ct.mha", "seg.mha", "notes.txt")]
    return draft_table(cases, [Column(CT, "ct"), Column(SEG, "seg"), Column(SCORE, "*.json")])


def _shown(table: Table, key: str) -> dict[str, object]:
    draft = table.draft(key)
    assert draft is not None
    return {
        slug: source.text if isinstance(source, Typed) else [file.name for file in source.entries]
        for slug, source in draft.values.items()
    }


def test_rules_fill_the_cells_of_a_new_table() -> None:
    table = _table()
    assert _shown(table, "p1") == {
        "ct-image": ["ct.mha"],
        "airway-segmentation": ["seg.mha"],
        "some-score": ["score.json"],
    }
    assert _shown(table, "p2") == {"ct-image": ["ct.mha"], "airway-segmentation": ["seg.mha"]}
    second = table.draft("p2")
    assert second is not None
    assert [file.name for file in second.unassigned] == ["notes.txt"]
    assert second.title == "p2"


def test_a_file_is_taken_by_the_first_column_whose_rule_fits() -> None:
    table = draft_table([case("p", "a.mha", "b.mha")], [Column(CT, "a.*"), Column(SEG, "*.mha")])
    assert _shown(table, "p") == {"ct-image": ["a.mha"], "airway-segmentation": ["b.mha"]}


def test_a_column_comes_once_and_goes_with_its_values() -> None:
    table = plan.add_column(_table(), CT, "*")
    assert [column.slug for column in table.columns] == ["ct-image", "airway-segmentation", "some-score"]
    table = plan.remove_column(table, "ct-image")
    assert [column.slug for column in table.columns] == ["airway-segmentation", "some-score"]
    assert "ct-image" not in _shown(table, "p1")
    table = plan.add_column(table, CT, "ct")
    assert _shown(table, "p1")["ct-image"] == ["ct.mha"]


def test_a_new_rule_fills_anew_but_not_what_was_done_by_hand() -> None:
    table = plan.assign(_table(), "p1", "some-score", Typed("2,5"))
    table = plan.set_rule(table, "some-score", "*.txt")
    assert _shown(table, "p1")["some-score"] == "2,5"
    assert _shown(table, "p2")["some-score"] == ["notes.txt"]
    table = plan.back_to_rule(table, ["p1"], "some-score")
    assert "some-score" not in _shown(table, "p1")


@pytest.mark.hazard("P1")
def test_a_file_moves_from_cell_to_cell_and_an_interface_is_there_once() -> None:
    table = _table()
    draft = table.draft("p1")
    assert draft is not None
    ct = draft.values["ct-image"]
    assert isinstance(ct, Files)
    table = plan.assign(table, "p1", "airway-segmentation", ct)
    assert _shown(table, "p1") == {"airway-segmentation": ["ct.mha"], "some-score": ["score.json"]}
    # The rule of the first column does not fetch the file back.
    table = plan.set_rule(table, "ct-image", "*.mha")
    assert "ct-image" not in _shown(table, "p1")


def test_moving_one_of_several_files_leaves_the_others() -> None:
    table = draft_table([case("p", "1.dcm", "2.dcm")], [Column(CT, "*.dcm"), Column(SEG)])
    table = plan.assign(table, "p", "airway-segmentation", Files((entry("p/2.dcm"),)))
    assert _shown(table, "p") == {"ct-image": ["1.dcm"], "airway-segmentation": ["2.dcm"]}


def test_clearing_is_by_hand_too_and_unknown_cells_are_left_out() -> None:
    table = plan.assign(_table(), "p1", "ct-image", None)
    assert "ct-image" not in _shown(table, "p1")
    table = plan.set_rule(table, "ct-image", "*.mha")
    assert "ct-image" not in _shown(table, "p1")
    assert plan.assign(table, "p1", "unknown", Typed("1")) is table
    assert plan.assign(table, "nobody", "ct-image", None) == table
    assert "ct-image" not in _shown(plan.assign(table, "p1", "ct-image", Files(())), "p1")


def test_titles_are_never_empty() -> None:
    table = plan.retitle(_table(), {"p1": " Patient one ", "p2": "  "})
    assert [draft.title for draft in table.drafts] == ["Patient one", "p2"]


def test_rows_are_left_out() -> None:
    assert [draft.key for draft in plan.leave_out(_table(), ["p1", "nobody"]).drafts] == ["p2"]
    assert plan.leave_out(_table(), ["p1"]).draft("p1") is None


def test_typed_values_fill_down_and_files_do_not() -> None:
    table = plan.assign(_table(), "p1", "some-score", Typed("3"))
    assert _shown(plan.fill_down(table, ["p1", "p2"], "some-score"), "p2")["some-score"] == "3"
    assert plan.fill_down(table, ["p1", "p2"], "ct-image") is table
    assert plan.fill_down(table, [], "some-score") is table


@pytest.mark.hazard("P4")
def test_the_same_folder_again_keeps_what_was_done() -> None:
    table = plan.assign(_table(), "p1", "some-score", Typed("3"))
    table = plan.retitle(table, {"p2": "Second"})
    table = plan.assign(table, "p2", "some-score", Files((entry("p2/notes.txt"),)))
    changed = replace(entry("p1/ct.mha"), size=99)
    first = replace(case("p1", "seg.mha"), files=(changed, entry("p1/seg.mha")))
    table = plan.take_over(table, [case("p0", "ct.mha"), first, case("p2", "ct.mha")])
    assert [(draft.key, draft.title) for draft in table.drafts] == [
        ("p0", "p0"),
        ("p1", "p1"),
        ("p2", "Second"),
    ]
    one = table.draft("p1")
    assert one is not None
    assert one.values["ct-image"] == Files((changed,))
    assert one.values["some-score"] == Typed("3")
    assert _shown(table, "p0") == {"ct-image": ["ct.mha"]}
    assert _shown(table, "p2") == {"ct-image": ["ct.mha"]}


def test_sizes_and_what_a_saved_table_belongs_to() -> None:
    assert Files((entry("a", 3), entry("b", 4))).size == 7
    cases = group(listing("p/a"), Grouping.SUBFOLDER)
    assert plan.key_of_grouping(cases) == (str(Path("/data")), Grouping.SUBFOLDER, "")


_names = st.sampled_from(["ct.mha", "seg.mha", "score.json", "x.txt"])
_slugs = st.sampled_from(["ct-image", "airway-segmentation", "some-score"])
_edits = st.one_of(
    st.tuples(st.just("assign"), st.sampled_from(["p1", "p2"]), _slugs, st.lists(_names, unique=True)),
    st.tuples(st.just("rule"), _slugs, st.sampled_from(["*", "ct", "*.mha", ""])),
    st.tuples(st.just("back"), st.sampled_from(["p1", "p2"]), _slugs),
    st.tuples(st.just("clear"), st.sampled_from(["p1", "p2"]), _slugs),
)


def _edited(table: Table, edit: tuple[object, ...]) -> Table:
    match edit:
        case ("assign", str(key), str(slug), list(names)):
            return plan.assign(table, key, slug, Files(tuple(entry(f"{key}/{name}") for name in names)))
        case ("rule", str(slug), str(rule)):
            return plan.set_rule(table, slug, rule)
        case ("back", str(key), str(slug)):
            return plan.back_to_rule(table, [key], slug)
        case (_, str(key), str(slug)):
            return plan.assign(table, key, slug, None)
    raise AssertionError(edit)


@given(st.lists(_edits, max_size=12))
def test_whatever_is_done_a_file_is_in_one_cell_of_its_case(edits: list[tuple[object, ...]]) -> None:
    table = _table()
    for edit in edits:
        table = _edited(table, edit)
        for draft in table.drafts:
            used = [e.relative for s in draft.values.values() if isinstance(s, Files) for e in s.entries]
            assert len(used) == len(set(used))
            assert all(s.entries for s in draft.values.values() if isinstance(s, Files))
