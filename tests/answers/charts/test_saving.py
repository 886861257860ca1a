from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.answers.charts import saving


@pytest.mark.hazard("A6")
def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "picture.png"
    target.write_bytes(b"old")
    saving.write(target, b"new")
    assert target.read_bytes() == b"new"
    blocked = tmp_path / "folder.png"
    blocked.mkdir()
    with pytest.raises(OSError, match="folder"):
        saving.write(blocked, b"new")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["folder.png", "picture.png"]
