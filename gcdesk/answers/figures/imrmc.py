"""The input format of iMRMC, the program for multi-reader multi-case ROC studies (DIDSR/iMRMC, "Study Raw Data").

Free text, then lines ``N0:`` (cases without the finding), ``N1:`` (with), ``NR:`` (readers), ``NM:`` (modalities), then
``BEGIN DATA:`` and a line ``reader,case,modality,score`` for each observation; reader ``-1`` tells the truth of a case,
0 or 1. The program (4.x, ``InputFile.java``) takes blanks out of fields, splits at commas without knowing quotes, looks
for ``N0:`` and the like anywhere in the text before, fails at a line of one letter there and at an empty line among
the data, reads the computer's own encoding, and reads files named ``.imrmc`` or ``.csv`` only. So names become plain
ASCII letters here, and each observation that is not written has its reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gcdesk.answers.figures.file_ids import plain_ids, plain_line
from gcdesk.answers.figures.marks import (
    NO_MARKS,
    Marks,
    Side,
    is_positive,
    order_problem,
    positive_problem,
    still_offered,
)
from gcdesk.answers.figures.ratings import YES, Absent, Kind, QuestionRatings, Rating
from gcdesk.texts import tr

_TRUTH = "-1"
_RESERVED = (_TRUTH, "truth")
_FEWEST = 3
"""The program passes over a reader with fewer cases of either truth in a modality."""


@dataclass(frozen=True, slots=True)
class Modality:
    """A question whose answers are scores: with the aid and without, say."""

    name: str
    ratings: QuestionRatings
    marks: Marks = NO_MARKS


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An observation that is not written, and why."""

    modality: str
    reader: str
    """User name; nothing: a case as a whole."""
    case: str
    """Key of the display set."""
    sentence: str


@dataclass(frozen=True)
class Imrmc:
    """What an iMRMC file would hold, and what stands against it."""

    title: str
    truth: tuple[tuple[str, int], ...] = ()
    """The name of each case in the file, and its truth."""
    observations: tuple[tuple[str, str, str, str], ...] = ()
    """Reader, case, modality and score as they are in the file."""
    readers: Mapping[str, str] | None = None
    """User name → name in the file."""
    cases: Mapping[str, str] | None = None
    """Key of a display set → name in the file."""
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[str, ...] = ()
    """Why it can't be written; nothing when it can."""
    notes: tuple[str, ...] = ()
    """What the user should know about a file that can be written."""

    def left_out_told(self) -> tuple[str, ...]:
        """How much is left out for each reason: "12 left out: Not answered."."""
        reasons = Counter(left.sentence for left in self.left_out)
        return tuple(
            tr("Answers", "{number} left out: {reason}", number=number, reason=reason)
            for reason, number in reasons.items()
        )

    def text(self) -> str:
        """The file, in ASCII letters, its lines ended by a newline. Raises ValueError when there are *problems*."""
        if self.problems:
            raise ValueError("a file with problems is not written")
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield self.title
        yield f"N0: {sum(true == 0 for _, true in self.truth)}"
        yield f"N1: {sum(true == 1 for _, true in self.truth)}"
        yield f"NR: {len({reader for reader, *_ in self.observations})}"
        yield f"NM: {len({modality for _, _, modality, _ in self.observations})}"
        yield "BEGIN DATA:"
        for case, true in self.truth:
            yield f"{_TRUTH},{case},{_TRUTH},{true}"
        for observation in self.observations:
            yield ",".join(observation)


def plan_imrmc(
    title: str,
    truth: QuestionRatings,
    truth_marks: Marks,
    modalities: Sequence[Modality],
    *,
    reader_names: Mapping[str, str] | None = None,
    case_names: Mapping[str, str] | None = None,
) -> Imrmc:
    """The file for the scores in *modalities*, over the ground truth of *truth* made binary by *truth_marks*.

    Scores: a number; the place in the order that was marked; or 1 for yes and for options that are marked as positive,
    else 0. A higher score always speaks for the finding: where the marks say that low is positive, it is turned round.
    *reader_names* and *case_names* say how readers and display sets are called in the file, where not as they are.
    """
    title = _title(title)
    truth_marks = still_offered(truth, truth_marks)
    modalities = [replace(each, marks=still_offered(each.ratings, each.marks)) for each in modalities]
    problems = tuple(_problems(truth, truth_marks, modalities))
    if problems:
        return Imrmc(title, problems=problems)
    true = _truth(truth, truth_marks)
    readers = _names((name for each in modalities for name in each.ratings.readers), reader_names, "reader")
    cases = _names((case for each in modalities for case in each.ratings.cases), case_names, "case")
    names = plain_ids({str(at): each.name for at, each in enumerate(modalities)}, "modality", _RESERVED)
    observations: list[tuple[str, str, str, str]] = []
    left_out: list[LeftOut] = []
    seen: set[str] = set()
    for at, modality in enumerate(modalities):
        for case, reader, score in _scores(modality, true):
            if isinstance(score, LeftOut):
                left_out.append(score)
            else:
                observations.append((readers[reader], cases[case], names[str(at)], score))
                seen.add(case)
    written = tuple((cases[case], true[case]) for case in cases if case in seen)
    return Imrmc(
        title,
        written,
        tuple(observations),
        readers,
        cases,
        tuple(left_out),
        tuple(_too_little(written, observations)),
        tuple(_notes(modalities, names, written, observations)),
    )


def _problems(truth: QuestionRatings, truth_marks: Marks, modalities: Sequence[Modality]) -> Iterator[str]:
    if not truth.has_truth:
        yield tr("Answers", "“{question}” has no ground truth.", question=truth.text)
    problem = positive_problem(truth, truth_marks)
    if problem:
        yield tr("Answers", "The ground truth, “{question}”: {problem}", question=truth.text, problem=problem)
    if not modalities:
        yield tr("Answers", "Choose at least one question whose answers are the scores.")
    for modality in modalities:
        problem = _score_problem(modality.ratings, modality.marks)
        if problem:
            yield tr("Answers", "“{question}”: {problem}", question=modality.ratings.text, problem=problem)


def _score_problem(ratings: QuestionRatings, marks: Marks) -> str:
    if ratings.kind is Kind.NUMBER:
        return ""
    if ratings.kind is Kind.CHOICE and marks.ordered:
        return order_problem(ratings, marks.ordered)
    if ratings.kind is Kind.CHOICE and not marks.positive:
        return tr(
            "Answers", "Say which options are positive, or put the options in order: scores are numbers."
        )
    return positive_problem(ratings, marks)


def _truth(truth: QuestionRatings, marks: Marks) -> dict[str, int]:
    told = zip(truth.cases, truth.truth, strict=True)
    return {
        case: int(is_positive(truth, marks, value) == YES)
        for case, value in told
        if not isinstance(value, Absent)
    }


def _scores(modality: Modality, true: Mapping[str, int]) -> Iterator[tuple[str, str, str | LeftOut]]:
    """Case, reader and score (or why there is none) of each observation; a case without truth stands once."""
    ratings = modality.ratings
    turned = _is_turned(ratings, modality.marks)
    for case, row in zip(ratings.cases, ratings.values, strict=True):
        if case not in true:
            sentence = tr("Answers", "The case has no ground truth.")
            yield case, "", LeftOut(modality.name, "", case, sentence)
            continue
        for reader, value in zip(ratings.readers, row, strict=True):
            if isinstance(value, Absent):
                yield case, reader, LeftOut(modality.name, reader, case, _why_absent(value))
            else:
                score = _score(ratings, modality.marks, value)
                yield case, reader, _number(-score if turned else score)


def _score(ratings: QuestionRatings, marks: Marks, value: Rating) -> float:
    if ratings.kind is Kind.NUMBER and isinstance(value, int | float):
        return float(value)
    if ratings.kind is Kind.CHOICE and marks.ordered and isinstance(value, int):
        return float(marks.ordered.index(value) + 1)
    return float(is_positive(ratings, marks, value) == YES)


def _is_turned(ratings: QuestionRatings, marks: Marks) -> bool:
    """Whether a low score speaks for the finding."""
    if ratings.kind is Kind.NUMBER:
        return marks.threshold is not None and marks.side in {Side.AT_MOST, Side.BELOW}
    if ratings.kind is Kind.CHOICE and marks.ordered and marks.positive:
        first = [option in marks.positive for option in marks.ordered]
        return first[0] and not first[-1]
    return False


def _number(score: float) -> str:
    return str(int(score)) if score == int(score) and abs(score) < 1e15 else repr(score)


def _why_absent(value: Absent) -> str:
    if value is Absent.MISSING:
        return tr("Answers", "Not answered.")
    if value is Absent.EMPTY:
        return tr("Answers", "The answer was submitted empty.")
    if value is Absent.REMOVED:
        return tr("Answers", "The answer has an option that was removed.")
    return tr("Answers", "The answer is not of the question's type.")


def _too_little(
    truth: Sequence[tuple[str, int]], observations: Sequence[tuple[str, str, str, str]]
) -> Iterator[str]:
    if not observations:
        yield tr("Answers", "There is no answer on a case with ground truth.")
        return
    if not any(true for _, true in truth):
        yield tr(
            "Answers", "No case that was answered is positive in the ground truth; both kinds are needed."
        )
    if all(true for _, true in truth):
        yield tr(
            "Answers", "No case that was answered is negative in the ground truth; both kinds are needed."
        )


def _notes(
    modalities: Sequence[Modality],
    names: Mapping[str, str],
    truth: Sequence[tuple[str, int]],
    observations: Sequence[tuple[str, str, str, str]],
) -> Iterator[str]:
    for modality in modalities:
        if _is_turned(modality.ratings, modality.marks):
            yield tr(
                "Answers",
                "“{question}”: low answers are positive here, but high scores are in iMRMC, so the scores are written with a minus sign.",
                question=modality.ratings.text,
            )
    asked = {names[str(at)]: modality.ratings.text for at, modality in enumerate(modalities)}
    positive = dict(truth)
    tally: dict[tuple[str, str], list[int]] = {}
    for reader, case, modality_name, _ in observations:
        tally.setdefault((reader, modality_name), [0, 0])[positive[case]] += 1
    for (reader, modality_name), (without, with_) in tally.items():
        if min(without, with_) < _FEWEST:
            yield tr(
                "Answers",
                "iMRMC will leave out {reader} for “{question}”: it needs at least {fewest} positive and {fewest} negative cases, and there are {positive} and {negative}.",
                reader=reader,
                question=asked[modality_name],
                fewest=_FEWEST,
                positive=with_,
                negative=without,
            )
    if len({reader for reader, _ in tally}) == 1:
        yield tr("Answers", "There is only one reader: iMRMC can't tell how much readers differ.")


def _names(keys: Iterator[str], names: Mapping[str, str] | None, fallback: str) -> dict[str, str]:
    chosen = {key: (names or {}).get(key) or key for key in dict.fromkeys(keys)}
    return plain_ids(chosen, fallback, _RESERVED)


def _title(title: str) -> str:
    """One line that the program does not take for anything else, and longer than one letter."""
    return f"{plain_line(title).replace(':', ' -')} (written by gcdesk)".strip()
