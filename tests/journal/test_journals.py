from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.journal import Journal
from gcdesk.journal.journals import Journals
from gcdesk.study.place import Place
from gcdesk.study.snapshot import Snapshot


@pytest.fixture
def lasting(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "journal.sqlite")
    yield made
    made.close()


def _place(*, practice: bool) -> Place:
    snapshot = Snapshot(Study("s", "chest"), True, (), ())
    return Place(Connection("http://127.0.0.1:1", "token"), "editor", practice, snapshot)


def test_what_is_practised_is_not_kept_on_the_disk(lasting: Journal) -> None:
    journals = Journals(lasting)
    practised = journals.of(_place(practice=True))
    assert practised is not lasting
    assert not practised.is_durable
    assert journals.of(_place(practice=True)) is practised
    journals.close()
    journals.close()


def test_everything_else_is(lasting: Journal) -> None:
    journals = Journals(lasting)
    assert journals.of(_place(practice=False)) is lasting
    journals.close()
    lasting.save_table("owner", "study", b"x")  # it is still open
