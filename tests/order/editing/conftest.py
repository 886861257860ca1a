"""The order table on a screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.kit.settings import Settings
from gcdesk.kit.theme import Theme
from tests.order.build import sets
from tests.order.screen import Screen
from tests.run_in_place import RunInPlace


@pytest.fixture
def screen_of(
    qtbot: QtBot, tasks_in_place: RunInPlace, settings: Settings, theme: Theme
) -> Callable[[str], Screen]:
    """Shows the display sets that are described as `tests.order.build.sets` takes them."""
    return lambda spec: Screen(qtbot, tasks_in_place, settings, theme, sets(spec))


@pytest.fixture
def screen(screen_of: Callable[[str], Screen]) -> Screen:
    """Five display sets, of which none is locked."""
    return screen_of("a10 b20 c30 d40 e50")
