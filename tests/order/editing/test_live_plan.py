from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.errors import Cancelled
from gcdesk.kit.tasks import Tasks
from gcdesk.order.arranging.arrangement import move_to, move_to_top
from gcdesk.order.editing import live_plan
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.live_plan import LivePlan
from tests.order.build import sets
from tests.run_in_place import RunInPlace


def test_there_is_a_plan_for_what_is_wanted(tasks_in_place: RunInPlace) -> None:
    draft = Draft()
    live = LivePlan(draft, tasks_in_place, draft)
    assert live.plan is None
    found: list[int] = []
    live.found.connect(lambda: found.append(len(live.plan.written) if live.plan else -1))
    draft.begin(sets("a10 b20 c30"))
    draft.change(move_to_top(draft.arrangement, "c"), "x")
    assert found == [0, 1]


def test_only_the_latest_counts(qtbot: QtBot, tasks: Tasks) -> None:
    draft = Draft()
    live = LivePlan(draft, tasks, draft)
    found: list[object] = []
    live.found.connect(lambda: found.append(live.plan))
    many = " ".join(f"{chr(0x4E00 + at)}{10 * at + 10}" for at in range(2000))
    draft.begin(sets(many))
    for at in range(20):
        draft.change(move_to(draft.arrangement, draft.arrangement.sequence[:1], 100 + at), "x")
        assert live.plan is None
    qtbot.waitUntil(lambda: live.plan is not None, timeout=20_000)
    assert live.plan is not None
    assert live.plan.arrangement is draft.arrangement
    assert len(found) < 20


async def test_nobody_waits_for_a_plan_that_a_defect_ended(
    tasks: Tasks, reported: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    draft = Draft()
    live = LivePlan(draft, tasks, draft)
    monkeypatch.setattr(live_plan, "make_plan", fail)
    draft.begin(sets("a10 b20"))
    with pytest.raises(Cancelled):
        await live.latest()
    monkeypatch.undo()
    draft.change(move_to_top(draft.arrangement, "b"), "x")
    assert (await live.latest()).written
    assert [type(error) for error in reported] == [ZeroDivisionError]
    reported.clear()
