"""What the tests of saving do and look at."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import msgspec
import numpy as np

from gcdesk.imaging.volumes.volume import read_volume
from gcdesk.masks.saving.plan import Plan
from gcdesk.masks.saving.save import Outcome, Saving
from gcdesk.practice.records import Instance
from gcdesk.practice.sample_chest import Grid
from gcdesk.practice.sample_files import write_dicom_series
from tests.masks.conftest import FAST, Stage


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def loaded(stage: Stage) -> int:
    """How many files of masks the server's storage gave out."""
    return sum(
        entry.port == "storage" and entry.path.startswith("/images/") for entry in stage.server.state.log
    )


def as_dicom(stage: Stage, image_url: str, folder: Path) -> None:
    """Let the server have the image as a DICOM image set, of the same voxels."""
    state = stage.server.state
    image = state.images[image_url.rstrip("/").rpartition("/")[2]]
    volume = read_volume(stage.server.site.media(image.files[0].key))
    x, y, z = volume.grid.size
    grid = Grid((x, y, z), volume.grid.spacing, volume.grid.origin)
    write_dicom_series(folder, volume.voxels.astype(np.int16), grid, patient="009 Nine")
    instances = []
    for number, path in enumerate(sorted(folder.iterdir())):
        key = f"images/dicom/{image.pk}/{path.name}"
        stage.server.site.media(key).parent.mkdir(parents=True, exist_ok=True)
        stage.server.site.media(key).write_bytes(path.read_bytes())
        instances.append(Instance(f"1.2.{number}", key))
    state.images.put(
        image.pk,
        msgspec.structs.replace(image, files=(), dicom_image_set="set-1", instances=tuple(instances)),
    )


def run(stage: Stage, planned: Plan) -> Outcome:
    return Saving(stage.connection, planned, policy=FAST).run()


@contextmanager
def in_background(call: Callable[[], Outcome]) -> Iterator[Callable[[], Outcome]]:
    """*call* on a thread; gives what waits for its result."""
    with ThreadPoolExecutor(1) as threads:
        future = threads.submit(call)
        yield lambda: future.result(30)


def until(condition: Callable[[], bool]) -> None:
    ends = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < ends, "it did not come to that"
        time.sleep(0.005)


def settled(stage: Stage) -> bool:
    """Whether the server has heard nothing new for a while."""
    before = len(stage.server.state.log)
    time.sleep(0.1)
    return len(stage.server.state.log) == before
