from __future__ import annotations

import errno
import os
import stat
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from gcdesk.journal import claims as module
from gcdesk.journal.claims import Claims


@contextmanager
def _claims(folder: Path | None) -> Iterator[Claims]:
    made = Claims(folder)
    try:
        yield made
    finally:
        made.drop_all()


@pytest.mark.hazard("G3")
def test_a_name_is_claimed_once(tmp_path: Path) -> None:
    with _claims(tmp_path / "claims") as one, _claims(tmp_path / "claims") as other:
        assert one.take("a")
        assert not one.take("a")
        assert not other.take("a")
        assert other.take("b")
        assert (one.holds("a"), one.holds("b"), other.holds("a")) == (True, False, False)
        one.drop("a")
        one.drop("a")
        assert other.take("a")


@pytest.mark.hazard("G3")
def test_whether_a_name_is_free_is_told_without_claiming_it(tmp_path: Path) -> None:
    with _claims(tmp_path) as one, _claims(tmp_path) as other, _claims(None) as alone:
        assert one.is_free("a")
        assert alone.is_free("a")
        assert other.take("a")
        assert not one.is_free("a")
        assert not other.is_free("a")
        other.drop("a")
        assert one.is_free("a")
    assert list(tmp_path.iterdir()) == []


def test_who_only_looks_is_in_nobodys_way(tmp_path: Path) -> None:
    with _claims(tmp_path) as one:
        over = threading.Event()

        def look() -> None:
            while not over.is_set():
                one.is_free("a")

        looking = threading.Thread(target=look)
        looking.start()
        try:
            for _ in range(300):
                assert one.take("a")
                one.drop("a")
        finally:
            over.set()
            looking.join()


def test_nothing_stays_behind(tmp_path: Path) -> None:
    with _claims(tmp_path) as one:
        one.take("a")
        one.take("b")
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    assert list(tmp_path.iterdir()) == []


def test_without_a_folder_only_this_process_counts() -> None:
    with _claims(None) as one, _claims(None) as other:
        assert one.take("a")
        assert not one.take("a")
        assert other.take("a")
        one.drop("a")
        assert one.take("a")


def test_where_no_claim_can_be_made_it_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with _claims(tmp_path / "file") as one, pytest.raises(OSError, match="File exists"):
        one.take("a")


def test_a_system_without_locks_is_told_from_a_claim_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(module, "_lock", refuse)
    with _claims(tmp_path) as one, pytest.raises(OSError, match="lock"):
        one.take("a")


@pytest.mark.hazard("G3")
def test_a_lock_on_a_file_that_was_removed_meanwhile_counts_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = module._lock
    removed: list[int] = []

    def lock_late(handle: int) -> None:
        if not removed:  # the one who held it drops it between our opening and our locking
            (tmp_path / "a").unlink()
            removed.append(handle)
        lock(handle)

    monkeypatch.setattr(module, "_lock", lock_late)
    with _claims(tmp_path) as one, _claims(tmp_path) as other:
        assert one.take("a")
        assert removed
        assert not other.take("a")


@pytest.mark.hazard("G3")
def test_of_many_that_claim_and_drop_at_once_one_holds_it_at_a_time(tmp_path: Path) -> None:
    holders: list[int] = []
    most: list[int] = []
    start = threading.Barrier(6)

    def work(claims: Claims, name: int) -> None:
        start.wait(10)
        for _ in range(200):
            if claims.take("a"):
                holders.append(name)
                most.append(len(holders))
                holders.remove(name)
                claims.drop("a")

    with ExitStack() as stack:
        threads = [
            threading.Thread(target=work, args=(stack.enter_context(_claims(tmp_path)), n)) for n in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert set(most) == {1}
