"""Display sets that the study had before, and that get other values: whole runs against the practice server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.practice.faults import LoseReply
from gcdesk.practice.records import Answer
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.sending import CaseToSend
from gcdesk.upload.engine.states import Failed, Ready
from tests.upload.sending_plans import CT, image_value, mha, pdf_value, plan_of, score_value, sets_of
from tests.upload.sending_runs import asked, send, states, stored_image


@pytest.fixture
def old(server: PracticeServer, tmp_path: Path) -> tuple[CaseToSend, ...]:
    """Two cases that are in the study."""
    cases = _cases(tmp_path / "old", 0)
    send(server, plan_of(server, cases))
    return cases


def _cases(folder: Path, seed: int) -> tuple[CaseToSend, ...]:
    return tuple(
        CaseToSend(
            f"{folder.name} {n}",
            f"case {n}",
            n * 10,
            (image_value(folder, f"{n}.mha", mha(seed + n)), score_value(seed + n / 2)),
        )
        for n in (1, 2)
    )


def _replacing(server: PracticeServer, cases: Sequence[CaseToSend]) -> list[CaseToSend]:
    pks = {made.title: made.pk for made in sets_of(server)}
    return [replace(case, replaces=pks[case.title]) for case in cases]


def _images(server: PracticeServer) -> list[str]:
    return [
        stored_image(server, value.image)
        for made in sets_of(server)
        for value in made.values
        if value.interface == CT.slug and value.image
    ]


def test_values_are_replaced_and_nothing_is_made(
    server: PracticeServer, old: tuple[CaseToSend, ...], tmp_path: Path
) -> None:
    before = [made.pk for made in sets_of(server)]
    images = _images(server)
    new = _replacing(server, _cases(tmp_path / "new", 50))
    ledger = Ledger()
    outcome = send(server, plan_of(server, new), ledger=ledger)

    assert all(isinstance(state, Ready) for state in states(outcome).values())
    assert [made.pk for made in sets_of(server)] == before
    assert not set(_images(server)) & set(images)
    assert [case.pk for case in map(ledger.case, [c.key for c in new])] == before
    assert asked(server, "POST", "reader-studies/display-sets/") == len(old)


def test_what_the_plan_does_not_name_stays(
    server: PracticeServer, old: tuple[CaseToSend, ...], tmp_path: Path
) -> None:
    images = _images(server)
    cases = [
        replace(case, values=(pdf_value(tmp_path, f"{case.title}.pdf"),))
        for case in _cases(tmp_path / "new", 50)
    ]
    send(server, plan_of(server, _replacing(server, cases)))
    assert _images(server) == images
    assert {len(made.values) for made in sets_of(server)} == {3}


@pytest.mark.hazard("N2")
def test_lost_replies_replace_nothing_twice(
    server: PracticeServer, old: tuple[CaseToSend, ...], tmp_path: Path
) -> None:
    new = _replacing(server, _cases(tmp_path / "new", 50))
    before = asked(server, "PATCH", "reader-studies/display-sets/")
    server.faults.add(LoseReply(), method="PATCH", path="reader-studies/display-sets/.+", times=2)
    outcome = send(server, plan_of(server, new))
    assert all(isinstance(state, Ready) for state in states(outcome).values())
    assert asked(server, "PATCH", "reader-studies/display-sets/") == before + 2


@pytest.mark.hazard("N10")
def test_one_that_has_answers_meanwhile_is_locked_and_the_other_replaced(
    server: PracticeServer, old: tuple[CaseToSend, ...], tmp_path: Path
) -> None:
    new = _replacing(server, _cases(tmp_path / "new", 50))
    first = sets_of(server)[0]
    images = _images(server)
    answer = Answer("a", first.study, first.pk, "q", "reader1", 1, created=0.0, modified=0.0)
    server.state.put_answer(answer)
    outcome = states(send(server, plan_of(server, new)))
    locked, other = (outcome[case.key] for case in new)
    assert isinstance(locked, Failed)
    assert "can't be changed any more" in locked.reason
    assert isinstance(other, Ready)
    assert _images(server)[0] == images[0]
    assert _images(server)[1] != images[1]
