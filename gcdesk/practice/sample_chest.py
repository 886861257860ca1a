"""Drawn chests: volumes that anybody recognises as a chest CT, and that are nobody's.

Coordinates are millimetres in the image's own space: x to the patient's left, y to the back, z to the head.
Arrays are indexed [z, y, x]. The same `Chest` always gives the same voxels.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Point = tuple[float, float, float]
Labels = npt.NDArray[np.uint8]
Hounsfield = npt.NDArray[np.int16]
_Inside = npt.NDArray[np.bool_]

_CARINA = 30.0
"""Where the windpipe divides, in mm above the middle."""
_SEGMENTS = (1, 2, 3)
"""Labels of windpipe, right and left main bronchus."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Where an image's voxels are."""

    size: tuple[int, int, int]
    """Voxels in x, y, z."""
    spacing: Point
    origin: Point


@dataclass(frozen=True, slots=True)
class Nodule:
    """A ball of tissue in a lung."""

    centre: Point
    radius: float


@dataclass(frozen=True, slots=True)
class Chest:
    """One patient who never was."""

    seed: int
    grid: Grid
    scale: float
    """How large the patient is; 1 is the usual."""
    nodule: Nodule | None

    @property
    def middle(self) -> Point:
        """The middle of the image."""
        x, y, z = (
            start + (count - 1) * step / 2
            for start, count, step in zip(self.grid.origin, self.grid.size, self.grid.spacing, strict=True)
        )
        return x, y, z


def chest(seed: int, *, with_nodule: bool = True, size: tuple[int, int, int] = (96, 96, 28)) -> Chest:
    """The chest of number *seed*, on a grid of *size* voxels that covers about 340 × 340 × 270 mm."""
    chance = random.Random(seed)
    scale = chance.uniform(0.92, 1.06)
    spacing = (345 * scale / size[0], 345 * scale / size[1], 270 * scale / size[2])
    spacing = (round(spacing[0], 2), round(spacing[1], 2), round(spacing[2], 1))
    bottom = -float(chance.randrange(180, 420))
    origin = (-round(spacing[0] * (size[0] - 1) / 2, 1), -round(spacing[1] * (size[1] - 1) / 2, 1), bottom)
    drawn = Chest(seed, Grid(size, spacing, origin), scale, None)
    away = chance.uniform(66, 80) if seed % 2 else -chance.uniform(78, 86)  # the heart takes some of the left
    place = (-away, chance.uniform(-30, 38), chance.uniform(-55, 55))
    radius = round(chance.uniform(11, 18), 1)
    if not with_nodule:
        return drawn
    centre = tuple(round(m + scale * p, 1) for m, p in zip(drawn.middle, place, strict=True))
    return Chest(seed, drawn.grid, scale, Nodule((centre[0], centre[1], centre[2]), radius))


def draw(patient: Chest) -> Hounsfield:
    """The CT of *patient* in Hounsfield units."""
    body = _Body(patient)
    noise = np.random.default_rng(patient.seed)
    volume = np.full(body.shape, -1000, np.float32)
    volume[body.tube((0, 12, 0), (158, 108))] = -90  # fat under the skin
    volume[body.tube((0, 12, 0), (144, 95))] = 45  # muscle
    lungs = body.ball((-72, 8, 0), (56, 80, 122)) | body.ball((72, 8, 0), (56, 80, 122))
    lungs &= ~body.ball((22, -14, -48), (52, 46, 60))  # the heart
    volume[lungs] = -860
    _vessels(volume, lungs, body, noise)
    volume[body.ball((22, -14, -48), (48, 42, 56))] = 60
    volume[body.tube((16, 52, 0), (12, 12))] = 130  # aorta
    _bones(volume, body)
    windpipe = body.airways(wall=4)
    volume[(windpipe > 0) & (volume < -100)] = 20
    volume[body.airways() > 0] = -1000
    if patient.nodule:
        volume[nodule(patient) > 0] = 40
    volume[body.tube((0, 138, 0), (150, 9))] = -300  # the table
    volume += 15 * noise.standard_normal(body.shape, np.float32)
    return np.clip(np.rint(volume), -1024, 3071).astype(np.int16)


def airways(patient: Chest) -> Labels:
    """Windpipe 1, right main bronchus 2, left main bronchus 3, elsewhere 0."""
    return _Body(patient).airways()


def nodule(patient: Chest, *, grow: float = 0.0, shift: Point = (0, 0, 0)) -> Labels:
    """The nodule as label 1, *grow* mm larger all around and moved by *shift* mm; empty without a nodule."""
    body = _Body(patient)
    if patient.nodule is None:
        return np.zeros(body.shape, np.uint8)
    x, y, z = (c + s for c, s in zip(patient.nodule.centre, shift, strict=True))
    distance = (body.world_x - x) ** 2 + (body.world_y - y) ** 2 + (body.world_z - z) ** 2
    labels: Labels = (distance <= (patient.nodule.radius + grow) ** 2).astype(np.uint8)
    return labels


class _Body:
    """Shapes on one patient's grid; places and sizes in mm of a patient of scale 1, from the middle."""

    def __init__(self, patient: Chest) -> None:
        nx, ny, nz = patient.grid.size
        (dx, dy, dz), (ox, oy, oz) = patient.grid.spacing, patient.grid.origin
        self.shape = (nz, ny, nx)
        self.world_x = (ox + dx * np.arange(nx, dtype=np.float32))[None, None, :]
        self.world_y = (oy + dy * np.arange(ny, dtype=np.float32))[None, :, None]
        self.world_z = (oz + dz * np.arange(nz, dtype=np.float32))[:, None, None]
        mx, my, mz = patient.middle
        self.x = (self.world_x - mx) / patient.scale
        self.y = (self.world_y - my) / patient.scale
        self.z = (self.world_z - mz) / patient.scale

    def ball(self, centre: Point, radii: Point) -> _Inside:
        """An ellipsoid."""
        (cx, cy, cz), (rx, ry, rz) = centre, radii
        inside: _Inside = (
            ((self.x - cx) / rx) ** 2 + ((self.y - cy) / ry) ** 2 + ((self.z - cz) / rz) ** 2
        ) <= 1
        return inside

    def tube(self, centre: Point, radii: tuple[float, float]) -> _Inside:
        """An upright elliptic cylinder through the whole image."""
        flat = ((self.x - centre[0]) / radii[0]) ** 2 + ((self.y - centre[1]) / radii[1]) ** 2 <= 1
        return np.broadcast_to(flat, self.shape)

    def airways(self, wall: float = 0.0) -> Labels:
        """Labelled windpipe and main bronchi, *wall* mm wider all around."""
        labels = np.zeros(self.shape, np.uint8)
        below = np.maximum(_CARINA - self.z, 0)
        reach = (self.z <= _CARINA) & (self.z >= _CARINA - 62)
        for label, side in zip(_SEGMENTS[1:], (-1, 1), strict=True):
            bronchus = (self.x - side * below) ** 2 + (self.y - 6 - 0.2 * below) ** 2 <= (7.5 + wall) ** 2
            labels[bronchus & reach] = label
        windpipe = self.x**2 + (self.y - 6) ** 2 <= (10 + wall) ** 2
        labels[windpipe & (self.z > _CARINA - 4)] = _SEGMENTS[0]
        return labels


def _vessels(
    volume: npt.NDArray[np.float32], lungs: _Inside, body: _Body, noise: np.random.Generator
) -> None:
    """Thin bright branches that spread from the middle of each lung."""
    branches = np.zeros(body.shape, bool)
    nz, ny, nx = body.shape
    x, y, z = body.x.ravel(), body.y.ravel(), body.z.ravel()
    for side in (-1, 1):
        for _ in range(26):
            way = noise.normal(0, 1, 3)
            way /= np.linalg.norm(way)
            along = np.linspace(10, 85, 60)
            i = np.searchsorted(x, side * 48 + way[0] * along * 0.7).clip(0, nx - 1)
            j = np.searchsorted(y, 8 + way[1] * along).clip(0, ny - 1)
            k = np.searchsorted(z, way[2] * along * 1.3).clip(0, nz - 1)
            branches[k, j, i] = True
    volume[branches & lungs] = -250


def _bones(volume: npt.NDArray[np.float32], body: _Body) -> None:
    volume[body.tube((0, 72, 0), (20, 17))] = 320  # spine
    volume[body.tube((0, 72, 0), (15, 12))] = 180
    volume[body.tube((0, 93, 0), (8, 8))] = 20  # its canal
    volume[body.tube((0, 104, 0), (4, 9))] = 350
    volume[body.tube((0, -74, 0), (15, 5))] = 260  # breastbone
    angle = np.arctan2(body.y - 12, body.x)
    ring = np.hypot(body.x / 136, (body.y - 12) / 89)
    cage = (ring > 0.955) & (ring < 1.035)
    ribs = np.cos(6 * angle + body.z * (2 * math.pi / 75)) > 0.62
    volume[cage & ribs] = 420
