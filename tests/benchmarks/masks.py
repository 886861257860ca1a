"""Saving masks on a line with latency: 300 masks of 1 MB, 40 ms before each answer."""

from __future__ import annotations

import multiprocessing
import ssl
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection as PipeConnection
from pathlib import Path

import gcapi
import numpy as np

from gcdesk.api.client import Connection
from gcdesk.api.models import DisplaySet, Question
from gcdesk.masks.listing.found import MaskRow, MaskState
from gcdesk.masks.saving.options import SaveOptions
from gcdesk.masks.saving.plan import plan
from gcdesk.masks.saving.save import Saving
from gcdesk.masks.saving.states import Saved
from gcdesk.practice.images import image_key
from gcdesk.practice.records import Image, ImageFile
from gcdesk.practice.sample_chest import Grid
from gcdesk.practice.sample_files import write_metaimage
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.state import new_pk

LATENCY = 0.04
"""Seconds before each answer."""
_READERS = 3


def lines(turns: int, masks: int) -> Iterator[str]:
    """The table, line by line as it is measured."""
    yield f"{masks} masks of 1 MB, {LATENCY * 1000:.0f} ms latency, TLS"
    slow, fast = [], []
    with _served(masks, 100) as served:
        for turn in range(1, turns + 1):
            slow.append(_measured(served, _official)[0])
            seconds, memory = _measured(served, _gcdesk)
            fast.append(seconds)
            yield (
                f"  turn {turn}: gcapi {slow[-1]:6.2f} s   gcdesk {seconds:6.2f} s   "
                f"ratio {slow[-1] / seconds:5.2f}   gcdesk's memory {memory}"
            )
    a, b = statistics.median(slow), statistics.median(fast)
    yield f"  median: gcapi {a:6.2f} s   gcdesk {b:6.2f} s   gcdesk is {a / b:.2f} times as fast"
    with _served(max(1, masks // 20), 2000) as served:
        seconds, memory = _measured(served, _gcdesk)
        yield f"  {len(served.rows)} masks of 20 MB: gcdesk {seconds:6.2f} s, memory {memory}"


def _measured(served: Served, save: Callable[[Served, Path], None]) -> tuple[float, str]:
    """Seconds that *save* takes, and by how much memory grew meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        before = _begin_peak()
        begun = time.perf_counter()
        save(served, Path(folder))
        seconds = time.perf_counter() - begun
        grown = "unknown" if before is None else f"+{(_peak() or 0) - before:.0f} MiB"
        if len(list(Path(folder).rglob("*.mha"))) != len(served.rows):
            raise RuntimeError("not every mask was saved")
    return seconds, grown


def _gcdesk(served: Served, folder: Path) -> None:
    planned = plan(served.rows, SaveOptions(folder), everything=served.rows, manifest=())
    outcome = Saving(served.connection, planned).run()
    if not all(isinstance(state, Saved) for state in outcome.states.values()):
        raise RuntimeError("gcdesk did not save every mask")


def _official(served: Served, folder: Path) -> None:
    connection = served.connection
    trust = ssl.create_default_context(cafile=str(connection.certificate_file))
    with gcapi.Client(token=connection.token, base_url=connection.api, verify=trust) as client:
        for row in served.rows:
            client.images.download(url=row.image, output_directory=folder, filename=row.pk)


@dataclass(frozen=True)
class Served:
    """A server in a process of its own, as servers are: it takes no time from whom is measured."""

    connection: Connection
    rows: list[MaskRow]


@contextmanager
def _served(masks: int, slices: int) -> Iterator[Served]:
    """A server with *masks* masks of *slices* slices of 10 kB each."""
    apart = multiprocessing.get_context("spawn")
    here, there = apart.Pipe()
    process = apart.Process(target=_serve, args=(there, masks, slices))
    process.start()
    try:
        yield here.recv()
    finally:
        here.send("stop")
        process.join()


def _serve(asked: PipeConnection[Served, str], masks: int, slices: int) -> None:
    with tempfile.TemporaryDirectory() as folder, PracticeServer(samples=False, tls=True) as server:
        voxels = np.random.default_rng(1).integers(0, 2, (slices, 100, 100), np.uint8)
        path = Path(folder) / "mask.mha"
        write_metaimage(path, voxels, Grid((100, 100, slices), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)))
        rows = [_mask(server, path, number) for number in range(masks)]
        server.faults.latency = LATENCY
        asked.send(Served(Connection(server.address, server.tokens["editor"], server.certificate_file), rows))
        asked.recv()


def _mask(server: PracticeServer, path: Path, number: int) -> MaskRow:
    pk = new_pk()
    key = image_key(pk, f"{pk}.mha")
    target = server.site.media(key)
    target.parent.mkdir(parents=True)
    target.hardlink_to(path)
    server.state.images.put(
        pk, Image(pk, "mask.mha", "editor", files=(ImageFile(new_pk(), key, "MHD"),), is_answer=True)
    )
    case, reader = divmod(number, _READERS)
    return MaskRow(
        f"answer-{number}",
        DisplaySet(f"set-{case}", title=f"Case {case + 1:03d}"),
        Question("question", text="Outline the lesion"),
        f"reader{reader + 1}",
        False,
        "2026-03-02T08:30:00Z",
        "2026-03-02T08:30:00Z",
        server.site.api(f"cases/images/{pk}/"),
        MaskState.READY,
    )


def _begin_peak() -> float | None:
    """Begin to watch the peak of this process's memory; gives what it has now, in MiB; None where that can't be told."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return None
    return _peak()


def _peak() -> float | None:
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next((int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM")), None)
