from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.masks.saving.names import LONGEST, Taken, folded, safe_part

NASTY = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from('/\\:*?"<>|. \0\n\r\t\u202e\u200b~%ée\u0301ﬁßİıK'),
    ),
    max_size=300,
)
DEVICES = st.sampled_from(
    "con CON Prn aux NUL com1 LPT9 COM¹ conin$ CONOUT$ nul.tar.gz Aux.txt".split()
).flatmap(
    lambda name: st.sampled_from([name, f" {name}", f"{name} ", f"{name}.", f"{name} .mha", f"\0{name}"])
)
ANY = st.one_of(NASTY, DEVICES)


@pytest.mark.hazard("A5")
@given(ANY)
def test_a_part_is_accepted_everywhere(text: str) -> None:
    name = safe_part(text)
    assert 0 < len(name) <= LONGEST + 1
    assert len(name.encode()) < 255
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert name not in {".", ".."}
    assert name[-1] not in " ."
    assert not PureWindowsPath(f"{name}.mha").is_reserved()
    assert not PureWindowsPath(name).is_reserved()
    assert PurePosixPath(name).name == name == PureWindowsPath(name).name
    assert safe_part(name) == name


@pytest.mark.hazard("A5")
@given(ANY)
def test_a_part_is_composed(text: str) -> None:
    assert unicodedata.is_normalized("NFC", safe_part(text))


@pytest.mark.hazard("A5")
@given(st.lists(st.tuples(ANY, ANY), min_size=1, max_size=12))
def test_no_two_files_share_a_path_and_none_leaves_the_folder(pairs: list[tuple[str, str]]) -> None:
    taken = Taken(["masks.csv"])
    paths = [taken.new(pair, ".mha") for pair in pairs]
    keys = [folded(path) for path in paths]
    assert len(set(keys)) == len(keys)
    assert "masks.csv" not in keys
    for path in paths:
        assert path.count("/") == 1
        assert not PureWindowsPath(path).is_absolute()
        assert ".." not in PureWindowsPath(path).parts
    # No file is where a folder has to be.
    folders = {key.rpartition("/")[0] for key in keys}
    assert not folders & set(keys)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jansen: 1/2", "Jansen_ 1_2"),
        ("..", "_"),
        ("...hidden", "hidden"),
        ("trailing. . ", "trailing"),
        ("", "_"),
        ("COM1", "_COM1"),
        ("com1 .x", "_com1 .x"),
        ("console", "console"),
        ("e\u0301", "é"),
        ("=1+1", "=1+1"),
        ("\ud800", "_"),
    ],
)
def test_safe_parts_of_known_names(text: str, name: str) -> None:
    assert safe_part(text) == name


def test_long_names_are_cut_to_whole_letters() -> None:
    assert safe_part("x" * 300) == "x" * LONGEST
    assert safe_part("é" * 300) == "é" * LONGEST
    assert safe_part("\U0001f600" * 300) == "\U0001f600" * 50
    assert safe_part("x" * (LONGEST - 1) + " y") == "x" * (LONGEST - 1)


@pytest.mark.hazard("A5")
def test_names_that_differ_in_capitals_or_accents_only_are_numbered_apart() -> None:
    taken = Taken()
    given_names = ("Case/a", "case/A", "CASE/á", "Case/a\u0301", "case/Á")
    paths = [taken.new(name.split("/"), ".mha") for name in given_names]
    assert paths == ["Case/a.mha", "case (2)/A.mha", "CASE (3)/á.mha", "Case/á.mha", "case (2)/Á.mha"]
    assert taken.new(("Case", "A"), ".mha") == "Case/A (2).mha"


@pytest.mark.hazard("A5")
def test_two_titles_never_share_a_folder() -> None:
    taken = Taken()
    paths = [taken.new((title, "x"), ".mha") for title in ("a/b", "a:b", "a/b", "a_b")]
    assert paths == ["a_b/x.mha", "a_b (2)/x.mha", "a_b/x (2).mha", "a_b (3)/x.mha"]
    again = Taken()
    again.keep(("a:b", "y"), "a_b (2)/y")
    assert again.new(("a:b", "z"), "") == "a_b (2)/z"
    assert again.new(("a/b", "z"), "") == "a_b/z"


def test_ten_thousand_of_one_name() -> None:
    taken = Taken(["mask (3)"])
    paths = [taken.new(("mask",), "") for _ in range(10_000)]
    assert paths[:4] == ["mask", "mask (2)", "mask (4)", "mask (5)"]
    assert len(set(paths)) == 10_000


def test_folders_and_files_keep_apart() -> None:
    taken = Taken(["a.mha"])
    assert taken.new(("A.MHA", "x"), ".mha") == "A.MHA (2)/x.mha"
    assert taken.new(("b", "c"), "") == "b/c"
    assert taken.new(("B",), "") == "B (2)"
