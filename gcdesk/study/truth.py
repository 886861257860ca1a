"""Whether ground truth is looked at together with what readers said and drew. Pure."""

from __future__ import annotations

from enum import Enum, auto

from gcdesk.texts import tr


class Truth(Enum):
    """What a filter offers."""

    WITHOUT = auto()
    WITH = auto()
    ONLY = auto()

    @property
    def lets(self) -> frozenset[bool]:
        """What "is it ground truth?" may be answered with by what is looked at."""
        return {
            Truth.WITHOUT: frozenset({False}),
            Truth.WITH: frozenset({False, True}),
            Truth.ONLY: frozenset({True}),
        }[self]


def truth_text(truth: Truth) -> str:
    """*truth* in words."""
    return {
        Truth.WITHOUT: tr("Study", "Without ground truth"),
        Truth.WITH: tr("Study", "With ground truth"),
        Truth.ONLY: tr("Study", "Ground truth only"),
    }[truth]
