"""What can be done with what is selected in a view: entries of its menu, with keys that count while it has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gcdesk.kit import resources


def view_action(
    view: QWidget,
    name: str,
    text: str,
    do: Callable[[], object],
    keys: str | QKeySequence.StandardKey | Sequence[QKeySequence] = "",
    icon: str = "",
) -> QAction:
    """An action of *view*, called ``<name>_action``, that says *text* and does *do*.

    Of a standard key only the first that the system has: others may be somebody else's here, as Ctrl+D, which deletes on
    some systems. Who wants them all gives `QKeySequence.keyBindings`.
    """
    action = QAction(text, view)
    action.setObjectName(f"{name}_action")
    if isinstance(keys, str | QKeySequence.StandardKey):
        action.setShortcut(QKeySequence(keys))
    else:
        action.setShortcuts(list(keys))
    if icon:
        action.setIcon(resources.icon(icon))
    # Only while the view has the keyboard: the same keys mean other things in a field.
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(do)
    view.addAction(action)
    return action
