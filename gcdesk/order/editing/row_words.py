"""What is said of a row of the order table: in its cells, in their tooltips, and in the line below the table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gcdesk.api.models import DisplaySet
from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.sets import SetRow, Sets
from gcdesk.order.listing.columns import Column
from gcdesk.order.listing.signs import Sign
from gcdesk.order.listing.value_words import answers_words, holds_words
from gcdesk.texts import tr


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of rows, by pk, beside the draft itself."""

    orders: Mapping[str, int] = field(default_factory=dict)
    """The wanted order numbers; rows that are not named keep theirs."""
    problems: Mapping[str, str] = field(default_factory=dict)
    """Why a row can't be applied as it is wanted."""


@dataclass(slots=True)
class RowWords:
    """All that the words depend on; whoever sets something of it shows the rows anew."""

    sets: Sets = field(default_factory=Sets)
    """The display sets as they are in the study."""
    arrangement: Arrangement = field(default_factory=Arrangement)
    """How they are wanted."""
    display_sets: Mapping[str, DisplaySet] = field(default_factory=dict)
    """As they were loaded, by pk."""
    told: Told = field(default_factory=Told)
    states: dict[str, tuple[Sign, str]] = field(default_factory=dict)
    """How applying stands, by pk."""
    knows_answers: bool = False
    """Whether it is known who has answered."""
    may_edit: bool = False
    _holds: dict[str, str] = field(default_factory=dict)
    """What display sets hold, in words that were asked for already."""

    def show_sets(self, display_sets: Mapping[str, DisplaySet]) -> None:
        """The study was loaded."""
        self.display_sets = display_sets
        self._holds.clear()

    def sentences(self, pk: str) -> list[str]:
        """All that is to be said about a row."""
        row = self.sets.by_pk.get(pk)
        if row is None:
            return []
        told = [self.states[pk][1]] if pk in self.states else []
        if pk in self.told.problems:
            told.append(self.told.problems[pk])
        told += [self._was(row, column) for column in (Column.NUMBER, Column.TITLE)]
        if row.locked:
            told.append(_why_locked(row))
        return [sentence for sentence in told if sentence]

    def text(self, row: SetRow, column: Column) -> str:
        """What the cell says."""
        match column:
            case Column.PLACE:
                return str(self.arrangement.place[row.pk] + 1)
            case Column.NUMBER:
                return str(self._order(row))
            case Column.TITLE:
                return self.arrangement.title(row.pk) or tr("Order", "(no title)")
            case Column.VALUES:
                return self._what_it_holds(row.pk)
            case Column.ANSWERS:
                return self._answers(row)
            case Column.STATE:
                return self._state(row)[1]

    def sign(self, row: SetRow, column: Column) -> Sign:
        """The drawing beside it."""
        match column:
            case Column.PLACE:
                return Sign.LOCKED if row.locked else Sign.GRIP if self.may_edit else Sign.NONE
            case Column.NUMBER | Column.TITLE:
                if column is Column.TITLE and row.pk in self.told.problems and self._was(row, column):
                    return Sign.PROBLEM
                if self.is_changed(row, column):
                    return Sign.CHANGED
                return Sign.NONE if self.arrangement.title(row.pk) or column is Column.NUMBER else Sign.MUTED
            case Column.VALUES:
                display_set = self.display_sets.get(row.pk)
                return Sign.WARNING if display_set is not None and not display_set.values else Sign.NONE
            case Column.ANSWERS:
                return Sign.LOCKED if row.locked else Sign.MUTED
            case Column.STATE:
                return self._state(row)[0]

    def is_changed(self, row: SetRow, column: Column) -> bool:
        """Whether the cell is to be sent."""
        if column is Column.NUMBER:
            return self._order(row) != row.order
        return column is Column.TITLE and self.arrangement.title(row.pk) != row.title

    def _order(self, row: SetRow) -> int:
        return self.told.orders.get(row.pk, row.order)

    def _what_it_holds(self, pk: str) -> str:
        if pk not in self._holds:
            display_set = self.display_sets.get(pk)
            self._holds[pk] = holds_words(display_set) if display_set else ""
        return self._holds[pk]

    def _answers(self, row: SetRow) -> str:
        if row.is_refused and not row.answered.locked:
            return tr("Order", "some")
        if not self.knows_answers:
            return tr("Order", "not known")
        return answers_words(row.answered.answers, len(row.answered.readers), row.answered.ground_truth)

    def _state(self, row: SetRow) -> tuple[Sign, str]:
        if row.pk in self.states:
            return self.states[row.pk]
        if row.pk in self.told.problems:
            return Sign.PROBLEM, self.told.problems[row.pk]
        changes = [
            words
            for column, words in (
                (Column.NUMBER, tr("Order", "number {old} → {new}", old=row.order, new=self._order(row))),
                (Column.TITLE, tr("Order", "new title")),
            )
            if self.is_changed(row, column)
        ]
        if changes:
            return Sign.CHANGED, ", ".join(changes)
        return (Sign.LOCKED, tr("Order", "locked")) if row.locked else (Sign.NONE, "")

    def _was(self, row: SetRow, column: Column) -> str:
        """What a changed cell was, in a sentence; "" when it is not changed."""
        if not self.is_changed(row, column):
            return ""
        if column is Column.NUMBER:
            return tr(
                "Order",
                "The order number is {old} in the study, and will be {new}.",
                old=row.order,
                new=self._order(row),
            )
        title = row.title or tr("Order", "(no title)")
        return tr("Order", "The title is “{old}” in the study.", old=title)

    def tooltip(self, row: SetRow, column: Column) -> str:
        """What more is to be said of the cell."""
        match column:
            case Column.PLACE:
                there = self.sets.place[row.pk] + 1
                told = [tr("Order", "In the study it is at place {n}.", n=there)]
                return "\n".join([*told, _why_locked(row)] if row.locked else told)
            case Column.NUMBER | Column.TITLE:
                was = self._was(row, column)
                problem = self.told.problems.get(row.pk, "") if column is Column.TITLE else ""
                return "\n".join(line for line in (was, problem) if line) or self.text(row, column)
            case Column.VALUES:
                return self._what_it_holds(row.pk)
            case Column.ANSWERS:
                return "\n".join(line for line in (self.text(row, column), _who(row)) if line)
            case Column.STATE:
                return "\n".join(self.sentences(row.pk))


def _why_locked(row: SetRow) -> str:
    if row.answered.ground_truth and not row.answered.answers:
        return tr(
            "Order",
            "Locked: it has ground truth, which counts as answers, so the server refuses any change. It keeps its number "
            "and its title.",
        )
    return tr(
        "Order", "Locked: answers exist, so the server refuses any change. It keeps its number and its title."
    )


def _who(row: SetRow) -> str:
    if not row.locked:
        return ""
    told = [_why_locked(row)]
    if row.answered.readers:
        told.append(tr("Order", "Answered by {names}.", names=", ".join(row.answered.readers)))
    if row.answered.ground_truth and row.answered.answers:
        told.append(tr("Order", "There is ground truth, too."))
    return "\n".join(told)
