from __future__ import annotations

import pytest

from gcdesk.upload.engine.events import (
    AbortAsked,
    CompleteAsked,
    Event,
    FileKey,
    FillAsked,
    Filled,
    ImportFailed,
    ImportFound,
    Landed,
    NotFilled,
    PartSent,
    SetAsked,
    SetGone,
    SetMade,
    SetNotMade,
    UploadAsked,
    UploadCompleted,
    UploadGone,
    UploadMade,
)
from gcdesk.upload.engine.ledger import CaseRecord, Fill, Ledger

FILE = FileKey("case", "ct-image", 0)
OTHER = FileKey("case", "report", 0)
MADE = UploadMade(FILE, "pk", "s3", "url", "print", 5)


def test_an_upload_is_known_from_its_events() -> None:
    ledger = Ledger([UploadAsked(FILE)])
    assert ledger.upload(FILE) is None
    for event in (MADE, PartSent(FILE, "pk", 2, "b"), PartSent(FILE, "pk", 1, "a"), CompleteAsked(FILE)):
        ledger.record(event)
    record = ledger.upload(FILE)
    assert record is not None
    assert record.etags == {1: "a", 2: "b"}
    assert not record.complete
    assert record.completions == 1
    assert list(ledger.open_uploads()) == [FILE]
    ledger.record(UploadCompleted(FILE, "pk"))
    assert ledger.open_uploads() == {}
    assert list(ledger.unused()) == [FILE]
    ledger.record(UploadGone(FILE, "pk"))
    assert ledger.upload(FILE) is None


def test_what_was_to_be_aborted_is_known_until_it_is_gone() -> None:
    other = FileKey("case", "other", 0)
    ledger = Ledger([MADE, UploadMade(other, "pk2", "s3", "url", "print", 5), AbortAsked(("pk", "unknown"))])
    assert list(ledger.aborts_left()) == [FILE]
    ledger.record(UploadGone(FILE, "pk"))
    assert ledger.aborts_left() == {}


def test_late_news_of_an_upload_that_was_given_up_change_nothing() -> None:
    ledger = Ledger([MADE, UploadGone(FILE, "pk"), UploadMade(FILE, "new", "s3", "url", "print", 5)])
    for event in (PartSent(FILE, "pk", 1, "a"), UploadCompleted(FILE, "pk"), UploadGone(FILE, "pk")):
        ledger.record(event)
    record = ledger.upload(FILE)
    assert record is not None
    assert (record.pk, record.etags, record.complete) == ("new", {}, False)


def test_what_is_handed_out_is_a_copy() -> None:
    ledger = Ledger([MADE, SetMade("case", "set")])
    record = ledger.upload(FILE)
    assert record is not None
    record.etags[1] = "a"
    ledger.case("case").pk = "other"
    again = ledger.upload(FILE)
    assert again is not None
    assert again.etags == {}
    assert ledger.case("case").pk == "set"


@pytest.mark.parametrize(
    ("events", "asked", "pk"),
    [
        ([], False, ""),
        ([SetAsked("case", "t")], True, ""),
        ([SetAsked("case", "t"), SetNotMade("case")], False, ""),
        ([SetAsked("case", "t"), SetMade("case", "set")], False, "set"),
        ([SetMade("case", "set"), Filled("case"), SetGone("case")], False, ""),
    ],
)
def test_a_display_set_is_known_from_its_events(events: list[Event], asked: bool, pk: str) -> None:
    record = Ledger(events).case("case")
    assert (record.set_asked, record.pk) == (asked, pk)


def test_filling_uses_up_the_uploads_that_it_names() -> None:
    ledger = Ledger([MADE, UploadMade(OTHER, "pk2", "s3", "url", "print", 5)])
    ledger.record(FillAsked("case", {"ct-image": "old"}, {"ct-image": "print"}))
    assert ledger.case("case").fill is Fill.ASKED
    ledger.record(Filled("case"))
    record = ledger.case("case")
    assert record.fill is Fill.DONE
    assert record.before == {"ct-image": "old"}
    assert list(ledger.unused()) == [OTHER]


def test_a_refused_fill_leaves_the_uploads() -> None:
    ledger = Ledger([MADE, FillAsked("case", {}, {"ct-image": "print"}), NotFilled("case")])
    assert ledger.case("case").fill is Fill.NO
    assert list(ledger.unused()) == [FILE]


def test_another_fill_forgets_what_became_of_the_values_that_it_names() -> None:
    ledger = Ledger(
        [
            FillAsked("case", {}, {"ct-image": "1", "report": "2"}),
            Filled("case"),
            ImportFound("case", "ct-image", "import"),
            ImportFailed("case", "ct-image"),
            Landed("case", "report"),
        ]
    )
    before = ledger.case("case")
    assert (before.imports, before.landed, before.failed) == (
        {"ct-image": "import"},
        frozenset({"report"}),
        frozenset({"ct-image"}),
    )
    ledger.record(FillAsked("case", {}, {"ct-image": "3"}))
    after = ledger.case("case")
    assert (after.imports, after.landed, after.failed) == ({}, frozenset({"report"}), frozenset())
    assert after.fingerprints == {"ct-image": "3", "report": "2"}


def test_each_event_is_kept_before_it_is_known() -> None:
    kept: list[Event] = []

    def keep(event: Event) -> None:
        assert ledger.case("case") == CaseRecord()
        kept.append(event)

    ledger = Ledger(keep=keep)
    ledger.record(SetMade("case", "set"))
    assert kept == [SetMade("case", "set")]
    assert Ledger(kept).case("case") == ledger.case("case")


def test_what_could_not_be_kept_is_not_known() -> None:
    def keep(event: Event) -> None:
        raise OSError("disk full")

    ledger = Ledger(keep=keep)
    with pytest.raises(OSError, match="disk full"):
        ledger.record(SetMade("case", "set"))
    assert ledger.case("case") == CaseRecord()
