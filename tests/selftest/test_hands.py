from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gcdesk.kit.widgets import ElidedLabel
from gcdesk.selftest import hands
from gcdesk.selftest.hands import NotThere

CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk(QWidget):
    """A window with a thing of each sort."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.field = QLineEdit("before")
        self.button = QPushButton("Press me")
        self.box = QCheckBox("Tick me")
        self.words = ElidedLabel("some words")
        self.choices = QListWidget()
        self.choices.addItems(["one", "two"])
        self.table = QTableWidget(30, 2)
        self.table.setHorizontalHeaderLabels(["Title", "State"])
        for row in range(30):
            for column in range(2):
                self.table.setItem(row, column, QTableWidgetItem(f"{row},{column}"))
        self.menu = QMenu(self)
        for entry in ("Open", "Close"):
            action = self.menu.addAction(entry)
            action.setObjectName(f"{entry.lower()}_action")
            action.triggered.connect(lambda _=False, said=entry: self.heard.append(said))
        self.menu.addAction("Never").setEnabled(False)
        layout = QVBoxLayout(self)
        for name in ("field", "button", "box", "words", "choices", "table"):
            widget: QWidget = getattr(self, name)
            widget.setObjectName(name)
            layout.addWidget(widget)
        self.menu.setObjectName("menu")
        self.button.clicked.connect(lambda: self.heard.append("button"))
        self.table.cellDoubleClicked.connect(lambda row, column: self.heard.append(f"twice {row},{column}"))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_widgets_are_found_by_name_while_they_can_be_seen(desk: Desk) -> None:
    assert hands.find("button") is desk.button
    assert hands.find("nobody") is None
    desk.button.hide()
    assert hands.find("button") is None
    assert not hands.usable("button")
    desk.button.show()
    assert hands.usable("button")
    desk.button.setEnabled(False)
    assert hands.find("button") is desk.button
    assert not hands.usable("button")


def test_what_they_show(desk: Desk) -> None:
    assert [hands.text(name) for name in ("button", "words", "field", "nobody")] == [
        "Press me",
        "some words",
        "before",
        "",
    ]
    desk.words.set_text("some words that " + "do not " * 100 + "fit")
    assert hands.text("words").endswith("do not fit")
    assert "some words" in hands.labels()
    assert hands.cell_texts("choices") == [["one"], ["two"]]
    assert hands.cell_texts("table")[29] == ["29,0", "29,1"]
    assert hands.header_texts("table") == ["Title", "State"]
    assert not hands.cell_texts("nobody")
    assert not hands.header_texts("nobody")
    assert hands.find_table("button") is None


def test_clicks_reach_what_is_there_and_usable(desk: Desk) -> None:
    hands.click("button")
    hands.tick("box")
    assert desk.heard == ["button"]
    assert desk.box.isChecked()
    desk.button.setEnabled(False)
    with pytest.raises(NotThere, match="can't be used now"):
        hands.click("button")
    with pytest.raises(NotThere, match="can't be seen"):
        hands.click("nobody")


def test_what_a_dialog_covers_can_not_be_clicked(desk: Desk, qtbot: QtBot) -> None:
    dialog = QDialog(desk)
    dialog.setModal(True)
    with qtbot.waitExposed(dialog):
        dialog.open()
    hands.click("button")
    assert desk.heard == []
    dialog.close()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    hands.click("button")
    assert desk.heard == ["button"]


def test_typing_replaces_what_was_there(desk: Desk) -> None:
    hands.type_text("field", "Zoë 名 #1")
    assert desk.field.text() == "Zoë 名 #1"
    heard: list[str] = []
    desk.field.returnPressed.connect(lambda: heard.append(desk.field.text()))
    hands.type_text("field", "new", enter=True)
    assert heard == ["new"]
    hands.press("field", Qt.Key.Key_A, CONTROL)
    hands.press_in_focus(Qt.Key.Key_Delete)
    hands.type_in_focus("é!")
    assert desk.field.text() == "é!"


def test_typing_needs_a_keyboard(desk: Desk) -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    with pytest.raises(NotThere, match="keyboard"):
        hands.type_in_focus("x")


def test_cells_are_scrolled_to_and_clicked(desk: Desk) -> None:
    hands.click_cell("table", 29, 1)
    assert (desk.table.currentRow(), desk.table.currentColumn()) == (29, 1)
    hands.double_click_cell("table", 3, 0)
    assert desk.heard == ["twice 3,0"]
    with pytest.raises(NotThere, match="no table"):
        hands.click_cell("nobody", 0, 0)


@pytest.mark.parametrize("entry", ["close_action", "Close"])
def test_entries_of_an_open_menu_are_chosen(desk: Desk, qtbot: QtBot, entry: str) -> None:
    with pytest.raises(NotThere, match="can't be seen"):
        hands.choose("menu", entry)
    with qtbot.waitExposed(desk.menu):
        desk.menu.popup(desk.mapToGlobal(desk.rect().topLeft()))
    for wrong in ("Never", "Elsewhere"):
        with pytest.raises(NotThere, match="can't be chosen"):
            hands.choose("menu", wrong)
    hands.choose("menu", entry)
    assert desk.heard == ["Close"]
    assert not desk.menu.isVisible()
