"""Display sets for tests, in few letters."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from gcdesk.order.arranging.arrangement import Arrangement, as_listed
from gcdesk.order.arranging.sets import Scalar, SetRow, Sets
from gcdesk.study.answers import Answered

READ = Answered(1, ("reader1",), 0)


def sets(spec: str, values: Mapping[str, Mapping[str, Scalar]] | None = None) -> Sets:
    """``"a10 b20! c30"``: the display sets with pk and title a, b, c and these order numbers; b is locked."""
    known = values or {}
    rows = []
    for word in spec.split():
        pk, number = word[0], word[1:].rstrip("!")
        answered = READ if word.endswith("!") else Answered(0, (), 0)
        rows.append(SetRow(pk, pk, int(number), answered, MappingProxyType(dict(known.get(pk, {})))))
    return Sets(tuple(rows))


def arranged(made: Sets, sequence: str = "", **titles: str) -> Arrangement:
    """*made* in another sequence ("": as listed), with other titles."""
    listed = as_listed(made)
    return listed.with_sequence(tuple(sequence) or listed.sequence).with_titles(titles)


def told(arrangement: Arrangement) -> str:
    """The sequence, as `arranged` takes it."""
    return "".join(arrangement.sequence)
