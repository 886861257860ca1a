"""What is said beside a preview. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from gcdesk.imaging.masks.labels import Label
from gcdesk.imaging.masks.overlap import Overlap
from gcdesk.masks.showing.preview import Preview, Shown
from gcdesk.texts import counted, tr
from gcdesk.texts.region import number


def label_text(label: Label) -> str:
    """A label with its size: "nodule: 1.24 ml, 3,120 voxels"."""
    voxels = counted(label.voxels, tr("Masks", "{n} voxel"), tr("Masks", "{n} voxels"))
    if label.ml is None:
        return tr("Masks", "{name}: {voxels}", name=label.segment.title, voxels=voxels)
    return tr(
        "Masks",
        "{name}: {ml} ml, {voxels}",
        name=label.segment.title,
        ml=number(label.ml, ".3g"),
        voxels=voxels,
    )


def trouble_text(shown: Shown) -> str:
    """Why a mask is not drawn, or that nothing is on it; empty: it is drawn."""
    if shown.trouble:
        return shown.trouble
    if shown.differences:
        return tr(
            "Masks",
            "Not drawn: it lies on another grid than the image ({differences}).",
            differences="; ".join(shown.differences),
        )
    if shown.mask is not None and shown.mask.empty:
        return tr("Masks", "Nothing is drawn on this mask.")
    return ""


GRID = "trouble#grid"
"""What the help tells of masks on other grids."""


def help_target(shown: Shown) -> str:
    """The paragraph of the help about what `trouble_text` tells, ``page#id``; "": it tells all."""
    if shown.trouble:
        return shown.help_target
    return GRID if shown.differences else ""


def overlap_lines(preview: Preview) -> Iterator[str]:
    """How far each two of the readers agree: "reader1 – reader2: Dice 0.91"."""
    for overlap in preview.overlaps:
        one, other = (preview.masks[place].row.reader() for place in (overlap.one, overlap.other))
        told = _dice(overlap)
        if len(overlap.by_label) > 1:
            told += f" ({', '.join(_by_label(preview, overlap))})"
        yield tr("Masks", "{one} – {other}: {dice}", one=one, other=other, dice=told)


def _dice(overlap: Overlap) -> str:
    if overlap.differences:
        return tr("Masks", "not comparable, they lie on different grids")
    if overlap.dice is None:
        return tr("Masks", "both are empty")
    return tr("Masks", "Dice {dice}", dice=number(overlap.dice, ".2f"))


def _by_label(preview: Preview, overlap: Overlap) -> Iterator[str]:
    """Of each label, as two may draw the same place and call it differently: "nodule 0.91"."""
    names = {
        label.segment.value: label.segment.title
        for place in (overlap.one, overlap.other)
        if (mask := preview.masks[place].mask) is not None
        for label in mask.labels
    }
    for value, dice in overlap.by_label:
        yield f"{names[value]} {number(dice, '.2f')}"


def slice_text(index: int, slices: int) -> str:
    """Which slice it is, the first one called 1."""
    return tr("Masks", "Slice {n} of {slices}", n=index + 1, slices=slices)
