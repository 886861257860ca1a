from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.errors import FileError
from gcdesk.upload.folder.scan import list_files
from gcdesk.upload.table.dropped import entries_of, is_outside
from gcdesk.upload.table.plan import Draft
from tests.upload.build import real_files


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    root = real_files(tmp_path / "cases", {"a/ct.mha": b"ct", "a/seg.mha": b"seg"})
    return Draft("a", "a", "a", list_files(root).files)


def test_a_file_of_the_case_is_that_file(draft: Draft) -> None:
    (found,) = entries_of([draft.files[1].path], draft)

    assert found is draft.files[1]
    assert not is_outside(found)


def test_a_file_from_elsewhere_is_known_by_its_full_path(draft: Draft, tmp_path: Path) -> None:
    other = real_files(tmp_path / "elsewhere", {"report.pdf": b"%PDF"}) / "report.pdf"

    (found,) = entries_of([other, other], draft)

    assert (found.relative, found.name, found.size) == (other.as_posix(), "report.pdf", 4)
    assert is_outside(found)


def test_a_folder_stands_for_all_its_files(draft: Draft, tmp_path: Path) -> None:
    series = real_files(tmp_path / "series", {"2.dcm": b"2", "10.dcm": b"10", "deeper/1.dcm": b"1"})

    assert [entry.name for entry in entries_of([series], draft)] == ["2.dcm", "10.dcm", "1.dcm"]


@pytest.mark.hazard("F4")
def test_what_cannot_be_read_is_named(draft: Draft, tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"gone\.mha can't be read: No such file"):
        entries_of([tmp_path / "gone.mha"], draft)


def test_a_folder_without_files_is_refused(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileError, match="no files"):
        entries_of([tmp_path / "empty"], draft)
