"""Which journal keeps edits and runs: that of practice is gone with the program, as its server's address is."""

from __future__ import annotations

from gcdesk.journal import Journal
from gcdesk.order.keeping.place import Place


class Journals:
    """The journal on the disk, and one in memory for practice, made when it is first wanted."""

    def __init__(self, journal: Journal) -> None:
        self._lasting = journal
        self._practice: Journal | None = None

    def of(self, place: Place) -> Journal:
        """The journal of what is done in *place*."""
        if not place.practice:
            return self._lasting
        if self._practice is None:
            self._practice = Journal(None)
        return self._practice

    def close(self) -> None:
        """Forget what was practised."""
        if self._practice is not None:
            self._practice.close()
            self._practice = None
