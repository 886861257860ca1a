"""Run every check and test of gcdesk, or those that are named; `packaging/check` calls this.

All steps run, whatever the ones before them found; the last lines tell how each one ended.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import machine
from environment import ROOT, Environment, set_up

CHECK = Environment(ROOT / ".venv-check", ROOT / "packaging/locks/check.txt")
# Many tests wait for a server, a window or a clock: twice as many at a time as there are cores.
_AT_ONCE = ("--numprocesses", str(2 * (os.cpu_count() or 1)), "--dist", "worksteal")
# They have a step of their own.
_NO_STORIES = ("--ignore", "tests/journeys", "--no-xvfb")
# Some promises are about seconds ("cancelled within two"), which a machine that does too much at once can't keep.
_FAILED = ROOT / ".pytest_cache/v/cache/lastfailed"
"""Where pytest keeps which tests did not pass when they last ran."""
_FAILED_ONLY = ("--last-failed", "--last-failed-no-failures", "none")


@dataclass(frozen=True)
class Command:
    """One command of a step, run in the folder of the project."""

    arguments: Sequence[str]
    variables: Mapping[str, str]


@dataclass(frozen=True)
class Step:
    """A check with a name; it fails when one of its commands does, and leaves out those after it."""

    name: str
    heading: str
    commands: Sequence[Command]
    again: Command | None = None
    """What may still turn a failure round: the tests that failed beside others, once more and alone."""


@dataclass(frozen=True)
class Result:
    """How a step ended."""

    step: Step
    passed: bool
    seconds: float


def steps(python: str, lint_imports: str, variables: Mapping[str, str], *, full: bool) -> tuple[Step, ...]:
    """Every step, in the order in which they run: quick ones first, the whole suite last."""
    offscreen = {**variables, "QT_QPA_PLATFORM": "offscreen"}
    window = {name: value for name, value in variables.items() if name not in {"WAYLAND_DISPLAY", "DISPLAY"}}
    window["QT_QPA_PLATFORM"] = "xcb"
    longer = ("--full",) if full else ()

    def run(*arguments: str, variables: Mapping[str, str] = variables) -> Command:
        return Command((python, "-m", *arguments), variables)

    return (
        Step("ruff", "Lint", [run("ruff", "check", ".")]),
        Step("format", "Format", [run("ruff", "format", "--check", ".")]),
        Step("mypy", "Types", [run("mypy")]),
        Step("imports", "Direction of the imports", [Command((lint_imports,), variables)]),
        Step(
            "window",
            "Window stories, in a real window",
            # Each process opens its windows on a screen of its own, which pytest-xvfb makes.
            [run("pytest", "tests/journeys", *_AT_ONCE, *longer, variables=window)],
            run("pytest", "tests/journeys", *_FAILED_ONLY, *longer, variables=window),
        ),
        *(_measured(run, python, variables, offscreen) if full else (_tests(run, offscreen),)),
        Step(
            "package",
            "The packages for this system: built, installed, used, removed",
            [Command((str(ROOT / "packaging/build"), "--try"), variables)],
        ),
    )


def _tests(run: Callable[..., Command], offscreen: Mapping[str, str]) -> Step:
    return Step(
        "tests",
        "All other tests, offscreen",
        [run("pytest", *_AT_ONCE, *_NO_STORIES, "--durations", "15", variables=offscreen)],
        run("pytest", *_FAILED_ONLY, *_NO_STORIES, variables=offscreen),
    )


def _measured(
    run: Callable[..., Command], python: str, variables: Mapping[str, str], offscreen: Mapping[str, str]
) -> tuple[Step, Step]:
    """The same tests and the longer ones, with their coverage, which makes them take more than twice as long."""
    tests = Step(
        "tests",
        "All other tests, offscreen",
        [
            run("coverage", "erase"),
            run("coverage", "run", "-m", "pytest", *_AT_ONCE, *_NO_STORIES, "--full", variables=offscreen),
        ],
        run("coverage", "run", "-m", "pytest", *_FAILED_ONLY, *_NO_STORIES, "--full", variables=offscreen),
    )
    coverage = Step(
        "coverage",
        "Coverage of the modules without Qt, by the step “tests”",
        [
            run("coverage", "combine", "--quiet"),
            Command((python, "packaging/coverage_floor.py"), variables),
        ],
    )
    return tests, coverage


def run_step(step: Step, run: Callable[[Command], int]) -> Result:
    """Run the commands of *step* until one fails."""
    print(f"\n==== {step.name}: {step.heading}", flush=True)
    began = time.monotonic()
    passed = all(run(command) == 0 for command in step.commands)
    if not passed and step.again is not None:
        print(f"\n---- {step.name}: what failed, once more and one at a time", flush=True)
        passed = run(step.again) == 0
    result = Result(step, passed, time.monotonic() - began)
    print(f"---- {describe(result)}", flush=True)
    return result


def describe(result: Result) -> str:
    """One line on how a step ended."""
    return f"{result.step.name:<10}{'ok' if result.passed else 'FAILED':<8}{result.seconds:7.1f} s"


def failed_tests(kept: Path = _FAILED) -> list[str]:
    """The tests that did not pass when they last ran: whoever sees the end of a long output needs their names there."""
    try:
        return sorted(json.loads(kept.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return []


def _run(command: Command) -> int:
    try:
        finished = subprocess.run(
            command.arguments, cwd=ROOT, env=dict(command.variables), stdin=subprocess.DEVNULL, check=False
        )
    except OSError as error:
        print(f"{command.arguments[0]} could not be run: {error.strerror}", flush=True)
        return 1
    return finished.returncode


def main(arguments: Sequence[str]) -> int:
    """Set up, run the chosen steps, sum up; the exit code."""
    every = steps(
        str(CHECK.python),
        CHECK.program("lint-imports"),
        # One language and encoding for all machines that run the tests.
        CHECK.variables(LC_ALL="C.UTF-8"),
        full="--full" in arguments,
    )
    parser = argparse.ArgumentParser(
        prog="packaging/check", description="Run every check and test of gcdesk."
    )
    parser.add_argument("--full", action="store_true", help="run the longer tests, too")
    parser.add_argument("step", nargs="*", help=f"only this: {', '.join(step.name for step in every)}")
    asked = parser.parse_args(arguments)
    unknown = sorted(set(asked.step) - {step.name for step in every})
    if unknown:
        parser.error(f"there is no step {', '.join(unknown)}")

    began = time.monotonic()
    set_up(CHECK, machine.TESTS, "xcb")
    print(f"Set up in {time.monotonic() - began:.1f} s", flush=True)
    results = [run_step(step, _run) for step in every if not asked.step or step.name in asked.step]
    print(f"\n==== Summary, after {time.monotonic() - began:.0f} s on {os.cpu_count()} cores")
    print(*map(describe, results), sep="\n", flush=True)
    if any(result.step.again and not result.passed for result in results):
        print(*(f"did not pass: {name}" for name in failed_tests()), sep="\n", flush=True)
    return 0 if all(result.passed for result in results) else 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except machine.CannotSetUp as error:
        sys.exit(f"\n{error}")
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
