from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from gcdesk.api.connection import Connection
from gcdesk.connect.loading import Loading
from gcdesk.errors import Cancelled, NotFound
from gcdesk.practice.faults import Hang, Status
from gcdesk.practice.server import PracticeServer
from tests.connect.conftest import STUDY


def test_the_studies_of_an_editor_are_listed(connection_of: Callable[[str], Connection]) -> None:
    loading = Loading(connection_of("editor"))
    assert STUDY in {study.slug for study in loading.list_studies()}
    assert loading.progress.loaded == loading.progress.total > 0


def test_a_study_is_opened_by_slug_address_or_value(
    server: PracticeServer, connection_of: Callable[[str], Connection]
) -> None:
    connection = connection_of("editor")
    by_slug = Loading(connection).open(STUDY)
    assert by_slug.may_change
    assert by_slug.interfaces
    by_address = Loading(connection).open(f"{server.address}/reader-studies/{STUDY}/display-sets/")
    assert by_address == by_slug == Loading(connection).open(by_slug.study)


@pytest.mark.hazard("N8")
def test_an_outsider_finds_no_study(connection_of: Callable[[str], Connection]) -> None:
    with pytest.raises(NotFound, match="or you have no access"):
        Loading(connection_of("outsider")).open(STUDY)


@pytest.mark.hazard("N5")
def test_why_it_waits_can_be_seen(server: PracticeServer, connection_of: Callable[[str], Connection]) -> None:
    server.faults.add(Status(503, retry_after=0.01), path="components/interfaces", times=1)
    loading = Loading(connection_of("editor"))
    seen: set[str] = set()
    thread = threading.Thread(target=loading.open, args=(STUDY,))
    thread.start()
    while thread.is_alive():
        seen.add(loading.progress.waiting)
        time.sleep(0.001)
    assert any("busy" in sentence for sentence in seen)
    assert loading.progress.waiting == "", "it goes on"


@pytest.mark.hazard("G7")
def test_stopping_ends_it_while_the_server_is_silent(
    server: PracticeServer, connection_of: Callable[[str], Connection]
) -> None:
    hang = server.faults.add(Hang(), path="display-sets", method="GET")
    loading = Loading(connection_of("editor"))
    ended: list[type[BaseException]] = []

    def attempt() -> None:
        try:
            loading.open(STUDY)
        except Cancelled:
            ended.append(Cancelled)

    thread = threading.Thread(target=attempt)
    thread.start()
    while not hang.hits:
        thread.join(0.01)
    loading.stop()
    thread.join(2)
    assert ended == [Cancelled]


def test_stopped_before_it_began_it_asks_nothing(
    server: PracticeServer, connection_of: Callable[[str], Connection]
) -> None:
    loading = Loading(connection_of("editor"))
    loading.stop()
    with pytest.raises(Cancelled):
        loading.list_studies()
    assert not server.state.log
