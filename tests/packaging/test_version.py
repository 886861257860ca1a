from __future__ import annotations

from pathlib import Path

import pytest
from version import version

import gcdesk


def test_it_is_the_programs_own() -> None:
    assert version() == gcdesk.__version__


def test_a_file_without_one_is_told(tmp_path: Path) -> None:
    file = tmp_path / "__init__.py"
    file.write_text("'''Nothing.'''\n")

    with pytest.raises(LookupError, match="does not tell"):
        version(file)
