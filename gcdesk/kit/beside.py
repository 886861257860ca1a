"""Where a callout stands: beside what it points at, in the window, over nothing that is needed, and over few other controls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 12
"""Pixels at 100 % from what is pointed at, and from the window's edges."""
_STEP = 40
"""Pixels at 100 % between the places that are tried where there is none beside."""
_PER_PIXEL = 100
"""So many covered pixels of a control are as bad as being a pixel farther away: a whole button, as thirty."""


def beside(
    size: QSize, target: QRect | None, room: QRect, avoid: Sequence[QRect], needed: Sequence[QRect] = ()
) -> QPoint:
    """The upper left corner for a callout of *size* in *room*.

    It leaves *target* free, and what else is *needed*; then it is as near as can be to *target*, or, when that is None, to
    the lower right corner, and covers as little as can be of *avoid*. What is larger than *room* begins at its upper left
    corner.
    """
    inner = room.adjusted(GAP, GAP, -GAP, -GAP)
    near = target if target is not None else QRect(inner.bottomRight(), QSize(1, 1))
    free = [] if target is None else [target]

    def cost(place: QRect) -> tuple[int, int, int]:
        worth = _distance(place, near) + _covered(place, avoid) // _PER_PIXEL
        return _covered(place, free), _covered(place, needed), worth

    around = [_moved_into(place, inner) for place in _around(size, near)] if target is not None else []
    best = min(around, key=cost, default=None)
    if best is None or any(cost(best)[:2]) or _covered(best, avoid):
        best = min([*around, *_everywhere(size, inner)], key=cost)
    return best.topLeft()


def link(target: QRect, callout: QRect) -> tuple[QPoint, QPoint] | None:
    """From where on the edge of *target* to where on that of *callout* a line shows that they belong together.

    None: they are so close that everybody sees it.
    """
    if _distance(callout, target) <= 2 * GAP:
        return None
    x = _between((target.left(), target.right()), (callout.left(), callout.right()))
    y = _between((target.top(), target.bottom()), (callout.top(), callout.bottom()))
    return QPoint(x[0], y[0]), QPoint(x[1], y[1])


def _between(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    """Where on a line two spans of it are nearest to each other: in the middle of what they share, or at their ends."""
    low, high = max(one[0], other[0]), min(one[1], other[1])
    if low <= high:
        return (low + high) // 2, (low + high) // 2
    return (one[1], other[0]) if one[1] < other[0] else (one[0], other[1])


def _moved_into(place: QRect, inner: QRect) -> QRect:
    """*place*, moved as little as can be so that it is in *inner*; its upper left corner at least."""
    x = max(inner.left(), min(place.left(), inner.right() - place.width() + 1))
    y = max(inner.top(), min(place.top(), inner.bottom() - place.height() + 1))
    return QRect(QPoint(x, y), place.size())


def _around(size: QSize, target: QRect) -> Iterator[QRect]:
    """Below, above, right and left of *target*, each at three places along it."""
    xs = (target.left(), target.center().x() - size.width() // 2, target.right() - size.width() + 1)
    ys = (target.top(), target.center().y() - size.height() // 2, target.bottom() - size.height() + 1)
    for y in (target.bottom() + 1 + GAP, target.top() - GAP - size.height()):
        yield from (QRect(QPoint(x, y), size) for x in xs)
    for x in (target.right() + 1 + GAP, target.left() - GAP - size.width()):
        yield from (QRect(QPoint(x, y), size) for y in ys)


def _everywhere(size: QSize, inner: QRect) -> Iterator[QRect]:
    """Places all over *inner*, its edges too."""
    right = max(inner.right() - size.width() + 1, inner.left())
    bottom = max(inner.bottom() - size.height() + 1, inner.top())
    for y in (*range(inner.top(), bottom, _STEP), bottom):
        for x in (*range(inner.left(), right, _STEP), right):
            yield QRect(QPoint(x, y), size)


def _distance(place: QRect, other: QRect) -> int:
    """Pixels between the two, across and down."""
    across = max(other.left() - place.right(), place.left() - other.right(), 0)
    down = max(other.top() - place.bottom(), place.top() - other.bottom(), 0)
    return across + down


def _covered(place: QRect, others: Sequence[QRect]) -> int:
    common = [place.intersected(other) for other in others]
    return sum(rect.width() * rect.height() for rect in common if not rect.isEmpty())
