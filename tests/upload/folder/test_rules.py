from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.folder.rules import extension, fills, glob_expression, propose, suits, with_series
from tests.upload.build import entry, interface


def _taken(rule: str, *relatives: str) -> list[str]:
    return [file.relative for file in fills(rule, [entry(relative) for relative in relatives])]


@pytest.mark.parametrize(
    ("rule", "taken"),
    [
        ("ct", ["p/CT.mha", "p/sub/my ct.mha"]),
        ("*.mha", ["p/CT.mha", "p/seg.mha", "p/sub/my ct.mha"]),
        ("*.MHA", ["p/CT.mha", "p/seg.mha", "p/sub/my ct.mha"]),
        ("sub/*", ["p/sub/my ct.mha"]),
        ("**/*ct*", ["p/CT.mha", "p/sub/my ct.mha"]),
        ("p/*", ["p/CT.mha", "p/seg.mha", "p/score [1].json"]),
        ("seg.mha; score", ["p/seg.mha", "p/score [1].json"]),
        ("??.mha", ["p/CT.mha"]),
        ("[cs]*.mha", ["p/CT.mha", "p/seg.mha"]),
        ("[!c]*.mha", ["p/seg.mha", "p/sub/my ct.mha"]),
        ("", []),
        (" ; ", []),
        ("nothing", []),
    ],
)
def test_rules_take_files(rule: str, taken: list[str]) -> None:
    assert _taken(rule, "p/CT.mha", "p/seg.mha", "p/score [1].json", "p/sub/my ct.mha") == taken


@given(st.text(min_size=1))
def test_any_text_is_a_rule_that_can_be_tried(rule: str) -> None:
    fills(rule, [entry("p/ct.mha")])
    glob_expression(rule)


def test_a_file_name_is_found_by_itself() -> None:
    assert _taken("a+b (1).mha", "p/a+b (1).mha", "p/aab 1.mha") == ["p/a+b (1).mha"]


@pytest.mark.parametrize(
    ("slug", "rule"),
    [
        ("ct-image", "*ct*.mha"),
        ("airway-segmentation", "*seg*.mha"),
        ("some-score", "*score*.json"),
        ("report", "*report*.pdf"),
        ("lesion-boxes", ""),
    ],
)
def test_rules_are_proposed_from_titles_and_names(slug: str, rule: str) -> None:
    names = ("ct.mha", "seg.mha", "score.json", "report.pdf")
    cases = [[entry(f"p{i}/{name}") for name in names] for i in range(3)]
    if slug == "lesion-boxes":
        cases = [[file for file in case if not file.name.endswith(".json")] for case in cases]
    assert propose(interface(slug), cases) == rule


def test_the_extension_is_enough_when_only_one_file_can_be_meant() -> None:
    cases = [[entry(f"p{i}/{i}.nii.gz"), entry(f"p{i}/notes.txt")] for i in range(3)]
    assert propose(interface("ct-image"), cases) == "*.nii.gz"


def test_a_series_of_dicom_files_is_one_image() -> None:
    cases = [[entry(f"p{i}/{n}.dcm") for n in range(20)] for i in range(3)]
    assert propose(interface("ct-image"), cases) == "*.dcm"
    bare = [[entry(f"p{i}/IM{n:04}") for n in range(20)] for i in range(3)]
    assert propose(interface("ct-image"), bare) == "*"


def test_header_and_data_are_one_image() -> None:
    cases = [[entry(f"p{i}/ct.mhd"), entry(f"p{i}/ct.raw")] for i in range(3)]
    rule = propose(interface("ct-image"), cases)
    assert fills(rule, cases[0]) == tuple(cases[0])
    apart = [[entry(f"p{i}/{i}.mhd"), entry(f"p{i}/{i}.zraw"), entry(f"p{i}/notes.txt")] for i in range(3)]
    assert propose(interface("ct-image"), apart) == "*.mhd; *.zraw"


def _cases(*names: tuple[str, ...]) -> list[list[FileEntry]]:
    return [[entry(f"p{place}/{name}") for name in files] for place, files in enumerate(names)]


SAMPLE = ("ct.mha", "seg.mha", "score.json")


@pytest.mark.parametrize(
    ("odd", "rule"),
    [
        (("ct.mhd", "ct.raw", "seg.mha"), "*ct*"),
        (("ct.mhd", "seg.mha"), "*ct*"),
        (("ct.nii.gz", "seg.mha"), "*ct*"),
        (("ct.mha", "ct old.mha"), "*ct*.mha"),
        (("ct.mhd", "ct.raw", "ct old.mha"), "*ct*.mha"),
        (("ct.mhd", "ct.raw", "ct.json"), "*ct*.mha; *ct*.mhd; *ct*.raw"),
        (("seg.mha",), "*ct*.mha"),
        (("volume.nii",), "*ct*.mha; *volume*"),
    ],
)
def test_a_rule_reaches_cases_of_another_format_but_never_takes_two_images(
    odd: tuple[str, ...], rule: str
) -> None:
    assert propose(interface("ct-image"), _cases(SAMPLE, SAMPLE, SAMPLE, odd)) == rule


def test_a_series_is_joined_where_it_does_no_harm() -> None:
    ct = interface("ct-image")
    slices = tuple(f"{n}.dcm" for n in range(5))
    assert with_series("*ct*.mha", ct, _cases(SAMPLE, slices)) == "*ct*.mha; *.dcm"
    assert with_series("*ct*.mha", ct, _cases(SAMPLE, (*SAMPLE, *slices))) == "*ct*.mha"
    assert with_series("*ct*.mha", ct, _cases(SAMPLE, ("a/1.dcm", "b/1.dcm"))) == "*ct*.mha"
    assert with_series("*ct*.mha", ct, _cases(SAMPLE, SAMPLE)) == "*ct*.mha"
    assert with_series("", ct, _cases(slices)) == ""


def test_nothing_is_proposed_for_nothing_or_for_the_unlikely() -> None:
    assert propose(interface("ct-image"), []) == ""
    assert propose(interface("ct-image"), [[entry("p/a.mha"), entry("p/b.mha")]]) == ""


@pytest.mark.parametrize(
    ("name", "ending"),
    [("a.NII.GZ", ".nii.gz"), ("a.mha", ".mha"), ("a", ""), (".hidden", ""), ("1.2.840.1", ""), ("x.", "")],
)
def test_extensions(name: str, ending: str) -> None:
    assert extension(name) == ending


def test_what_suits_an_interface() -> None:
    assert suits(interface("ct-image"), "a.nii.gz")
    assert suits(interface("ct-image"), "IM0001")
    assert not suits(interface("ct-image"), "a.json")
    assert suits(interface("report"), "a.PDF")
    assert not suits(interface("report"), "a.json")
    assert suits(interface("some-score"), "a.json")
