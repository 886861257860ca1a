from __future__ import annotations

import dataclasses

import pytest

from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Waiting


def test_an_outcome_does_not_change_any_more() -> None:
    outcome = Outcome((RowOutcome("k", "t", Waiting()),))
    assert outcome.stopped_by is None
    with pytest.raises(dataclasses.FrozenInstanceError):
        outcome.rows = ()  # type: ignore[misc]
