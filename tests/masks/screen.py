"""A source of answers for the tab, and previews made of numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import SimpleITK

from gcdesk.api.models import Answer
from gcdesk.errors import Cancelled
from gcdesk.imaging.masks.labels import mask_of
from gcdesk.imaging.masks.legend import UNNAMED
from gcdesk.imaging.masks.overlap import pairwise
from gcdesk.imaging.volumes.volume import Volume, read_volume
from gcdesk.masks.listing.belongs import Belongs, SetImage
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.showing.preview import Preview, Shown
from gcdesk.study.answers import Answers, OnPage
from tests.masks.listing.rows import CT, PET, answer, rows

CT_IMAGE = SetImage(CT, "i/d-1-ct/")
PET_IMAGE = SetImage(PET, "i/d-1-pet/")


def answers(*of: Answer, all_readers: bool = True) -> Answers:
    """A load of *of*."""
    return Answers(of, all_readers, datetime(2026, 3, 5, 12, tzinfo=UTC))


class Source:
    """An `AnswersSource` that gives what it is told to."""

    def __init__(self, *loads: Answers) -> None:
        self.loads = list(loads)
        self.latest: Answers | None = None
        self.waiting = ""
        self.asked = 0
        self.stopped = False
        self.watchers: list[Callable[[Answers], None]] = []

    async def get(self, on_page: OnPage | None = None) -> Answers:
        return self.latest or await self.renew(on_page)

    async def renew(self, on_page: OnPage | None = None) -> Answers:
        self.asked += 1
        if self.stopped:
            raise Cancelled("stopped")
        if on_page is not None:
            on_page(1, 2)
        self.latest = self.loads.pop(0) if len(self.loads) > 1 else self.loads[0]
        return self.latest

    def stop(self) -> None:
        self.stopped = True

    def watch(self, callback: Callable[[Answers], None]) -> Callable[[], None]:
        self.watchers.append(callback)
        return lambda: self.watchers.remove(callback)


def two_rows() -> tuple[MaskRow, ...]:
    """The masks of two readers on one case."""
    return rows(answer("1", creator="anna"), answer("2", creator="ben"))


def volume(folder: Path, name: str, voxels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Volume:
    """*voxels* [z, y, x] as a volume of 1 × 1 × 2 mm."""
    image = SimpleITK.GetImageFromArray(voxels)
    image.SetSpacing((1.0, 1.0, 2.0))
    path = folder / f"{name}.mha"
    SimpleITK.WriteImage(image, str(path))
    return read_volume(path)


def two_readers(folder: Path, *, ask: bool = False) -> Preview:
    """A case of four slices of 6 × 8; anna drew on slices 1 and 2, ben a second label on slice 2 only."""
    image = np.full((4, 6, 8), 10, np.uint8)
    image[:, 3:, :] = 200
    anna, ben = np.zeros_like(image), np.zeros_like(image)
    anna[1, 1, 1] = 1
    anna[2, 1:3, 1:4] = 1
    ben[2, 1:3, 1:3] = 1
    ben[2, 5, 7] = 2
    masks = [mask_of(volume(folder, f"m{n}", each), UNNAMED) for n, each in enumerate((anna, ben))]
    one, other = two_rows()
    chosen = None if ask else CT_IMAGE
    return Preview(
        None if ask else volume(folder, "image", image),
        chosen,
        Belongs((CT_IMAGE, PET_IMAGE) if ask else (CT_IMAGE,)),
        (Shown(one, masks[0]), Shown(other, masks[1])),
        tuple(pairwise(masks)),
    )
