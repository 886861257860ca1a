"""How a run ended."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.errors import GcdeskError
from gcdesk.upload.engine.states import RowState


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """How one case ended."""

    key: str
    title: str
    state: RowState


@dataclass(frozen=True, slots=True)
class Outcome:
    """How all cases of a run ended, in the order of the rows."""

    rows: tuple[RowOutcome, ...]
    stopped_by: GcdeskError | None = None
    """What stopped the whole run, such as a refused token; None when it ended by itself or was cancelled."""
