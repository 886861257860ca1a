"""A spreadsheet as a ground truth for the website."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gcdesk.answers.figures.truth_file.cells import UnreadableCell, cell_value
from gcdesk.answers.figures.truth_file.plan import TruthPlan, TruthRow, plan_of, titles_of
from gcdesk.answers.figures.truth_file.rules import CASE, EXPLANATION, Problem, Value, asked
from gcdesk.api.models import DisplaySet, Question
from gcdesk.texts import counted, tr


def from_table(
    header: Sequence[str],
    cells: Sequence[Sequence[str]],
    questions: Sequence[Question],
    display_sets: Sequence[DisplaySet],
    *,
    exact_heads: Mapping[str, str] | None = None,
    row_numbers: Sequence[int] = (),
) -> TruthPlan:
    """A spreadsheet becomes the ground truth: a column ``case`` with titles (or keys) of display sets, and a column for
    each question, headed by its text. Columns of the website's own form with explanations are taken over.

    Blanks and capitals in heads don't matter where they tell no two apart; what cells may hold says
    `gcdesk.answers.figures.truth_file.cells`. *row_numbers*: of the *cells*, as the spreadsheet program counts them;
    without these they follow the header in row 1.
    """
    columns = _columns(header, asked(questions))
    if columns.case is None:
        sentence = tr("Answers", "The table has no column “case” with the titles of the display sets.")
        return TruthPlan(problems=(Problem("", "", sentence),))
    rows: dict[str, TruthRow] = {}
    problems = list(columns.problems)
    finder = _Finder(display_sets)
    titles = titles_of(display_sets)
    for number, line in zip(row_numbers or range(2, len(cells) + 2), cells, strict=True):
        if not any(cell.strip() for cell in line):
            continue
        wanted = _cell(line, columns.case).strip()
        case = finder.find(wanted)
        if case is None or case in rows:
            problems.append(Problem(wanted, "", _case_problem(wanted, case, number)))
            continue
        rows[case], unreadable = _row(case, line, columns)
        problems += [Problem(titles[case], text, sentence) for text, sentence in unreadable]
    in_order = [rows[case] for case in titles if case in rows]
    notes = [*columns.notes, *_left_out(len(titles) - len(rows))]
    return plan_of(questions, display_sets, in_order, problems, notes, exact_heads)


def _left_out(number: int) -> list[str]:
    if number <= 0:
        return []
    one = tr("Answers", "{n} display set of the study is not in the table and gets no ground truth.")
    many = tr("Answers", "{n} display sets of the study are not in the table and get no ground truth.")
    return [counted(number, one, many)]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column of the table is what."""

    case: int | None
    values: Mapping[int, Question]
    explanations: Mapping[int, Question]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]


def _columns(header: Sequence[str], needed: Sequence[Question]) -> _Columns:
    known = _Heads(needed)
    case: int | None = None
    values: dict[int, Question] = {}
    explanations: dict[int, Question] = {}
    problems: list[Problem] = []
    notes: list[str] = []
    for at, head in enumerate(header):
        if _loose(head) == CASE and case is None:
            case = at
            continue
        bare = head.removesuffix(EXPLANATION)
        question, into = known.find(bare), values if bare == head else explanations
        if question is None:
            if head.strip():
                notes.append(
                    tr(
                        "Answers",
                        "The column “{column}” belongs to no question and is left out.",
                        column=head,
                    )
                )
        elif question in into.values():
            problems.append(
                Problem("", question.text, tr("Answers", "The table has two columns for this question."))
            )
        else:
            into[at] = question
    for question in needed:
        if question in values.values():
            continue
        if question.required:
            sentence = tr(
                "Answers", "The table has no column for this question, and the question requires an answer."
            )
            problems.append(Problem("", question.text, sentence))
        else:
            sentence = tr(
                "Answers",
                "The table has no column for “{question}”: nothing is said about it.",
                question=question.text,
            )
            notes.append(sentence)
    return _Columns(case, values, explanations, tuple(problems), tuple(notes))


class _Heads:
    """Finds questions by the heads of columns."""

    def __init__(self, needed: Sequence[Question]) -> None:
        self._exact = {question.text: question for question in needed}
        self._loose: dict[str, list[Question]] = {}
        for question in needed:
            self._loose.setdefault(_loose(question.text), []).append(question)

    def find(self, head: str) -> Question | None:
        """The question with this text; None: there is none, or more than one."""
        alike = self._loose.get(_loose(head), [])
        return self._exact.get(head) or (alike[0] if len(alike) == 1 else None)


def _row(case: str, line: Sequence[str], columns: _Columns) -> tuple[TruthRow, list[tuple[str, str]]]:
    """A row of the table; with the question and the sentence of each cell that can't be read."""
    values: dict[str, Value] = {}
    unreadable: list[tuple[str, str]] = []
    for at, question in columns.values.items():
        try:
            values[question.pk] = cell_value(question, _cell(line, at))
        except UnreadableCell as error:
            unreadable.append((question.text, str(error)))
    told = {question.pk: _cell(line, at).strip() for at, question in columns.explanations.items()}
    return TruthRow(case, values, {pk: text for pk, text in told.items() if text}), unreadable


def _cell(line: Sequence[str], at: int) -> str:
    return line[at] if at < len(line) else ""


class _Finder:
    """Finds display sets by what a person calls them."""

    def __init__(self, display_sets: Sequence[DisplaySet]) -> None:
        self._keys = {display_set.pk.casefold(): display_set.pk for display_set in display_sets}
        self._exact = {display_set.title: display_set.pk for display_set in display_sets if display_set.title}
        self._loose: dict[str, list[str]] = {}
        for title, pk in self._exact.items():
            self._loose.setdefault(_loose(title), []).append(pk)

    def find(self, name: str) -> str | None:
        """The key of the display set; None: there is none, or more than one."""
        alike = self._loose.get(_loose(name), [])
        return self._exact.get(name) or (alike[0] if len(alike) == 1 else self._keys.get(name.casefold()))


def _case_problem(wanted: str, case: str | None, number: int) -> str:
    if not wanted:
        return tr("Answers", "Row {number} of the table names no case.", number=number)
    if case is None:
        return tr(
            "Answers",
            "The study has no display set with this title (row {number} of the table).",
            number=number,
        )
    return tr("Answers", "The case is in the table twice (again in row {number}).", number=number)


def _loose(text: str) -> str:
    return " ".join(text.split()).casefold()
