"""A ground truth file for the website, and what stands against it.

The website (Grand Challenge, ``GroundTruthCSVForm``) reads UTF-8 with commas, ``'`` as the quote and ``\\`` to escape,
a column ``case`` with the keys of display sets and a column for each question, headed by its text; each value is JSON,
with the titles of options; null says nothing, where a question does not require an answer. Display sets may be left out,
questions may not. A byte order mark would make it another file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gcdesk.answers.figures.truth_file.rules import (
    CASE,
    EXPLANATION,
    Problem,
    Value,
    asked,
    heads_problems,
    unsayable,
    value_problem,
)
from gcdesk.api.models import DisplaySet, Question
from gcdesk.texts import tr

_DOUBTFUL = ("\n", "\r", "&", "<", ">")
"""What programs are told otherwise than the website has it: line breaks and markup."""


@dataclass(frozen=True)
class TruthRow:
    """The ground truth of one display set."""

    case: str
    """Key of the display set."""
    values: Mapping[str, Value]
    """Key of a question → what is true; what is missing is None."""
    explanations: Mapping[str, str] = field(default_factory=dict)
    """Key of a question → what readers are told about it."""


@dataclass(frozen=True)
class TruthPlan:
    """A ground truth file, and what stands against it."""

    questions: tuple[Question, ...] = ()
    """The columns."""
    heads: tuple[str, ...] = ()
    """The questions' texts as the website has them."""
    rows: tuple[TruthRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Why it can't be written; nothing when it can."""
    notes: tuple[str, ...] = ()
    """What the user should know about a file that can be written."""

    def content(self) -> bytes:
        """The file. Raises ValueError when there are *problems*."""
        if self.problems:
            raise ValueError("a ground truth with problems is not written")
        explained = [
            question.pk
            for question in self.questions
            if any(q.explanations.get(question.pk) for q in self.rows)
        ]
        by_pk = dict(zip((question.pk for question in self.questions), self.heads, strict=True))
        lines = [[CASE, *self.heads, *(by_pk[pk] + EXPLANATION for pk in explained)]]
        for row in self.rows:
            values = [_json(row.values.get(question.pk)) for question in self.questions]
            told = [_json(row.explanations.get(pk, "")) for pk in explained]
            lines.append([row.case, *values, *told])
        return "".join(",".join(map(_quoted, line)) + "\n" for line in lines).encode("utf-8")


def plan_of(
    questions: Sequence[Question],
    display_sets: Sequence[DisplaySet],
    rows: Sequence[TruthRow],
    problems: Sequence[Problem],
    notes: Sequence[str],
    exact_heads: Mapping[str, str] | None,
) -> TruthPlan:
    """The file of these *rows*, checked; with the *problems* and *notes* that were found while they were made."""
    titles = titles_of(display_sets)
    needed = asked(questions)
    heads = [(exact_heads or {}).get(question.pk, question.text) for question in needed]
    found = [*heads_problems(questions, heads), *problems]
    if not rows and not found:
        found.append(Problem("", "", tr("Answers", "There is no ground truth to write.")))
    told = {(problem.case, problem.question) for problem in problems}
    for row in rows:
        for question in needed:
            if told & {(titles[row.case], question.text), ("", question.text)}:
                continue
            sentence = value_problem(question, row.values.get(question.pk))
            sentence = sentence or unsayable(row.explanations.get(question.pk, ""))
            if sentence:
                found.append(Problem(titles[row.case], question.text, sentence))
    notes = [*notes, *_head_notes(needed, exact_heads or {})]
    return TruthPlan(tuple(needed), tuple(heads), tuple(rows), tuple(found), tuple(notes))


def _head_notes(needed: Sequence[Question], exact_heads: Mapping[str, str]) -> list[str]:
    """Questions whose text may be another on the website than what it tells programs."""
    return [
        tr(
            "Answers",
            "“{question}” may be written differently on the website. If the website refuses the file (“Fields provided do not match”), choose its example file here as well.",
            question=question.text,
        )
        for question in needed
        if question.pk not in exact_heads and any(mark in question.text for mark in _DOUBTFUL)
    ]


def titles_of(display_sets: Sequence[DisplaySet]) -> dict[str, str]:
    """Key of each display set → how it is called: by its title, or its key where it has none."""
    return {display_set.pk: display_set.title or display_set.pk for display_set in display_sets}


def _json(value: Value) -> str:
    return json.dumps(value, ensure_ascii=False)


def _quoted(text: str) -> str:
    """*text* between the website's quotes."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
