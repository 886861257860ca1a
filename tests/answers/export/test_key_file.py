from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.answers.export.key_file import write_key
from gcdesk.answers.export.target import TargetExists


@pytest.mark.hazard("A6")
def test_it_tells_who_is_who(tmp_path: Path) -> None:
    written = write_key(tmp_path / "key.csv", {"zoë": "R01", "anna": "R02"})
    assert written.rows == 2
    text = (tmp_path / "key.csv").read_text(encoding="utf-8-sig")
    assert text == "Pseudonym,Reader\nR01,zoë\nR02,anna\n"
    with pytest.raises(TargetExists):
        write_key(tmp_path / "key.csv", {})
