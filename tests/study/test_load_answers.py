from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gcdesk.api.client import Client
from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.api.studies import find_study
from gcdesk.errors import Cancelled
from gcdesk.practice.faults import Hang
from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleAnswer, SampleDisplaySet, SampleQuestion, SampleStudy
from gcdesk.practice.server import PracticeServer
from gcdesk.study.load_answers import load_answers

SETS = 1200
READ = SampleStudy(
    "read",
    "Read",
    is_educational=True,
    questions=(SampleQuestion("n", "Number", "How many?"),),
    display_sets=tuple(SampleDisplaySet(f"case {n}", n, {}) for n in range(SETS)),
    answers=(
        *(
            SampleAnswer(reader, "n", f"case {n}", n)
            for reader in ("reader1", "reader2")
            for n in range(SETS)
        ),
        SampleAnswer("editor", "n", "case 3", 3, is_ground_truth=True),
    ),
    readers=("reader1", "reader2"),
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path / "server", samples=False) as running:
        load_study(running.site, READ)
        yield running


@pytest.fixture
def client_of(server: PracticeServer) -> Iterator[Callable[[str], Client]]:
    made: list[Client] = []

    def make(user: str) -> Client:
        made.append(Client(Connection(server.address, server.tokens[user])))
        return made[-1]

    yield make
    for client in made:
        client.close()


def study_of(client: Client) -> Study:
    return find_study(client, READ.slug)


@pytest.mark.hazard("A2")
def test_an_editor_loads_everybodys_in_pages(client_of: Callable[[str], Client]) -> None:
    client = client_of("editor")
    told: list[tuple[int, int]] = []
    known = load_answers(
        client, study_of(client), all_readers=True, on_page=lambda done, total: told.append((done, total))
    )
    assert len(known.answers) == len(known.by_pk) == 2 * SETS + 1
    assert known.readers == ("reader1", "reader2")
    assert known.all_readers
    assert known.loaded_at.tzinfo is not None
    assert told[0] == (1000, 2401)
    assert told[-1] == (2401, 2401)
    assert len(told) == 3


def test_addresses_names_and_values_are_kept_once(client_of: Callable[[str], Client]) -> None:
    client = client_of("editor")
    known = load_answers(client, study_of(client), all_readers=True)
    assert len({id(answer.question) for answer in known.answers}) == 1
    assert len({id(answer.display_set) for answer in known.answers}) == SETS
    assert len({id(answer.creator) for answer in known.answers}) == 3
    assert len({id(answer.written) for answer in known.answers}) == SETS
    assert sorted(str(answer.answer) for answer in known.answers)[:3] == ["0", "0", "1"]


def test_a_reader_loads_his_own(client_of: Callable[[str], Client]) -> None:
    client = client_of("reader2")
    known = load_answers(client, study_of(client), all_readers=False)
    assert known.readers == ("reader2",)
    assert len(known.answers) == SETS
    assert not known.all_readers


@pytest.mark.hazard("G7")
@pytest.mark.parametrize("page", ["first", "later"])
def test_it_ends_while_the_server_is_silent(
    server: PracticeServer, client_of: Callable[[str], Client], page: str
) -> None:
    client = client_of("editor")
    study = study_of(client)
    hang = server.faults.add(Hang(), path="answers/" if page == "first" else "offset=2000")
    stop, ended = threading.Event(), threading.Event()

    def load() -> None:
        with pytest.raises(Cancelled):
            load_answers(client, study, all_readers=True, cancelled=stop.is_set)
        ended.set()

    thread = threading.Thread(target=load)
    thread.start()
    while not hang.hits:
        thread.join(0.01)
    stop.set()
    assert ended.wait(2)
    client.close()
    thread.join()
