"""The first command of the README, run as a whole: the project around it is a small one that tells what it got."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from start import has_screen

PACKAGING = Path(__file__).parents[2] / "packaging"

TELLS = """
import json, os, pathlib, sys
if "--pictures" in sys.argv:
    pathlib.Path(sys.argv[sys.argv.index("--pictures") + 1], "1-sign_in.png").touch()
print(json.dumps([sys.argv[1:], os.environ.get("QT_QPA_PLATFORM"), os.getcwd(), sys.prefix]))
sys.exit(int(os.environ.get("TEST_EXIT", "0")))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of its own folder, set up; its lock names nothing."""
    root = tmp_path_factory.mktemp("project")
    shutil.copytree(PACKAGING, root / "packaging", ignore=shutil.ignore_patterns("__pycache__", "locks"))
    (root / "packaging/locks").mkdir()
    (root / "packaging/locks/app.txt").write_text("# nothing\n")
    (root / "gcdesk").mkdir()
    (root / "gcdesk/__main__.py").write_text(TELLS)
    assert start(root, "--help").returncode == 0
    return root


def start(
    project: Path, *arguments: str, folder: Path | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [project / "packaging/start", *arguments],
        env=kept | variables,
        cwd=folder or project,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def told(answer: subprocess.CompletedProcess[str]) -> list[object]:
    line = next(line for line in answer.stdout.splitlines() if line.startswith("["))
    found: list[object] = json.loads(line)
    return found


def test_practice_is_what_it_does_unasked(project: Path) -> None:
    answer = start(project, DISPLAY=":0")

    assert told(answer)[:2] == [["--practice"], None]


def test_its_help_tells_what_it_does_unasked_and_what_gcdesk_can_be_asked(project: Path) -> None:
    answer = start(project, "--help", DISPLAY=":0")

    assert answer.stdout.startswith("Without options, packaging/start begins with practice data.")
    assert told(answer)[0] == ["--help"]


def test_options_are_passed_on_from_any_folder(project: Path, tmp_path: Path) -> None:
    answer = start(project, "--server", "a b", folder=tmp_path, DISPLAY=":0")

    assert told(answer) == [["--server", "a b"], None, str(tmp_path), str(project / ".venv-app")]


def test_it_works_through_a_link_and_with_another_pythons_settings(project: Path, tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging/start").symlink_to(project / "packaging/start")

    answer = start(tmp_path, DISPLAY=":0", PYTHONHOME="/nowhere", PYTHONPATH="/nowhere", PIP_USER="1")

    assert told(answer)[0] == ["--practice"]


def test_the_exit_code_is_that_of_gcdesk(project: Path) -> None:
    assert start(project, DISPLAY=":0", TEST_EXIT="3").returncode == 3


def test_without_a_screen_it_says_so_and_shows_pictures(project: Path) -> None:
    answer = start(project)

    pictures = project / "pictures"
    assert answer.stdout.startswith("This computer has no screen")
    assert told(answer)[:2] == [["--self-test", "--pictures", str(pictures)], "offscreen"]
    assert f"  {pictures / '1-sign_in.png'}" in answer.stdout.splitlines()
    assert answer.returncode == 0


def test_pictures_of_an_earlier_run_are_not_told(project: Path) -> None:
    old = project / "pictures/0-old.png"
    old.parent.mkdir(exist_ok=True)
    old.touch()
    os.utime(old, (1, 1))

    assert str(old) not in start(project).stdout


def test_a_step_that_failed_is_told_and_fails(project: Path) -> None:
    answer = start(project, TEST_EXIT="1")

    assert answer.returncode == 1
    assert "did not work" in answer.stdout


def test_without_a_screen_the_self_test_runs_offscreen(project: Path) -> None:
    assert told(start(project, "--self-test"))[:2] == [["--self-test"], "offscreen"]


def test_without_a_screen_a_window_is_refused_with_a_sentence(project: Path) -> None:
    answer = start(project, "--server", "x")

    assert answer.returncode == 1
    assert "no screen" in answer.stderr
    assert answer.stdout == ""


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_screen_is_told_by_the_environment(name: str) -> None:
    assert has_screen({name: "x"}, "linux")
    assert not has_screen({name: ""}, "linux")
    assert has_screen({}, "darwin")


def find_python(tmp_path: Path, versions: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the search where the only Pythons are fakes: name → the version that it claims."""
    for name, version in versions.items():
        numbers = version.replace(".", ", ")
        python = tmp_path / name
        # A real Python, that takes itself for another version.
        python.write_text(
            '#!/bin/sh\nshift 2\nexec "$REAL" -c "import sys; sys.version_info = (' + numbers + '); $1"\n'
        )
        python.chmod(0o755)
    script = f'. "{PACKAGING / "find_python.sh"}"; echo "$python"'
    return subprocess.run(
        ["/bin/sh", "-c", script],
        env={"PATH": str(tmp_path), "REAL": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("versions", "found"),
    [
        ({"python3": "3.11.2"}, "python3"),
        ({"python3": "3.9.2", "python3.12": "3.12.1"}, "python3.12"),
        ({"python3": "3.15.0", "python3.13": "3.13.9", "python3.11": "3.11.2"}, "python3.13"),
    ],
)
def test_a_python_that_fits_is_found(tmp_path: Path, versions: dict[str, str], found: str) -> None:
    assert find_python(tmp_path, versions).stdout.strip() == found


@pytest.mark.parametrize("versions", [{}, {"python3": "3.10.9"}, {"python3": "3.15.0"}])
def test_without_a_python_that_fits_it_says_so(tmp_path: Path, versions: dict[str, str]) -> None:
    answer = find_python(tmp_path, versions)

    assert answer.returncode == 1
    assert "needs Python 3.11" in answer.stderr
