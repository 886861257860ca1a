"""Cases of many files, and few places for uploads that are not used yet: the run ends all the same."""

from __future__ import annotations

import time

import pytest

from gcdesk.upload.engine import judge
from tests.faults.stage import IMAGE_SET, Stage, titles
from tests.faults.test_files import SLICES, make_series
from tests.upload.sending_runs import QUICK, asked

CASES = 10


@pytest.fixture(autouse=True)
def _short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server shows an image a moment before it removes the uploads that it is made of. Where the limit is as small
    as here, the next case may come too early; the minute that is waited then is shortened.
    """
    monkeypatch.setattr(judge, "TOO_MANY", QUICK)


@pytest.mark.hazard("N6")
@pytest.mark.parametrize(
    ("files", "places", "limit"),
    [
        pytest.param(12, 20, 20, id="one case at a time"),
        pytest.param(12, 30, 30, id="two cases"),
        pytest.param(12, 5, 12, id="fewer places than one case needs"),
        pytest.param(12, 40, 20, id="fewer places than it thinks"),
        pytest.param(500, 600, 600, id="500 files", marks=pytest.mark.full),
    ],
)
def test_cases_of_many_files_end_with_few_places(stage: Stage, files: int, places: int, limit: int) -> None:
    for n, title in enumerate(titles(CASES), 1):
        make_series(stage, title, count=files, series=n)
    plan = stage.choose(SLICES).plan()
    stage.server.state.limits.unused_uploads = limit
    began = time.monotonic()

    outcome = stage.send(plan, places=places)

    took = time.monotonic() - began
    stage.assert_all_ready(outcome, *titles(CASES))
    assert all(len(stage.expected[title][IMAGE_SET]) == files for title in titles(CASES))  # type: ignore[arg-type]  # sets
    refused = sum(entry.status == 400 and "/uploads/" in entry.path for entry in stage.server.state.log)
    assert asked(stage.server, "POST", "/uploads/") == CASES * files + refused
    assert took < 600
