"""The study panel: what one should know of the chosen reader study."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.connect.study_facts import Fact, description, facts
from gcdesk.kit import browser
from gcdesk.kit.fitting import SeesFocus, fit_screen
from gcdesk.kit.resources import icon
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named
from gcdesk.study.questions import QuestionText, question_text
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import counted, tr

SIZE = (720, 560)


class StudyPanel(QDialog):
    """Shows a snapshot; nothing here changes anything. All texts are shown as text, never as markup."""

    def __init__(
        self,
        parent: QWidget | None,
        snapshot: Snapshot,
        open_page: Callable[[QUrl], object] = browser.open_page,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._snapshot = snapshot
        self._open_page = open_page
        study = snapshot.study
        title = study.title or study.slug
        named(self, "study_panel", title)
        self.setWindowTitle(title)
        fit_screen(self, *SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(named(label(title, "title"), "study_title", title))
        column.addWidget(self._body(), 1)
        column.addLayout(self._buttons())

    def open_page(self) -> None:
        """The button: show the study in the browser."""
        self._open_page(QUrl(self._snapshot.study.url))

    def _body(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(GAP)
        text = description(self._snapshot)
        column.addWidget(named(label(text), "study_description", text))
        column.addLayout(self._facts())
        questions = self._snapshot.study.questions
        column.addSpacing(SMALL)
        n = len(questions)
        heading = counted(n, tr("Connect", "{n} question"), tr("Connect", "{n} questions"))
        column.addWidget(named(label(heading, "heading"), "study_questions", heading))
        for number, question in enumerate(questions, 1):
            column.addWidget(_question_card(number, question_text(question)))
        column.addStretch(1)
        area = named(QScrollArea(), "study_panel_scroll", tr("Connect", "About the study"))
        area.setWidgetResizable(True)
        area.setWidget(inside)
        SeesFocus(area)
        return area

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(facts(self._snapshot)):
            grid.addWidget(label(fact.name, "muted", wrap=False), row, 0)
            grid.addWidget(named(label(fact.text), f"study_{fact.key}", fact.text), row, 1)
            if fact.copyable:
                grid.addWidget(_copy_button(fact), row, 2)
        return grid

    def _buttons(self) -> QHBoxLayout:
        text = tr("Connect", "Open its page…")
        page = named(
            QPushButton(text), "study_panel_page", text, tr("Connect", "Shows the study in the browser")
        )
        page.setIcon(icon("external"))
        page.setAutoDefault(False)
        page.setVisible(bool(self._snapshot.study.url))
        page.clicked.connect(self.open_page)
        text = tr("Connect", "Close")
        close = named(QPushButton(text), "study_panel_close", text)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(page)
        row.addStretch(1)
        row.addWidget(close)
        return row


def _copy_button(fact: Fact) -> QToolButton:
    text = tr("Connect", "Copy “{name}”", name=fact.name)
    button = named(QToolButton(), f"copy_study_{fact.key}", text, text)
    button.setIcon(icon("copy", "muted"))
    button.clicked.connect(lambda: QGuiApplication.clipboard().setText(fact.text))
    return button


def _question_card(number: int, question: QuestionText) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(GAP, SMALL, GAP, SMALL)
    column.setSpacing(2)
    shown = label(question.text, "heading" if question.heading else "text")
    column.addWidget(named(shown, f"study_question_{number}", question.text))
    if not question.heading:
        answer = question.answer
        if question.required:
            answer = tr("Connect", "{answer} · required", answer=answer)
        column.addWidget(label(answer, "muted"))
    if question.options:
        column.addWidget(label("\n".join(f"• {option}" for option in question.options), "muted"))
    return card
