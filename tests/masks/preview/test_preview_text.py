from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gcdesk.imaging.masks.labels import Mask
from gcdesk.masks.preview.preview_text import label_text, overlap_lines, slice_text, trouble_text
from tests.masks.screen import two_readers


def test_labels_are_told_with_volume_and_voxels(tmp_path: Path) -> None:
    mask = two_readers(tmp_path).masks[0].mask
    assert mask is not None
    (label,) = mask.labels
    assert label_text(label).endswith("0.014 ml, 7 voxels")
    assert label_text(replace(label, voxels=1, ml=None)).endswith(": 1 voxel")


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    shown = two_readers(tmp_path).masks[0]
    assert trouble_text(shown) == ""
    assert trouble_text(replace(shown, mask=None, trouble="It is gone.")) == "It is gone."
    assert "another grid" in trouble_text(replace(shown, differences=("4 slices instead of 5",)))
    assert shown.mask is not None
    empty = Mask(shown.mask.volume, ())
    assert trouble_text(replace(shown, mask=empty)) == "Nothing is drawn on this mask."


def test_overlaps_are_told_for_each_two_readers(tmp_path: Path) -> None:
    preview = two_readers(tmp_path)
    (line,) = overlap_lines(preview)
    assert line == "anna – ben: Dice 0.67 (label 1 0.73, label 2 0.00)"
    (overlap,) = preview.overlaps
    (line,) = overlap_lines(replace(preview, overlaps=(replace(overlap, dice=None, by_label=()),)))
    assert line == "anna – ben: both are empty"
    (line,) = overlap_lines(replace(preview, overlaps=(replace(overlap, differences=("other",)),)))
    assert "not comparable" in line


def test_slices_are_counted_from_one() -> None:
    assert slice_text(0, 28) == "Slice 1 of 28"
