"""The steps of a guided tour, and where one is in it. Free of widgets: what is shown is told by a callable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto


class Part(Enum):
    """What of a widget a step points at."""

    WHOLE = auto()
    HEADER = auto()
    """A table's column titles."""
    LAST_COLUMN = auto()
    """A table's last column, with its title."""
    TAB = auto()
    """The tab by which a page is opened, shown or not."""


@dataclass(frozen=True, slots=True)
class Target:
    """A control, or a part of one."""

    name: str
    """The widget's ``objectName``."""
    part: Part = Part.WHOLE


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to look at, or to do."""

    name: str
    """For scripts and tests."""
    targets: tuple[Target, ...]
    """What is pointed at: the first of these that is to be seen."""
    title: str
    text: str
    missing: str
    """What is said instead of *text* while no target is to be seen: how to come to one."""
    done: str = ""
    """The ``objectName`` of what appears once the user has done it; "": there is nothing to do."""
    needed: tuple[Target, ...] = ()
    """What else the user may want to press meanwhile, as what the step before has told of."""


class Walk:
    """The way through the steps: by the user's word, or because the user did what a step asks for."""

    def __init__(self, steps: Sequence[Step], is_shown: Callable[[str], bool]) -> None:
        """*steps*: one at least. *is_shown*: whether the widget of that ``objectName`` is to be seen."""
        self._steps = tuple(steps)
        self._is_shown = is_shown
        self.over = False
        """Whether the last step is done."""
        self._at = 0
        self._was_done = self._is_done(self.step)

    @property
    def step(self) -> Step:
        """Where one is; after the end the last step."""
        return self._steps[self._at]

    @property
    def following(self) -> Step | None:
        """What comes after `step`; None: it is the last one."""
        return self._steps[self._at + 1] if self.number < self.amount else None

    @property
    def number(self) -> int:
        """Of the step, from 1."""
        return self._at + 1

    @property
    def amount(self) -> int:
        """How many steps there are."""
        return len(self._steps)

    def go_on(self) -> None:
        """The next step; after the last one it is over."""
        if self.number < self.amount:
            self._enter(self._at + 1)
        else:
            self.over = True

    def go_back(self) -> None:
        """The step before."""
        self._enter(max(self._at - 1, 0))

    def look(self) -> bool:
        """Go on by itself if the user has done now what the step asks for; whether it did.

        Steps that are done already are passed over then. One that was done when it was come to stays until the
        user's word, or until it is done anew: who goes back wants to read it.
        """
        was_done, self._was_done = self._was_done, self._is_done(self.step)
        if was_done or not self._was_done:
            return False
        self.go_on()
        while not self.over and self._was_done:
            self.go_on()
        return True

    def _enter(self, at: int) -> None:
        self._at = at
        self._was_done = self._is_done(self.step)

    def _is_done(self, step: Step) -> bool:
        return bool(step.done) and self._is_shown(step.done)
