from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.connect.cache_settings import CacheSettings, emptied
from gcdesk.kit.settings import Settings
from tests.run_in_place import RunInPlace


def test_emptying_frees_what_masks_take_and_nothing_else(
    qtbot: QtBot, tasks_in_place: RunInPlace, settings: Settings
) -> None:
    masks = settings.places.cache / "masks" / "account"
    masks.mkdir(parents=True)
    (masks / "one").write_bytes(bytes(3_000_000))
    other = settings.places.cache / "other"
    other.write_bytes(b"kept")
    dialog = QDialog()
    qtbot.addWidget(dialog)
    cache = CacheSettings(tasks_in_place, settings)
    cache.add_to(QFormLayout(dialog))
    dialog.open()
    assert cache.size.value() == 2000
    button, outcome = (
        dialog.findChild(QPushButton, "empty_mask_cache"),
        dialog.findChild(QLabel, "mask_cache_outcome"),
    )
    assert isinstance(button, QPushButton)
    assert isinstance(outcome, QLabel)
    assert not outcome.isVisible()
    button.click()
    tasks_in_place.settle()
    assert outcome.text() == "Emptied: 3 MB are free again."
    assert not masks.exists()
    assert other.read_bytes() == b"kept"


def test_nothing_there_is_nothing_freed(tmp_path: Path) -> None:
    assert emptied(tmp_path / "never made") == 0
