"""What the user marked about questions, kept between two starts of the program."""

from __future__ import annotations

import json

from gcdesk.answers.figures.marks import NO_MARKS, Marks, Side
from gcdesk.kit.settings import Settings


class KeptMarks:
    """Marks by the key of their question."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, question: str) -> Marks:
        """What was marked about the question of key *question*; nothing, when what was kept can't be read."""
        try:
            kept = json.loads(self._settings.recall(_name(question)) or "{}")
            threshold = kept.get("threshold")
            return Marks(
                ordered=tuple(int(key) for key in kept.get("ordered", ())),
                positive=frozenset(int(key) for key in kept.get("positive", ())),
                threshold=None if threshold is None else float(threshold),
                side=Side[kept.get("side", Side.AT_LEAST.name)],
            )
        except (ValueError, TypeError, AttributeError, KeyError):
            return NO_MARKS

    def keep(self, question: str, marks: Marks) -> None:
        """Keep *marks* for the question of key *question*."""
        kept = {
            "ordered": marks.ordered,
            "positive": sorted(marks.positive),
            "threshold": marks.threshold,
            "side": marks.side.name,
        }
        self._settings.remember(_name(question), json.dumps(kept))


def _name(question: str) -> str:
    return f"answers/marks/{question}"
