from __future__ import annotations

import math
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.upload.engine.events import FileKey
from gcdesk.upload.engine.schedule import CaseWork, Complete, Finish, Open, Schedule, Send, Task, case_of


def work(key: str, files: int, *, finish_first: bool = False) -> CaseWork:
    return CaseWork(key, tuple(FileKey(key, "i", n) for n in range(files)), finish_first)


def taken(schedule: Schedule, now: float = 0.0) -> Task:
    task = schedule.take(now)
    assert task is not None
    return task


def through(schedule: Schedule) -> list[Task]:
    """Do everything, one task after the other, each file having two parts."""
    done: list[Task] = []
    while (task := schedule.take(0.0)) is not None:
        done.append(task)
        match task:
            case Open():
                schedule.opened(task, [1, 2])
            case Send():
                schedule.sent(task)
            case Complete():
                schedule.completed(task)
            case Finish(case):
                schedule.finished(task)
                schedule.release(case)
    return done


def test_files_come_first_and_the_display_set_last() -> None:
    schedule = Schedule([work("a", 1), work("b", 1)], 10)
    a, b = FileKey("a", "i", 0), FileKey("b", "i", 0)
    expected: list[Task] = []
    for file in (a, b):
        expected += [Open(file), Send(file, 1), Send(file, 2), Complete(file), Finish(file.case)]
    assert through(schedule) == expected
    assert schedule.filled
    assert schedule.idle


def test_a_case_without_files_is_only_finished() -> None:
    assert through(Schedule([work("a", 0)], 10)) == [Finish("a")]


def test_a_case_that_may_be_filled_already_is_looked_at_first() -> None:
    schedule = Schedule([work("a", 1, finish_first=True)], 10)
    task = taken(schedule)
    assert task == Finish("a")
    assert schedule.resend(task, [FileKey("a", "i", 0)])
    assert taken(schedule) == Open(FileKey("a", "i", 0), 1)


def test_a_case_begins_only_when_all_its_files_fit() -> None:
    schedule = Schedule([work("a", 2), work("b", 2), work("c", 1)], 3)
    first, second = taken(schedule), taken(schedule)
    assert {case_of(first), case_of(second)} == {"a"}
    assert schedule.take(0.0) is None  # and c does not overtake b
    for task in (first, second):
        assert isinstance(task, Open)
        schedule.opened(task, (), complete=True)
    schedule.finished(finish(schedule))
    assert schedule.take(0.0) is None  # filled, but its uploads are not used up yet
    schedule.release("a")
    assert case_of(taken(schedule)) == "b"


def finish(schedule: Schedule) -> Finish:
    task = taken(schedule)
    assert isinstance(task, Finish)
    return task


def test_a_case_larger_than_all_places_runs_alone() -> None:
    schedule = Schedule([work("large", 5), work("b", 1)], 3)
    assert {case_of(taken(schedule)) for _ in range(5)} == {"large"}
    assert schedule.take(0.0) is None


def test_uploads_that_were_left_take_up_places() -> None:
    schedule = Schedule([work("a", 2), work("b", 1)], 3, taken=1)
    assert schedule.places_in_use == 1
    opened = taken(schedule)
    schedule.give_up("a", opened, left=1)
    assert schedule.places_in_use == 2
    assert case_of(taken(schedule)) == "b"


def test_a_task_that_did_not_work_comes_again_at_its_time() -> None:
    schedule = Schedule([work("a", 1)], 3)
    task = taken(schedule)
    schedule.again(task, 5.0)
    assert schedule.take(4.9) is None
    assert schedule.next_change(4.9) == 5.0
    assert schedule.take(5.0) == task
    assert schedule.next_change(5.0) is None


def test_pauses_end_when_the_user_says_so() -> None:
    schedule = Schedule([work("a", 1)], 3)
    schedule.again(taken(schedule), 50.0)
    schedule.hold_everything(40.0)
    schedule.hold_opening(60.0)
    assert schedule.take(0.0) is None
    assert schedule.next_change(0.0) == 40.0
    schedule.release_holds()
    assert schedule.take(0.0) is not None


def test_while_no_upload_may_be_created_open_ones_go_on() -> None:
    schedule = Schedule([work("a", 1), work("b", 1)], 3)
    task = taken(schedule)
    assert isinstance(task, Open)
    schedule.hold_opening(9.0)
    schedule.opened(task, [1])
    send = taken(schedule)
    assert isinstance(send, Send)
    assert schedule.take(8.0) is None
    schedule.try_opening()
    assert case_of(taken(schedule, 8.0)) == "b"


def test_stuck_when_nothing_is_left_but_opening_which_is_forbidden() -> None:
    schedule = Schedule([work("a", 1), work("b", 1), work("c", 1)], 3)
    task = taken(schedule)
    assert isinstance(task, Open)
    schedule.opened(task, [1, 2])
    send = taken(schedule)
    assert isinstance(send, Send)
    schedule.hold_opening(math.inf)
    schedule.release_holds()
    stuck = [schedule.stuck]  # a part is with a worker
    schedule.set_aside(send)
    assert schedule.take(0.0) is None
    assert schedule.next_change(0.0) is None
    stuck.append(schedule.stuck)
    assert stuck == [False, True]
    assert schedule.unfilled() == ["a", "b", "c"]


def test_what_is_told_of_an_earlier_turn_does_not_count() -> None:
    schedule = Schedule([work("a", 1)], 3)
    file = FileKey("a", "i", 0)
    task = taken(schedule)
    assert isinstance(task, Open)
    schedule.opened(task, [1, 2])
    first, second = taken(schedule), taken(schedule)
    assert isinstance(first, Send)
    assert isinstance(second, Send)
    assert schedule.resend(first, [file])
    assert not schedule.resend(second, [file])
    opened = taken(schedule)
    assert opened == Open(file, 1)
    assert isinstance(opened, Open)
    schedule.opened(opened, [1])
    send = taken(schedule)
    assert isinstance(send, Send)
    assert schedule.sent(send)
    assert taken(schedule) == Complete(file, 1)
    schedule.dropped(Complete(file, 1))
    assert schedule.idle


def test_what_is_told_of_a_case_that_was_given_up_does_not_count() -> None:
    schedule = Schedule([work("a", 2)], 3)
    first, second = taken(schedule), taken(schedule)
    assert isinstance(second, Open)
    schedule.give_up("a", first)
    schedule.opened(second, [1])
    assert schedule.take(0.0) is None
    assert schedule.filled
    assert schedule.idle


class Simulation:
    """Workers that take tasks and give them back in any order, with any result."""

    def __init__(self, cases: list[CaseWork], places: int, chance: random.Random) -> None:
        self.schedule = Schedule(cases, places)
        self.sizes = {case.key: len(case.files) for case in cases}
        self.places = places
        self.chance = chance
        self.now = 0.0
        self.out: list[Task] = []
        self.complete: dict[str, set[FileKey]] = {case.key: set() for case in cases}
        self.parts: dict[FileKey, set[int]] = {}
        self.ended: list[str] = []
        self.importing: list[str] = []
        self.troubles = 200

    def run(self, workers: int) -> None:
        while not self.schedule.filled or self.importing or self.out:
            self.check_places()
            task = self.schedule.take(self.now) if len(self.out) < workers else None
            if task is not None:
                assert task not in self.out
                self.out.append(task)
            elif self.out:
                self.give_back(self.out.pop(self.chance.randrange(len(self.out))))
            elif self.importing and self.chance.random() < 0.7:
                self.schedule.release(self.importing.pop())
            elif (then := self.schedule.next_change(self.now)) is not None:
                self.now = then
            else:
                assert self.importing, "it waits for nothing"
                self.schedule.release(self.importing.pop())
        assert self.schedule.idle

    def check_places(self) -> None:
        in_use = self.schedule.places_in_use
        assert in_use <= self.places or in_use in self.sizes.values()

    def give_back(self, task: Task) -> None:
        if self.troubles and self.chance.random() < 0.3:
            self.troubles -= 1
            self.trouble(task)
            return
        match task:
            case Open(file):
                count = self.chance.randrange(4)
                self.parts[file] = set(range(1, count + 1))
                self.schedule.opened(task, sorted(self.parts[file]))
            case Send(file, part):
                if self.schedule.sent(task):
                    self.parts[file].remove(part)
            case Complete(file):
                assert not self.parts[file]
                self.complete[file.case].add(file)
                self.schedule.completed(task)
            case Finish(case):
                assert len(self.complete[case]) == self.sizes[case]
                self.ended.append(case)
                self.importing.append(case)
                self.schedule.finished(task)

    def trouble(self, task: Task) -> None:
        kind = self.chance.randrange(4)
        case = case_of(task)
        files = sorted(self.complete[case]) if isinstance(task, Finish) else [task.file]
        if kind == 0 and files and self.schedule.resend(task, files):
            self.complete[case] -= set(files)
        elif kind == 1:
            self.schedule.hold_opening(self.now + 3)
            self.schedule.again(task, self.now)
        elif kind == 2 and self.troubles % 10 == 0 and case not in self.ended:
            self.ended.append(case)
            self.schedule.give_up(case, task)
        elif kind != 0 or not files:
            self.schedule.again(task, self.now + self.chance.randrange(5))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.integers(0, 8), max_size=8),
    st.integers(1, 12),
    st.integers(1, 6),
    st.randoms(use_true_random=False),
)
def test_whatever_happens_every_case_ends_once_and_places_are_kept(
    sizes: list[int], places: int, workers: int, chance: random.Random
) -> None:
    cases = [work(f"case {n}", files) for n, files in enumerate(sizes)]
    simulation = Simulation(cases, places, chance)
    simulation.run(workers)
    assert sorted(simulation.ended) == sorted(case.key for case in cases)
