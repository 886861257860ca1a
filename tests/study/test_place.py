from __future__ import annotations

from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.study.place import Place, owner_of
from gcdesk.study.snapshot import Snapshot


def _place(
    *,
    user: str = "editor",
    pk: str = "s",
    url: str = "https://gc.example/reader-studies/chest/",
    server: str = "https://gc.example",
    may_change: bool = True,
) -> Place:
    study = Study(pk, "chest", "Chest", url=url)
    connection = Connection(server, "secret")
    return Place(connection, user, False, Snapshot(study, may_change, (), ()))


def test_what_is_done_belongs_to_an_account_on_a_server() -> None:
    assert _place().owner == owner_of("https://gc.example", "editor") == "https://gc.example editor"


def test_the_server_has_a_name_for_people_and_the_token_is_told_nobody() -> None:
    assert _place(server="http://127.0.0.1:8080").server_name == "127.0.0.1:8080"
    assert "secret" not in repr(_place())


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
    assert not _place().is_same(_place(server="https://other.example"))
    assert _place().is_same(_place(may_change=False))


def test_the_same_is_seen_with_the_same_rights_only() -> None:
    assert _place().sees_the_same(_place())
    assert not _place().sees_the_same(None)
    assert not _place().sees_the_same(_place(may_change=False))
    assert not _place().sees_the_same(_place(user="reader1"))
