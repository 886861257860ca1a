"""What was begun and how far it got, in SQLite. Free of Qt."""

from gcdesk.journal.store import Journal

__all__ = ["Journal"]
