from __future__ import annotations

import pytest

from gcdesk.kit.steps import Step, Target, Walk


def step(name: str, done: str = "") -> Step:
    return Step(name, (Target(name),), name, "text", "missing", done)


class Window:
    """What is to be seen in it."""

    def __init__(self) -> None:
        self.shown: set[str] = set()

    def walk(self, *steps: Step) -> Walk:
        return Walk(steps, self.shown.__contains__)


@pytest.fixture
def window() -> Window:
    return Window()


def test_one_goes_on_and_back_by_word_and_the_last_step_ends_it(window: Window) -> None:
    walk = window.walk(step("a"), step("b"))
    assert (walk.step.name, walk.number, walk.amount) == ("a", 1, 2)
    walk.go_back()
    assert walk.step.name == "a"
    walk.go_on()
    walk.go_back()
    walk.go_on()
    assert (walk.step.name, walk.over) == ("b", False)
    walk.go_on()
    assert (walk.step.name, walk.over) == ("b", True)


def test_it_goes_on_by_itself_once_the_user_has_done_it(window: Window) -> None:
    walk = window.walk(step("a", done="table"), step("b"))
    assert not walk.look()
    window.shown.add("table")
    assert walk.look()
    assert walk.step.name == "b"
    assert not walk.look(), "there is nothing to do: only the user's word goes on"


def test_what_is_done_already_is_passed_over(window: Window) -> None:
    walk = window.walk(step("offer", done="table"), step("cases", done="table"), step("columns"))
    window.shown.add("table")
    assert walk.look()
    assert walk.step.name == "columns"


def test_who_goes_back_may_read_and_do_it_again(window: Window) -> None:
    walk = window.walk(step("a", done="table"), step("b"))
    window.shown.add("table")
    walk.look()
    walk.go_back()
    assert not walk.look()
    assert walk.step.name == "a", "it was done when it was come back to"
    window.shown.clear()
    assert not walk.look()
    window.shown.add("table")
    assert walk.look()
    assert walk.step.name == "b"


def test_doing_the_last_step_ends_it(window: Window) -> None:
    walk = window.walk(step("a", done="tab"))
    window.shown.add("tab")
    assert walk.look()
    assert walk.over
