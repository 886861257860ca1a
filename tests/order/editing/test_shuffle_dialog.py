from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSpinBox, QWidget

from gcdesk.order.editing.scope import Scope
from gcdesk.order.editing.shuffle_dialog import ShuffleDialog
from tests.order.build import arranged, sets, told

GROUPS = {pk: {"sex": "m" if pk in "abc" else "f"} for pk in "abcdef"}
MADE = sets("a10 b20 c30 d40 e50 f60", GROUPS)


def _words(dialog: ShuffleDialog) -> str:
    found = dialog.findChild(QLabel, "shuffle_told")
    assert found is not None
    return found.text()


def _spin(dialog: ShuffleDialog, name: str) -> QSpinBox:
    found = dialog.findChild(QSpinBox, name)
    assert found is not None
    return found


def _verb(dialog: ShuffleDialog) -> str:
    found = dialog.findChild(QPushButton, "shuffle_accept")
    assert found is not None
    return found.text()


def test_the_same_seed_gives_the_same_order(parent: QWidget) -> None:
    dialog = ShuffleDialog(MADE, {}, Scope((), 6), parent)
    _spin(dialog, "shuffle_seed").setValue(42)
    once = told(dialog.shuffled(arranged(MADE)))
    assert once != "abcdef"
    assert told(dialog.shuffled(arranged(MADE, "fedcba"))) == once
    assert dialog.label_ == "shuffling with the seed 42"
    assert _verb(dialog) == "Shuffle 6 display sets"


def test_another_seed(parent: QWidget) -> None:
    dialog = ShuffleDialog(MADE, {}, Scope((), 6), parent)
    seeds = set()
    another = dialog.findChild(QPushButton, "shuffle_another")
    assert another is not None
    for _ in range(5):
        another.click()
        seeds.add(dialog.seed)
    assert len(seeds) > 1


def test_balanced_blocks_hold_each_group_evenly(parent: QWidget) -> None:
    dialog = ShuffleDialog(MADE, {"sex": "Sex"}, Scope((), 6), parent)
    balanced = dialog.findChild(QCheckBox, "shuffle_balanced")
    assert balanced is not None
    balanced.click()
    _spin(dialog, "shuffle_block").setValue(2)
    assert _words(dialog) == "m: 3, f: 3"
    order = told(dialog.shuffled(arranged(MADE)))
    assert all(len(set(order[at : at + 2]) & set("abc")) == 1 for at in (0, 2, 4))


def test_locked_ones_stay_and_are_counted(parent: QWidget) -> None:
    made = sets("a10! b20 c30 d40")
    dialog = ShuffleDialog(made, {}, Scope((), 4), parent)
    assert _verb(dialog) == "Shuffle 3 display sets"
    assert _words(dialog).endswith("1 locked display set stays at its place.")
    assert told(dialog.shuffled(arranged(made)))[0] == "a"


def test_the_selected_ones_only(parent: QWidget) -> None:
    dialog = ShuffleDialog(MADE, {}, Scope(("a", "b"), 6), parent)
    assert _verb(dialog) == "Shuffle 2 display sets"
    assert told(dialog.shuffled(arranged(MADE)))[2:] == "cdef"


def test_without_values_there_are_no_groups(parent: QWidget) -> None:
    dialog = ShuffleDialog(sets("a10 b20"), {}, Scope((), 2), parent)
    balanced = dialog.findChild(QCheckBox, "shuffle_balanced")
    assert balanced is not None
    assert not balanced.isEnabled()
    assert "no" in _words(dialog).lower()
