"""What runs on GitHub's machines can't be run here; that its description can be read, and names what there is, can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github/workflows").glob("*.yml"))


def jobs(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"]
    return found


def steps(file: Path) -> Iterator[dict[str, Any]]:
    for job in jobs(file).values():
        yield from job["steps"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_job_says_where_it_runs_and_how_long_at_most(file: Path) -> None:
    for job in jobs(file).values():
        assert job["runs-on"]
        assert job["timeout-minutes"] <= 60
        assert all(("run" in step) != ("uses" in step) for step in job["steps"])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_the_steps_call_is_there(file: Path) -> None:
    text = "\n".join(step.get("run", "") for step in steps(file))

    called = {name.replace("\\", "/") for name in re.findall(r"packaging[\\/][\w.\\/]+", text)}

    assert called
    for name in called:
        assert (ROOT / name).is_file(), name


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_step_asks_for_what_it_sets_itself(file: Path) -> None:
    for step in steps(file):
        asked = set(re.findall(r"env\.(\w+)", str(step.get("if", ""))))
        assert not asked & step.get("env", {}).keys()
