"""The program's version, from the one place where it is written."""

from __future__ import annotations

import re
from pathlib import Path

_FILE = Path(__file__).resolve().parent.parent / "gcdesk/__init__.py"


def version(file: Path = _FILE) -> str:
    """The version that *file* tells. Raises LookupError when it tells none."""
    found = re.search(r'^__version__ = "([^"]+)"$', file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if found is None:
        raise LookupError(f"{file} does not tell the version.")
    return found[1]
