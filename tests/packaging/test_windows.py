"""What is built on Windows can't be tried here; that the installer can be made of it, can."""

from __future__ import annotations

import subprocess
from pathlib import Path

import icon_files
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    folder = tmp_path / "gcdesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "gcdesk.exe").write_bytes(b"MZ")
    (folder / "_internal/library.dll").write_bytes(b"MZ")
    icon_files.write_all(ROOT / "resources/icons/gcdesk.svg", tmp_path / "icons")
    return folder


def make(payload: Path, version: str) -> subprocess.CompletedProcess[str]:
    facts = {
        "VERSION": version,
        "FOLDER": payload,
        "ICON": payload.parent / "icons/gcdesk.ico",
        "OUTPUT": payload.parent / f"gcdesk-{version}-setup.exe",
    }
    command = [
        "makensis",
        "-V2",
        "-WX",
        *(f"-D{name}={value}" for name, value in facts.items()),
        "gcdesk.nsi",
    ]
    return subprocess.run(
        command, cwd=ROOT / "packaging/windows", capture_output=True, text=True, check=False
    )


def test_the_installer_is_made_of_the_folder(payload: Path) -> None:
    made = make(payload, "1.2.3")

    assert made.returncode == 0, made.stdout
    setup = payload.parent / "gcdesk-1.2.3-setup.exe"
    assert setup.read_bytes()[:2] == b"MZ"


def test_a_folder_that_is_not_there_fails_the_making(payload: Path) -> None:
    assert make(payload / "nothing", "1.2.3").returncode != 0


def test_it_asks_for_no_administrator() -> None:
    script = (ROOT / "packaging/windows/gcdesk.nsi").read_text(encoding="utf-8")

    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
