"""Who practises for the first time is shown around: each step points at a control that is there."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect

from gcdesk.connect.practice_tour import is_offered
from gcdesk.connect.tour_steps import tour_steps
from gcdesk.kit.settings import Settings
from gcdesk.kit.targets import seen
from gcdesk.selftest import hands
from tests.journeys.stage import TABLE, Stage


def pointed_at(stage: Stage, number: int) -> QRect:
    """Wait for step *number*, and for its frame around the control; where that is."""
    step, window = tour_steps()[number - 1], stage.window
    assert window is not None
    stage.until(f"the step {step.name}", lambda: hands.text("callout_text") == step.text)
    places = [place for target in step.targets if (place := seen(window, target)) is not None]
    assert places, f"{step.name}: the control is not there"
    ring, callout = hands.find("callout_ring"), hands.find("callout")
    assert ring is not None
    assert callout is not None
    assert ring.geometry().contains(places[0]), step.name
    assert not callout.geometry().intersects(places[0]), f"{step.name}: the control is covered"
    return places[0]


def test_it_goes_along_with_the_work_from_the_first_step_to_the_last(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    stage.open()
    stage.until("the page to sign in", lambda: hands.usable("practice_button"))
    hands.click("practice_button")
    stage.until("the samples", lambda: hands.usable("use_samples_button"), 60)
    pointed_at(stage, 1)
    hands.click("callout_next")
    pointed_at(stage, 2)
    hands.click("use_samples_button")
    pointed_at(stage, 3)
    hands.click("callout_next")
    pointed_at(stage, 4)
    hands.click("callout_next")
    pointed_at(stage, 5)
    stage.server.faults.import_seconds = math.inf
    stage.upload(8)
    pointed_at(stage, 6)
    stage.server.faults.import_seconds = 0.0
    stage.until("the rows to be ready", lambda: set(stage.states()) == {"ready"}, 60)
    for number, tab in ((7, "Order"), (8, "Answers"), (9, "Masks")):
        pointed_at(stage, number)
        hands.choose_tab("tabs", tab)
    stage.until("the end", lambda: hands.find("callout") is None)
    assert hands.find_table(TABLE) is None
    assert not is_offered(Settings())
