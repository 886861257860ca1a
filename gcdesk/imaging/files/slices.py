"""Whether the slices of a DICOM series lie behind one another as a volume wants it. Pure.

A slice's place is the distance of its corner along the normal of its plane (PS3.3 C.7.6.2.1.1 of the DICOM standard, Image
Position and Image Orientation). Series of several volumes, such as phases of a heart, have every place several times.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from gcdesk.imaging.files.facts import FileFacts, Slice
from gcdesk.texts import counted, tr
from gcdesk.texts.region import number

_GAP = 1.5
"""Steps from one slice to the next that are no step any more."""
_LEAST = 3
"""Places that tell what the usual step is."""
_TOLD = 3
Named = tuple[str, FileFacts]


@dataclass(frozen=True, slots=True)
class SliceTrouble:
    """Something about the slices of one series."""

    sentence: str
    kind: str
    """The same without what is special to the series."""


def slice_troubles(files: Sequence[Named]) -> list[SliceTrouble]:
    """What is unusual about the slices among *files*, each with its name. One slice, or several series, tell nothing."""
    found = [(name, facts.slice, facts.series) for name, facts in files if facts.slice is not None]
    if len(found) < 2 or len({series for _, _, series in found}) > 1:
        return []
    slices = [(name, one) for name, one, _ in found]
    troubles = [*_of_other_sizes(slices)]
    if len({one.across for _, one in slices}) == 1:  # else they lie in several directions
        troubles += [*_in_one_place(slices), *_missing(slices)]
    return troubles


def _of_other_sizes(slices: Sequence[tuple[str, Slice]]) -> Iterator[SliceTrouble]:
    sizes = Counter((one.columns, one.rows) for _, one in slices)
    if len(sizes) == 1:
        return
    usual = sizes.most_common(1)[0][0]
    others = [
        tr(
            "Imaging",
            "{name} at {place} mm ({columns} × {rows})",
            name=name,
            place=_mm(one.place),
            columns=one.columns,
            rows=one.rows,
        )
        for name, one in sorted(slices, key=lambda each: each[1].place)
        if (one.columns, one.rows) != usual
    ]
    sentence = tr(
        "Imaging",
        "Most slices are {columns} × {rows} pixels, but not {others}.",
        columns=usual[0],
        rows=usual[1],
        others=_some(others),
    )
    yield SliceTrouble(sentence, tr("Imaging", "Slices differ in size"))


def _in_one_place(slices: Sequence[tuple[str, Slice]]) -> Iterator[SliceTrouble]:
    there: dict[float, list[str]] = defaultdict(list)
    for name, one in slices:
        there[_rounded(one.place)].append(name)
    usual = _usual(there)
    twice = [
        tr("Imaging", "{names} at {place} mm", names=_some(sorted(names)), place=_mm(place))
        for place, names in sorted(there.items())
        if len(names) > usual
    ]
    if twice:
        sentence = tr("Imaging", "Several slices are in the same place: {places}.", places=_some(twice))
        yield SliceTrouble(sentence, tr("Imaging", "Several slices are in the same place"))


def _missing(slices: Sequence[tuple[str, Slice]]) -> Iterator[SliceTrouble]:
    amounts = Counter(_rounded(one.place) for _, one in slices)
    usual = _usual({place: [""] * amount for place, amount in amounts.items()})
    places = sorted(amounts)
    told = [
        tr("Imaging", "{n} at {place} mm", n=usual - amounts[place], place=_mm(place))
        for place in places
        if amounts[place] < usual
    ]
    if len(places) >= _LEAST:
        step = median(after - before for before, after in pairwise(places))
        told += [
            tr(
                "Imaging",
                "{n} between {start} mm and {end} mm",
                n=round((after - before) / step) - 1,
                start=_mm(before),
                end=_mm(after),
            )
            for before, after in pairwise(places)
            if after - before > _GAP * step
        ]
    if told:
        sentence = tr("Imaging", "Slices seem to be missing: {places}.", places=_some(told))
        yield SliceTrouble(sentence, tr("Imaging", "Slices seem to be missing"))


def _usual(there: dict[float, list[str]]) -> int:
    """How many slices most places have: as many as there are volumes. The fewest, when that is not clear."""
    amounts = Counter(len(names) for names in there.values())
    most = max(amounts.values())
    return min(amount for amount, often in amounts.items() if often == most)


def _some(told: Sequence[str]) -> str:
    first = ", ".join(told[:_TOLD])
    if len(told) <= _TOLD:
        return first
    more = counted(len(told) - _TOLD, tr("Imaging", "{n} more"), tr("Imaging", "{n} more"))
    return tr("Imaging", "{first} and {more}", first=first, more=more)


def _mm(place: float) -> str:
    return number(_rounded(place), "g")


def _rounded(place: float) -> float:
    """To a hundredth of a millimetre: scanners write places with rounding errors."""
    return round(place, 2) + 0.0
