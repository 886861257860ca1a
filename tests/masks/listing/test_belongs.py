from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from gcdesk.api.models import Image, Question
from gcdesk.imaging.grids import Grid
from gcdesk.masks.listing.belongs import belongs_to, by_grid, by_shape, images_of
from tests.masks.listing.rows import CT, OTHER, OUTLINE, PET, SEG, TEXT, display_set


@pytest.mark.parametrize(
    ("images", "view", "question", "slugs"),
    [
        ((CT,), None, OUTLINE, ["ct"]),
        ((CT, SEG), {}, OUTLINE, ["ct"]),
        ((SEG,), {}, OUTLINE, ["airways"]),
        ((CT, PET), {"main": ["pet", "airways"], "secondary": "ct"}, OUTLINE, ["pet"]),
        ((CT, PET), {"Main": "ct"}, OUTLINE, ["ct"]),
        ((CT, PET, SEG), {"main": ["pet", "airways"]}, OUTLINE, ["pet"]),
        ((CT, PET), {"secondary": ["pet"]}, OUTLINE, ["pet"]),
        ((CT, PET), {"secondary": ["pet"]}, OTHER, ["pet"]),
        ((CT, PET), {"main": ["gone"]}, OUTLINE, ["ct", "pet"]),
        ((CT, PET), "nonsense", OUTLINE, ["ct", "pet"]),
        ((CT, PET), {"main": {"new": "shape"}}, OUTLINE, ["ct", "pet"]),
        ((), {}, OUTLINE, []),
    ],
)
def test_which_image_a_mask_belongs_to(
    images: tuple[object, ...], view: object, question: Question, slugs: list[str]
) -> None:
    found = belongs_to(display_set("d", "Case", *images, view=view), question)  # type: ignore[arg-type]
    assert [each.interface.slug for each in found.candidates] == slugs
    assert found.to_ask == (len(slugs) > 1)
    assert (found.chosen is not None) == (len(slugs) == 1)


def test_the_images_of_a_display_set() -> None:
    row = display_set("d", "Case", CT, SEG)
    assert [each.title for each in images_of(row)] == ["CT image", "Airways"]
    assert images_of(msgspec.structs.replace(row, values=())) == ()


MASK = Image("m", width=10, height=20, depth=30, voxel_width_mm=0.7, voxel_depth_mm=1.0)


def test_of_several_the_one_of_the_same_shape() -> None:
    asked = belongs_to(display_set("d", "Case", CT, PET), OUTLINE)
    ct, pet = (each.image for each in asked.candidates)
    other = msgspec.structs.replace(MASK, depth=31)
    assert by_shape(asked, MASK, {ct: other, pet: MASK}).chosen == asked.candidates[1]
    assert by_shape(asked, MASK, {ct: MASK, pet: MASK}).to_ask
    assert by_shape(asked, MASK, {ct: other, pet: other}) == asked
    assert by_shape(asked, MASK, {}) == asked


def test_of_several_of_one_shape_the_one_on_the_same_grid() -> None:
    asked = belongs_to(display_set("d", "Case", CT, PET), OUTLINE)
    ct, pet = (each.image for each in asked.candidates)
    here, there = Grid((4, 4, 4)), Grid((4, 4, 4), origin=(9.0, 0.0, 0.0))
    assert by_grid(asked, here, {ct: there, pet: here}).chosen == asked.candidates[1]
    assert by_grid(asked, here, {ct: None, pet: here}).chosen == asked.candidates[1]
    for mask, images in ((here, {ct: here, pet: here}), (None, {ct: here}), (here, {ct: there, pet: None})):
        assert by_grid(asked, mask, images) == asked


def test_voxels_of_another_size_do_not_fit() -> None:
    asked = belongs_to(display_set("d", "Case", CT, PET), OUTLINE)
    ct, pet = (each.image for each in asked.candidates)
    thicker = msgspec.structs.replace(MASK, voxel_depth_mm=1.5)
    rounded = msgspec.structs.replace(MASK, voxel_depth_mm=1.0001, voxel_width_mm=None)
    assert by_shape(asked, MASK, {ct: thicker, pet: rounded}).chosen == asked.candidates[1]


def test_one_image_shown_twice_is_one() -> None:
    row = display_set("d", "Case", CT, CT, view={"main": ["ct"]})
    same = msgspec.structs.replace(row, values=(row.values[0], row.values[0]))
    assert belongs_to(same, TEXT).chosen is not None
    assert replace(belongs_to(same, TEXT), candidates=()).chosen is None
