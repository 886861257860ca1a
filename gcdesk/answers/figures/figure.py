"""A figure: its value or why there is none, what it rests on, and how far it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Method(StrEnum):
    """How a figure, or its interval, is computed; `gcdesk.answers.figures.definitions` tells what each is."""

    PERCENT_AGREEMENT = "percent_agreement"
    COHEN_KAPPA = "cohen_kappa"
    COHEN_KAPPA_LINEAR = "cohen_kappa_linear"
    COHEN_KAPPA_QUADRATIC = "cohen_kappa_quadratic"
    FLEISS_KAPPA = "fleiss_kappa"
    ALPHA_NOMINAL = "alpha_nominal"
    ALPHA_ORDINAL = "alpha_ordinal"
    ALPHA_INTERVAL = "alpha_interval"
    ICC_2_1 = "icc_2_1"
    ICC_2_K = "icc_2_k"
    BIAS = "bias"
    LOWER_LIMIT = "lower_limit"
    UPPER_LIMIT = "upper_limit"
    SHARE_CORRECT = "share_correct"
    SENSITIVITY = "sensitivity"
    SPECIFICITY = "specificity"

    WILSON = "wilson"
    BOOTSTRAP_PERCENTILE = "bootstrap_percentile"
    BOOTSTRAP_BCA = "bootstrap_bca"
    F_INTERVAL = "f_interval"
    T_INTERVAL = "t_interval"


SHARES = frozenset({Method.PERCENT_AGREEMENT, Method.SHARE_CORRECT, Method.SENSITIVITY, Method.SPECIFICITY})
"""Methods whose values are parts of a whole, to be shown as per cent."""

LEVEL = 0.95
"""Of every interval: it is made so that it holds the true value in this share of studies like this one."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Between what the true value is likely to be."""

    low: float
    high: float
    method: Method
    level: float = LEVEL
    seed: int | None = None
    """Of a bootstrap: the same seed gives the same interval again."""
    resamples: int | None = None
    """Of a bootstrap: how often the cases were drawn anew, and the figure could be computed."""
    standard_error: float | None = None
    """Of a bootstrap: the standard deviation of the figure over the resamples."""
    drawn: int | None = None
    """Of a bootstrap: how often the cases were drawn anew in all."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure about the answers to a question."""

    method: Method
    value: float | None
    """None: undefined, for the *reason*. Shares are parts of 1."""
    reason: str = ""
    about: str = ""
    """What part of the question it is about; nothing: the whole question."""
    readers_named: tuple[str, ...] = ()
    """User names of whom it is about, in the order that matters; nothing: all readers that were chosen."""
    cases: int = 0
    """How many cases it rests on."""
    readers: int = 0
    """How many readers it rests on."""
    answers: int = 0
    """How many answers it rests on, ground truth not counted."""
    interval: Interval | None = None
    interval_reason: str = ""
    """Why a value has no interval."""
    successes: int | None = None
    """Of a share that is counted: how many of the *trials*."""
    trials: int | None = None

    def __post_init__(self) -> None:
        if (self.value is None) != bool(self.reason):
            raise ValueError("a figure has either a value or a reason why it has none")

    @property
    def defined(self) -> bool:
        """Whether it has a value."""
        return self.value is not None
