from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.imaging.files.facts import FileFacts, FileKind, Slice
from gcdesk.imaging.files.slices import Named, slice_troubles

AXIAL = (0.0, 0.0, 1.0)


def at(
    place: float, name: str = "", *, rows: int = 512, across: tuple[float, ...] = AXIAL, series: str = "1"
) -> Named:
    one = Slice(rows, 512, place, across)
    return name or f"IM{place:g}", FileFacts(FileKind.DICOM, series=series, slice=one)


def told(files: list[Named]) -> list[str]:
    return [trouble.sentence for trouble in slice_troubles(files)]


@pytest.mark.hazard("F15")
@given(
    st.integers(3, 60),
    st.floats(0.3, 10),
    st.floats(-900, 900),
    st.integers(1, 4),
    st.randoms(use_true_random=False),
)
def test_a_volume_is_as_it_should_be_in_any_order_and_so_are_several(
    count: int, step: float, start: float, volumes: int, chance: random.Random
) -> None:
    files = [at(start + step * n, f"{v}-{n}") for n in range(count) for v in range(volumes)]
    chance.shuffle(files)
    assert told(files) == []


@pytest.mark.hazard("F15")
@given(st.integers(5, 40), st.integers(1, 5), st.data())
def test_whatever_is_missing_inside_is_told_with_its_place(count: int, gap: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(1, count - 1))
    files = [at(2.5 * n) for n in range(count + gap) if not first <= n < first + gap]
    start, end = 2.5 * (first - 1), 2.5 * (first + gap)
    if len(files) <= gap:
        return
    assert told(files) == [f"Slices seem to be missing: {gap} between {start:g} mm and {end:g} mm."]


@pytest.mark.hazard("F15")
def test_slices_in_one_place_are_told() -> None:
    files = [at(0), at(1, "a"), at(1, "b"), at(2), at(3, "c"), at(3, "d")]
    assert told([*files, *(at(n) for n in range(4, 9))]) == [
        "Several slices are in the same place: a, b at 1 mm, c, d at 3 mm."
    ]


@pytest.mark.hazard("F15")
def test_one_that_a_volume_of_several_lacks_is_told() -> None:
    files = [at(n, f"{v}-{n}") for n in range(6) for v in range(3)]
    files.remove(files[7])
    assert told(files) == ["Slices seem to be missing: 1 at 2 mm."]


@pytest.mark.hazard("F15")
def test_slices_of_another_size_are_told() -> None:
    files = [at(n) for n in range(8)]
    files[5] = at(5, "small", rows=256)
    assert told(files) == ["Most slices are 512 × 512 pixels, but not small at 5 mm (512 × 256)."]


@pytest.mark.hazard("F15")
def test_only_some_are_named_when_there_are_many() -> None:
    files = [at(n) for n in range(100) if n % 10]
    assert told(files) == [
        "Slices seem to be missing: 1 between 9 mm and 11 mm, 1 between 19 mm and 21 mm, 1 between 29 mm and 31 mm and 6 more."
    ]


def test_what_tells_nothing_of_places_is_left_alone() -> None:
    scout = [at(0), at(5, across=(1.0, 0.0, 0.0)), at(90), at(91)]
    assert told(scout) == []
    assert told([at(0), at(7)]) == []
    assert told([at(0), at(50, series="2"), at(51), at(52)]) == []
    assert told([("ct.mha", FileFacts(FileKind.METAIMAGE)), at(3)]) == []
    assert told([]) == []
