"""The table of figures: what it is, its value and interval, and what it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gcdesk.answers.figures.definitions import definition
from gcdesk.answers.figures.figure import Figure
from gcdesk.answers.figures.figure_text import basis_text, interval_text, value_text
from gcdesk.kit import resources
from gcdesk.kit.plain_tip import plain_tip
from gcdesk.kit.table import COLUMN_KEY_ROLE
from gcdesk.texts import tr

_Index = QModelIndex | QPersistentModelIndex
_FIGURE, PART, READERS, _VALUE, _INTERVAL, _RESTS = range(6)
"""`PART`: what each figure is of; the same in every row, unless options are figured by themselves."""
FITTED = (_VALUE, _INTERVAL, _RESTS)
"""The columns that hold numbers and short words, and are of use only when nothing of them is cut off."""
_KEYS = ("figure", "about", "readers", "value", "interval", "rests")


class FiguresModel(QAbstractTableModel):
    """Figures in the order in which they were computed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.figures: tuple[Figure, ...] = ()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show *figures*."""
        self.beginResetModel()
        self.figures = tuple(figures)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a figure."""
        return 0 if parent.isValid() else len(self.figures)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Always the same columns."""
        return 0 if parent.isValid() else len(_KEYS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == COLUMN_KEY_ROLE:
            return _KEYS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        figure = self.figures[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cell(figure, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                why = figure.reason or figure.interval_reason
                return plain_tip("\n".join(filter(None, (cell(figure, index.column()), why)))) or None
            case Qt.ItemDataRole.DecorationRole if index.column() == _VALUE and not figure.defined:
                return resources.icon("info", "muted")
        return None


def cell(figure: Figure, column: int) -> str:
    """What *figure* says in *column*."""
    match column:
        case 0:
            return definition(figure.method).name
        case 1:
            return figure.about or tr("Answers", "whole question")
        case 2:
            return " – ".join(figure.readers_named) or tr("Answers", "all")
        case 3:
            return value_text(figure)
        case 4:
            return interval_text(figure)
    return basis_text(figure)


def _titles() -> tuple[str, ...]:
    return (
        tr("Answers", "Figure"),
        tr("Answers", "Part"),
        tr("Answers", "Readers"),
        tr("Answers", "Value"),
        tr("Answers", "95 % interval"),
        tr("Answers", "Rests on"),
    )
