from __future__ import annotations

import csv
import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gcdesk.errors import FileError
from gcdesk.imaging.masks.labels import Label
from gcdesk.imaging.masks.legend import Segment
from gcdesk.masks.saving.manifest import COLUMNS, MANIFEST, Line, measured, read_manifest, write_manifest
from tests.elsewhere import elsewhere

LINE = Line("Case 1/a.mha", "mask", "Case 1", "d-1", reader="anna", size=7, sha256="ab", key="k-1")


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    other = replace(LINE, file="Case 1/b.mha", key="k-2", display_set='Zoë; "quoted", and\nmore')
    write_manifest(tmp_path, [other, LINE])
    assert set(read_manifest(tmp_path)) == {LINE, other}
    assert (tmp_path / MANIFEST).read_bytes().startswith(b"\xef\xbb\xbffile,what,display_set")
    assert [path.name for path in tmp_path.iterdir()] == [MANIFEST]


def test_lines_are_merged(tmp_path: Path) -> None:
    write_manifest(tmp_path, [LINE, replace(LINE, file="Case 1/b.mha", key="k-2")])
    write_manifest(tmp_path, [replace(LINE, size=9), replace(LINE, file="CASE 1/B.mha", key="k-3")])
    assert [(line.file, line.key, line.size) for line in read_manifest(tmp_path)] == [
        ("CASE 1/B.mha", "k-3", 7),
        ("Case 1/a.mha", "k-1", 9),
    ]


@pytest.mark.hazard("A4")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(
    text=st.one_of(
        st.sampled_from(["=1+1", "+1", "-1", "@SUM(A1)", "'x", "\t=1", "''"]), st.text(max_size=20)
    )
)
def test_no_cell_is_a_formula(tmp_path: Path, text: str) -> None:
    text = "".join(letter for letter in text if letter.isprintable() or letter in "\t\n").replace(
        "\ufeff", ""
    )
    line = replace(LINE, display_set=text, reader=text)
    (tmp_path / MANIFEST).unlink(missing_ok=True)
    write_manifest(tmp_path, [line])
    with (tmp_path / MANIFEST).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)
    assert read_manifest(tmp_path) == (line,)


@pytest.mark.hazard("A5")
@pytest.mark.parametrize("file", ["../a.mha", "/etc/passwd", "a//b", "C:/x", "a\\..\\b", "."])
def test_lines_that_lead_out_of_the_folder_are_not_believed(tmp_path: Path, file: str) -> None:
    write_manifest(tmp_path, [replace(LINE, file=file)])
    assert read_manifest(tmp_path) == ()


def test_a_manifest_that_a_spreadsheet_saved(tmp_path: Path) -> None:
    write_manifest(tmp_path, [LINE])
    text = (tmp_path / MANIFEST).read_text(encoding="utf-8-sig")
    (tmp_path / MANIFEST).write_text(text.replace(",", ";"), encoding="utf-8")
    assert read_manifest(tmp_path) == (LINE,)


@pytest.mark.parametrize("content", [b"name,age\nx,3\n", b"\xff\xfe\x00\x81", b'"file"x,"'])
def test_another_file_of_that_name_is_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / MANIFEST).write_bytes(content)
    with pytest.raises(FileError, match="did not write"):
        write_manifest(tmp_path, [LINE])
    assert (tmp_path / MANIFEST).read_bytes() == content


@pytest.mark.hazard("A5")
def test_no_link_leads_it_out_of_the_folder(tmp_path: Path) -> None:
    folder, other = tmp_path / "masks", tmp_path / "other.csv"
    folder.mkdir()
    other.touch()
    (folder / f"{MANIFEST}.part").symlink_to(other)
    write_manifest(folder, [LINE])
    assert read_manifest(folder) == (LINE,)
    assert other.read_bytes() == b""


@pytest.mark.hazard("A6")
def test_a_full_disk_leaves_the_manifest_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    write_manifest(tmp_path, [LINE])
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(FileError, match=r"masks\.csv could not be written: the disk is full"):
        write_manifest(tmp_path, [replace(LINE, file="b.mha")])
    assert read_manifest(tmp_path) == (LINE,)
    assert [file.name for file in tmp_path.iterdir()] == [MANIFEST]


def test_a_manifest_that_can_not_be_read(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).mkdir()
    with pytest.raises(FileError, match="can't be read"):
        read_manifest(tmp_path)


def test_an_empty_or_missing_manifest(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) == ()
    (tmp_path / MANIFEST).write_bytes(b"")
    assert read_manifest(tmp_path) == ()


def test_lines_that_tell_too_little_are_left_out(tmp_path: Path) -> None:
    head = ",".join(COLUMNS)
    (tmp_path / MANIFEST).write_text(f"{head}\nx\n,,\n", encoding="utf-8")
    assert read_manifest(tmp_path) == ()


def test_labels_in_a_line() -> None:
    labels = [
        Label(Segment(1, "nodule; left", (0, 0, 0)), 10, 0.123456789),
        Label(Segment(3, "b", (0, 0, 0)), 5, 2.0),
    ]
    line = measured(LINE, labels)
    assert (line.labels, line.label_names) == ("1; 3", "nodule, left; b")
    assert (line.voxels, line.volume_ml) == ("10; 5", "0.123457; 2")
    with elsewhere():
        assert measured(LINE, [Label(Segment(1234, "", (0, 0, 0)), 10, 1.5)]).label_names == "label 1234"
    flat = measured(LINE, [Label(Segment(1, "a", (0, 0, 0)), 10, None)])
    assert (flat.voxels, flat.volume_ml) == ("10", "")
