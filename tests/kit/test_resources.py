from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from gcdesk.kit import colours, resources
from gcdesk.kit.settings import Appearance
from gcdesk.kit.theme import Theme

NAMES = sorted(file.stem for file in resources.path("icons").glob("*.svg") if file.stem != "gcdesk")


def colours_in(image: QImage) -> set[str]:
    """The colours of the pixels that are painted whole."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str, theme: Theme) -> None:
    theme.appearance = Appearance.LIGHT
    ET.parse(resources.path(f"icons/{name}.svg"))
    image = resources.icon(name, "problem").pixmap(48, 48).toImage()
    assert colours_in(image) == {QColor(colours.LIGHT["problem"]).name()}


def test_an_icon_follows_light_and_dark_and_fades_when_disabled(theme: Theme, qtbot: QtBot) -> None:
    icon = resources.icon("folder")
    copied = QIcon(icon)
    theme.appearance = Appearance.LIGHT
    assert colours_in(icon.pixmap(32, 32).toImage()) == {colours.LIGHT["text"]}
    faded = colours_in(icon.pixmap(32, 32, QIcon.Mode.Disabled).toImage())
    assert colours.LIGHT["text"] not in faded
    theme.appearance = Appearance.DARK
    assert colours_in(copied.pixmap(32, 32).toImage()) == {colours.DARK["text"]}


def test_a_name_that_is_not_there_is_told_at_once(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError, match="unicorn"):
        resources.icon("unicorn")


def test_the_drawings_of_the_style_sheet_and_of_the_program_are_drawings(theme: Theme) -> None:
    files = [*resources.path("icons/fixed").glob("*.svg"), resources.path("icons/gcdesk.svg")]
    assert len(files) >= 7
    assert all(QSvgRenderer(str(file)).isValid() for file in files)
    assert not resources.app_icon().pixmap(64, 64).isNull()


def test_a_help_page_is_found_in_the_users_language_and_else_in_english() -> None:
    english = resources.page("upload")
    resources.use_language("nl")
    try:
        assert resources.page("upload") == english.parent / "nl/upload.md"
        resources.use_language("fr")
        assert resources.page("upload") == english
    finally:
        resources.use_language("en")
    with pytest.raises(FileNotFoundError):
        resources.page("no such page")


IN_A_CYCLE = """
import gc
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from gcdesk.kit import resources
app = QApplication([])
gc.disable()
class Holder: pass
for _ in range(50):
    icons = [resources._icon.__wrapped__("folder", "text") for _ in range(5)]
    holder = Holder()
    holder.itself, holder.icons = holder, {}
    for n, icon in enumerate(icons):
        holder.icons[n] = icon
    del icons, icon, holder
    gc.collect()
for _ in range(5):  # Qt makes another engine for what it changes
    changed = QIcon(resources.icon("folder"))
    changed.setIsMask(True)
    gc.collect()
    assert not changed.pixmap(16, 16).isNull()
print("alive")
"""


def test_icons_may_be_collected_as_garbage() -> None:
    # What is freed is overwritten, where the system's library can do that, so that using it is noticed.
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "MALLOC_PERTURB_": "165"}
    done = subprocess.run(
        [sys.executable, "-c", IN_A_CYCLE], capture_output=True, text=True, env=environment, check=False
    )
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr


def test_an_icon_is_the_same_for_all() -> None:
    assert resources.icon("folder") is resources.icon("folder")
    assert resources.icon("folder") is not resources.icon("folder", "muted")
