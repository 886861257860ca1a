"""What was begun and how far it got, in SQLite. Free of Qt."""

from gcdesk.journal.runs import KeptEvent, Run, RunKind, Runs, RunState
from gcdesk.journal.store import Journal

__all__ = ["Journal", "KeptEvent", "Run", "RunKind", "RunState", "Runs"]
