from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from gcdesk.journal import Run, RunState
from gcdesk.upload.records.kept_runs import KeptRun
from gcdesk.upload.records.runs_text import outcome, unfinished

BEGUN = datetime(2020, 11, 21, 17, 4).astimezone().timestamp()
RUN = Run("id", "owner", "study", "lungs", "Lungs", BEGUN, None, RunState.UNFINISHED, 12)
KEPT = KeptRun(RUN, 5)
ENDED = replace(RUN, state=RunState.FINISHED, ended=BEGUN + 9, ready=9, failed=1)


def test_what_is_not_finished_is_told() -> None:
    assert unfinished([KEPT], "study") == (
        "An upload of 12 display sets, begun on 21 November 2020, 17:04, is not finished: 5 still to go."
    )


def test_one_of_another_study_is_told_with_its_study_and_others_are_counted() -> None:
    one = KeptRun(replace(RUN, cases=1), 1)
    assert unfinished([one, KEPT], "elsewhere") == (
        "An upload of 1 display set to Lungs, begun on 21 November 2020, 17:04, is not finished: 1 still to go. "
        "1 other upload is not finished."
    )
    assert unfinished([KEPT] * 3, "study").endswith(" 2 other uploads are not finished.")


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        (KEPT, "not finished: 5 of 12 still to go"),
        (replace(KEPT, is_elsewhere=True), "being sent by another gcdesk on this computer"),
        (replace(KEPT, is_readable=False), "can't be read by this gcdesk"),
        (KeptRun(ENDED, 3), "9 ready · 1 failed · 2 without a result"),
        (KeptRun(replace(ENDED, ready=12, failed=0), 0), "12 ready"),
    ],
)
def test_outcomes_are_told(kept: KeptRun, told: str) -> None:
    assert outcome(kept) == told


def test_the_one_that_is_being_sent_is_told() -> None:
    assert outcome(KEPT, is_at_work=True) == "being sent now"
