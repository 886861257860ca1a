from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import check
import pytest
from check import Command, Step, describe, failed_tests, run_step

FINE = Command(("fine",), {})
BROKEN = Command(("broken",), {})


def code_of(seen: list[Command]) -> Callable[[Command], int]:
    def run(command: Command) -> int:
        seen.append(command)
        return 0 if command == FINE else 2

    return run


def every(*, full: bool = False) -> dict[str, Step]:
    variables = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "HOME": "/home/jo"}
    return {step.name: step for step in check.steps("PY", "LINT", variables, full=full)}


def test_a_step_fails_with_its_first_failing_command() -> None:
    seen: list[Command] = []

    result = run_step(Step("x", "X", [FINE, BROKEN, FINE]), code_of(seen))

    assert not result.passed
    assert seen == [FINE, BROKEN]
    assert describe(result).split()[:2] == ["x", "FAILED"]


def test_a_step_passes_with_all_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_step(Step("x", "Some check", [FINE, FINE]), code_of([]))

    assert result.passed
    assert "==== x: Some check" in capsys.readouterr().out


def test_coverage_is_measured_with_the_longer_tests_alone() -> None:
    names = list(every(full=True))

    assert names.index("window") < names.index("tests") < names.index("coverage")
    assert "coverage" not in every()
    assert "coverage" not in every()["tests"].commands[-1].arguments


def test_window_stories_run_on_a_screen_of_their_own_and_the_suite_on_none() -> None:
    (window,) = every()["window"].commands
    assert "--no-xvfb" not in window.arguments
    assert "tests/journeys" in window.arguments
    assert window.variables == {"HOME": "/home/jo", "QT_QPA_PLATFORM": "xcb"}
    assert every()["tests"].commands[-1].variables["QT_QPA_PLATFORM"] == "offscreen"
    assert "--no-xvfb" in every()["tests"].commands[-1].arguments


def test_longer_tests_are_asked_for_in_both_runs() -> None:
    for name in ("window", "tests"):
        assert "--full" in every(full=True)[name].commands[-1].arguments
        assert "--full" not in every()[name].commands[-1].arguments


def test_a_program_that_is_missing_fails_its_step() -> None:
    assert check._run(Command(("/no/such/program",), {})) == 1


def test_an_unknown_step_is_refused_before_anything_is_installed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        check.main(["ruff", "speling"])

    assert caught.value.code == 2
    assert "there is no step speling" in capsys.readouterr().err


def test_every_chosen_step_runs_and_one_failure_decides(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[str] = []

    def run(command: Command) -> int:
        ran.append(command.arguments[2])
        return 1 if command.arguments[2] == "ruff" else 0

    monkeypatch.setattr(check, "set_up", lambda *_: None)
    monkeypatch.setattr(check, "_run", run)

    assert check.main(["mypy", "ruff"]) == 1
    assert ran == ["ruff", "mypy"]
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()[-2:]] == ["FAILED", "ok"]
    assert check.main(["mypy"]) == 0


def test_the_end_of_the_output_names_the_tests_that_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    kept = tmp_path / "lastfailed"
    kept.write_text(
        json.dumps({"tests/test_b.py::test_it[1]": True, "tests/test_a.py": True}), encoding="utf-8"
    )
    assert failed_tests(kept) == ["tests/test_a.py", "tests/test_b.py::test_it[1]"]

    monkeypatch.setattr(check, "set_up", lambda *_: None)
    monkeypatch.setattr(check, "_run", lambda _: 1)
    monkeypatch.setattr(check, "failed_tests", lambda: failed_tests(kept))
    assert check.main(["tests"]) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "did not pass: tests/test_a.py",
        "did not pass: tests/test_b.py::test_it[1]",
    ]


@pytest.mark.parametrize("kept", ["", "no JSON"])
def test_without_a_list_of_failures_none_are_named(tmp_path: Path, kept: str) -> None:
    file = tmp_path / "lastfailed"
    if kept:
        file.write_text(kept, encoding="utf-8")
    assert failed_tests(file) == []
