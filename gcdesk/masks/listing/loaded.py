"""The masks of one load of answers. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.masks.listing.found import MaskRow, mask_rows
from gcdesk.study.answers import Answers
from gcdesk.study.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Loaded:
    """The masks of one load."""

    rows: tuple[MaskRow, ...]
    answers: Answers

    @property
    def drawn_by(self) -> int:
        """How many readers drew masks."""
        return len({row.creator for row in self.rows if not row.is_ground_truth})


def load(snapshot: Snapshot, _before: Loaded | None, answers: Answers) -> Loaded:
    """The masks among *answers*; what was shown until then makes no difference."""
    return Loaded(mask_rows(snapshot, answers), answers)
