"""The step ``order``: display sets get another order and a new title by mouse and keys, and all of it is put back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import Qt

from gcdesk.api import studies
from gcdesk.api.client import Client, Connection
from gcdesk.desk import PRACTICE_STUDY
from gcdesk.errors import GcdeskError
from gcdesk.order.applying.applier import Outcome
from gcdesk.order.applying.states import Written
from gcdesk.order.listing.apply_text import apply_label, outcome_text
from gcdesk.selftest import hands
from gcdesk.selftest.player import Play, Step, Until

TABLE = "order_table"
TITLE, NEW_TITLE = "patient 5", "patient five"
_TITLE_COLUMN, _ANSWERS_COLUMN = 2, 4
_WRITTEN = Outcome({TITLE: Written()})
_ALT = Qt.KeyboardModifier.AltModifier

Listing = tuple[tuple[str, int], ...]
"""Title and order number of each display set, as the study shows them."""


class OrderStory:
    """What is seen on the server is read in a session of its own."""

    def __init__(self, connection: Callable[[], Connection], workers: ThreadPoolExecutor) -> None:
        self._connection = connection
        self._workers = workers
        self._before: Listing = ()
        self._after: Listing = ()

    def steps(self) -> list[Step]:
        """The one step."""
        return [Step("order", self._order, self._saw)]

    def _order(self) -> Play:
        hands.choose_tab("tabs", "order_tab")
        yield Until("the display sets", lambda: TITLE in self._shown() and hands.usable("sort_button"))
        yield Until(
            "the answers", lambda: any(any(map(str.isdigit, row[_ANSWERS_COLUMN])) for row in self._rows())
        )
        yield from self._read(lambda listing: setattr(self, "_before", listing))
        yield from self._change()
        yield from self._apply()
        yield from self._read(lambda listing: setattr(self, "_after", listing))
        self._check()
        yield from self._put_back()
        seen: list[Listing] = []
        yield from self._read(seen.append)
        if seen[0] != self._before:
            raise GcdeskError(f"Put back, the study shows {seen[0]} instead of {self._before}.")

    def _change(self) -> Play:
        """The title is typed; then the row goes one place up, three times, by keys."""
        hands.click_cell(TABLE, self._shown().index(TITLE), _TITLE_COLUMN)
        hands.type_in_focus(NEW_TITLE)
        hands.press_in_focus(Qt.Key.Key_Return)
        yield Until("the new title", lambda: NEW_TITLE in self._shown())
        hands.click_cell(TABLE, self._shown().index(NEW_TITLE), _TITLE_COLUMN)
        for _ in range(3):
            hands.press_in_focus(Qt.Key.Key_Up, _ALT)
        wanted = [title for title, _ in self._before].index(TITLE) - 3
        yield Until("the new place", lambda: self._shown().index(NEW_TITLE) == wanted)

    def _apply(self) -> Play:
        yield Until(
            "one change",
            lambda: hands.text("apply_button") == apply_label(1) and hands.usable("apply_button"),
        )
        hands.click("apply_button")
        yield Until("the changes before and after", lambda: hands.usable("changes_accept"))
        hands.click("changes_accept")
        applied = outcome_text(_WRITTEN, is_back=False)
        yield Until("it to be applied", lambda: hands.text("apply_summary_text") == applied)

    def _put_back(self) -> Play:
        yield Until("the way back", lambda: hands.usable("put_back_button"))
        hands.click("put_back_button")
        yield Until("the question", lambda: hands.usable("changes_accept"))
        hands.click("changes_accept")
        put_back = outcome_text(_WRITTEN, is_back=True)
        yield Until("it to be put back", lambda: hands.text("apply_summary_text") == put_back)

    def _check(self) -> None:
        """One display set has another number and title, and is where it was moved to; all others are as they were."""
        titles = [title for title, _ in self._before]
        at = titles.index(TITLE)
        wanted = [*titles[: at - 3], NEW_TITLE, *titles[at - 3 : at], *titles[at + 1 :]]
        if [title for title, _ in self._after] != wanted:
            raise GcdeskError(f"The study shows {[title for title, _ in self._after]} instead of {wanted}.")
        others = {title: order for title, order in self._before if title != TITLE}
        if {title: order for title, order in self._after if title != NEW_TITLE} != others:
            raise GcdeskError("Other display sets have other order numbers than before.")

    def _read(self, take: Callable[[Listing], object]) -> Play:
        reading: Future[Listing] = self._workers.submit(_listing, self._connection())
        yield Until("the study to be read", reading.done, seconds=30)
        take(reading.result())

    def _rows(self) -> Sequence[Sequence[str]]:
        return hands.cell_texts(TABLE)

    def _shown(self) -> list[str]:
        return [row[_TITLE_COLUMN] for row in self._rows()]

    def _saw(self) -> Mapping[str, object]:
        return {"display_sets": len(self._after), "moved": NEW_TITLE}


def _listing(connection: Connection) -> Listing:
    client = Client(connection, workers=2)
    try:
        study = studies.find_study(client, PRACTICE_STUDY)
        return tuple((each.title, each.order) for each in studies.list_display_sets(client, study.pk))
    finally:
        client.close()
