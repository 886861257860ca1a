from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.errors import FileError
from gcdesk.upload.folder.cases import Cases, Grouping, Listing
from gcdesk.upload.folder.group import best_grouping, effect, group
from tests.upload.build import entry, listing


def _files(cases: Cases) -> dict[str, list[str]]:
    return {case.name: [file.relative for file in case.files] for case in cases.cases}


def test_one_sub_folder_a_case_with_deeper_files() -> None:
    cases = group(listing("p2/ct.mha", "p10/ct.mha", "p2/deep/seg.mha", "readme.txt"), Grouping.SUBFOLDER)
    assert _files(cases) == {"p2": ["p2/ct.mha", "p2/deep/seg.mha"], "p10": ["p10/ct.mha"]}
    assert [case.key for case in cases.cases] == ["p2", "p10"]
    assert [file.relative for file in cases.unplaced] == ["readme.txt"]


def test_one_file_a_case_keeps_header_and_data_together() -> None:
    cases = group(listing("a.mhd", "a.raw", "b.nii.gz", "c.raw"), Grouping.FILE)
    assert _files(cases) == {"a": ["a.mhd", "a.raw"], "b": ["b.nii.gz"], "c": ["c.raw"]}


def test_one_file_a_case_in_folders_has_keys_that_differ() -> None:
    cases = group(listing("x/ct.mha", "y/ct.mha"), Grouping.FILE)
    assert [(case.key, case.name) for case in cases.cases] == [("x/ct.mha", "ct"), ("y/ct.mha", "ct")]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{case}_*.mha", {"001": ["001_ct.mha", "001_left_seg.mha"], "002": ["002_ct.mha"]}),
        ("{case}_ct.mha", {"001": ["001_ct.mha"], "002": ["002_ct.mha"]}),
        ("**/{case}/*", {"site": ["site/003.mha"]}),
        ("{CASE}", None),
        ("{case}{case}", None),
        ("", None),
    ],
)
def test_a_pattern_names_the_case(pattern: str, expected: dict[str, list[str]] | None) -> None:
    files = listing("001_ct.mha", "001_left_seg.mha", "002_ct.mha", "site/003.mha")
    if expected is None:
        with pytest.raises(FileError, match=r"\{case\}"):
            group(files, Grouping.PATTERN, pattern)
        return
    cases = group(files, Grouping.PATTERN, pattern)
    assert _files(cases) == expected
    placed = sum(len(case.files) for case in cases.cases)
    assert placed + len(cases.unplaced) == len(files.files)


def test_sub_folders_are_the_default_when_there_are_any() -> None:
    assert best_grouping(listing("a.mha", "b.mha")) is Grouping.FILE
    assert best_grouping(listing("a.mha", "p/b.mha")) is Grouping.SUBFOLDER


@pytest.mark.parametrize(
    ("files", "ignored", "sentence"),
    [
        (("p1/a", "p2/a"), (), "2 cases, 1 file each"),
        (("p1/a", "p1/b", "p2/a", "x", "y"), (), "2 cases, 1 to 2 files each; 2 files in no case"),
        (("p1/a", "x"), ("p1/Thumbs.db",), "1 case, 1 file each; 1 file in no case; 1 system file ignored"),
        ((), (), "0 cases"),
    ],
)
def test_the_effect_is_told(files: tuple[str, ...], ignored: tuple[str, ...], sentence: str) -> None:
    found = Listing(Path("/data"), tuple(entry(file) for file in files), ignored)
    assert effect(group(found, Grouping.SUBFOLDER)) == sentence
