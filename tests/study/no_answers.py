"""A study's answers for tests of what does not read them."""

from __future__ import annotations

from collections.abc import Callable

from gcdesk.study.answers import Answers, OnPage


class NoAnswers:
    """An `AnswersSource` that must not be asked."""

    latest: Answers | None = None
    waiting = ""

    async def get(self, on_page: OnPage | None = None) -> Answers:
        raise AssertionError(on_page)

    async def renew(self, on_page: OnPage | None = None) -> Answers:
        raise AssertionError(on_page)

    def stop(self) -> None:
        """Nothing is under way."""

    def watch(self, callback: Callable[[Answers], None]) -> Callable[[], None]:
        raise AssertionError(callback)
