from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gcdesk.api.models import DisplaySet, Import, Value
from gcdesk.upload.engine.events import (
    Event,
    FillAsked,
    Filled,
    ImportFailed,
    ImportFound,
    Landed,
    NotFilled,
    SetMade,
)
from gcdesk.upload.engine.landing import fingerprints
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.overdue import overdue
from gcdesk.upload.engine.sending import CaseToSend, Plan
from tests.upload.sending_plans import CT, REPORT, SCORE, image_value, mha, pdf_value, score_value

IMAGE = Value(1, CT, image="https://gc.example/images/1/")
FILE = Value(2, REPORT, file="https://gc.example/files/1/?signed")
NUMBER = Value(3, SCORE, value=2.5)


@pytest.fixture
def case(tmp_path: Path) -> CaseToSend:
    values = image_value(tmp_path, "ct.mha", mha(1)), pdf_value(tmp_path, "r.pdf"), score_value(2.5)
    return CaseToSend("a", "A", 10, values)


def told(
    case: CaseToSend,
    *events: Event,
    shows: tuple[Value, ...] = (),
    outdated: bool = True,
    imports: Callable[[], tuple[Import, ...]] = tuple,
) -> list[Event]:
    asked = FillAsked("a", {}, fingerprints(case))
    ledger = Ledger([SetMade("a", "pk"), asked, *events], outdated=["a"] if outdated else [])
    plan = Plan("s", "u", "study", "slug", "t", (case,))
    return overdue(plan, ledger, {"pk": DisplaySet("pk", values=shows)}, imports)


def running() -> tuple[Import, ...]:
    return Import("i", status="Succeeded"), Import("j", status="Started")


@pytest.mark.parametrize("answered", [(), (Filled("a"),)], ids=["no answer came", "answered"])
def test_what_the_display_set_does_not_show_after_a_day_was_not_filled(
    case: CaseToSend, answered: tuple[Event, ...]
) -> None:
    assert told(case, *answered) == [NotFilled("a")]
    assert told(case, *answered, shows=(IMAGE, NUMBER)) == [
        Landed("a", "ct-image"),
        Landed("a", "some-score"),
        NotFilled("a"),
    ]


def test_what_it_shows_is_left_as_it_is(case: CaseToSend) -> None:
    assert told(case, Filled("a"), shows=(IMAGE, FILE, NUMBER)) == []
    known = Landed("a", "ct-image"), Landed("a", "report")
    assert told(case, Filled("a"), *known) == []


def test_before_a_day_has_passed_it_may_still_come(case: CaseToSend) -> None:
    assert told(case, Filled("a"), outdated=False) == []


def test_a_known_import_tells_itself(case: CaseToSend) -> None:
    assert told(case, Filled("a"), ImportFound("a", "ct-image", "i")) == []
    assert told(case, Filled("a"), ImportFailed("a", "ct-image")) == []


def test_an_import_that_goes_on_may_be_that_of_an_image(case: CaseToSend) -> None:
    assert told(case, Filled("a"), imports=running) == []
    assert told(case, Filled("a"), shows=(IMAGE,), imports=running)[-1] == NotFilled("a"), "a file has none"


def test_another_fill_is_not_outdated(case: CaseToSend) -> None:
    ledger = Ledger([FillAsked("a", {}, {})], outdated=["a"])
    assert ledger.case("a").outdated
    ledger.record(FillAsked("a", {}, {}))
    assert not ledger.case("a").outdated


def test_without_a_fill_or_a_display_set_there_is_nothing_to_see(case: CaseToSend) -> None:
    assert told(case, NotFilled("a")) == []
    plan = Plan("s", "u", "study", "slug", "t", (case,))
    assert overdue(plan, Ledger(), {}, tuple) == []
