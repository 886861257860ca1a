from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.errors import Cancelled
from gcdesk.imaging.files.facts import FileKind
from gcdesk.upload.folder.cases import FileEntry, Grouping
from gcdesk.upload.folder.group import group
from gcdesk.upload.folder.scan import list_files
from gcdesk.upload.table import facts as facts_module
from gcdesk.upload.table.facts import Fact, gather
from gcdesk.upload.table.plan import Column, Table, draft_table
from tests.upload.build import interface, real_files

MHA = (
    b"ObjectType = Image\nNDims = 3\nDimSize = 2 2 1\nElementType = MET_UCHAR\nElementDataFile = LOCAL\n"
    + bytes(4)
)
MHD = b"ObjectType = Image\nNDims = 3\nDimSize = 2 2 1\nElementType = MET_UCHAR\nElementDataFile = ct.raw\n"


def _table(root: Path) -> Table:
    cases = group(list_files(root), Grouping.SUBFOLDER).cases
    return draft_table(
        cases,
        [
            Column(interface("ct-image"), "ct*"),
            Column(interface("some-score"), "score"),
            Column(interface("report"), "*.pdf"),
        ],
    )


def _by_name(found: dict[FileEntry, Fact]) -> dict[str, Fact]:
    return {entry.name: fact for entry, fact in found.items()}


def test_gathers_what_the_checks_need(tmp_path: Path) -> None:
    real_files(
        tmp_path,
        {
            "p/ct.mhd": MHD,
            "p/ct.raw": bytes(4),
            "p/score.json": b"2.1",
            "p/report.pdf": b"%PDF-1.7\n",
            "p/loose.txt": b"not assigned",
        },
    )
    counts: list[tuple[int, int]] = []
    found = _by_name(gather(_table(tmp_path), {}, on_count=lambda done, total: counts.append((done, total))))
    assert set(found) == {"ct.mhd", "ct.raw", "score.json", "report.pdf"}
    header = found["ct.mhd"]
    assert header.seen is not None
    assert header.seen.kind is FileKind.METAIMAGE_HEADER
    assert header.seen.data_files == ("ct.raw",)
    assert header.header == MHD
    assert found["score.json"].json == facts_module.Json(2.1)
    report = found["report.pdf"].seen
    assert report is not None
    assert report.kind is FileKind.PDF
    assert counts[-1] == (4, 4)


@pytest.mark.hazard("F17")
def test_a_broken_json_file_names_itself(tmp_path: Path) -> None:
    real_files(tmp_path, {"p/score.json": b"{"})
    (fact,) = gather(_table(tmp_path), {}).values()
    assert fact.json is not None
    assert fact.json.problem.startswith("score.json: This is not valid JSON: line 1, column 2")


def test_a_huge_json_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts_module, "_LARGEST_JSON", 3)
    real_files(tmp_path, {"p/score.json": b"1.25"})
    (fact,) = gather(_table(tmp_path), {}).values()
    assert fact.json is not None
    assert "too large" in fact.json.problem


@pytest.mark.hazard("F2")
def test_files_that_are_gone_or_have_changed_say_so_and_are_looked_at_again(tmp_path: Path) -> None:
    real_files(tmp_path, {"p/ct.mha": MHA, "q/ct.mha": MHA})
    table = _table(tmp_path)
    (tmp_path / "p/ct.mha").unlink()
    (tmp_path / "q/ct.mha").write_bytes(MHA + b"more")
    found = gather(table, {})
    assert [fact.unreadable for fact in found.values()] == [
        "ct.mha is no longer there.",
        "ct.mha has changed since the folder was looked through. Choose the folder again.",
    ]
    (tmp_path / "p/ct.mha").write_bytes(MHA)
    again = gather(_table(tmp_path), found)
    assert not any(fact.unreadable for fact in again.values())


@pytest.mark.hazard("F4")
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_files(tmp_path, {"p/ct.mha": MHA})

    def refuse(_path: Path) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(facts_module, "look", refuse)
    (fact,) = gather(_table(tmp_path), {}).values()
    assert fact.unreadable == "ct.mha can't be read: Permission denied."


def test_known_facts_are_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_files(tmp_path, {"p/ct.mha": MHA, "p/score.json": b"1"})
    table = _table(tmp_path)
    found = gather(table, {})

    def refuse(_path: Path) -> object:
        raise AssertionError("read again")

    monkeypatch.setattr(facts_module, "look", refuse)
    assert gather(table, found) == found


def test_it_can_be_stopped(tmp_path: Path) -> None:
    real_files(tmp_path, {"p/ct.mha": MHA})
    with pytest.raises(Cancelled):
        gather(_table(tmp_path), {}, cancelled=lambda: True)
