from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.connect.accounts import Accounts
from gcdesk.connect.frame import Frame
from gcdesk.connect.practice_tour import PracticeTour, is_offered, offer_no_more
from gcdesk.connect.session import Session
from gcdesk.connect.tour_steps import tour_steps
from gcdesk.kit.callout import Callout
from gcdesk.kit.settings import Settings
from gcdesk.kit.steps import Walk
from gcdesk.kit.theme import Theme
from tests.connect.test_frame import PRACTICE, REAL, SNAPSHOT


class Place:
    """A window with the page of a study and another page, and the tour over it."""

    def __init__(self, qtbot: QtBot, settings: Settings, accounts: Accounts) -> None:
        self.settings = settings
        self._accounts = accounts
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.tabs, self.elsewhere = QWidget(), QWidget()
        self.frame = Frame(self.elsewhere)
        self.frame.add_page(self.tabs, lambda: "upload")
        QVBoxLayout(self.window).addWidget(self.frame)
        self.window.resize(900, 500)
        self.window.show()
        self.tour = PracticeTour(self.window, self.frame, settings)

    def go(self, page: QWidget, session: Session) -> None:
        self.frame.show_page(page, session, SNAPSHOT, self._accounts)

    def callout(self) -> Callout | None:
        found = [one for one in self.window.findChildren(Callout) if one.isVisible()]
        return found[0] if found else None

    def press(self, name: str) -> None:
        button = self.window.findChild(QWidget, name)
        assert isinstance(button, QWidget)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, settings: Settings, accounts: Accounts) -> Place:
    return Place(qtbot, settings, accounts)


def test_it_is_offered_when_practice_opens_and_never_outside_practice(place: Place) -> None:
    place.go(place.tabs, REAL)
    assert place.callout() is None
    place.go(place.elsewhere, PRACTICE)
    assert place.callout() is None, "no study is open"
    place.go(place.tabs, PRACTICE)
    assert place.callout() is not None
    place.go(place.tabs, REAL)
    assert place.callout() is None


def test_who_ended_it_is_not_offered_it_again_but_can_ask(place: Place) -> None:
    assert is_offered(place.settings)
    place.go(place.tabs, PRACTICE)
    place.press("callout_end")
    assert place.callout() is None
    assert not is_offered(place.settings)
    place.go(place.tabs, PRACTICE)
    assert place.callout() is None
    place.press("practice_banner_button")
    shown = place.callout()
    assert shown is not None
    assert shown.accessibleName() == f"Guided tour, 1 of {len(tour_steps()) - 1}: {tour_steps()[1].title}"


def test_who_wishes_it_elsewhere_gets_it_once_practice_is_there(place: Place) -> None:
    offer_no_more(place.settings)
    place.tour.wish()
    possible = []
    for page, session in ((place.tabs, REAL), (place.elsewhere, PRACTICE), (place.tabs, PRACTICE)):
        assert place.callout() is None
        place.go(page, session)
        possible.append(place.tour.is_possible)
    assert possible == [False, False, True]
    assert place.callout() is not None
    place.press("callout_end")
    place.go(place.tabs, PRACTICE)
    assert place.callout() is None, "it was wished once"


def test_leaving_the_study_ends_it_without_counting_as_a_no(place: Place) -> None:
    place.go(place.tabs, PRACTICE)
    place.go(place.elsewhere, PRACTICE)
    assert place.callout() is None
    place.go(place.tabs, PRACTICE)
    assert place.callout() is None, "once while gcdesk runs is enough"
    assert is_offered(place.settings)


def test_it_can_be_switched_off_beforehand(place: Place) -> None:
    offer_no_more(place.settings)
    place.go(place.tabs, PRACTICE)
    assert place.callout() is None


def test_the_steps_are_told_apart_and_say_something(theme: Theme) -> None:
    steps = tour_steps()
    assert len({step.name for step in steps}) == len(steps)
    for step in steps:
        assert step.title
        assert step.targets
        assert step.missing
        assert len(step.text) < 180, "short enough to be read beside the control"


def test_who_uploads_before_the_tour_has_come_so_far_is_shown_the_rows() -> None:
    shown = {"assignment_table"}
    walk = Walk(tour_steps(), shown.__contains__)
    while walk.step.name != "interfaces":
        walk.go_on()
    shown.add("cancel_button")
    assert walk.look()
    assert walk.step.name == "sending"
