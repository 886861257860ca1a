from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcdesk.masks.keeping.decide_dialog import DecideDialog
from gcdesk.masks.saving.options import Decision
from gcdesk.masks.saving.states import Differs


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget) -> DecideDialog:
    differing = {f"k{n}": Differs(f"{n}.mha", "it was changed") for n in range(3)}
    return DecideDialog(differing, parent)


def test_at_first_nothing_is_lost_and_all_are_ticked(dialog: DecideDialog) -> None:
    assert dialog.decision is Decision.BESIDE
    assert dialog.keys == ["k0", "k1", "k2"]
    assert dialog._accept.text() == "Save 3 beside them"


def test_some_can_be_replaced_or_kept(dialog: DecideDialog) -> None:
    dialog._list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog._radios[2].setChecked(True)
    assert (dialog.decision, dialog.keys) == (Decision.REPLACE, ["k0", "k2"])
    assert dialog._accept.text() == "Replace 2 files"
    dialog._radios[1].setChecked(True)
    dialog._list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert (dialog.decision, dialog._accept.text()) == (Decision.KEEP, "Keep 1 file")
    dialog._list.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog._accept.isEnabled()
