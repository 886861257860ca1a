"""The box in which one chooses a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy

from gcdesk.answers.subjects import Asked
from gcdesk.kit.plain_tip import plain_tip
from gcdesk.kit.widgets import named
from gcdesk.study.questions import answer_type_text
from gcdesk.texts import tr

_LETTERS = 90
_WIDTH = 60
"""Letters that are seen where there is room."""
_LEAST = 24
"""Letters that are seen at least."""


class QuestionBox(QComboBox):
    """The questions of a study that can be answered, in its order."""

    chosen = Signal()
    """Another question is chosen."""

    def __init__(self, name: str, fits: Callable[[Asked], bool] = lambda _: True) -> None:
        """*fits*: which questions can be chosen."""
        super().__init__()
        named(self, name, tr("Answers", "Question"))
        self._fits = fits
        self._questions: tuple[Asked, ...] = ()
        self._offered: Sequence[Asked] | None = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self._changed)

    def minimumSizeHint(self) -> QSize:
        """Less than it would like: a small screen has no room for a whole question."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.fontMetrics().averageCharWidth() * _LEAST), least.height())

    @property
    def question(self) -> Asked | None:
        """The chosen question."""
        at = self.currentIndex()
        return self._questions[at] if 0 <= at < len(self._questions) else None

    def offer(self, questions: Sequence[Asked]) -> None:
        """Offer those of *questions* that fit; the chosen one stays chosen when it is among them."""
        if questions is self._offered:
            return
        self._offered, before = questions, self.question
        self._questions = tuple(filter(self._fits, questions))
        keys = [question.pk for question in self._questions]
        self.blockSignals(True)
        self.clear()
        for number, question in enumerate(self._questions):
            self.addItem(question_line(question))
            self.setItemData(number, plain_tip(question.text), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(keys.index(before.pk) if before and before.pk in keys else min(0, len(keys) - 1))
        self.blockSignals(False)
        self._tell()
        if before is None or self.question is None or before.pk != self.question.pk:
            self.chosen.emit()

    def choose(self, pk: str) -> None:
        """Choose the question of key *pk*, if it is offered."""
        keys = [question.pk for question in self._questions]
        if pk in keys:
            self.setCurrentIndex(keys.index(pk))

    def _changed(self) -> None:
        self._tell()
        self.chosen.emit()

    def _tell(self) -> None:
        self.setToolTip(plain_tip(self.question.text) if self.question else "")


def question_line(question: Asked) -> str:
    """*question* on one line, with what kind of answer it takes."""
    text = line(question.text)
    return text if question.removed else f"{text} · {answer_type_text(question.answer_type)}"


def line(text: str, most: int = _LETTERS) -> str:
    """*text* on one line, cut after *most* letters."""
    one = " ".join(text.split())
    return one if len(one) <= most else one[: most - 1].rstrip() + "…"
