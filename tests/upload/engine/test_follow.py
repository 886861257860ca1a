from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gcdesk.api import imports, studies, uploads
from gcdesk.api.client import Client
from gcdesk.api.models import DisplaySet, Part, Value
from gcdesk.errors import Cancelled, GcdeskError, TokenRefused
from gcdesk.practice.faults import Html, Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.follow import IMPORTS, Awaited, Followed, Follower, state_of
from gcdesk.upload.engine.landing import Wanted
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.sending import FileToSend, ImageValue, JsonValue, ValueToSend
from gcdesk.upload.engine.states import Failed, Importing, Ready, RowState
from gcdesk.upload.folder.cases import FileEntry
from tests.upload.sending_plans import CT, REPORT, SCORE, SLUG, mha, sets_of
from tests.upload.sending_runs import QUICK, asked, connection_to, wait_until

FILE = FileToSend(FileEntry(Path("/x"), "x", 5, 0), "x")


class Watching:
    """A follower on a thread, and what it told."""

    def __init__(self, server: PracticeServer, client: Client, **options: float) -> None:
        study = server.state.study_by_slug(SLUG)
        assert study is not None
        self.ledger = Ledger()
        self.now = 0.0
        self.over: dict[str, tuple[RowState, int]] = {}
        self.shown: dict[str, Importing] = {}
        self.error: BaseException | None = None
        given = {"pace": 0.01, "patience": None, **options}
        self.follower = Follower(
            client,
            study.pk,
            self.ledger,
            clock=lambda: self.now,
            show=self.shown.__setitem__,
            over=lambda key, state, left: self.over.__setitem__(key, (state, left)),
            **given,  # type: ignore[arg-type]
        )
        self.thread = threading.Thread(target=self._run, name="test follow")
        self.thread.start()

    def _run(self) -> None:
        try:
            self.follower.run()
        except GcdeskError as error:
            self.error = error


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Client]:
    made = Client(connection_to(server), policy=QUICK)
    yield made
    made.close()


@contextmanager
def watching(server: PracticeServer, client: Client, **options: float) -> Iterator[Watching]:
    made = Watching(server, client, **options)
    try:
        yield made
    finally:
        made.follower.stop()
        made.thread.join(5)
        assert not made.thread.is_alive()


def image(uploads: frozenset[str] = frozenset(), before: str = "") -> Awaited:
    return Awaited(Wanted(ValueToSend(CT, ImageValue((FILE,))), before), uploads)


def filled_set(server: PracticeServer, client: Client, content: bytes) -> Followed:
    """A display set that is filled with an image which the server is importing."""
    upload = uploads.create(client, "ct.mha")
    address = uploads.presign(client, upload, [1])[1]
    etag = uploads.put_part(client, address, content)
    uploads.complete(client, upload, [Part(1, etag)])
    made = studies.create_display_set(client, SLUG, upload.pk, 10)
    studies.change_display_set(client, made.pk, values=[studies.image_entry(CT.slug, [upload.api_url])])
    return Followed(upload.pk, made.pk, "url", 5, 0.0, [image(frozenset({upload.pk}))])


@pytest.mark.parametrize(
    ("values", "now", "expected"),
    [
        ([], 0.0, Ready("pk", "url")),
        ([image()], 0.0, Importing("pk", "url", ("CT Image",))),
        ([image()], 1000.0, Importing("pk", "url", ("CT Image",), late=True)),
    ],
)
def test_states(values: list[Awaited], now: float, expected: RowState) -> None:
    assert state_of(Followed("k", "pk", "url", 5, 0.0, values), now) == expected


def test_all_failures_are_told_once_nothing_is_on_its_way() -> None:
    first, second, third = image(), image(), image()
    case = Followed("k", "pk", "url", 5, 0.0, [first, second, third])
    first.failure = "One failed."
    assert isinstance(state_of(case, 0.0), Importing)
    second.failure, third.landed = "Two failed.", True
    assert state_of(case, 0.0) == Failed("One failed. Two failed.", "pk", "url", help_target=IMPORTS)


def test_what_the_answer_shows_needs_no_following(server: PracticeServer, client: Client) -> None:
    value = Awaited(Wanted(ValueToSend(SCORE, JsonValue(1.5))))
    answer = DisplaySet("pk", values=(Value(1, SCORE, value=1.5),))
    with watching(server, client) as watch:
        watch.follower.follow(Followed("k", "pk", "url", 0, 0.0, [value]), answer)
        assert watch.over == {"k": (Ready("pk", "url"), 0)}
    assert watch.ledger.case("k").landed == {"some-score"}


def test_an_import_is_followed_by_its_own_key(server: PracticeServer, client: Client) -> None:
    server.faults.import_seconds = 3600.0
    with watching(server, client) as watch:
        case = filled_set(server, client, mha(1))
        watch.follower.follow(case)
        assert watch.shown[case.key] == Importing(case.pk, "url", ("CT Image",))
        wait_until(lambda: bool(watch.ledger.case(case.key).imports))
        wait_until(lambda: asked(server, "GET", f"sessions/{imports.list_imports(client)[0].pk}/") > 0)
        server.faults.import_seconds = 0.0
        watch.follower.no_more()
        watch.thread.join(10)
        assert watch.over == {case.key: (Ready(case.pk, "url"), 0)}


def test_an_import_that_is_found_no_more_is_left_to_the_display_set(
    server: PracticeServer, client: Client
) -> None:
    with watching(server, client) as watch:
        watch.now = 100.0
        case = filled_set(server, client, mha(1))
        wait_until(lambda: bool(sets_of(server)[0].values))
        watch.follower.follow(case)
        wait_until(lambda: case.key in watch.over)
        assert watch.over[case.key][0] == Ready(case.pk, "url")
        assert watch.ledger.case(case.key).imports == {}  # used up before it was looked for


def test_an_import_that_is_gone_is_left_to_the_display_set(server: PracticeServer, client: Client) -> None:
    with watching(server, client) as watch:
        case = filled_set(server, client, mha(1))
        case.values[0].import_pk = "00000000-0000-0000-0000-000000000000"
        watch.follower.follow(case)
        wait_until(lambda: case.key in watch.over)


def test_a_failed_import_tells_how_many_uploads_the_server_keeps(
    server: PracticeServer, client: Client
) -> None:
    server.faults.fail_imports("ct", "An unexpected error occurred")
    with watching(server, client) as watch:
        case = filled_set(server, client, mha(1))
        watch.follower.follow(case)
        wait_until(lambda: case.key in watch.over)
    state, left = watch.over[case.key]
    assert isinstance(state, Failed)
    assert left == 1
    assert watch.ledger.case(case.key).failed == {"ct-image"}


def test_a_display_set_that_was_deleted_fails_its_row(server: PracticeServer, client: Client) -> None:
    report = Awaited(Wanted(ValueToSend(REPORT, ImageValue((FILE,)))), settled=True)
    with watching(server, client) as watch:
        watch.follower.follow(Followed("k", "no such set", "url", 5, 0.0, [report]))
        wait_until(lambda: "k" in watch.over)
    assert watch.over["k"][0] == Failed(
        "The display set was deleted on the server, or you have no right to see it any more.",
        "no such set",
        "url",
        help_target=IMPORTS,
    )


def test_patience_ends(server: PracticeServer, client: Client) -> None:
    server.faults.import_seconds = 3600.0
    with watching(server, client, patience=50.0) as watch:
        case = filled_set(server, client, mha(1))
        watch.follower.follow(case)
        wait_until(lambda: bool(watch.ledger.case(case.key).imports))
        watch.now = 51.0
        wait_until(lambda: case.key in watch.over)
    assert watch.over[case.key] == (Importing(case.pk, "url", ("CT Image",), late=True), 1)


@pytest.mark.parametrize("effect", [Html(), Status(403), Status(500)])
def test_what_can_not_be_seen_now_is_seen_later(
    server: PracticeServer, client: Client, effect: Html | Status
) -> None:
    server.faults.add(effect, method="GET", path="upload-sessions", times=4)
    with watching(server, client) as watch:
        watch.now = 100.0
        case = filled_set(server, client, mha(1))
        watch.follower.follow(case)
        wait_until(lambda: case.key in watch.over)
    assert watch.over[case.key][0] == Ready(case.pk, "url")


@pytest.mark.hazard("N7")
def test_a_refused_token_comes_through(server: PracticeServer, client: Client) -> None:
    with watching(server, client) as watch:
        case = filled_set(server, client, mha(1))
        server.faults.add(Status(401))
        watch.follower.follow(case)
        wait_until(lambda: watch.error is not None)
    assert isinstance(watch.error, TokenRefused)


def test_stopping_ends_a_pause_at_once(server: PracticeServer, client: Client) -> None:
    server.faults.import_seconds = 3600.0
    with watching(server, client, pace=1000.0) as watch:
        watch.follower.follow(filled_set(server, client, mha(1)))
        wait_until(lambda: asked(server, "GET", "upload-sessions") > 0)
        client.stop()
        watch.follower.stop()
        watch.thread.join(2)
        assert not watch.thread.is_alive()
    assert watch.error is None or isinstance(watch.error, Cancelled)
