"""The window while 100,000 answers are loaded, refreshed and filtered: ``python -m tests.benchmarks --only window``.

The program as it is started, driven by mouse and keys, with the practice server in another process. Beside the time
between two beats of a timer stands the processor time of the window's thread in it: on a machine that does other things
as well the first says what those did, the second what the window did in one piece.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

from gcdesk import app
from gcdesk.desk import Desk
from gcdesk.kit.settings import Settings
from gcdesk.selftest import hands
from gcdesk.selftest.player import Play, Played, Player, Step, Until
from tests.benchmarks.answers_server import Served, serving

_ROOT = Path(__file__).parents[2]
_BEAT = 5
"""Milliseconds."""
_SECONDS = 120.0
"""As long as anything is waited for."""
_WORDS = ("nodule", "severe", "reader1 left")
_TITLE = "Many answers"
_TABLE = "table_answers"
_OTHERS = {
    "view_by_reader": "table_by_reader",
    "view_by_display_set": "table_by_display_set",
    "view_progress": "table_progress",
    "view_answers": _TABLE,
}
_REST = 3.0
"""Seconds."""


def lines(turns: int, display_sets: int) -> Iterator[str]:
    """The table, line by line as it is measured."""
    yield f"The window with {display_sets * 200:,} answers; the limit that gcdesk sets itself is 100 ms"
    with serving(0.0, display_sets) as served:
        for turn in range(1, turns + 1):
            for told in _measured(served):
                yield (
                    f"  turn {turn}: {told['step']:<22} {told['seconds']:6.1f} s   "
                    + "   ".join(f"{name} {value:4.0f} ms" for name, value in told["saw"].items())
                )


def _measured(served: Served) -> Iterator[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "tests.benchmarks.answers_window", served.address, served.token]
        command += [str(served.certificate_file), home]
        environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
        with subprocess.Popen(
            command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            yield from map(json.loads, process.stdout)
        if process.returncode:
            raise RuntimeError("the story did not come to its end")


class _Heart(QObject):
    """Beats on the window's thread; remembers the longest time between two beats, and who worked in it."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self.start()
        self._timer.stop()

    def start(self) -> None:
        """Forget what was, and beat."""
        self._gap = self._ours = self._own = 0.0
        self._at = _clocks()
        self._timer.start()

    def saw(self) -> dict[str, float]:
        """Milliseconds, each the most that there was: between two beats; of the processor in it."""
        return {
            "longest gap": 1000 * self._gap,
            "gcdesk's": 1000 * self._ours,
            "the window's thread": 1000 * self._own,
        }

    def _beat(self) -> None:
        at = _clocks()
        gap, ours, own = (now - before for now, before in zip(at, self._at, strict=True))
        self._at = at
        self._gap = max(self._gap, gap)
        self._ours = max(self._ours, min(gap, ours))  # two threads may work at the same time
        self._own = max(self._own, own)


def _clocks() -> tuple[float, float, float]:
    return time.perf_counter(), time.process_time(), time.thread_time()


class _Repaint(QObject):
    """Takes the time from a letter typed until the table is painted with what it leaves."""

    def __init__(self, table: QAbstractItemView) -> None:
        super().__init__(table)
        self.seconds: tuple[float, float] | None = None
        """In all, and of the processor; None: it is not painted yet."""
        self._began = _clocks()
        self._is_new = False
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self._renewed)

    def begin(self) -> None:
        """A letter is typed now."""
        self.seconds, self._is_new, self._began = None, False, _clocks()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at it, and let it through."""
        if event.type() is QEvent.Type.Paint and self._is_new:
            self._is_new = False
            QTimer.singleShot(0, self._painted)
        return False

    def _renewed(self) -> None:
        self._is_new = True

    def _painted(self) -> None:
        (now, ours, _), (began, before, _) = _clocks(), self._began
        self.seconds = now - began, min(now - began, ours - before)


class _Story:
    """What is done with the answers."""

    def __init__(self, served: Served) -> None:
        self._served = served
        self._heart = _Heart()
        self._repaints: list[tuple[float, float]] = []

    def steps(self) -> list[Step]:
        """Each is measured."""
        saw = self._heart.saw
        return [
            Step("study opened", self._open, saw),
            Step("loaded", self._load, saw),
            Step("refreshed", self._refresh, saw),
            Step("refreshed once more", self._refresh, saw),
            Step("filtered by letters", self._filter, self._saw_filtered),
            Step("other views", self._other_views, saw),
            Step("refreshed there", self._refresh, saw),
        ]

    def _open(self) -> Play:
        yield Until("the page to sign in", lambda: hands.usable("token_field"))
        self._heart.start()
        hands.type_text("server_field", self._served.address)
        hands.type_text("token_field", self._served.token, enter=True)
        yield Until("the studies", lambda: bool(hands.cell_texts("study_list")), _SECONDS)
        titles = [row[0] for row in hands.cell_texts("study_list")]
        hands.click_cell("study_list", next(at for at, title in enumerate(titles) if _TITLE in title), 0)
        yield Until("a chosen study", lambda: hands.usable("open_study_button"))
        hands.click("open_study_button")
        yield Until("the study", lambda: hands.usable("folder_path"), _SECONDS)

    def _load(self) -> Play:
        self._heart.start()
        hands.choose_tab("tabs", "Answers")
        yield Until("the answers", lambda: _rows() > 0, _SECONDS)
        yield from _rest()

    def _refresh(self) -> Play:
        self._heart.start()
        before = hands.text("answers_amount")
        hands.click("refresh_answers")
        yield Until("newer answers", lambda: hands.text("answers_amount") != before, _SECONDS)
        yield from _rest()

    def _filter(self) -> Play:
        table = hands.find_table(_TABLE)
        if table is None:
            raise RuntimeError("there is no table of answers")
        everything, repaint = _rows(), _Repaint(table)
        self._heart.start()
        hands.click("filter_text")
        for word in _WORDS:
            for letter in word:
                repaint.begin()
                hands.type_in_focus(letter)
                yield Until("the table to be painted", lambda: repaint.seconds is not None)
                self._repaints.append(repaint.seconds or (0.0, 0.0))
            hands.click("clear_filters")
            yield Until("all answers", lambda: _rows() == everything)
            hands.click("filter_text")
        yield from _rest()

    def _saw_filtered(self) -> dict[str, float]:
        whole, ours = map(max, zip(*self._repaints, strict=True))
        return {"longest repaint": 1000 * whole, "gcdesk's part of it": 1000 * ours, **self._heart.saw()}

    def _other_views(self) -> Play:
        self._heart.start()
        for view, table in _OTHERS.items():
            hands.click(view)
            yield Until(view, lambda table=table: _rows(table) > 0, _SECONDS)  # type: ignore[misc]  # a lambda's default has no type
            yield from _rest()


def _rows(table: str = _TABLE) -> int:
    view = hands.find_table(table)
    return 0 if view is None else view.model().rowCount()


def _rest() -> Play:
    """What comes after the work is seen: an older load is let go, garbage is looked for."""
    until = time.monotonic() + _REST
    yield Until("it to be quiet", lambda: time.monotonic() > until)


def main() -> None:
    """Play the story in the program, and print a line of JSON for each step."""
    address, token, certificate, home = sys.argv[1:]
    settings = Settings(home=Path(home))
    settings.certificate_file = Path(certificate)
    settings.save()

    def told(played: Played) -> None:
        line = {"step": played.step, "seconds": played.seconds, "saw": dict(played.saw)}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()
        if not played.ok:
            sys.stderr.write(f"{played.step}: {played.problem}\n")

    async def script(desk: Desk) -> int:
        over: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        story = _Story(Served(address, token, Path(certificate), 0))
        player = Player(story.steps(), told, over.set_result, desk.window)
        player.start()
        is_good = await over
        desk.window.close()
        return 0 if is_good else 1

    sys.exit(app.run(home=Path(home), script=script))


if __name__ == "__main__":
    main()
