from __future__ import annotations

from gcdesk.api.models import DisplaySet, Interface, Study, Value
from gcdesk.study.snapshot import Snapshot


def an_interface(slug: str, title: str = "") -> Interface:
    return Interface(slug=slug, title=title or slug, kind="Image", super_kind="Image")


def a_display_set(pk: str, title: str, *interfaces: Interface, view_content: object = None) -> DisplaySet:
    values = tuple(Value(pk=1, interface=interface) for interface in interfaces)
    content: dict[str, object] = {"view_content": view_content} if view_content is not None else {}
    return DisplaySet(pk=pk, title=title, values=values, **content)  # type: ignore[arg-type]  # any JSON can come


CT, SEGMENTATION, SCORE = (
    an_interface("ct", "CT"),
    an_interface("seg", "Mask"),
    an_interface("score", "Score"),
)


def a_snapshot(
    *display_sets: DisplaySet, interfaces: tuple[Interface, ...] = (CT, SEGMENTATION, SCORE)
) -> Snapshot:
    return Snapshot(Study(pk="s", slug="chest"), True, interfaces, display_sets)


def test_the_most_used_interface_comes_first() -> None:
    snapshot = a_snapshot(
        a_display_set("1", "a", SCORE, CT),
        a_display_set("2", "b", CT),
        a_display_set("3", "c", SEGMENTATION, CT, SCORE),
    )
    assert snapshot.used_interfaces == (CT, SCORE, SEGMENTATION)


def test_equally_used_interfaces_are_in_order_of_title() -> None:
    assert a_snapshot(a_display_set("1", "a", SCORE, CT)).used_interfaces == (CT, SCORE)


def test_an_interface_of_a_value_counts_when_the_server_does_not_list_it() -> None:
    private = an_interface("private")
    assert a_snapshot(a_display_set("1", "a", private)).used_interfaces == (private,)


def test_what_a_display_set_shows_is_used_too() -> None:
    content = {"main": ["ct", "nobody-knows"], "secondary": "seg", "tertiary": {"later": ["score"]}, "x": 3}
    used = a_snapshot(a_display_set("1", "a", view_content=content)).used_interfaces
    assert set(used) == {CT, SEGMENTATION, SCORE}


def test_an_interface_counts_once_for_each_display_set() -> None:
    twice = a_display_set("1", "a", CT, view_content={"main": ["ct"], "secondary": ["ct"]})
    snapshot = a_snapshot(twice, a_display_set("2", "b", SCORE), a_display_set("3", "c", SCORE))
    assert snapshot.used_interfaces == (SCORE, CT)


def test_titles_leave_out_display_sets_without_one() -> None:
    assert a_snapshot(a_display_set("1", "a"), a_display_set("2", "")).titles == {"a"}


def test_an_empty_study_uses_nothing() -> None:
    assert a_snapshot().used_interfaces == ()
    assert a_snapshot().titles == frozenset()
