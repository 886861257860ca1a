from __future__ import annotations

import pytest

from gcdesk.answers.figures.marks import NO_MARKS, Marks, Side
from gcdesk.answers.measures.kept_marks import KeptMarks
from gcdesk.kit.settings import Settings

PK = "0a1b2c3d-0000-4000-8000-000000000000"


@pytest.mark.parametrize(
    "marks",
    [NO_MARKS, Marks(ordered=(3, 1, 2), positive=frozenset({1, 2})), Marks(threshold=0.5, side=Side.BELOW)],
)
def test_marks_are_there_at_the_next_start(settings: Settings, marks: Marks) -> None:
    KeptMarks(settings).keep(PK, marks)
    assert KeptMarks(Settings()).of(PK) == marks
    assert KeptMarks(settings).of("another") == NO_MARKS


@pytest.mark.parametrize("broken", ["{", "[]", '{"ordered": ["x"]}', '{"side": "UP"}', '{"threshold": "x"}'])
def test_what_somebody_broke_is_nothing(settings: Settings, broken: str) -> None:
    settings.remember(f"answers/marks/{PK}", broken)
    assert KeptMarks(settings).of(PK) == NO_MARKS
