from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gcdesk.answers.columns_view import ColumnsView
from gcdesk.answers.model import SheetModel
from gcdesk.answers.sheets import SheetKind, Sort, sheet
from gcdesk.kit.settings import Settings
from tests.answers.screen import found


def made(qtbot: QtBot, settings: Settings) -> ColumnsView:
    model = SheetModel(None)  # type: ignore[arg-type]  # gets its parent below
    view = ColumnsView("table_answers", "Answers", model, settings)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1000, 300)
    with qtbot.waitExposed(view):
        view.show()
    model.show_sheet(sheet(SheetKind.ANSWERS, found(), None))
    return view


def column(view: ColumnsView, key: str) -> int:
    model = view.model()
    assert isinstance(model, SheetModel)
    return [one.key for one in model.columns].index(key)


def click_header(view: ColumnsView, key: str) -> None:
    header = view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column(view, key)) + 12, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_clicks_on_a_title_sort_up_then_down_then_as_in_the_study(qtbot: QtBot, settings: Settings) -> None:
    view = made(qtbot, settings)
    wanted: list[object] = []
    view.sort_wanted.connect(wanted.append)
    for _ in range(3):
        click_header(view, "reader")
    assert wanted == [Sort("reader"), Sort("reader", descending=True), None]
    assert not view.horizontalHeader().isSortIndicatorShown()


def test_hidden_columns_are_hidden_the_next_time_and_one_always_stays(
    qtbot: QtBot, settings: Settings
) -> None:
    view = made(qtbot, settings)
    assert view.isColumnHidden(column(view, "modified")), "hidden until it is wanted"
    view.show_column(column(view, "order"), shown=False)
    view.show_column(column(view, "modified"), shown=True)
    again = made(qtbot, settings)
    assert again.isColumnHidden(column(again, "order"))
    assert not again.isColumnHidden(column(again, "modified"))
    for number in range(again.model().columnCount()):
        again.show_column(number, shown=False)
    assert again.horizontalHeader().hiddenSectionCount() == again.model().columnCount() - 1


def test_settings_that_somebody_broke_hide_nothing(qtbot: QtBot, settings: Settings) -> None:
    from PySide6.QtCore import QByteArray

    for broken in (b"[1]", b"{no"):
        settings.set_state("table_answers_hidden", QByteArray(broken))
        assert not made(qtbot, settings).isColumnHidden(0)


def test_the_menu_shows_hides_and_sorts(qtbot: QtBot, settings: Settings) -> None:
    view = made(qtbot, settings)
    view.setCurrentIndex(view.model().index(0, column(view, "reader")))
    menu = view.columns_menu()
    actions = {action.objectName(): action for action in menu.actions()}
    actions["column_order"].trigger()
    assert view.isColumnHidden(column(view, "order"))
    actions["sort_down"].trigger()
    assert view.horizontalHeader().isSortIndicatorShown()
    actions["unsort"].setEnabled(True)
    actions["unsort"].trigger()
    assert view.sort is None
    menu.deleteLater()


def test_the_titles_own_menu_hides_its_column(qtbot: QtBot, settings: Settings) -> None:
    view = made(qtbot, settings)
    view.horizontalHeader().customContextMenuRequested.emit(QPoint(10, 5))
    menu = view.findChild(QMenu, "table_answers_header_menu")
    assert menu is not None
    qtbot.wait(50)  # Qt must have heard that the menu is on the screen before it goes
    next(action for action in menu.actions() if action.objectName() == "hide_column").trigger()
    assert view.isColumnHidden(0)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.findChild(QMenu, "table_answers_header_menu") is None)


def test_enter_and_a_double_click_open_the_row_and_copy_asks(qtbot: QtBot, settings: Settings) -> None:
    view = made(qtbot, settings)
    opened: list[int] = []
    view.opened.connect(opened.append)
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    view.doubleClicked.emit(view.model().index(1, 0))  # the mouse itself plays in the stories
    assert opened == [2, 1]
    with qtbot.waitSignal(view.copy_wanted):
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 3


def test_it_hears_of_fonts_like_any_table(qtbot: QtBot, settings: Settings) -> None:
    view = made(qtbot, settings)
    font = view.font()
    font.setPointSize(font.pointSize() * 2)
    before = view.rowHeight(0)
    view.setFont(font)
    view.changeEvent(QEvent(QEvent.Type.FontChange))
    assert view.rowHeight(0) > before
