from __future__ import annotations

from pathlib import Path

from gcdesk.masks.keeping.save_text import end_text, help_target, problem_lines, progress_text
from gcdesk.masks.saving.board import Progress
from gcdesk.masks.saving.options import SaveOptions
from gcdesk.masks.saving.plan import plan
from gcdesk.masks.saving.save import Outcome
from gcdesk.masks.saving.states import Differs, Failed, Kept, Saved, SaveState, Stopped, There
from tests.masks.screen import two_rows


def test_progress_is_told() -> None:
    progress = Progress(rows=300, over=20, done=18, failed=2, loaded_bytes=1_400_000)
    assert (
        progress_text(progress, 2_000_000, paused=False) == "18 of 300 saved · 2 failed · 1.4 MB · 2.0 MB/s"
    )
    assert progress_text(progress, 2_000_000, paused=True) == "18 of 300 saved · 2 failed · 1.4 MB · paused"
    assert progress_text(Progress(3, 0, 0, 0, 0), 0, paused=False) == "0 of 3 saved · 0 bytes"


def test_the_end_is_told_kind_by_kind() -> None:
    states: tuple[SaveState, ...] = (
        Saved("a", 1),
        Saved("b", 1),
        There("c", 1),
        Kept("d"),
        Differs("e", "r"),
        Failed("x"),
        Stopped(),
    )
    outcome = Outcome(
        {str(n): state for n, state in enumerate(states)}, trouble="The table could not be written."
    )
    assert end_text(outcome) == (
        "2 masks saved, 1 was there already, 1 other file kept, 1 to be decided, 1 failed, 1 not done. "
        "The table could not be written."
    )
    assert end_text(Outcome({"mask:1:png": Saved("a", 1), "image:d-1:ct": Saved("b", 1)})) == (
        "1 mask saved, 1 image saved."
    )
    assert end_text(Outcome({}), "R01 is new.") == "There was nothing to save. R01 is new."


def test_what_was_not_saved_is_listed_with_why(tmp_path: Path) -> None:
    rows = two_rows()
    made = plan(rows, SaveOptions(tmp_path), everything=rows, manifest=())
    one, other = made.jobs
    lines = problem_lines(made, {one.key: Saved("a", 1), other.key: Failed("It is gone.")})
    assert lines == [f"{other.title}: failed: It is gone."]


def test_readers_are_named_there_as_in_the_table(tmp_path: Path) -> None:
    rows = two_rows()
    names = {row.creator: f"R0{number}" for number, row in enumerate(rows, 1)}
    made = plan(rows, SaveOptions(tmp_path, names=names), everything=rows, manifest=())
    lines = problem_lines(made, {job.key: Failed("It is gone.") for job in made.jobs})
    titles = (f"{row.display_set_title} · {row.question_text} · {row.creator}" for row in rows)
    assert lines == [f"{title}: failed: It is gone." for title in titles]


def test_the_first_failure_of_which_there_is_more_to_say_leads_to_it(tmp_path: Path) -> None:
    rows = two_rows()
    made = plan(rows, SaveOptions(tmp_path), everything=rows, manifest=())
    one, other = made.jobs
    failed = Failed("It is gone.", help_target="trouble#access")
    assert help_target(made, {one.key: Saved("a", 1), other.key: failed}) == "trouble#access"
    assert help_target(made, {one.key: Saved("a", 1), other.key: Failed("It is gone.")}) == ""
