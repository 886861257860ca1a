from __future__ import annotations

import dataclasses

import pytest

from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed, Importing, Ready, RowState, Waiting


def test_an_outcome_does_not_change_any_more() -> None:
    outcome = Outcome((RowOutcome("k", "t", Waiting()),))
    assert outcome.stopped_by is None
    with pytest.raises(dataclasses.FrozenInstanceError):
        outcome.rows = ()  # type: ignore[misc]


def test_late_rows_can_be_looked_for_again() -> None:
    states: tuple[RowState, ...] = (
        Importing("pk", "", late=True),
        Importing("pk", ""),
        Failed("no"),
        Ready("pk", ""),
    )
    outcome = Outcome(tuple(RowOutcome(str(n), "t", state) for n, state in enumerate(states)))
    assert outcome.late == {"0"}
