"""A study's answers as they are, for tests of what asks which display sets have any."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from gcdesk.api.models import Answer
from gcdesk.study.answers import Answers, OnPage


class AnswersThere:
    """An `AnswersSource` that has loaded *answers* as soon as it is asked."""

    waiting = ""

    def __init__(self, *answers: Answer) -> None:
        self.latest: Answers | None = None
        self._answers = Answers(answers, True, datetime.now(UTC))

    async def get(self, on_page: OnPage | None = None) -> Answers:
        return self.latest or await self.renew(on_page)

    async def renew(self, on_page: OnPage | None = None) -> Answers:
        if on_page is not None:
            on_page(len(self._answers.answers), len(self._answers.answers))
        self.latest = self._answers
        return self._answers

    def stop(self) -> None:
        """Nothing is under way."""

    def watch(self, callback: Callable[[Answers], None]) -> Callable[[], None]:
        raise AssertionError(callback)
