"""How a run ended."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.errors import GcdeskError
from gcdesk.upload.engine.states import RowState, can_look_again


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

    @property
    def late(self) -> frozenset[str]:
        """Keys of the rows of which there was no result yet: another run for them looks again and sends nothing."""
        return frozenset(row.key for row in self.rows if can_look_again(row.state))
