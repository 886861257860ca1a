"""“What is this?”: the definition of the chosen figure, its source, and how its interval was made."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gcdesk.answers.figures.definitions import definition
from gcdesk.answers.figures.figure import Figure
from gcdesk.answers.figures.figure_text import basis_text, how_text, interval_text, value_text
from gcdesk.kit.widgets import SMALL, named
from gcdesk.texts import tr


class DefinitionView(QWidget):
    """Tells about one figure."""

    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        title = tr("Answers", "What is this?")
        self._text = named(QPlainTextEdit(), f"{name}_definition", title)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        column.addWidget(self._text, 1)
        self.show_figure(None)

    def show_figure(self, figure: Figure | None) -> None:
        """Tell about *figure*; None: say how to choose one."""
        if figure is None:
            self._text.setPlainText(tr("Answers", "Choose a figure in the table to read here what it means."))
        else:
            self._text.setPlainText("\n\n".join(part for part in _told(figure) if part))


def _told(figure: Figure) -> list[str]:
    known = definition(figure.method)
    value = f"{value_text(figure)}, {basis_text(figure)}" if figure.defined else figure.reason
    interval = ""
    if figure.interval is not None:
        interval = tr(
            "Answers", "Interval: {interval}\n{how}", interval=interval_text(figure), how=how_text(figure)
        )
        how = definition(figure.interval.method)
        interval = "\n".join(filter(None, (interval, how.plain, _source(how.source))))
    return [
        f"{known.name}\n{value}",
        known.plain,
        known.formula,
        _source(known.source),
        interval or figure.interval_reason,
        tr(
            "Answers",
            "Left out of every figure: what was not answered, was submitted empty, can't be read, or has an option that has been removed.",
        ),
    ]


def _source(source: str) -> str:
    return tr("Answers", "Source: {source}", source=source) if source else ""
