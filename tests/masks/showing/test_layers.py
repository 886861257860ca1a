from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from gcdesk.imaging.volumes.volume import Window
from gcdesk.masks.showing import layers
from tests.masks.screen import two_readers

ALL = Window(128, 256)


def test_the_slice_with_most_on_it_comes_first(tmp_path: Path) -> None:
    preview = two_readers(tmp_path)
    assert layers.first_slice(preview, {"1"}) == 2
    assert layers.first_slice(replace(preview, masks=(), image=None), {"1"}) == 0


def test_one_mask_is_drawn_in_its_labels_colours_without_those_that_are_hidden(tmp_path: Path) -> None:
    preview = two_readers(tmp_path)
    bare = layers.slice_picture(preview, 2, window=ALL, ticked=set())
    whole = layers.slice_picture(preview, 2, window=ALL, ticked={"2"})
    part = layers.slice_picture(preview, 2, window=ALL, ticked={"2"}, hidden=frozenset({2}))
    assert bare is not None
    assert whole is not None
    assert part is not None
    assert bare.shape == (6, 8, 3)
    assert np.argwhere((whole != bare).any(axis=-1)).tolist() == [[1, 1], [1, 2], [2, 1], [2, 2], [5, 7]]
    assert np.argwhere((part != whole).any(axis=-1)).tolist() == [[5, 7]]
    unseen = layers.slice_picture(preview, 2, window=ALL, ticked={"2"}, opacity=0)
    assert unseen is not None
    assert (unseen == bare).all()


def test_several_masks_have_a_colour_each(tmp_path: Path) -> None:
    preview = two_readers(tmp_path)
    one, other = preview.masks
    assert layers.reader_colour(preview, one) != layers.reader_colour(preview, other)
    both = layers.slice_picture(preview, 2, window=ALL, ticked={"1", "2"}, opacity=1.0)
    assert both is not None
    assert both.shape == (300, 400, 3)
    assert tuple(both[50, 199]) == layers.reader_colour(preview, one)
    assert tuple(both[299, 399]) == layers.reader_colour(preview, other)


def test_what_lies_on_another_grid_is_not_drawn(tmp_path: Path) -> None:
    preview = two_readers(tmp_path)
    moved = replace(preview, masks=(replace(preview.masks[0], differences=("elsewhere",)), preview.masks[1]))
    assert [shown.row.pk for shown in layers.drawable(moved, {"1", "2"})] == ["2"]


def test_without_an_image_the_mask_is_drawn_on_black(tmp_path: Path) -> None:
    preview = replace(two_readers(tmp_path), image=None)
    picture = layers.slice_picture(preview, 2, window=None, ticked={"1"})
    assert picture is not None
    assert (picture[4] == 0).all()
    assert picture[1, 1].any()


def test_without_anything_there_is_no_picture(tmp_path: Path) -> None:
    nothing = replace(two_readers(tmp_path), image=None, masks=())
    assert layers.slice_picture(nothing, 0, window=None, ticked=set()) is None
    assert layers.aspect(nothing) == 1.0


def test_pixels_keep_their_proportions(tmp_path: Path) -> None:
    assert layers.aspect(two_readers(tmp_path)) == 1.0
