from __future__ import annotations

from collections.abc import Iterator

import pytest

from gcdesk.api.client import Client
from gcdesk.errors import (
    Busy,
    Cancelled,
    Details,
    FileChanged,
    GcdeskError,
    Intercepted,
    Locked,
    NetworkError,
    OutcomeUnknown,
    Refused,
    ServerError,
    TokenRefused,
    UnreadableAnswer,
)
from gcdesk.practice.faults import Drop, Effect, Html, Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.way import Way
from tests.upload.sending_runs import QUICK, connection_to

UNREADABLE = UnreadableAnswer("what?", Details(status=200))


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Client]:
    made = Client(connection_to(server), policy=QUICK)
    yield made
    made.close()


@pytest.mark.parametrize(
    "error",
    [
        UNREADABLE,
        OutcomeUnknown("lost", Details(status=201)),
        OutcomeUnknown("broken", Details(status=502)),
        ServerError("elsewhere", Details(status=302)),
    ],
    ids=lambda error: error.sentence,
)
@pytest.mark.parametrize(
    ("effect", "kind"),
    [
        (Html(), Intercepted),
        (Status(302), Intercepted),
        (Drop(), NetworkError),
        (Status(503), Busy),
        (Status(502), Busy),
        (Status(401), TokenRefused),
    ],
)
def test_what_keeps_everything_from_the_server_is_told_in_the_place_of_one_failure(
    server: PracticeServer, client: Client, error: GcdeskError, effect: Effect, kind: type[GcdeskError]
) -> None:
    server.faults.add(effect)
    told = Way(client).told_apart(error)
    assert isinstance(told, kind)
    assert len(server.state.log) == 1


def test_while_the_server_answers_it_is_the_request(server: PracticeServer, client: Client) -> None:
    assert Way(client).told_apart(UNREADABLE) is UNREADABLE
    server.faults.add(Status(500))
    assert Way(client).told_apart(UNREADABLE) is UNREADABLE, "a broken server is not asked without end"


@pytest.mark.parametrize(
    "error",
    [
        OutcomeUnknown("cut"),
        OutcomeUnknown("later", Details(status=503), 60.0),
        Refused("no"),
        Locked("answered"),
        FileChanged("x"),
        NetworkError("x"),
    ],
)
def test_what_tells_enough_needs_no_look(server: PracticeServer, client: Client, error: GcdeskError) -> None:
    assert Way(client).told_apart(error) is error
    assert not server.state.log


def test_a_stopped_client_does_not_look(server: PracticeServer, client: Client) -> None:
    client.stop()
    with pytest.raises(Cancelled):
        Way(client).told_apart(UNREADABLE)


def test_the_sentence_says_where_and_what(server: PracticeServer, client: Client) -> None:
    server.faults.add(Html())
    told = Way(client).told_apart(UNREADABLE)
    assert "HTTP 200" in told.sentence
    assert "/profiles/users/self/" in told.sentence
