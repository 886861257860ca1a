"""Which journal keeps what is done: that of practice is gone with the program, as its server's address is."""

from __future__ import annotations

from typing import Protocol

from gcdesk.journal.store import Journal


class Somewhere(Protocol):
    """Where something is done."""

    @property
    def practice(self) -> bool:
        """Whether nothing is real there."""


class Journals:
    """The journal on the disk, and one in memory for practice, made when it is first wanted."""

    def __init__(self, journal: Journal) -> None:
        self.lasting = journal
        self._practice: Journal | None = None

    def of(self, place: Somewhere) -> Journal:
        """The journal of what is done in *place*."""
        if not place.practice:
            return self.lasting
        if self._practice is None:
            self._practice = Journal(None)
        return self._practice

    def close(self) -> None:
        """Forget what was practised."""
        if self._practice is not None:
            self._practice.close()
            self._practice = None
