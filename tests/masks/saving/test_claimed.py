from __future__ import annotations

import errno
from pathlib import Path

import pytest

from gcdesk.errors import FileError
from gcdesk.masks.saving.claimed import CLAIM, claimed


@pytest.mark.hazard("G3")
def test_one_at_a_time(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "masks"
    with claimed(folder) as certain:
        assert certain
        with pytest.raises(FileError, match="Another gcdesk is saving into masks"), claimed(folder):
            pass
    assert list(folder.iterdir()) == []
    with claimed(folder) as certain:
        assert certain


def test_a_killed_one_leaves_nothing_claimed(tmp_path: Path) -> None:
    (tmp_path / CLAIM).write_bytes(b"")
    with claimed(tmp_path) as certain:
        assert certain


@pytest.mark.parametrize(
    ("number", "left", "sentence"),
    [
        (errno.EACCES, False, "you may not write into the folder"),
        (errno.EACCES, True, "Another gcdesk is saving"),
        (errno.ENOSPC, False, "the disk is full"),
    ],
)
def test_why_a_folder_can_not_be_had(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, left: bool, sentence: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, "injected")

    if left:
        (tmp_path / CLAIM).write_bytes(b"")
    monkeypatch.setattr("gcdesk.journal.claims._take", refuse)
    with pytest.raises(FileError, match=sentence), claimed(tmp_path):
        pass


def test_a_drive_without_locks_lets_everybody_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.EOPNOTSUPP, "no locks here")

    monkeypatch.setattr("gcdesk.journal.claims._take", refuse)
    with claimed(tmp_path) as certain:
        assert not certain
