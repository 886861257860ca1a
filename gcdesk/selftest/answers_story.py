"""The step ``answers``: what the tab shows is what the server has, in words; filtered, drawn, and measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from gcdesk.answers.words.given import option_title
from gcdesk.api import studies
from gcdesk.api.answers import list_answers
from gcdesk.api.client import Client, Connection
from gcdesk.desk import PRACTICE_STUDY
from gcdesk.errors import GcdeskError
from gcdesk.selftest import hands
from gcdesk.selftest.player import Play, Step, Until
from gcdesk.texts import tr

TABLE = "table_answers"
_SET, _READER, _ANSWER = 0, 2, 4
_CHOICE = "Choice"

Choices = Mapping[tuple[str, str], str]
"""Display set's title and reader → the title of the option that was chosen."""


class AnswersStory:
    """What is seen on the server is read in a session of its own."""

    def __init__(self, connection: Callable[[], Connection], workers: ThreadPoolExecutor) -> None:
        self._connection = connection
        self._workers = workers
        self._answers = self._choices = self._figures = 0

    def steps(self) -> list[Step]:
        """The one step."""
        return [Step("answers", self._read_out, self._saw)]

    def _read_out(self) -> Play:
        reading: Future[tuple[int, str, Choices]] = self._workers.submit(_read, self._connection())
        hands.choose_tab("tabs", "answers_tab")
        yield Until("the answers", lambda: bool(self._rows()), seconds=30)
        yield Until("the server's answers", reading.done, seconds=30)
        self._answers, question, choices = reading.result()
        if len(self._rows()) != self._answers:
            raise GcdeskError(f"The table shows {len(self._rows())} answers, the server has {self._answers}.")
        yield from self._search(question, choices)
        yield from self._look_at("view_progress", "table_progress")
        yield from self._draw()
        for view, figures in (("view_truth", "truth_figures"), ("view_agreement", "agreement_figures")):
            yield from self._look_at(view, figures)
            self._figures += len(hands.cell_texts(figures))
        hands.click("view_answers")
        hands.click("clear_filters")
        yield Until("all answers again", lambda: len(self._rows()) == self._answers)

    def _search(self, question: str, choices: Choices) -> Play:
        """The answers to one question, found by typing it."""
        hands.type_text("filter_text", question)
        wanted = tr("Answers", "{n:,} of {total:,} answers", n=len(choices), total=self._answers)
        yield Until(wanted, lambda: hands.text("answers_count") == wanted)
        yield Until("the rows", lambda: len(self._rows()) == len(choices))
        shown = {(row[_SET], row[_READER]): row[_ANSWER] for row in self._rows()}
        for at, title in choices.items():
            if shown.get(at) != title:
                raise GcdeskError(f"{at[1]} answered “{title}” on {at[0]}; the table says “{shown.get(at)}”.")
        self._choices = len(choices)

    def _look_at(self, view: str, table: str) -> Play:
        hands.click(view)
        yield Until(f"what {view} shows", lambda: bool(hands.cell_texts(table)), seconds=40)

    def _draw(self) -> Play:
        hands.click("view_charts")
        yield Until("the chart", lambda: hands.find("answers_chart") is not None, seconds=40)
        words = hands.find("answers_chart")
        if words is None or not words.accessibleDescription():
            raise GcdeskError("The chart is not told in words.")

    def _rows(self) -> Sequence[Sequence[str]]:
        return hands.cell_texts(TABLE)

    def _saw(self) -> Mapping[str, object]:
        return {"answers": self._answers, "compared": self._choices, "figures": self._figures}


def _read(connection: Connection) -> tuple[int, str, Choices]:
    """How many answers readers gave; the text of the first question with options, and what was chosen there."""
    client = Client(connection, workers=2)
    try:
        study = studies.find_study(client, PRACTICE_STUDY)
        titles = {each.api_url: each.title for each in studies.list_display_sets(client, study.pk)}
        question = next(each for each in study.questions if each.answer_type == _CHOICE)
        given = [each for each in list_answers(client, study.pk) if not each.is_ground_truth]
    finally:
        client.close()
    options = {option.id: option.title for option in question.options}
    chosen: dict[tuple[str, str], str] = {}
    for answer in given:
        if answer.question == question.api_url:
            said = answer.answer
            text = tr("Answers", "(left empty)") if said is None else option_title(options, int(str(said)))
            chosen[titles[answer.display_set], answer.creator] = text
    return len(given), question.text, chosen
