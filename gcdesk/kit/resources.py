"""Files that come with the program: icons, the help pages.

Our icons are SVG line drawings in ``currentColor``. They are drawn anew for each size and take their colour from the
palette of the moment, so they follow a change between light and dark by themselves.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gcdesk.kit import colours

_PACKAGE = Path(__file__).resolve().parent.parent
_ROOTS = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
"""Where an installed gcdesk has them, and where the sources do."""


def path(name: str) -> Path:
    """The file or folder *name* (``icons/folder.svg``). Raises FileNotFoundError."""
    for root in _ROOTS:
        if (found := root / name).exists():
            return found
    raise FileNotFoundError(f"gcdesk was installed without resources/{name}")


_language = "en"


def use_language(code: str) -> None:
    """Find pages in the language *code* from now on, where there are some."""
    global _language  # noqa: PLW0603 - the language is the process's, as in Qt
    _language = code


def page(name: str) -> Path:
    """The help page *name* (``upload``) in the user's language, else in English. Raises FileNotFoundError."""
    try:
        return path(f"help/{_language}/{name}.md")
    except FileNotFoundError:
        return path(f"help/{name}.md")


def icon(name: str, role: colours.Role = "text") -> QIcon:
    """Our own drawing *name* (``folder``), in the colour of *role*; follows light and dark.

    It is the same icon for all who ask for it, who change nothing in it.
    """
    return _icon(name, role)


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return QIcon(str(path("icons/gcdesk.svg")))


def is_dark(palette: QPalette) -> bool:
    """Whether *palette* writes light on dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


@cache
def _icon(name: str, role: colours.Role) -> QIcon:
    # A copy: PySide makes an icon the parent of an engine that was made in Python, and when both are collected as garbage, the
    # engine is deleted twice: the process dies. (PySide 6.11)
    return QIcon(QIcon(_ThemedIcon(name, role)))


class _ThemedIcon(QIconEngine):
    def __init__(self, name: str, role: colours.Role) -> None:
        super().__init__()
        self._name = name
        self._role = role
        _drawing(name)  # a wrong name fails where the icon is asked for, not while painting

    def clone(self) -> QIconEngine:
        made = _ThemedIcon(self._name, self._role)
        _clones.append(made)  # it is the icon's, which does not keep what is Python's of it alive
        return made

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002 - Qt's signature
        QSvgRenderer(QByteArray(self._coloured(mode))).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def _coloured(self, mode: QIcon.Mode) -> bytes:
        palette = QGuiApplication.palette()
        if mode is QIcon.Mode.Disabled:
            group = QPalette.ColorGroup.Disabled
            colour = palette.color(group, QPalette.ColorRole.ButtonText).name()
        else:
            colour = (colours.DARK if is_dark(palette) else colours.LIGHT)[self._role]
        return _drawing(self._name).replace("currentColor", colour).encode()


_clones: list[_ThemedIcon] = []
"""Few: Qt makes one when it changes a copy of an icon, as for a menu on macOS."""


@cache
def _drawing(name: str) -> str:
    return path(f"icons/{name}.svg").read_text(encoding="utf-8")
