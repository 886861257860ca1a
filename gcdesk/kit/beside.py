"""Where a callout stands: beside what it points at, in the window, and over no control where there is such a place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 12
"""Pixels at 100 % from what is pointed at, and from the window's edges."""
_STEP = 40
"""Pixels at 100 % between the places that are tried where there is none beside."""


def beside(size: QSize, target: QRect | None, room: QRect, avoid: Sequence[QRect]) -> QPoint:
    """The upper left corner for a callout of *size* in *room*.

    It leaves *target* free, then of *avoid* as much as can be, and then it is as near as can be to *target*, or, when
    that is None, to the lower right corner. What is larger than *room* begins at its upper left corner.
    """
    inner = room.adjusted(GAP, GAP, -GAP, -GAP)
    near = target if target is not None else QRect(inner.bottomRight(), QSize(1, 1))
    free = target if target is not None else QRect()

    def cost(place: QRect) -> tuple[int, int, int]:
        return _covered(place, [free]), _covered(place, avoid), _distance(place, near)

    around = [place for place in _around(size, near) if inner.contains(place)] if target is not None else []
    best = min(around, key=cost, default=None)
    if best is None or any(cost(best)[:2]):
        best = min([*around, *_everywhere(size, inner)], key=cost)
    return best.topLeft()


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
