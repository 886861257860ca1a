"""Imports as Python itself does them.

Once PySide6 is there, each import goes through a function of its own, which then reads the source of what was imported to see
whether that chose other names for Qt's methods (``__feature__``). Nothing in gcdesk does, and for the hundreds of modules
that gcdesk is made of it takes a tenth of the time of starting.
"""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load PySide6, and leave importing to Python. Before anything else of PySide6 is loaded."""
    before = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415 - it takes Python's own import away

    builtins.__import__ = before
