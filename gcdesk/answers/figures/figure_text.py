"""A figure in the words and numbers that a table shows."""

from __future__ import annotations

from gcdesk.answers.figures.definitions import definition
from gcdesk.answers.figures.figure import SHARES, Figure, Method
from gcdesk.texts import counted, tr
from gcdesk.texts.region import number

_PLAIN = frozenset({Method.BIAS, Method.LOWER_LIMIT, Method.UPPER_LIMIT})
"""In the unit of the question's numbers."""
_MOST_MORE = 3


def value_text(figure: Figure) -> str:
    """ "0.49", "85 %", "−2.1"; or "undefined", whose reason is the figure's."""
    if figure.value is None:
        return tr("Answers", "undefined")
    return _number(figure.value, figure.method)


def interval_text(figure: Figure) -> str:
    """ "0.31 to 0.66", with as many digits as tell the bounds apart; nothing without an interval."""
    if figure.interval is None:
        return ""
    bounds = figure.interval.low, figure.interval.high
    more = next((n for n in range(_MOST_MORE + 1) if len({round(bound, 2 + n) for bound in bounds}) == 2), 0)
    low = _number(bounds[0], figure.method, in_range=True, more=more)
    high = _number(bounds[1], figure.method, more=more)
    return tr("Answers", "{low} to {high}", low=low, high=high)


def basis_text(figure: Figure) -> str:
    """ "12 cases, 3 readers", or "17 of 20 answers" of a share that was counted."""
    if figure.trials is not None and figure.successes is not None:
        answers = counted(figure.trials, tr("Answers", "{n} answer"), tr("Answers", "{n} answers"))
        return tr("Answers", "{successes} of {answers}", successes=figure.successes, answers=answers)
    cases = counted(figure.cases, tr("Answers", "{n} case"), tr("Answers", "{n} cases"))
    readers = counted(figure.readers, tr("Answers", "{n} reader"), tr("Answers", "{n} readers"))
    return tr("Answers", "{cases}, {readers}", cases=cases, readers=readers)


def how_text(figure: Figure) -> str:
    """How the interval was made: "95 % by …"; why there is none; or why the figure is undefined."""
    interval = figure.interval
    if interval is None:
        return figure.reason or figure.interval_reason
    name = definition(interval.method).name
    if interval.seed is None or interval.resamples is None:
        return tr("Answers", "{level:.0f} %: {method}", level=100 * interval.level, method=name)
    if interval.drawn is not None and interval.resamples < interval.drawn:
        return tr(
            "Answers",
            "{level:.0f} %: {method} ({resamples} of {drawn} resamples, as the figure is undefined in the others; seed {seed})",
            level=100 * interval.level,
            method=name,
            resamples=interval.resamples,
            drawn=interval.drawn,
            seed=interval.seed,
        )
    return tr(
        "Answers",
        "{level:.0f} %: {method} ({resamples} resamples, seed {seed})",
        level=100 * interval.level,
        method=name,
        resamples=interval.resamples,
        seed=interval.seed,
    )


def _number(value: float, method: Method, *, in_range: bool = False, more: int = 0) -> str:
    """*more*: digits beyond those that one usually wants."""
    if method in SHARES:
        share = number(100 * value, f".{more}f")
        return share if in_range else tr("Answers", "{number} %", number=share)
    text = number(value, f".{4 + more}g" if method in _PLAIN else f".{2 + more}f")
    if not any(digit in text for digit in "123456789"):
        text = text.lstrip("-")
    return text.replace("-", "−") if "e" not in text else text
