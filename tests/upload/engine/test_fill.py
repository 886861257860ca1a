from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from gcdesk.api import studies, uploads
from gcdesk.api.client import Client
from gcdesk.api.models import Part
from gcdesk.errors import Busy, Cancelled, OutcomeUnknown, Refused, TitleTaken, TokenRefused
from gcdesk.practice.faults import Drop, LoseReply, Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.begin import keys_of
from gcdesk.upload.engine.events import (
    Event,
    FillAsked,
    Filled,
    ImportFailed,
    Landed,
    SetAsked,
    SetMade,
    SetNotMade,
    UploadCompleted,
    UploadMade,
)
from gcdesk.upload.engine.fill import FilesMissing, Filler
from gcdesk.upload.engine.landing import fingerprint, fingerprints
from gcdesk.upload.engine.ledger import Fill, Ledger
from gcdesk.upload.engine.sending import CaseToSend
from tests.upload.sending_plans import (
    SLUG,
    image_value,
    mha,
    pdf_value,
    plan_of,
    score_value,
    sets_of,
)
from tests.upload.sending_runs import QUICK, asked, connection_to, wait_until

TITLE_TAKEN = Status(
    400, body={"non_field_errors": ["The fields title, reader_study must make a unique set."]}
)


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Client]:
    made = Client(connection_to(server), policy=QUICK)
    yield made
    made.close()


@pytest.fixture
def case(tmp_path: Path) -> CaseToSend:
    return CaseToSend("a", "case A", 30, (image_value(tmp_path, "ct.mha", mha(1)), score_value(2.5)))


class Clock:
    """Time that passes only when a test says so."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def filler_for(
    server: PracticeServer, client: Client, ledger: Ledger, *cases: CaseToSend, clock: Clock | None = None
) -> Filler:
    return Filler(client, plan_of(server, cases), ledger, sure_after=60.0, clock=clock or Clock())


def look_until_sure(filler: Filler, case: CaseToSend, clock: Clock) -> None:
    """Three looks, the last one when it is late enough."""
    for _ in range(2):
        with pytest.raises(OutcomeUnknown):
            filler.finish(case)
    clock.now += 60.0
    filler.finish(case)


def sent(client: Client, case: CaseToSend) -> list[Event]:
    """Send the case's files; what a ledger knows of them then."""
    events: list[Event] = []
    for value in case.values:
        for key, file in keys_of(case.key, value):
            upload = uploads.create(client, file.name)
            address = uploads.presign(client, upload, [1])[1]
            etag = uploads.put_part(client, address, file.entry.path.read_bytes())
            uploads.complete(client, upload, [Part(1, etag)])
            made = UploadMade(key, upload.pk, upload.s3_upload_id, upload.api_url, fingerprint(file), 5)
            events += [made, UploadCompleted(key, upload.pk)]
    return events


def test_files_come_before_the_display_set(server: PracticeServer, client: Client, case: CaseToSend) -> None:
    filler = filler_for(server, client, Ledger(), case)
    with pytest.raises(FilesMissing) as missing:
        filler.finish(case)
    assert [key.interface for key in missing.value.files] == ["ct-image"]
    assert sets_of(server) == []


def test_a_display_set_is_made_and_filled(server: PracticeServer, client: Client, case: CaseToSend) -> None:
    ledger = Ledger(sent(client, case))
    answer = filler_for(server, client, ledger, case).finish(case)
    (display_set,) = sets_of(server)
    assert (display_set.pk, display_set.title, display_set.order) == (answer.pk, "case A", 30)
    record = ledger.case("a")
    assert (record.pk, record.fill) == (answer.pk, Fill.DONE)
    assert record.fingerprints == fingerprints(case)


@pytest.mark.hazard("N2")
def test_a_display_set_whose_making_got_no_answer_is_adopted(server: PracticeServer, client: Client) -> None:
    case = CaseToSend("a", " case <b>A</b> & more ", 30, (score_value(1),))
    ledger = Ledger()
    filler = filler_for(server, client, ledger, case)
    server.faults.add(LoseReply(), method="POST", path="display-sets", times=1)
    with pytest.raises(OutcomeUnknown):
        filler.finish(case)
    assert ledger.case("a").set_asked
    filler.finish(case)
    assert len(sets_of(server)) == 1
    assert asked(server, "POST", "display-sets") == 1


@pytest.mark.hazard("N2")
def test_a_display_set_that_appears_after_we_looked_is_adopted(
    server: PracticeServer, client: Client
) -> None:
    case = CaseToSend("a", "A", 30, (score_value(1),))
    made = studies.create_display_set(client, SLUG, "A", 30)
    ledger = Ledger([SetAsked("a", "A")])
    # Looked for, it is not there yet; made again, the title is taken; looked for again, it is there.
    empty: dict[str, object] = {"count": 0, "next": None, "previous": None, "results": []}
    server.faults.add(Status(200, body=empty), method="GET", path="display-sets", times=1)
    assert filler_for(server, client, ledger, case).finish(case).pk == made.pk


def test_a_display_set_with_values_is_not_ours(server: PracticeServer, client: Client) -> None:
    case = CaseToSend("a", "A", 30, (score_value(1),))
    made = studies.create_display_set(client, SLUG, "A", 30)
    studies.change_display_set(client, made.pk, values=[studies.json_entry("some-score", 3)])
    ledger = Ledger([SetAsked("a", "A")])
    with pytest.raises(TitleTaken, match="already has a display set"):
        filler_for(server, client, ledger, case).finish(case)
    assert not ledger.case("a").set_asked


def test_a_display_set_of_another_case_is_not_ours(server: PracticeServer, client: Client) -> None:
    one = CaseToSend("a", "A", 30, (score_value(1),))
    other = replace(one, key="b")
    made = studies.create_display_set(client, SLUG, "A", 30)
    ledger = Ledger([SetAsked("a", "A"), SetMade("b", made.pk)])
    with pytest.raises(TitleTaken):
        filler_for(server, client, ledger, one, other).finish(one)


def test_a_refusal_makes_nothing(server: PracticeServer, client: Client) -> None:
    case = CaseToSend("a", "x" * 300, 30, (score_value(1),))
    kept: list[Event] = []
    with pytest.raises(Refused, match="255"):
        filler_for(server, client, Ledger(keep=kept.append), case).finish(case)
    assert kept == [SetAsked("a", "x" * 300), SetNotMade("a")]
    uncertain = Ledger([SetAsked("a", "x")])
    server.faults.add(Status(400, body=["no"]), method="POST", path="display-sets", times=1)
    with pytest.raises(Refused):
        filler_for(server, client, uncertain, case).finish(case)
    assert uncertain.case("a").set_asked


def test_title_and_order_are_put_right(server: PracticeServer, client: Client) -> None:
    made = studies.create_display_set(client, SLUG, "old title", 10)
    case = CaseToSend("a", "new title", 70, (score_value(1),))
    filler_for(server, client, Ledger([SetMade("a", made.pk)]), case).finish(case)
    (display_set,) = sets_of(server)
    assert (display_set.title, display_set.order) == ("new title", 70)


def test_a_new_title_may_be_taken_too(server: PracticeServer, client: Client) -> None:
    studies.create_display_set(client, SLUG, "new title", 10)
    made = studies.create_display_set(client, SLUG, "old title", 10)
    case = CaseToSend("a", "new title", 70, (score_value(1),))
    ledger = Ledger([SetMade("a", made.pk)])
    with pytest.raises(TitleTaken, match="Change the title"):
        filler_for(server, client, ledger, case).finish(case)
    assert ledger.case("a").fill is Fill.NO


def test_a_refused_value_names_its_interface(server: PracticeServer, client: Client) -> None:
    case = CaseToSend("a", "A", 70, (score_value("high"),))  # type: ignore[arg-type]
    ledger = Ledger()
    with pytest.raises(Refused, match="Some score"):
        filler_for(server, client, ledger, case).finish(case)
    assert ledger.case("a").fill is Fill.NO
    good = replace(case, values=(score_value(1),))
    filler_for(server, client, ledger, good).finish(good)
    assert len(sets_of(server)) == 1


@pytest.mark.hazard("N2")
@pytest.mark.parametrize("carried_out", [True, False])
def test_a_json_value_proves_whether_a_fill_was_carried_out(
    server: PracticeServer, client: Client, case: CaseToSend, carried_out: bool
) -> None:
    server.faults.import_seconds = 3600.0
    ledger, clock = Ledger(sent(client, case)), Clock()
    filler = filler_for(server, client, ledger, case, clock=clock)
    server.faults.add(LoseReply() if carried_out else Drop(), method="PATCH", path="display-sets", times=1)
    with pytest.raises(OutcomeUnknown):
        filler.finish(case)
    if carried_out:
        filler.finish(case)
    else:
        look_until_sure(filler, case, clock)
    assert ledger.case("a").fill is Fill.DONE
    assert len(server.state.imports) == 1
    assert asked(server, "PATCH", "display-sets") == (1 if carried_out else 2)


@pytest.mark.hazard("N2")
def test_files_alone_are_looked_for_more_than_once(
    server: PracticeServer, client: Client, tmp_path: Path
) -> None:
    case = CaseToSend("a", "A", 10, (pdf_value(tmp_path, "r.pdf"),))
    server.faults.import_seconds = 3600.0
    ledger, clock = Ledger(sent(client, case)), Clock()
    filler = filler_for(server, client, ledger, case, clock=clock)
    server.faults.add(LoseReply(), method="PATCH", path="display-sets", times=1)
    for moment in (0, 50, 100, 109):  # nothing shows yet that the file was taken, and it is not late enough
        clock.now = moment
        with pytest.raises(OutcomeUnknown):
            filler.finish(case)
    server.faults.import_seconds = 0.0
    wait_until(lambda: bool(sets_of(server)[0].values))
    filler.finish(case)
    assert asked(server, "PATCH", "display-sets") == 1


@pytest.mark.hazard("N2")
def test_a_fill_that_is_refused_because_it_was_carried_out_after_all(
    server: PracticeServer, client: Client, tmp_path: Path
) -> None:
    case = CaseToSend("a", "A", 10, (pdf_value(tmp_path, "r.pdf"),))
    ledger, clock = Ledger(sent(client, case)), Clock()
    filler = filler_for(server, client, ledger, case, clock=clock)
    server.faults.add(LoseReply(), method="PATCH", path="display-sets", times=1)
    with pytest.raises(OutcomeUnknown):
        filler.finish(case)
    wait_until(lambda: bool(sets_of(server)[0].values))
    (full,) = sets_of(server)
    server.state.put_display_set(msgspec.structs.replace(full, values=()))
    uploads_there = server.faults.add(
        Status(200, body={"pk": "x", "status": "Completed"}), method="GET", path="/uploads/", times=4
    )
    look_until_sure(filler, case, clock)
    assert uploads_there.hits == 4  # three looks, the last one a second time at every upload
    assert ledger.case("a").fill is Fill.DONE
    assert asked(server, "PATCH", "display-sets") == 2


@pytest.mark.hazard("N2")
def test_what_an_earlier_fill_left_proves_nothing(
    server: PracticeServer, client: Client, case: CaseToSend
) -> None:
    server.faults.fail_imports("ct", "An unexpected error occurred")
    ledger, clock = Ledger(sent(client, case)), Clock()
    filler = filler_for(server, client, ledger, case, clock=clock)
    filler.finish(case)
    wait_until(lambda: all(one.status == "Failed" for one in server.state.imports))
    ledger.record(Landed("a", "some-score"))
    ledger.record(ImportFailed("a", "ct-image"))
    server.faults.clear()
    for event in sent(client, case):
        ledger.record(event)
    server.faults.add(Drop(), method="PATCH", path="display-sets", times=1)
    with pytest.raises(OutcomeUnknown):
        filler.finish(case)
    look_until_sure(filler, case, clock)
    wait_until(lambda: len(sets_of(server)[0].values) == 2)


@pytest.mark.hazard("N2")
@pytest.mark.hazard("N15")
def test_a_fill_that_json_denies_is_sent_with_new_files_when_the_old_ones_were_purged(
    server: PracticeServer, client: Client, case: CaseToSend
) -> None:
    ledger, clock = Ledger(sent(client, case)), Clock()
    filler = filler_for(server, client, ledger, case, clock=clock)
    server.faults.add(Drop(), method="PATCH", path="display-sets", times=1)
    with pytest.raises(OutcomeUnknown):
        filler.finish(case)
    server.state.clock.advance(2 * 24 * 3600)
    assert uploads.list_uploads(client) == []
    with pytest.raises(FilesMissing):
        look_until_sure(filler, case, clock)
    for event in sent(client, case):
        ledger.record(event)
    filler.finish(case)
    wait_until(lambda: len(sets_of(server)[0].values) == 2)


@pytest.mark.hazard("N1")
@pytest.mark.parametrize("status", [401, 429])
def test_a_fill_that_was_surely_not_carried_out_is_not_in_doubt(
    server: PracticeServer, client: Client, tmp_path: Path, status: int
) -> None:
    case = CaseToSend("a", "A", 10, (pdf_value(tmp_path, "r.pdf"),))
    ledger = Ledger(sent(client, case))
    filler = filler_for(server, client, ledger, case)
    rule = server.faults.add(Status(status), method="PATCH", path="display-sets")
    with pytest.raises((TokenRefused, Busy)):
        filler.finish(case)
    assert ledger.case("a").fill is Fill.NO
    server.faults.remove(rule)
    filler.finish(case)
    assert ledger.case("a").fill is Fill.DONE


@pytest.mark.hazard("N7")
def test_a_refused_token_tells_nothing_of_an_earlier_fill(
    server: PracticeServer, client: Client, tmp_path: Path
) -> None:
    case = CaseToSend("a", "A", 10, (pdf_value(tmp_path, "r.pdf"),))
    ledger, clock = Ledger(sent(client, case)), Clock()
    filler = filler_for(server, client, ledger, case, clock=clock)
    server.faults.add(Drop(), method="PATCH", path="display-sets", times=1)
    server.faults.add(Status(401), method="PATCH", path="display-sets", skip=1)
    with pytest.raises(OutcomeUnknown):
        filler.finish(case)
    with pytest.raises(TokenRefused):
        look_until_sure(filler, case, clock)
    assert ledger.case("a").fill is Fill.ASKED


def test_a_display_set_that_was_deleted_meanwhile_needs_its_files_again(
    server: PracticeServer, client: Client, case: CaseToSend
) -> None:
    ledger = Ledger([SetMade("a", "00000000-0000-0000-0000-000000000000")])
    filler = filler_for(server, client, ledger, case)
    with pytest.raises(FilesMissing):
        filler.finish(case)
    assert ledger.case("a").pk == ""


@pytest.mark.hazard("N15")
def test_purged_uploads_are_found_when_the_server_refuses_them(
    server: PracticeServer, client: Client, case: CaseToSend
) -> None:
    ledger = Ledger(sent(client, case))
    filler = filler_for(server, client, ledger, case)
    server.state.clock.advance(2 * 24 * 3600)
    assert uploads.list_uploads(client) == []
    with pytest.raises(FilesMissing) as missing:
        filler.finish(case)
    assert [key.interface for key in missing.value.files] == ["ct-image"]
    assert ledger.unused() == {}
    assert ledger.case("a").fill is Fill.NO


def test_nothing_is_sent_when_all_is_there(server: PracticeServer, client: Client) -> None:
    made = studies.create_display_set(client, SLUG, "A", 10)
    case = CaseToSend("a", "A", 10, (score_value(1),))
    ledger = Ledger(
        [
            SetMade("a", made.pk),
            FillAsked("a", {}, fingerprints(case)),
            Filled("a"),
            Landed("a", "some-score"),
        ]
    )
    assert filler_for(server, client, ledger, case).finish(case).pk == made.pk
    assert asked(server, "PATCH", "display-sets") == 0


@pytest.mark.hazard("N16")
def test_the_loser_of_eight_creations_at_once_is_told(server: PracticeServer, client: Client) -> None:
    case = CaseToSend("a", "A", 10, (score_value(1),))
    server.faults.add(TITLE_TAKEN, method="POST", path="display-sets", times=1)
    with pytest.raises(TitleTaken):
        filler_for(server, client, Ledger(), case).finish(case)


@pytest.mark.hazard("G7")
def test_a_run_that_is_stopped_before_the_fill_leaves_no_doubt_about_it(
    server: PracticeServer, client: Client, case: CaseToSend
) -> None:

    def stop_after_making(event: Event) -> None:
        if isinstance(event, SetMade):
            client.stop()

    ledger = Ledger(sent(client, case), keep=stop_after_making)
    with pytest.raises(Cancelled):
        filler_for(server, client, ledger, case).finish(case)
    assert ledger.case(case.key).fill is Fill.NO, "the next run need not look whether it was carried out"
    assert ledger.case(case.key).pk == sets_of(server)[0].pk
