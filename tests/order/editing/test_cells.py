from __future__ import annotations

from gcdesk.kit import resources
from gcdesk.order.editing.cells import LOOKS, Role
from gcdesk.order.listing.columns import Column
from gcdesk.order.listing.signs import Sign


def test_every_sign_looks_like_something_that_there_is() -> None:
    assert set(LOOKS) == set(Sign)
    for name, _ in LOOKS.values():
        if name:
            assert resources.path(f"icons/{name}.svg").is_file()


def test_signs_that_say_something_differ_in_shape_and_not_in_colour_alone() -> None:
    drawn = [name for sign, (name, _) in LOOKS.items() if sign not in {Sign.NONE, Sign.MUTED}]
    assert len(set(drawn)) == len(drawn)


def test_roles_are_those_of_no_other_table() -> None:
    assert len(set(Role)) == 2
    assert list(Column) == [0, 1, 2, 3, 4, 5]
