"""What is said above the figures: what was chosen for them, and what of it counts in none. Pure."""

from __future__ import annotations

from gcdesk.answers.figures.ratings import QuestionRatings
from gcdesk.texts import counted, tr


def rests_on(ratings: QuestionRatings) -> str:
    """How many cases, readers and answers were chosen, and what of them is left out of every figure."""
    counts = ratings.counts
    told = [
        counted(len(ratings.cases), tr("Answers", "{n} case"), tr("Answers", "{n} cases")),
        counted(len(ratings.readers), tr("Answers", "{n} reader"), tr("Answers", "{n} readers")),
        counted(counts.given, tr("Answers", "{n} answer"), tr("Answers", "{n} answers")),
        tr("Answers", "{n} not answered", n=counts.missing),
    ]
    if counts.empty:
        told.append(tr("Answers", "{n} submitted empty", n=counts.empty))
    if counts.unreadable:
        told.append(tr("Answers", "{n} not readable", n=counts.unreadable))
    chosen = tr(
        "Answers",
        "Chosen: {all}. When you report a figure, give the cases in its own row.",
        all=", ".join(told),
    )
    return "  ·  ".join(filter(None, (chosen, _left_out(ratings))))


def filters_that_count() -> str:
    """That some of the filters, which are set, do nothing to figures."""
    return tr(
        "Answers",
        "Only the filters for readers and display sets count here, not those for text, questions and times.",
    )


def _left_out(ratings: QuestionRatings) -> str:
    """What counts in no figure because its options were removed."""
    told = []
    if ratings.counts.removed:
        told.append(
            counted(
                ratings.counts.removed,
                tr("Answers", "{n} answer with removed options is left out"),
                tr("Answers", "{n} answers with removed options are left out"),
            )
        )
    if ratings.removed_truths:
        told.append(
            counted(
                ratings.removed_truths,
                tr("Answers", "the ground truth of {n} case is a removed option: left out"),
                tr("Answers", "the ground truth of {n} cases is a removed option: left out"),
            )
        )
    return ", ".join(told)
