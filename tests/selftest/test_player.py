from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.errors import GcdeskError
from gcdesk.selftest.player import Play, Played, Player, Step, Until
from gcdesk.selftest.story import told_before

Ended = tuple[list[Played], list[bool]]


def _nothing() -> Mapping[str, object]:
    return {}


def _play(qtbot: QtBot, *steps: Step) -> Ended:
    told: list[Played] = []
    ends: list[bool] = []
    player = Player(list(steps), told.append, ends.append)
    player.start()
    qtbot.waitUntil(lambda: bool(ends))
    player.deleteLater()
    return told, ends


def _step(name: str, play: Callable[[], Play], saw: Callable[[], Mapping[str, object]] = _nothing) -> Step:
    return Step(name, play, saw)


def test_steps_are_played_one_after_the_other(qtbot: QtBot) -> None:
    done: list[str] = []

    def play(name: str) -> Play:
        done.append(f"{name} begins")
        looks = iter([False, False, True])
        yield Until("a third look", lambda: next(looks))
        done.append(f"{name} ends")

    told, ends = _play(
        qtbot,
        _step("one", lambda: play("one"), lambda: {"seen": 1}),
        _step("two", lambda: play("two"), lambda: {"seen": 2}),
    )
    assert ends == [True]
    assert [(p.step, p.ok, p.saw, p.problem) for p in told] == [
        ("one", True, {"seen": 1}, ""),
        ("two", True, {"seen": 2}, ""),
    ]
    assert done == ["one begins", "one ends", "two begins", "two ends"]


def test_what_does_not_come_ends_the_story(qtbot: QtBot) -> None:
    def play() -> Play:
        yield Until("the moon", lambda: False, seconds=0.05)

    told, ends = _play(qtbot, _step("wait", play), _step("never", play))
    assert ends == [False]
    assert [(p.step, p.ok) for p in told] == [("wait", False)]
    assert "for: the moon" in told[0].problem


@pytest.mark.parametrize(
    ("error", "problem"), [(GcdeskError("It is broken."), "It is broken."), (KeyError("x"), "KeyError('x')")]
)
def test_an_error_ends_the_story_with_its_words(qtbot: QtBot, error: Exception, problem: str) -> None:
    def play() -> Play:
        yield Until("nothing", lambda: True)
        raise error

    told, ends = _play(qtbot, _step("fail", play), _step("never", play))
    assert ends == [False]
    assert [(p.step, p.ok, p.problem) for p in told] == [("fail", False, problem)]


def test_events_during_a_step_do_not_play_it_twice(qtbot: QtBot) -> None:
    entered: list[int] = []

    def play() -> Play:
        yield Until("a first look", lambda: True)
        entered.append(1)
        qtbot.wait(120)  # Qt comes by some ticks
        entered.append(2)

    told, ends = _play(qtbot, _step("slow", play))
    assert ends == [True]
    assert entered == [1, 2]
    assert told[0].seconds >= 0.1


def test_a_tampered_step_is_told_before_and_waits_less(qtbot: QtBot) -> None:
    done: list[str] = []

    def play() -> Play:
        done.append("played")
        yield Until("the moon", lambda: False, seconds=50)

    step = told_before(_step("wait", play), lambda: done.append("tampered"), patience=0.001)
    told, _ = _play(qtbot, step)
    assert done == ["tampered", "played"]
    assert (told[0].step, told[0].ok) == ("wait", False)
