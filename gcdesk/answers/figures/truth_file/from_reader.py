"""One reader's answers as a ground truth for the website."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from gcdesk.answers.figures.truth_file.plan import TruthPlan, TruthRow, plan_of, titles_of
from gcdesk.answers.figures.truth_file.rules import Problem, Value, asked
from gcdesk.api.models import Answer, DisplaySet, Question
from gcdesk.study.answers import pk_of
from gcdesk.texts import counted, tr


class _Untellable(ValueError):
    """An answer that has no value in the file; its text is the sentence that says why."""


def from_reader(
    reader: str,
    answers: Iterable[Answer],
    questions: Sequence[Question],
    display_sets: Sequence[DisplaySet],
    *,
    exact_heads: Mapping[str, str] | None = None,
    skip_incomplete: bool = False,
) -> TruthPlan:
    """What *reader* answered becomes the ground truth; display sets without an answer are left out.

    An answer that was submitted empty says nothing. With *skip_incomplete*, display sets on which a required answer is
    missing are left out, too, instead of being problems. *exact_heads*: see `gcdesk.answers.figures.truth_file.example`.
    """
    titles = titles_of(display_sets)
    needed = {question.pk: question for question in asked(questions)}
    mine = (answer for answer in answers if answer.creator == reader and not answer.is_ground_truth)
    rows, problems = _rows(mine, needed, titles)
    unread = len(titles) - len(rows)
    notes: list[str] = []
    if skip_incomplete:
        whole = [row for row in rows if not _lacks(row, needed.values())]
        kept = {titles[row.case] for row in whole}
        problems = [problem for problem in problems if problem.case in kept]
        notes += _note(
            len(rows) - len(whole),
            tr("Answers", "{n} display set with a missing answer is left out."),
            tr("Answers", "{n} display sets with missing answers are left out."),
        )
        rows = whole
    notes += _note(
        unread,
        tr("Answers", "{n} display set that the reader did not answer gets no ground truth."),
        tr("Answers", "{n} display sets that the reader did not answer get no ground truth."),
    )
    return plan_of(questions, display_sets, rows, problems, notes, exact_heads)


def _rows(
    answers: Iterable[Answer], needed: Mapping[str, Question], titles: Mapping[str, str]
) -> tuple[list[TruthRow], list[Problem]]:
    """A row for each display set with *answers*, in the order of *titles*; and what can't be said."""
    said: dict[str, dict[str, Value]] = {}
    problems: list[Problem] = []
    for answer in answers:
        case, question = pk_of(answer.display_set), needed.get(pk_of(answer.question))
        if question is None or case not in titles:
            continue
        values = said.setdefault(case, {})
        try:
            values[question.pk] = _with_titles(question, answer.answer)
        except _Untellable as error:
            problems.append(Problem(titles[case], question.text, str(error)))
    return [TruthRow(case, said[case]) for case in titles if case in said], problems


def _note(number: int, one: str, many: str) -> list[str]:
    return [counted(number, one, many)] if number else []


def _lacks(row: TruthRow, needed: Iterable[Question]) -> bool:
    return any(question.required and row.values.get(question.pk) in (None, "", []) for question in needed)


def _with_titles(question: Question, answer: object) -> Value:
    """An answer of the server with the titles of options. Raises `_Untellable`."""
    if answer is None:
        return None
    titles = {option.id: option.title for option in question.options}
    if question.answer_type == "Choice" and isinstance(answer, int):
        return _titles(titles, [answer])[0]
    if question.answer_type == "Multiple choice" and isinstance(answer, list):
        return _titles(titles, answer)
    if question.answer_type not in {"Choice", "Multiple choice"} and isinstance(
        answer, str | bool | int | float
    ):
        return answer
    raise _Untellable(tr("Answers", "The answer is not of the question's type."))


def _titles(titles: Mapping[int, str], options: Sequence[object]) -> list[str]:
    """The titles of the chosen *options*, in the question's order. Raises `_Untellable`."""
    for option in options:
        if option not in titles:
            raise _Untellable(
                tr(
                    "Answers",
                    "The answer is option {option}, which the question does not have any more.",
                    option=option,
                )
            )
    return [title for option, title in titles.items() if option in options]
