from __future__ import annotations

import gc

from gcdesk.answers.earlier_loads import EarlierLoads
from gcdesk.answers.sheets import load_after
from gcdesk.kit.tasks import Tasks
from tests.answers.build import LENGTH, LENGTH_5, answer
from tests.answers.screen import ANSWERS, answers, loaded, the_snapshot


async def test_what_another_one_follows_is_kept_until_it_is_let_go(tasks: Tasks) -> None:
    earlier, first, second = EarlierLoads(tasks), loaded(), loaded()
    earlier.follow(first)
    assert earlier._old == []
    earlier.follow(second)
    assert earlier._old == [first]
    earlier.let_go()
    assert earlier._old == []


async def test_of_another_study_nothing_is_kept(tasks: Tasks) -> None:
    earlier = EarlierLoads(tasks)
    earlier.follow(loaded())
    earlier.follow(None)
    earlier.follow(loaded())
    assert earlier._old == []


async def test_no_search_for_garbage_looks_at_answers_and_none_is_told_to_pass_them_over(
    tasks: Tasks,
) -> None:
    frozen = gc.get_freeze_count()
    drawn = answer("anna", LENGTH, 2, LENGTH_5)
    made = await tasks.compute(load_after, the_snapshot(), None, answers(*ANSWERS, drawn))
    parts = [part for row in made.reading.rows for part in (row, row.words, row.answer, row.answer.written)]
    assert drawn in parts
    assert not any(map(gc.is_tracked, parts))
    assert gc.get_freeze_count() == frozen
