"""For any order of replies, losses, late work and restarts: one display set a case, filled once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.api import studies
from gcdesk.errors import GcdeskError
from gcdesk.practice.records import DisplaySet
from gcdesk.practice.state import new_pk
from gcdesk.upload.engine.begin import begin
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.crew import Crew
from gcdesk.upload.engine.events import Event, SetGone, SetTaken
from gcdesk.upload.engine.fill import SURE_AFTER, Filler
from gcdesk.upload.engine.ledger import Fill, Ledger
from gcdesk.upload.engine.notices import Notices
from gcdesk.upload.engine.parts import USUAL_PART
from gcdesk.upload.engine.rows import Rows
from gcdesk.upload.engine.schedule import Schedule
from gcdesk.upload.engine.send_file import FileSender
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.engine.steps import Steps
from gcdesk.upload.engine.way import Way
from tests.upload.in_process import AT_ONCE, SLOWEST, Fate, PowerLoss, World, world_of
from tests.upload.sending_plans import SLUG, image_value, mha, pdf_value, score_value

MOST_RUNS = 60
DISPLAY_SETS = "/api/v1/reader-studies/display-sets/"


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> tuple[CaseToSend, ...]:
    folder = tmp_path_factory.mktemp("cases")
    return (
        CaseToSend("a", "with a score", 10, (image_value(folder, "a.mha", mha(1)), score_value(1.5))),
        CaseToSend("b", "files only", 20, (image_value(folder, "b.mha", mha(2)), pdf_value(folder, "b.pdf"))),
        CaseToSend("c", "a score only", 30, (score_value(3.5),)),
    )


class Study:
    """Sends the cases, as often as it takes; all that outlives a run is what was written down."""

    def __init__(self, world: World, cases: tuple[CaseToSend, ...]) -> None:
        self.world = world
        self.plan = Plan(world.site.address, "editor", world.study_pk, SLUG, SLUG, cases)
        self.kept: list[bytes] = []
        self.made = Counter(case.title for case in cases if not case.replaces)

    def ledger(self) -> Ledger:
        """What is known from the writing."""
        events = [msgspec.json.decode(line, type=Event) for line in self.kept]
        return Ledger(events, keep=lambda event: self.kept.append(msgspec.json.encode(event)))

    def send(self) -> None:
        """Run until all cases are filled."""
        for _ in range(MOST_RUNS):
            ledger = self.ledger()
            if all(ledger.case(case.key).fill is Fill.DONE for case in self.plan.cases):
                return
            try:
                self._run(ledger)
            except (PowerLoss, GcdeskError):
                continue
        raise AssertionError("it does not come to an end")

    def _run(self, ledger: Ledger) -> None:
        with self.world.client() as client:
            beginning = begin(self.plan, ledger, studies.list_display_sets(client, self.plan.study_pk))
            assert not beginning.refused
            for key in beginning.gone:
                ledger.record(SetGone(key))
            for key, pk in beginning.taken:
                ledger.record(SetTaken(key, pk))
            rows, clock = Rows(Board(), self.plan), self.world.clock
            sender = FileSender(client, ledger, USUAL_PART, clock)
            filler = Filler(client, self.plan, ledger, clock=clock)
            crew = Crew(
                Schedule(beginning.work, 100),
                Steps(self.plan, sender, filler, rows, lambda _case, _display_set: None, Way(client)),
                client,
                rows,
                Notices(Board()),
                policy=AT_ONCE,
                clock=clock,
                fail=lambda _key, _error: 0,
                stop=lambda _error: crew.stop(),
            )
            crew._work()  # on this thread, so that the order is the one that was drawn

    def check(self) -> None:
        """What the server carried out, and what it has in the end."""
        self.world.do_late(self.world.now + SLOWEST)
        self.world.do_imports()
        made = Counter(
            msgspec.json.decode(body)["title"]
            for method, path, body in self.world.done
            if method == "POST" and path == DISPLAY_SETS
        )
        assert made == self.made
        on_server = self.world.state.display_sets_of(self.plan.study_pk)
        assert [d.title for d in on_server] == [case.title for case in self.plan.cases]
        for case, display_set in zip(self.plan.cases, on_server, strict=True):
            fills = [
                body for method, path, body in self.world.done if method == "PATCH" and display_set.pk in path
            ]
            assert len(fills) == 1 or not case.files
            assert {v.interface for v in display_set.values} == {v.interface.slug for v in case.values}
        assert len(self.world.state.images) == len(self.world.state.imports) == 2


FATES = st.lists(st.sampled_from([*[Fate.ANSWERED] * 6, *Fate]), max_size=80)


@pytest.mark.hazard("N2")
@pytest.mark.hazard("G1")
@given(fates=FATES)
@settings(max_examples=100, derandomize=True, database=None, deadline=None)
def test_whatever_becomes_of_requests_each_case_is_there_once(
    cases: tuple[CaseToSend, ...], fates: list[Fate]
) -> None:
    with world_of(fates) as world:
        study = Study(world, cases)
        study.send()
        study.check()


@pytest.mark.hazard("N2")
@pytest.mark.hazard("G1")
@pytest.mark.parametrize("fate", Fate)
def test_every_request_may_meet_every_fate_alone(cases: tuple[CaseToSend, ...], fate: Fate) -> None:
    for before in range(26):
        with world_of([Fate.ANSWERED] * before + [fate]) as world:
            study = Study(world, cases)
            study.send()
            study.check()


@pytest.mark.hazard("N2")
@pytest.mark.hazard("G1")
@pytest.mark.parametrize("fate", Fate)
def test_display_sets_that_were_there_are_filled_once_whatever_a_request_meets(
    cases: tuple[CaseToSend, ...], fate: Fate
) -> None:
    for before in range(24):
        with world_of([Fate.ANSWERED] * before + [fate]) as world:
            there = [
                world.state.put_display_set(DisplaySet(new_pk(), world.study_pk, c.title, c.order, 0.0))
                for c in cases
            ]
            study = Study(world, tuple(replace(c, replaces=d.pk) for c, d in zip(cases, there, strict=True)))
            study.send()
            study.check()


def test_the_server_is_not_slower_than_is_waited_for() -> None:
    assert SLOWEST < SURE_AFTER
