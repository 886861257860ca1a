from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Self

import numpy as np
import pytest

from gcdesk.errors import FileError, NetworkError, TokenRefused
from gcdesk.masks.saving.manifest import MANIFEST
from gcdesk.masks.saving.options import Format, SaveOptions
from gcdesk.masks.saving.plan import Job, Plan
from gcdesk.masks.saving.save_job import Work
from gcdesk.masks.saving.states import (
    Failed,
    Held,
    Loading,
    Saved,
    SaveState,
    Stopped,
    There,
    is_done,
)
from gcdesk.practice import faults
from gcdesk.practice.server import PracticeServer
from tests.masks.conftest import Stage
from tests.masks.saving.acting import files, in_background, loaded, run, settled, until

# ---- the network


@pytest.mark.hazard("N1")
def test_a_download_that_is_cut_arrives_whole(stage: Stage, options: SaveOptions) -> None:
    rng = np.random.default_rng(1)
    row = stage.of("Patient 001", "reader1")
    content = stage.stored(row).read_bytes() + rng.bytes(3_000_000)
    stage.stored(row).write_bytes(content)
    stage.server.faults.add(faults.Drop(after=1_200_000), path="^/images/", times=2)
    (state,) = stage.save(options, row).states.values()
    assert isinstance(state, Saved)
    assert (options.folder / state.file).read_bytes() == content
    assert loaded(stage) == 3


@pytest.mark.hazard("N1")
def test_a_mask_that_changes_while_it_is_loaded_is_begun_anew(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader1")
    stored = stage.stored(row)
    stored.write_bytes(stored.read_bytes() + bytes(3_000_000))
    changed = stored.read_bytes() + b"x"
    stage.server.faults.add(faults.Drop(after=1_200_000), path="^/images/", times=1)
    stage.server.faults.add(faults.Delay(0.3), path="^/images/", skip=1)
    saving = stage.saving(options, row)
    with in_background(saving.run) as outcome:
        until(lambda: loaded(stage) >= 1)
        # At once: a server that finds less in a file than it has promised says nothing more, and is waited for.
        new = stored.with_name(f"{stored.name}.new")
        new.write_bytes(changed)
        new.replace(stored)
    (state,) = outcome().states.values()
    assert isinstance(state, Saved)
    assert (options.folder / state.file).read_bytes() == changed


@pytest.mark.hazard("N1")
def test_what_does_not_arrive_fails_alone_and_can_be_tried_again(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader1")
    key = stage.stored(row).name
    stage.server.faults.add(faults.Drop(after=100), path=f"^/images/.*{key}")
    planned = stage.planned(options, *stage.rows[:6])
    outcome = run(stage, planned)
    failed = [key for key, state in outcome.states.items() if isinstance(state, Failed)]
    assert failed == [f"mask:{row.pk}:as stored"]
    assert not list(options.folder.rglob("*.part*"))
    stage.server.faults.clear()
    again = run(stage, planned.only(failed))
    assert [type(state) for state in again.states.values()] == [Saved]


@pytest.mark.hazard("N1")
def test_while_the_network_is_gone_it_is_waited_for(stage: Stage, options: SaveOptions) -> None:
    """Far longer than one row would be tried: nothing arrives for anybody."""
    gone = stage.server.faults.add(faults.Drop(), path="cases/images/")
    lost = stage.server.faults.add(faults.LoseReply(), path="cases/images/")
    saving = stage.saving(options)
    with in_background(saving.run) as outcome:
        until(lambda: lost.hits > 100 and gone.hits > 100)
        assert saving.board.progress.over == 0
        stage.server.faults.clear()
        assert all(map(is_done, outcome().states.values()))


@pytest.mark.hazard("N1")
@pytest.mark.parametrize(("fails", "ends"), [(2, Saved), (3, Failed)])
def test_the_try_during_which_the_network_came_back_fails_no_row(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch, fails: int, ends: type[SaveState]
) -> None:
    """The first try hears nothing of the server, at the others other rows are answered, which is put in."""
    saving = stage.saving(options, stage.of("Patient 001", "reader1"))
    tried, tries = saving._tried, count(1)

    def try_it(work: Work, job: Job) -> SaveState:
        this = next(tries)
        if this > fails:
            return tried(work, job)
        if this > 1:
            saving.board.heard()
        raise NetworkError("gone")

    monkeypatch.setattr(saving, "_tried", try_it)
    (state,) = saving.run().states.values()
    assert isinstance(state, ends)


@pytest.mark.hazard("N13")
def test_a_storage_that_can_not_be_reached_is_told(stage: Stage, options: SaveOptions) -> None:
    """The server answers, so it is not the network: a firewall may let nobody through to storage."""
    stage.server.faults.add(faults.LoseReply(), path="^/images/")
    (state,) = stage.save(options, stage.rows[0]).states.values()
    assert isinstance(state, Failed)
    assert "127.0.0.1" in state.reason


@pytest.mark.hazard("N13")
def test_a_certificate_that_is_not_trusted_is_told_at_once(stage: Stage, options: SaveOptions) -> None:
    with PracticeServer(samples=False, tls=True) as other:
        untrusted = replace(stage, connection=replace(stage.connection, server=other.address))
        row = replace(stage.rows[0], image=f"{other.address}/api/v1/cases/images/x/")
        (state,) = untrusted.save(options, row).states.values()
    assert isinstance(state, Failed)
    assert "does not trust the certificate" in state.reason


@pytest.mark.hazard("N5")
def test_a_busy_server_is_waited_for_and_the_row_says_so(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.server.faults.add(faults.Status(503, retry_after=0), path="cases/images/", times=1)
    saving = stage.saving(options, stage.rows[0])
    seen: list[SaveState] = []
    put = saving.board.put

    def noted(key: str, state: SaveState) -> None:
        seen.append(state)
        put(key, state)

    monkeypatch.setattr(saving.board, "put", noted)
    (state,) = saving.run().states.values()
    assert isinstance(state, Saved)
    assert any(isinstance(each, Held) and "busy" in each.reason for each in seen)


@pytest.mark.hazard("N7")
def test_a_refused_token_ends_everything(stage: Stage, options: SaveOptions) -> None:
    stage.server.faults.add(
        faults.Status(401, body={"detail": "Invalid token."}), path="cases/images/", skip=3
    )
    outcome = stage.save(options)
    assert isinstance(outcome.error, TokenRefused)
    assert any(isinstance(state, Stopped) for state in outcome.states.values())
    assert not any(isinstance(state, Failed) for state in outcome.states.values())
    stage.server.faults.clear()
    assert all(map(is_done, stage.save(options).states.values()))


@pytest.mark.hazard("G9")
def test_the_token_does_not_go_to_storage(stage: Stage, options: SaveOptions) -> None:
    """The practice server's storage refuses whoever brings a token."""
    outcome = stage.save(options, stage.rows[0])
    assert all(map(is_done, outcome.states.values()))


# ---- the disk


@pytest.mark.hazard("A6")
def test_a_full_disk_is_told_and_leaves_nothing_half_done(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as injected:
        injected.setattr("gcdesk.masks.fetching.Path.open", full_after(200), raising=False)
        outcome = stage.save(options, *stage.rows[:4])
    assert all(isinstance(state, Failed) for state in outcome.states.values())
    assert all(
        state.reason.endswith("could not be written: the disk is full. Make room on it, then try again.")
        for state in outcome.states.values()
        if isinstance(state, Failed)
    )
    assert files(options.folder) == []
    assert all(map(is_done, stage.save(options, *stage.rows[:4]).states.values()))


def full_after(size: int) -> Callable[..., object]:
    """``Path.open`` for a disk that has room for *size* bytes of each ``.part``."""
    real = Path.open

    def opened(path: Path, mode: str = "r", *args: object, **more: object) -> object:
        file = real(path, mode, *args, **more)  # type: ignore[call-overload]
        if ".part" in path.name and "w" in mode:
            write, room = file.write, [size]

            def limited(block: bytes) -> int:
                room[0] -= len(block)
                if room[0] < 0:
                    raise OSError(28, "No space left on device")
                return int(write(block))

            return _Limited(file, limited)
        return file

    return opened


class _Limited:
    def __init__(self, file: object, write: Callable[[bytes], int]) -> None:
        self._file, self.write = file, write

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()  # type: ignore[attr-defined]


@pytest.mark.hazard("A6")
def test_a_folder_that_may_not_be_written_into(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    with pytest.raises(FileError, match="you may not write into the folder"):
        stage.save(options, stage.rows[0])


def test_a_folder_that_can_not_be_made(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileError, match="could not be written"):
        run(stage, Plan((), SaveOptions(tmp_path / "file" / "below")))


def test_a_part_of_the_folder_that_is_a_file_is_told_in_its_row(stage: Stage, options: SaveOptions) -> None:
    options.folder.mkdir()
    (options.folder / "Patient 001").write_bytes(b"a file")
    outcome = stage.save(options, stage.of("Patient 001", "reader1"), stage.of("Patient 002", "reader1"))
    assert sorted(type(state).__name__ for state in outcome.states.values()) == ["Failed", "Saved"]


def test_somebody_elses_masks_csv_stops_the_run(stage: Stage, options: SaveOptions) -> None:
    options.folder.mkdir()
    (options.folder / MANIFEST).write_text("name,age\n", encoding="utf-8")
    with pytest.raises(FileError, match="did not write"):
        run(stage, Plan((), options))


@pytest.mark.hazard("A6")
def test_a_manifest_that_can_not_be_written_is_told(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise FileError("The disk is full.")

    monkeypatch.setattr("gcdesk.masks.saving.kept_manifest.write_manifest", full)
    outcome = stage.save(options, stage.rows[0])
    assert "disk is full" in outcome.trouble


@pytest.mark.parametrize("locks", [True, False])
def test_workplaces_of_a_crash_are_removed(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch, *, locks: bool
) -> None:
    """Where the drive knows no locks, somebody may work in a young one."""

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    if not locks:
        monkeypatch.setattr("gcdesk.journal.claims._lock", refuse)
    old, young = options.folder / ".gcdesk-old", options.folder / ".gcdesk-young"
    for folder in (old, young):
        folder.mkdir(parents=True)
        (folder / "mask.mha").write_bytes(b"x")
    os.utime(old, (1, 1))
    assert all(map(is_done, stage.save(options, stage.rows[0]).states.values()))
    assert not old.exists()
    assert young.exists() is not locks


# ---- several at a time


@pytest.mark.hazard("G3")
def test_two_do_not_save_into_one_folder_at_a_time(stage: Stage, options: SaveOptions) -> None:
    hanging = stage.server.faults.add(faults.Hang(), path="^/images/")
    first = stage.saving(options)
    with in_background(first.run) as result:
        until(lambda: hanging.hits > 0)
        with pytest.raises(FileError, match="Another gcdesk is saving into out"):
            stage.save(options)
        stage.server.faults.clear()
        first.cancel()
        result()
    assert all(map(is_done, stage.save(options).states.values()))


@pytest.mark.hazard("A6")
def test_a_reader_who_is_called_part_is_no_file_under_way(stage: Stage, options: SaveOptions) -> None:
    """What is not whole yet has no name that a mask could have."""
    one, other = stage.of("Patient 001", "reader1"), stage.of("Patient 001", "reader2")
    part = replace(other, creator="reader1.part")
    options = replace(options, workers=1)
    stage.save(options, part)
    outcome = replace(stage, rows=(one, part)).save(options)
    assert all(map(is_done, outcome.states.values()))
    folder = options.folder / "Patient 001"
    assert (folder / "Outline the nodule_reader1.part.mha").read_bytes() == stage.stored(other).read_bytes()
    assert (folder / "Outline the nodule_reader1.mha").read_bytes() == stage.stored(one).read_bytes()


# ---- pausing and cancelling


@pytest.mark.hazard("G7")
@pytest.mark.parametrize("effect", [faults.Hang(), faults.Delay(60)])
@pytest.mark.parametrize("path", ["^/images/", "cases/images/"])
def test_cancelling_ends_within_two_seconds(
    stage: Stage, options: SaveOptions, effect: faults.Effect, path: str
) -> None:
    stage.server.faults.add(effect, path=path, skip=3)
    saving = stage.saving(options)
    with in_background(saving.run) as outcome:
        until(lambda: saving.board.progress.done >= 2)
        began = time.monotonic()
        saving.cancel()
        states = outcome().states
        assert time.monotonic() - began < 2
    assert {type(state) for state in states.values()} == {Saved, Stopped}
    assert not list(options.folder.rglob("*.part*"))
    stage.server.faults.clear()
    again = stage.save(options)
    assert sum(isinstance(state, There) for state in again.states.values()) == sum(
        map(is_done, states.values())
    )
    assert all(map(is_done, again.states.values()))


def test_while_it_is_paused_nothing_arrives(stage: Stage, options: SaveOptions) -> None:
    stage.server.faults.bandwidth = 60_000
    saving = stage.saving(replace(options, workers=2))
    with in_background(saving.run) as outcome:
        until(
            lambda: any(isinstance(state, Loading) and state.done for state in saving.board.states().values())
        )
        saving.pause()
        assert saving.paused
        stage.server.faults.bandwidth = None
        until(lambda: settled(stage))
        arrived = saving.board.progress
        assert arrived.over < arrived.rows
        assert not saving.board.take() or settled(stage)
        assert saving.board.progress == arrived
        saving.go_on()
        states = outcome().states
    assert all(isinstance(state, Saved) for state in states.values())


@pytest.mark.hazard("G7")
def test_cancelling_while_paused(stage: Stage, options: SaveOptions) -> None:
    saving = stage.saving(options)
    saving.pause()
    with in_background(saving.run) as outcome:
        saving.cancel()
        assert all(isinstance(state, Stopped) for state in outcome().states.values())


@pytest.mark.hazard("G7")
def test_cancelling_does_not_wait_for_a_conversion(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    converting, released = threading.Event(), threading.Event()

    def slow(*_: object) -> None:
        converting.set()
        released.wait(30)

    monkeypatch.setattr("gcdesk.masks.saving.save_job.write_mask", slow)
    saving = stage.saving(replace(options, format=Format.NIFTI))
    with in_background(saving.run) as outcome:
        assert converting.wait(30)
        began = time.monotonic()
        saving.cancel()
        states = outcome().states
        assert time.monotonic() - began < 2
        released.set()
    assert all(isinstance(state, Stopped) for state in states.values())
    assert not [name for name in files(options.folder) if name.endswith(".nii.gz")]


def test_cancelling_before_it_runs(stage: Stage, options: SaveOptions) -> None:
    saving = stage.saving(options)
    saving.cancel()
    saving.go_on()
    assert all(isinstance(state, Stopped) for state in saving.run().states.values())
    assert loaded(stage) == 0


def test_a_defect_is_raised(stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("gcdesk.masks.saving.save.save", broken)
    with pytest.raises(ZeroDivisionError):
        stage.save(options)
