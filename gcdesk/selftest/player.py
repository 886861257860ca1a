"""Plays the steps of a story on the window, a piece at each tick of a timer.

Steps are generators that yield what they wait for. A timer's slot is not a coroutine, so mouse and key events,
which let Qt handle others in between, do asyncio no harm.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer

from gcdesk.errors import GcdeskError
from gcdesk.selftest.hands import labels

_TICK_MS = 30


@dataclass(frozen=True, slots=True)
class Until:
    """Wait until *condition* holds, *seconds* at most."""

    what: str
    condition: Callable[[], bool]
    seconds: float = 20.0


Play = Iterator[Until]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a story: what it does, and what it saw when it is done."""

    name: str
    play: Callable[[], Play]
    saw: Callable[[], Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Played:
    """How a step ended."""

    step: str
    ok: bool
    seconds: float
    saw: Mapping[str, object] = field(default_factory=dict)
    problem: str = ""


class Player(QObject):
    """Plays *steps* one after the other; *told* hears of each, *over* of the end."""

    def __init__(
        self,
        steps: list[Step],
        told: Callable[[Played], None],
        over: Callable[[bool], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._told = told
        self._over = over
        self._play: Play | None = None
        self._until: Until | None = None
        self._began = self._waits_since = 0.0
        self._in_tick = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin."""
        self._begin_next()
        self._timer.start()

    def _tick(self) -> None:
        if self._in_tick:  # an event of ours let Qt come by here again
            return
        self._in_tick = True
        try:
            self._go_on()
        except GcdeskError as error:
            self._end(Played(self._name, ok=False, seconds=self._seconds, problem=error.sentence))
        except Exception as error:  # noqa: BLE001 - whatever a step meets is its result
            self._end(Played(self._name, ok=False, seconds=self._seconds, problem=repr(error)))
        finally:
            self._in_tick = False

    def _go_on(self) -> None:
        if self._until is not None and not self._until.condition():
            if time.monotonic() - self._waits_since > self._until.seconds:
                problem = (
                    f"waited {self._until.seconds:.0f} s for: {self._until.what}; the window says: {labels()}"
                )
                self._end(Played(self._name, ok=False, seconds=self._seconds, problem=problem))
            return
        assert self._play is not None  # noqa: S101 - begun by start, ended with the timer
        self._until = next(self._play, None)
        self._waits_since = time.monotonic()
        if self._until is None:
            step = self._steps[0]
            self._end(Played(step.name, ok=True, seconds=self._seconds, saw=step.saw()))

    def _end(self, played: Played) -> None:
        self._told(played)
        self._steps.pop(0)
        if played.ok and self._steps:
            self._begin_next()
            return
        self._timer.stop()
        self._over(played.ok)

    def _begin_next(self) -> None:
        self._began = time.monotonic()
        self._until = None
        self._play = self._steps[0].play()

    @property
    def _name(self) -> str:
        return self._steps[0].name

    @property
    def _seconds(self) -> float:
        return round(time.monotonic() - self._began, 2)
