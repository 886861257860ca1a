"""Light and dark: Qt's Fusion style with our own palette, and a small style sheet where a palette can't say it.

Buttons with ``setProperty("primary", True)`` (see `gcdesk.kit.widgets.primary`) are the one thing to press next.
"""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gcdesk.kit import colours, resources
from gcdesk.kit.settings import Appearance, Settings

STYLE = ("-style", "Fusion")
"""Arguments for the application: asking it for its style later makes PySide load all that a style has."""


class Theme(QObject):
    """Keeps the application in the user's choice of light, dark or as the system."""

    changed = Signal()
    """The colours are other ones now: ask `colour` again."""

    def __init__(self, app: QApplication, settings: Settings, *, at_once: bool = True) -> None:
        """Not *at_once*: with the first `apply`. Widgets that are made before that are styled once, and not each time that
        one is put into another.
        """
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._dark: bool | None = None
        self._system = app.styleHints().colorScheme()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        if at_once:
            self.apply()

    def apply(self) -> None:
        """Take the colours that are wanted, unless they are there."""
        match self._settings.appearance:
            case Appearance.SYSTEM:
                dark = self._system is Qt.ColorScheme.Dark
            case chosen:
                dark = chosen is Appearance.DARK
        if dark is self._dark:
            return
        self._dark = dark
        # Over a sheet that is there, Qt styles each widget once for itself and once for all that it is in: a second's work
        # for this window. Without one it styles each once.
        self._app.setStyleSheet("")
        self._app.setPalette(qt_palette(self._palette))
        self._app.setStyleSheet(style_sheet(self._palette, "dark" if dark else "light"))
        self.changed.emit()

    @property
    def appearance(self) -> Appearance:
        """What the user chose."""
        return self._settings.appearance

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._settings.appearance = appearance
        self.apply()

    @property
    def is_dark(self) -> bool:
        """Whether it is dark now."""
        return bool(self._dark)

    def colour(self, role: colours.Role) -> QColor:
        """The colour for *role* now."""
        return QColor(self._palette[role])

    @property
    def _palette(self) -> colours.Palette:
        return colours.DARK if self._dark else colours.LIGHT

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self.apply()


def qt_palette(palette: colours.Palette) -> QPalette:
    """*palette* as Qt's widgets want it."""
    made = QPalette()
    for role, colour in _QT_ROLES.items():
        made.setColor(role, QColor(palette[colour]))
    for role in _WRITTEN:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette["faded"]))
    return made


def style_sheet(palette: colours.Palette, scheme: str) -> str:
    """The style sheet in the colours of *palette*; *scheme* (``light``, ``dark``) picks the drawings that a style sheet can't recolour."""
    drawings = {
        "arrow": f"arrow-{scheme}",
        "arrow_up": f"arrow-up-{scheme}",
        "ticked": "ticked",
        "dot": "dot",
    }
    files = {key: resources.path(f"icons/fixed/{name}.svg").as_posix() for key, name in drawings.items()}
    return Template(_STYLE_SHEET).substitute(dict(palette.items()), **files)


_R = QPalette.ColorRole
_WRITTEN = (_R.WindowText, _R.Text, _R.ButtonText, _R.HighlightedText)
_QT_ROLES: dict[QPalette.ColorRole, colours.Role] = {
    _R.Window: "window",
    _R.WindowText: "text",
    _R.Base: "base",
    _R.AlternateBase: "alternate",
    _R.Text: "text",
    _R.Button: "button",
    _R.ButtonText: "text",
    _R.BrightText: "problem",
    _R.Highlight: "selection",
    _R.HighlightedText: "text",
    _R.Link: "accent",
    _R.LinkVisited: "practice",
    _R.ToolTipBase: "base",
    _R.ToolTipText: "text",
    _R.PlaceholderText: "muted",
    _R.Accent: "accent_fill",
    _R.Light: "base",
    _R.Midlight: "hover",
    _R.Mid: "border",
    _R.Dark: "border",
}

_STYLE_SHEET = """
QPushButton { background: $button; color: $text; border: 1px solid $border; border-radius: 6px;
              padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $selection; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faded; }
QPushButton:flat { background: transparent; border-color: transparent; color: $accent; padding: 5px 8px; }
QPushButton:flat:hover { background: $hover; }
QPushButton:flat:focus { border-color: $accent; }
QPushButton:flat:disabled { color: $faded; }
QPushButton::menu-indicator { image: url("$arrow"); width: 12px; subcontrol-position: right center; right: 8px; }
QPushButton[menu="true"] { padding-right: 26px; }
QPushButton[primary="true"] { background: $accent_fill; color: $on_accent; border-color: $accent_fill;
                              font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 3px double $on_accent; padding: 3px 12px; }
QPushButton[primary="true"]:disabled { background: $border; border-color: $border; color: $muted; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border-color: $accent; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit {
    background: $base; color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px 7px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus {
    border-color: $accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { background: $window; color: $faded; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 18px; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 18px;
                                                     subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$arrow_up"); width: 9px; height: 9px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$arrow"); width: 9px; height: 9px; }
QDateEdit::drop-down { border: none; width: 20px; }
QDateEdit::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 7px; border: 1px solid transparent; border-radius: 4px; padding: 1px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $base; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent_fill; border-color: $accent_fill; image: url("$ticked"); }
QRadioButton::indicator:checked { background: $accent_fill; border-color: $accent_fill; image: url("$dot"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; background: $window; }
QCheckBox:disabled, QRadioButton:disabled { color: $faded; }
QAbstractItemView QLineEdit, QAbstractItemView QSpinBox, QAbstractItemView QDoubleSpinBox {
    border-radius: 0; padding: 0 3px; }
QComboBox { background: $button; color: $text; border: 1px solid $border; border-radius: 6px;
            padding: 4px 8px; min-height: 18px; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border-color: $accent; }
QComboBox:disabled { color: $faded; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QAbstractItemView QComboBox { border-radius: 0; padding: 0 4px; }
QAbstractScrollArea { border: 1px solid $border; border-radius: 6px; }
QAbstractScrollArea:focus { border-color: $accent; }
QComboBox QAbstractItemView { border-radius: 0; background: $base; }
QScrollArea { border: 1px solid transparent; background: transparent; }
Fitting { border: none; }
QTableView { gridline-color: $window; }
QTableView, QListView, QTreeView { outline: none; }
QTableView::item { padding: 0 5px; border: 1px solid transparent; }
QListView::item, QTreeView::item { border: 1px solid transparent; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $text; }
QTableView::item:focus, QListView::item:focus, QTreeView::item:focus { border: 1px solid $accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView { border: none; border-radius: 0; background: $window; }
QHeaderView::section { background: $window; color: $muted; border: none; border-right: 1px solid $border;
                       border-bottom: 1px solid $border; padding: 6px 8px; font-weight: 600; }
QTableCornerButton::section { background: $window; border: none; border-bottom: 1px solid $border; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 1px solid transparent;
               border-bottom: 3px solid transparent; padding: 7px 15px 6px 15px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { border-color: $accent; }
QTabBar::tab:disabled { color: $faded; }
QProgressBar { background: $hover; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QToolTip { background: $base; color: $text; border: 1px solid $border; padding: 5px 7px; }
QMenu { background: $base; border: 1px solid $border; padding: 4px; menu-scrollable: 1; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $faded; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QSplitter::handle { background: $window; }
QFrame[banner] { border: none; border-radius: 6px; background: $accent_back; }
QFrame[banner] QLabel { background: transparent; color: $text; }
QFrame[banner="problem"] { background: $problem_back; }
QFrame[banner="warning"] { background: $warning_back; }
QFrame[banner="good"] { background: $good_back; }
QFrame[banner="practice"] { background: $practice_fill; border-radius: 0; }
QFrame[banner="practice"] QLabel { color: $on_practice; font-weight: 600; }
QFrame[card="true"] { background: $base; border: 1px solid $border; border-radius: 10px; }
QFrame[callout="true"] { background: $practice_back; border: 1px solid $practice; border-radius: 8px; }
QFrame[callout="true"] QLabel { background: transparent; }
QFrame[card="true"] QLabel { background: transparent; }
QLabel[role="title"] { font-size: 18pt; font-weight: 600; color: $text; }
QLabel[role="heading"] { font-size: 12pt; font-weight: 600; color: $text; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="problem"] { color: $problem; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="good"] { color: $good; }
"""
