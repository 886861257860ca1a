from __future__ import annotations

import os
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from gcdesk.masks.showing.cache import MaskCache


@pytest.fixture
def cache(tmp_path: Path) -> MaskCache:
    return MaskCache(tmp_path / "cache", "https://s.example", "anna", limit=1000)


def put(cache: MaskCache, key: str, size: int, *, age: float = 0) -> Path:
    path = cache.keep(key, lambda part: part.write_bytes(bytes(size)))
    os.utime(path, (time.time() - age,) * 2)
    return path


def test_what_is_kept_is_found(cache: MaskCache) -> None:
    assert cache.find("k", ".png") is None
    path = cache.keep("k", lambda part: part.write_bytes(b"picture"), ".png")
    assert cache.find("k", ".png") == path
    assert path.suffix == ".png"
    assert path.read_bytes() == b"picture"
    assert cache.keep("k", lambda _: pytest.fail("it was there"), ".png") == path


def test_what_was_not_used_for_longest_goes_first(cache: MaskCache) -> None:
    put(cache, "old", 400, age=300)
    put(cache, "older, used", 400, age=600)
    cache.find("older, used")
    put(cache, "new", 400)
    assert cache.find("old") is None
    assert cache.find("older, used") is not None
    assert cache.find("new") is not None
    assert cache.size() == 800


def test_the_newest_stays_whatever_its_size(cache: MaskCache) -> None:
    put(cache, "small", 10, age=10)
    assert put(cache, "huge", 5000).exists()
    assert cache.find("small") is None


def test_a_lower_limit_takes_effect_at_once(cache: MaskCache) -> None:
    for number in range(9):
        put(cache, str(number), 100, age=100 - number)
    cache.limit = 500
    assert cache.limit == 500
    assert cache.size() <= 500
    assert cache.find("8") is not None


@pytest.mark.hazard("G5")
def test_another_account_sees_none_of_it(cache: MaskCache, tmp_path: Path) -> None:
    put(cache, "k", 10)
    for server, user in [("https://s.example", "bert"), ("https://t.example", "anna")]:
        assert MaskCache(tmp_path / "cache", server, user).find("k") is None
    assert MaskCache(tmp_path / "cache", "https://s.example", "anna").find("k") is not None
    names = " ".join(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*"))
    assert "anna" not in names
    assert "s.example" not in names


@pytest.mark.hazard("G5")
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits; the folder is in the user's own")
def test_nobody_else_on_the_computer_can_read_it(cache: MaskCache, tmp_path: Path) -> None:
    path = put(cache, "k", 10)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for folder in (path.parent, tmp_path / "cache"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_limit_is_for_all_accounts_together(cache: MaskCache, tmp_path: Path) -> None:
    other = MaskCache(tmp_path / "cache", "https://s.example", "bert", limit=1000)
    put(other, "theirs", 700, age=100)
    put(cache, "mine", 700)
    assert other.find("theirs") is None


@pytest.mark.hazard("A6")
def test_nothing_is_kept_when_writing_fails(cache: MaskCache, tmp_path: Path) -> None:
    def full(part: Path) -> None:
        part.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        cache.keep("k", full)
    assert cache.find("k") is None
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_parts_of_a_crash_are_removed_in_time(cache: MaskCache) -> None:
    folder = put(cache, "k", 10).parent
    for name, age in [("1-2-x.part.mha", 2 * 24 * 3600), ("3-4-y.part", 10)]:
        (folder / name).write_bytes(b"half")
        os.utime(folder / name, (time.time() - age,) * 2)
    cache.limit = 900
    assert sorted(path.name for path in folder.iterdir() if "part" in path.name) == ["3-4-y.part"]
    assert cache.size() == 10


def test_clearing(cache: MaskCache) -> None:
    put(cache, "k", 10)
    cache.clear()
    assert cache.find("k") is None
    assert put(cache, "k", 10).exists()


def test_a_file_that_can_not_be_removed_stays(cache: MaskCache, monkeypatch: pytest.MonkeyPatch) -> None:
    put(cache, "k", 900, age=10)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as injected:
        injected.setattr(Path, "unlink", refuse)
        cache.limit = 10
    assert cache.find("k") is not None


def test_many_threads_keep_the_same_things(cache: MaskCache) -> None:
    def work(number: int) -> bytes:
        key = str(number % 5)
        return cache.keep(key, lambda part: part.write_bytes(key.encode() * 20)).read_bytes()

    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(work, range(200)))
    assert found == [str(number % 5).encode() * 20 for number in range(200)]
    assert cache.size() == 100
