from __future__ import annotations

from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.order.keeping.place import Place
from gcdesk.study.snapshot import Snapshot


def _place(
    *, user: str = "editor", pk: str = "s", url: str = "https://gc.example/reader-studies/chest/"
) -> Place:
    study = Study(pk, "chest", "Chest", url=url)
    connection = Connection("https://gc.example", "token")
    return Place(connection, user, False, Snapshot(study, True, (), ()))


def test_edits_belong_to_an_account_on_a_server() -> None:
    assert _place().owner == "https://gc.example editor"


def test_pages_are_below_the_study_that_the_server_names() -> None:
    place = _place()
    assert place.study_page == "https://gc.example/reader-studies/chest/display-sets/"
    assert place.page_of("a-1") == "https://gc.example/reader-studies/chest/display-sets/a-1/"


def test_pages_are_found_without_the_study_being_named() -> None:
    place = _place(url="")
    assert place.study_page == "https://gc.example/reader-studies/chest/display-sets/"
    assert place.page_of("a-1") == "https://gc.example/reader-studies/chest/display-sets/a-1/"


def test_it_is_the_same_for_the_same_account_and_study_only() -> None:
    assert _place().is_same(_place())
    assert not _place().is_same(None)
    assert not _place().is_same(_place(user="reader1"))
    assert not _place().is_same(_place(pk="t"))
