"""Run the self-test: the program as it is started, a script that drives it, one line of JSON a step."""

from __future__ import annotations

import asyncio
import json
import re
import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from gcdesk import app
from gcdesk.connect.practice_tour import offer_no_more
from gcdesk.desk import Desk
from gcdesk.kit.settings import Settings
from gcdesk.selftest.picture import take
from gcdesk.selftest.player import Played, Player, Step
from gcdesk.selftest.story import Story, told_before
from gcdesk.upload.engine.engine import PACE

Tamper = Mapping[str, Callable[[Desk], None]]


def run(
    *,
    pictures: Path | None = None,
    tamper: Tamper | None = None,
    patience: float = 1.0,
    pace: float = PACE,
) -> int:
    """Do the main job against a practice server, in settings and folders of its own.

    Prints ``{"step": …, "ok": …, "seconds": …, …}`` for each step and ``{"ok": …}`` at the end.

    Args:
        pictures: A folder for a picture of the window after each step.
        tamper: What to do just before a step, by its name; tests break steps with it.
        patience: How long steps that are tampered with wait, as a part of the usual time.
        pace: Seconds for each request that follows imports.

    Returns:
        0 when every step worked, else 1.

    """
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="gcdesk-self-test-") as home,
        ThreadPoolExecutor(1, "compare") as workers,
    ):
        ok = False
        settings = Settings(home=Path(home))
        offer_no_more(settings)  # its hands know what to do
        settings.save()

        async def script(desk: Desk) -> int:
            nonlocal ok
            steps = _steps(Story(desk.practice, workers), desk, tamper or {}, patience)
            ok = await _play(desk, steps, pictures)
            desk.window.close()
            return 0 if ok else 1

        code = app.run(home=Path(home), script=script, pace=pace)
    _say({"ok": ok and code == 0})
    return 0 if ok and code == 0 else 1


async def _play(desk: Desk, steps: list[Step], pictures: Path | None) -> bool:
    over: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
    number = 0

    def told(played: Played) -> None:
        nonlocal number
        number += 1
        facts = asdict(played)
        line = {"step": facts.pop("step"), "ok": facts.pop("ok"), "seconds": facts.pop("seconds")}
        _say({**line, **facts.pop("saw"), **{key: value for key, value in facts.items() if value}})
        if pictures is not None:
            name = re.sub(r"\W", "_", played.step)
            take(desk.window).save(str(pictures / f"{number}_{name}.png"))

    player = Player(steps, told, over.set_result, desk.window)
    player.start()
    return await over


def _steps(story: Story, desk: Desk, tamper: Tamper, patience: float) -> list[Step]:
    def tampered(step: Step) -> Step:
        return told_before(step, lambda: tamper[step.name](desk), patience)

    return [tampered(step) if step.name in tamper else step for step in story.steps()]


def _say(line: Mapping[str, object]) -> None:
    # ASCII: where it is written into a file, Windows may have no code for other letters.
    print(json.dumps(line), flush=True)  # noqa: T201 - what the self-test is for
