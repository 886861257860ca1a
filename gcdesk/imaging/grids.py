"""Where the voxels of an image are, and whether two images share one grid. Free of numpy."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import dist, prod

from gcdesk.texts import tr
from gcdesk.texts.region import number

Vector = tuple[float, float, float]
Matrix = tuple[float, float, float, float, float, float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

_TOLERANCE = 0.1
"""Of a voxel's shortest edge: programs write positions with six digits or fewer, and that is no other grid."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Where an image's voxels are. Axes are x, y, z as stored: z is the slice."""

    size: tuple[int, int, int]
    """Voxels along each axis; an image of two dimensions has one slice."""
    spacing: Vector = (1.0, 1.0, 1.0)
    """Millimetres from one voxel's centre to the next."""
    origin: Vector = (0.0, 0.0, 0.0)
    """Millimetres: the centre of the first voxel, in the patient's space (left, back, head)."""
    direction: Matrix = IDENTITY
    """Row by row; its columns are the directions of x, y and z."""
    flat: bool = False
    """The image has two dimensions: the thickness of its one slice is not known."""

    @property
    def voxels(self) -> int:
        """How many there are."""
        return prod(self.size)

    @property
    def voxel_ml(self) -> float | None:
        """The volume of one voxel in millilitres; None for an image of two dimensions."""
        return None if self.flat else prod(self.spacing) / 1000

    def place(self, index: tuple[float, float, float]) -> Vector:
        """Where the voxel *index* (x, y, z) is, in mm: origin + direction · (spacing ∘ index)."""
        steps = [number * step for number, step in zip(index, self.spacing, strict=True)]
        x, y, z = (
            start + sum(self.direction[3 * row + column] * steps[column] for column in range(3))
            for row, start in enumerate(self.origin)
        )
        return x, y, z


def same_grid(one: Grid, other: Grid) -> bool:
    """Whether voxels of the same index are at the same place, to a tenth of a voxel's shortest edge."""
    return one.size == other.size and apart(one, other) <= _tolerance(one, other)


def apart(one: Grid, other: Grid) -> float:
    """How far the corners of two grids of one size are from each other at most, in mm."""
    across, down, through = ((0.0, float(number - 1)) for number in one.size)
    corners = list(product(across, down, through))
    return max(dist(one.place(corner), other.place(corner)) for corner in corners)


def differences(one: Grid, other: Grid) -> tuple[str, ...]:
    """In words, how *other* differs from *one*; nothing when they are the same grid."""
    if same_grid(one, other):
        return ()
    found = []
    if one.size != other.size:
        found.append(
            tr(
                "Imaging",
                "{other} voxels instead of {one}",
                other=" × ".join(map(str, _shown_size(other))),
                one=" × ".join(map(str, _shown_size(one))),
            )
        )
    if any(abs(a - b) > 1e-4 * max(a, b) for a, b in zip(one.spacing, other.spacing, strict=True)):
        found.append(
            tr(
                "Imaging",
                "voxels of {other} mm instead of {one} mm",
                other=" × ".join(number(step, ".4g") for step in other.spacing),
                one=" × ".join(number(step, ".4g") for step in one.spacing),
            )
        )
    if max(abs(a - b) for a, b in zip(one.direction, other.direction, strict=True)) > 1e-4:
        found.append(tr("Imaging", "turned or mirrored"))
    begins = dist(one.origin, other.origin)
    if begins > _tolerance(one, other):
        found.append(tr("Imaging", "it begins {distance} mm away", distance=number(begins, ".3g")))
    return tuple(found)


def _tolerance(one: Grid, other: Grid) -> float:
    return _TOLERANCE * min(*one.spacing, *other.spacing)


def _shown_size(grid: Grid) -> tuple[int, ...]:
    return grid.size[:2] if grid.flat else grid.size
