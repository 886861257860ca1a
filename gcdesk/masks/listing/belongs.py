"""Which image of its display set a mask was drawn on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gcdesk.api.models import DisplaySet, Image, Interface, Question
from gcdesk.imaging.grids import Grid, same_grid

_DRAWN_OVER = frozenset({"Segmentation", "Heat Map", "Displacement field"})
"""Kinds that are shown over an image, and that nobody draws on."""
_NEAR = 1e-3
"""Part of a voxel's edge by which servers may round it."""


@dataclass(frozen=True, slots=True)
class SetImage:
    """An image of a display set."""

    interface: Interface
    image: str
    """Its ``api_url``."""

    @property
    def title(self) -> str:
        """What people call it."""
        return self.interface.title or self.interface.slug


@dataclass(frozen=True, slots=True)
class Belongs:
    """What is known of the image that a mask belongs to."""

    candidates: tuple[SetImage, ...]
    """Likely ones; none: the display set has no image."""

    @property
    def chosen(self) -> SetImage | None:
        """The image; None: there is none, or somebody has to be asked which of the candidates it is."""
        return self.candidates[0] if len(self.candidates) == 1 else None

    @property
    def to_ask(self) -> bool:
        """Whether somebody has to be asked."""
        return len(self.candidates) > 1


def images_of(display_set: DisplaySet) -> tuple[SetImage, ...]:
    """The images of *display_set*, in its own order."""
    return tuple(SetImage(value.interface, value.image) for value in display_set.values if value.image)


def belongs_to(display_set: DisplaySet, question: Question) -> Belongs:
    """The image that a mask for *question* belongs to, or several that it can.

    What the question's image port shows by the view content of *display_set*; without that, what the view content shows at
    all, and then every image. Of these, segmentations and heat maps only where there is nothing else.
    """
    images = images_of(display_set)
    ports = _ports(display_set.view_content)
    of_port = ports.get(question.image_port.strip().casefold(), ())
    anywhere = tuple(slug for slugs in ports.values() for slug in slugs)
    for slugs in (of_port, anywhere):
        if shown := [image for slug in slugs for image in images if image.interface.slug == slug]:
            return Belongs(_drawn_on(shown))
    return Belongs(_drawn_on(images))


def by_shape(belongs: Belongs, mask: Image, images: Mapping[str, Image]) -> Belongs:
    """*belongs* after a look at what the server says of the *images* (by ``api_url``): those of the mask's shape.

    Unchanged when none has it: the preview then tells how the grids differ. Where exactly one is left it is the one.
    """
    fitting = tuple(
        each for each in belongs.candidates if each.image in images and _fits(images[each.image], mask)
    )
    return Belongs(fitting) if fitting else belongs


def by_grid(belongs: Belongs, mask: Grid | None, images: Mapping[str, Grid | None]) -> Belongs:
    """*belongs* after a look at the grids of the *images* (by ``api_url``; None: not known): those on the mask's.

    Unchanged when none is, or the mask's is not known.
    """
    fitting = tuple(
        each
        for each in belongs.candidates
        if mask is not None and (grid := images.get(each.image)) is not None and same_grid(mask, grid)
    )
    return Belongs(fitting) if fitting else belongs


def _fits(image: Image, mask: Image) -> bool:
    if (image.width, image.height, image.depth or 1) != (mask.width, mask.height, mask.depth or 1):
        return False
    steps = (
        (image.voxel_width_mm, mask.voxel_width_mm),
        (image.voxel_height_mm, mask.voxel_height_mm),
        (image.voxel_depth_mm, mask.voxel_depth_mm),
    )
    return all(a is None or b is None or abs(a - b) <= _NEAR * max(abs(a), abs(b)) for a, b in steps)


def _drawn_on(images: Sequence[SetImage]) -> tuple[SetImage, ...]:
    unique = tuple({image.image: image for image in images}.values())
    return tuple(image for image in unique if image.interface.kind not in _DRAWN_OVER) or unique


def _ports(view_content: object) -> dict[str, tuple[str, ...]]:
    """Port, in small letters → the slugs that it shows."""
    if not isinstance(view_content, Mapping):
        return {}
    return {str(port).strip().casefold(): tuple(_slugs(content)) for port, content in view_content.items()}


def _slugs(content: object) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    elif isinstance(content, list | tuple):
        for each in content:
            yield from _slugs(each)
