from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.imaging.masks.consensus import Way
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.saving.manifest import Line
from gcdesk.masks.saving.options import Format, SaveOptions
from gcdesk.masks.saving.plan import CONSENSUS, IMAGE, MASK, Plan, example, plan, without_ending
from tests.elsewhere import MARK, elsewhere
from tests.masks.listing.rows import CT, PET, SEG, answer, display_set, rows, snapshot

OPTIONS = SaveOptions(Path("out"))


def planned(
    found: Sequence[MaskRow],
    options: SaveOptions = OPTIONS,
    manifest: Sequence[Line] = (),
    selected: int = 99,
) -> Plan:
    return plan(found[:selected], options, everything=found, manifest=manifest)


def test_a_job_for_each_mask() -> None:
    (job,) = planned(rows(answer("1"))).jobs
    assert job.key == "mask:1:as stored"
    assert job.stem == "Case 1/Outline the nodule_anna"
    assert job.title == "Case 1 · Outline the nodule · anna"
    assert job.line.source == job.image
    assert [each.interface.slug for each in job.candidates] == ["ct"]


@pytest.mark.hazard("A5")
def test_readers_who_differ_in_capitals_only_get_names_apart() -> None:
    found = rows(answer("1", creator="anna"), answer("2", creator="Anna"))
    stems = {job.stem.casefold() for job in planned(found).jobs}
    assert len(stems) == 2


def test_a_mask_that_is_not_selected_keeps_its_name_free() -> None:
    found = rows(answer("1", creator="Anna"), answer("2", creator="anna"))
    both = [job.stem for job in planned(found).jobs]
    assert [job.stem for job in plan(found[1:], OPTIONS, everything=found, manifest=()).jobs] == both[1:]


def test_what_was_saved_keeps_its_name() -> None:
    later = rows(answer("2", creator="anna"))
    (job,) = planned(later).jobs
    line = replace(job.line, file="Case 1/Outline the nodule_anna.mha")
    earlier = rows(answer("1", creator="Anna"), answer("2", creator="anna"))
    stems = {job.line.answer_pk: job.stem for job in planned(earlier, manifest=[line]).jobs}
    assert stems["2"] == "Case 1/Outline the nodule_anna"
    assert stems["1"] == "Case 1/Outline the nodule_Anna (2)"


@pytest.mark.parametrize(
    "file", ["Case 1/other.mha", "a.mha", "Case 1/Outline the nodule_anna (x).mha", "Case 1/x/y.mha"]
)
def test_names_that_the_pattern_does_not_make_any_more_are_given_up(file: str) -> None:
    (job,) = planned(rows(answer("1"))).jobs
    (again,) = planned(rows(answer("1")), manifest=[replace(job.line, file=file)]).jobs
    assert again.stem == "Case 1/Outline the nodule_anna"


def test_a_numbered_name_is_kept_too() -> None:
    (job,) = planned(rows(answer("1"))).jobs
    line = replace(job.line, file="Case 1/Outline the nodule_anna (3).mha")
    (again,) = planned(rows(answer("1")), manifest=[line]).jobs
    assert again.stem == "Case 1/Outline the nodule_anna (3)"


def test_images_come_once_for_each_display_set() -> None:
    of = snapshot(display_set("d-1", "Case 1", CT, SEG), display_set("d-2", "Case 2", CT, PET))
    found = rows(answer("1"), answer("2", creator="b"), answer("3", "d-2"), of=of)
    made = planned(found, replace(OPTIONS, images=True)).jobs
    images = [job for job in made if job.what == IMAGE]
    assert [job.stem for job in images] == ["Case 1/CT image", "Case 2/CT image", "Case 2/PET image"]
    assert all(job.format is Format.STORED for job in images)
    flat = planned(found, replace(OPTIONS, images=True, pattern="{display_set}_{reader}")).jobs
    assert next(job.stem for job in flat if job.what == IMAGE) == "Case 1_CT image"


def test_a_consensus_where_two_readers_drew() -> None:
    found = rows(
        answer("1"),
        answer("2", creator="bert"),
        answer("3", creator="chief", truth=True),
        answer("4", "d-2"),
        answer("5", "d-2", creator="bert", image=None, value={"upload_session_pk": "u"}),
    )
    made = planned(found, replace(OPTIONS, consensus=Way.MAJORITY)).jobs
    (job,) = (job for job in made if job.what == CONSENSUS)
    assert job.stem == "Case 1/Outline the nodule_consensus (majority)"
    assert [member.key for member in job.members] == ["mask:1:as stored", "mask:2:as stored"]
    assert all(member.stem for member in job.members)
    assert job.line.answer_pk == ""


def test_a_consensus_is_of_selected_masks() -> None:
    found = rows(answer("1"), answer("2", creator="bert"))
    made = planned(found, replace(OPTIONS, consensus=Way.STAPLE), selected=1).jobs
    assert [job.what for job in made] == [MASK]


def test_some_of_a_plan_again() -> None:
    whole = planned(rows(answer("1"), answer("2", creator="b")))
    other = replace(OPTIONS, workers=3)
    some = whole.only([whole.jobs[1].key], other)
    assert some.jobs == whole.jobs[1:]
    assert some.options is other
    assert whole.only([]).options is OPTIONS


@pytest.mark.parametrize(
    ("format_", "ending"),
    [
        (Format.STORED, ".mha"),
        (Format.NIFTI, ".nii.gz"),
        (Format.PNG, "/slice_001.png"),
        (Format.SEG, ".dcm"),
    ],
)
def test_an_example_while_the_pattern_is_written(format_: Format, ending: str) -> None:
    options = replace(OPTIONS, format=format_, pattern="{reader}/{order}", names={"anna": "R01"})
    assert example(rows(answer("1")), options) == f"R01/10{ending}"
    assert example((), options) == ""


def test_endings() -> None:
    assert without_ending("a/b.nii.gz") == "a/b"
    assert without_ending("a/b.v2") == "a/b.v2"


def test_files_are_called_the_same_whatever_the_window_speaks() -> None:
    found = rows(answer("1"), answer("2", creator="ben"), answer("3", truth=True))
    options = replace(OPTIONS, consensus=Way.MAJORITY, images=True, names={"anna": "R01"})
    here = planned(found, options)
    with elsewhere():
        there = planned(found, options)
        assert example(found, options) == example(found, options)
    assert there == here
    assert MARK not in repr(there)
