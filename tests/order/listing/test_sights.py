from __future__ import annotations

import pytest

from gcdesk.api.models import DisplaySet, Interface, Study, Value
from gcdesk.order.listing.sights import sights_of
from gcdesk.study.snapshot import Snapshot

SCORE = Interface("some-score", "Some score")


def _snapshot(*display_sets: DisplaySet) -> Snapshot:
    return Snapshot(Study("s", "chest"), True, (), display_sets)


@pytest.mark.hazard("N16")
def test_each_display_set_is_there_once_with_what_is_told_of_it() -> None:
    full = DisplaySet("a", title="One", order=10, index=0, values=(Value(1, SCORE, 2.5),))
    empty = DisplaySet("b", title="Two", order=20, index=1)
    sights = sights_of(_snapshot(full, empty, full))
    assert dict(sights.display_sets) == {"a": full, "b": empty}
    assert sights.names == {"some-score": "Some score"}
    assert "one" in sights.words["a"]
    assert "2.5" in sights.words["a"]
    assert sights.empty == {"b"}
    assert not sights.is_shuffled


def test_a_study_that_shuffles_is_recognised() -> None:
    sights = sights_of(_snapshot(DisplaySet("a", order=10, index=1), DisplaySet("b", order=20, index=0)))
    assert sights.is_shuffled
