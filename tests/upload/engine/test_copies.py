from __future__ import annotations

import hashlib
import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from gcdesk.errors import Cancelled, FileError, TokenRefused
from gcdesk.imaging.files.clean_copy import write_clean_copy
from gcdesk.practice.faults import Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.copies import Copies, delete_leftovers
from gcdesk.upload.engine.parts import MIB
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, ImageValue, ValueToSend
from gcdesk.upload.engine.states import Failed, describe
from gcdesk.upload.folder.cases import FileEntry
from tests.imaging.tagged import NAME, metaimage, nifti
from tests.upload.build import interface
from tests.upload.sending_plans import mha, plan_of, sets_of
from tests.upload.sending_runs import asked, engine_for, send, stored_image

REMOVED = ("Patient's Name",)


def entry_of(path: Path) -> FileEntry:
    status = path.stat()
    return FileEntry(path, path.name, status.st_size, status.st_mtime_ns)


def large(path: Path, size: int) -> Path:
    """A MetaImage of *size* bytes and a header that tells who the patient is."""
    head, voxels = mha(1, size // 32).split(b"ElementDataFile", 1)
    path.write_bytes(head + b"0010|0010 = " + NAME + b"\nElementDataFile" + voxels)
    return path


def copied_case(path: Path) -> CaseToSend:
    file = FileToSend(entry_of(path), "ct.mha", removed=REMOVED)
    return CaseToSend("k", "one", 10, (ValueToSend(interface("ct-image"), ImageValue((file,))),))


@pytest.mark.hazard("F13")
@pytest.mark.hazard("G9")
def test_a_copy_is_this_users_only_made_once_and_deleted(tmp_path: Path) -> None:
    entry, root = entry_of(metaimage(tmp_path / "ct.mha")), tmp_path / "cache" / "copies"
    copies = Copies(root)
    assert not root.exists(), "nothing is made before it is needed"
    made = copies.of(entry)
    assert copies.of(entry) is made
    assert made.digest == hashlib.sha256(made.path.read_bytes()).hexdigest()
    assert made.size == made.path.stat().st_size
    assert NAME not in made.path.read_bytes()
    if sys.platform != "win32":
        assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700

    delete_leftovers(root)
    assert made.path.exists(), "it is at work"
    copies.drop(entry)
    assert not made.path.exists()
    again = copies.of(entry)
    assert again.digest == made.digest
    copies.close()
    assert not root.exists()


@pytest.mark.hazard("F13")
@pytest.mark.hazard("G9")
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_what_a_killed_process_left_is_deleted_at_the_next_start(tmp_path: Path) -> None:
    path, root = metaimage(tmp_path / "ct.mha"), tmp_path / "copies"
    killed = subprocess.run(
        [
            sys.executable,
            "-c",
            (
                "import os, pathlib, signal\n"
                "from gcdesk.upload.engine.copies import Copies\n"
                "from tests.upload.engine.test_copies import entry_of\n"
                f"Copies(pathlib.Path({str(root)!r})).of(entry_of(pathlib.Path({str(path)!r})))\n"
                "os.kill(os.getpid(), signal.SIGKILL)"
            ),
        ],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    assert list(root.glob("*/*"))
    alive = Copies(root)
    mine = alive.of(entry_of(path))

    delete_leftovers(root)

    assert list(root.glob("*/*")) == [mine.path]
    alive.close()
    delete_leftovers(root)
    assert not root.exists()


def test_several_that_want_one_copy_get_the_same(tmp_path: Path) -> None:
    entry, copies = entry_of(metaimage(tmp_path / "ct.mha")), Copies(tmp_path / "copies")
    made: list[Path] = []
    threads = [threading.Thread(target=lambda: made.append(copies.of(entry).path)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 8
    assert len(set(made)) == 1
    copies.close()


@pytest.mark.hazard("G7")
def test_copying_is_given_up_when_the_run_is_stopped(tmp_path: Path) -> None:
    copies = Copies(tmp_path / "copies")
    copies.stop()
    with pytest.raises(Cancelled):
        copies.of(entry_of(metaimage(tmp_path / "ct.mha")))
    copies.close()
    assert not (tmp_path / "copies").exists()


@pytest.mark.hazard("F13")
def test_half_a_copy_is_not_left_on_what_may_be_a_full_disk(tmp_path: Path) -> None:
    packed = nifti(tmp_path / "ct.nii.gz")
    packed.write_bytes(packed.read_bytes()[:-400])
    copies = Copies(tmp_path / "copies")
    with pytest.raises(FileError, match="no copy without patient data"):
        copies.of(entry_of(packed))
    assert [path for path in (tmp_path / "copies").glob("*/*") if path.is_file()] == []
    copies.close()
    with pytest.raises(Cancelled):
        copies.of(entry_of(packed))
    assert not (tmp_path / "copies").exists(), "nothing begins after the end"


@pytest.mark.hazard("F13")
def test_where_no_copy_can_be_made_nothing_is_sent(server: PracticeServer, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no folder")
    engine = engine_for(
        server,
        plan_of(server, [copied_case(large(tmp_path / "ct.mha", 3200))]),
        copies=Copies(tmp_path / "file" / "copies"),
    )
    state = engine.run().rows[0].state
    assert isinstance(state, Failed)
    assert state.reason.startswith("ct.mha was not sent: no copy without patient data could be made of it")
    assert sets_of(server) == []
    assert asked(server, "POST", "/uploads/") == 0
    with pytest.raises(FileError):
        Copies(tmp_path / "copies").of(FileEntry(tmp_path / "gone.mha", "gone.mha", 5, 5))


@pytest.mark.hazard("F13")
@pytest.mark.hazard("G1")
def test_the_copy_is_sent_and_after_a_break_its_parts_are_used_again(
    server: PracticeServer, tmp_path: Path
) -> None:
    path = large(tmp_path / "ct.mha", 12 * MIB)
    before = path.read_bytes()
    write_clean_copy(path, tmp_path / "expected.mha")
    plan = plan_of(server, [copied_case(path)])
    rule = server.faults.add(Status(401), method="PATCH", path="complete-multipart")
    root = tmp_path / "copies"
    engine = engine_for(server, plan, part_size=5 * MIB, copies=Copies(root))
    assert isinstance(engine.run().stopped_by, TokenRefused)
    assert not root.exists()
    server.faults.remove(rule)
    parts = asked(server, "PUT", "")

    board = Board()
    outcome = send(server, plan, board, ledger=engine.ledger, copies=Copies(root))

    assert describe(outcome.rows[0].state) == "ready"
    assert asked(server, "PUT", "") == parts == 3
    assert board.sent_bytes == board.total_bytes
    assert not root.exists()
    (made,) = sets_of(server)
    (value,) = made.values
    assert value.image is not None
    expected = (tmp_path / "expected.mha").read_bytes()
    assert stored_image(server, value.image) == hashlib.sha256(expected).hexdigest()
    assert path.read_bytes() == before


@pytest.mark.hazard("F13")
def test_parts_of_another_copy_are_not_put_together_with_this_one(
    server: PracticeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = large(tmp_path / "ct.mha", 12 * MIB)
    plan = plan_of(server, [copied_case(path)])
    rule = server.faults.add(Status(401), method="PATCH", path="complete-multipart")
    engine = engine_for(server, plan, part_size=5 * MIB, copies=Copies(tmp_path / "copies"))
    engine.run()
    server.faults.remove(rule)

    def otherwise(source: Path, target: Path, **_: object) -> str:
        target.write_bytes(source.read_bytes().replace(NAME, b"-" * len(NAME)))
        return "another digest"

    monkeypatch.setattr("gcdesk.upload.engine.copies.write_clean_copy", otherwise)
    outcome = send(server, plan, ledger=engine.ledger, part_size=5 * MIB, copies=Copies(tmp_path / "copies"))
    assert describe(outcome.rows[0].state) == "ready"
    (value,) = sets_of(server)[0].values
    assert value.image is not None
    wanted = path.read_bytes().replace(NAME, b"-" * len(NAME))
    assert stored_image(server, value.image) == hashlib.sha256(wanted).hexdigest()
