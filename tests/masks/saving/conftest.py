"""Where the tests of saving save."""

from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.masks.saving.options import SaveOptions


@pytest.fixture
def options(tmp_path: Path) -> SaveOptions:
    return SaveOptions(tmp_path / "out")
