from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.upload.folder.names import LONGEST_FILE_NAME, like_a_person, safe_names


@pytest.mark.hazard("F5")
@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("ct.mha", "ct.mha"),
        ("a\nb.mha", "a_b.mha"),
        ("trailing. ", "trailing"),
        ("what #1?.mha", "what _1_.mha"),
        ("😀 scan.mha", "😀 scan.mha"),
        ("a/b\\c.mha", "a_b_c.mha"),
        ("\udcff.mha", "_.mha"),
        ("  ", "file"),
        ("x" * 200 + ".nii.gz", "x" * 121 + ".nii.gz"),
    ],
)
def test_names_become_acceptable(name: str, safe: str) -> None:
    assert safe_names([name]) == [safe]


@pytest.mark.hazard("F7")
def test_twins_are_numbered_apart() -> None:
    nfc, nfd = "é.dcm", unicodedata.normalize("NFD", "é.dcm")
    assert safe_names(["IM1", "im1", nfc, nfd]) == ["IM1", "im1 (2)", "é.dcm", "é (2).dcm"]


@given(st.lists(st.text(max_size=200), max_size=20))
def test_safe_names_are_what_the_server_takes(names: list[str]) -> None:
    safe = safe_names(names)
    assert len(safe) == len(names)
    assert len({name.casefold() for name in safe}) == len(names)
    for name in safe:
        assert 0 < len(name) <= LONGEST_FILE_NAME
        assert "/" not in name
        assert "\\" not in name
        assert name.encode()
    assert safe_names(safe) == safe


@pytest.mark.hazard("F6")
@pytest.mark.parametrize(
    ("name", "telling"),
    [
        ("Jansen, Piet", True),
        ("JANSEN^PIET", True),
        ("Jansen_Piet.mha", True),
        ("scan_1958-03-12.mha", True),
        ("19580312", True),
        ("12-03-1958", True),
        ("Maria del Pilar", True),
        ("patient 1", False),
        ("Patient 001", False),
        ("Case Left", False),
        ("ct.mha", False),
        ("Lung CT", False),
        ("case017", False),
        ("1.2.840.10008.5", False),
        ("COPD study arm", False),
    ],
)
def test_names_of_people_and_dates_are_noticed(name: str, telling: bool) -> None:
    assert like_a_person(name) is telling
