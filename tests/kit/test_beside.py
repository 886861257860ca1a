from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from gcdesk.kit.beside import GAP, beside, link

ROOM = QRect(0, 0, 1280, 720)
SIZE = QSize(340, 130)


def placed(
    target: QRect | None,
    *avoid: QRect,
    size: QSize = SIZE,
    room: QRect = ROOM,
    needed: tuple[QRect, ...] = (),
) -> QRect:
    return QRect(beside(size, target, room, avoid, needed), size)


def test_it_stands_below_where_there_is_room() -> None:
    target = QRect(500, 300, 100, 30)
    assert placed(target).topLeft() == QPoint(500, 330 + GAP)


def test_at_the_edges_it_stands_on_the_other_side() -> None:
    assert placed(QRect(1100, 680, 170, 30)).bottom() < 680
    assert placed(QRect(900, 0, 380, 720)).right() < 900


def test_other_controls_stay_free() -> None:
    row_below = QRect(0, 335, 1280, 40)
    place = placed(QRect(500, 300, 100, 30), row_below)
    assert not place.intersects(row_below)
    assert not place.intersects(QRect(500, 300, 100, 30))


def test_at_a_corner_it_stands_close_by_and_does_not_run_away_from_a_few_buttons() -> None:
    button = QRect(1136, 6, 132, 30)
    others = [QRect(1170 + 35 * at, 50, 28, 28) for at in range(3)]
    row = [QRect(12, 130, 980, 26), QRect(1005, 128, 105, 30), QRect(1123, 128, 145, 30)]
    place = placed(button, *others, *row)
    assert place.right() < button.left()
    assert button.left() - place.right() <= GAP + 1


def test_what_is_needed_next_stays_free_even_if_it_stands_farther_away() -> None:
    target, needed = QRect(96, 84, 50, 30), QRect(12, 128, 980, 400)
    place = placed(target, needed=(needed,))
    assert not place.intersects(target)
    assert not place.intersects(needed)
    assert placed(target).intersects(needed), "it would be below, else"


def test_a_line_leads_to_one_that_is_far() -> None:
    target = QRect(100, 100, 50, 30)
    assert link(target, QRect(100, 140, 340, 130)) is None
    below = link(target, QRect(120, 300, 340, 130))
    assert below == (QPoint(134, 129), QPoint(134, 300))
    beyond = link(target, QRect(400, 300, 340, 130))
    assert beyond == (QPoint(149, 129), QPoint(400, 300))


def test_without_a_target_it_stands_at_the_lower_right() -> None:
    assert placed(None).bottomRight() == ROOM.bottomRight() - QPoint(GAP, GAP)


def test_what_is_too_large_begins_in_the_window() -> None:
    assert placed(QRect(10, 10, 20, 20), room=QRect(0, 0, 200, 100)).topLeft() == QPoint(GAP, GAP)


rects = st.builds(QRect, st.integers(0, 1200), st.integers(0, 690), st.integers(1, 600), st.integers(1, 200))


@given(rects, st.lists(rects, max_size=6))
def test_it_is_always_in_the_window_and_never_over_what_it_points_at(
    target: QRect, avoid: list[QRect]
) -> None:
    place = placed(target, *avoid)
    assert ROOM.contains(place)
    assert not place.intersects(target)
