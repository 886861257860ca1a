"""What is built on Windows can't be tried here; that the installer can be made of it, and what is in it, can."""

from __future__ import annotations

import lzma
import os
import re
import subprocess
from pathlib import Path

import icon_files
import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging/windows/gcdesk.nsi"

INSIDE = {
    "gcdesk.exe": b"MZ, the program",
    "_internal/library.dll": b"MZ, a library",
    "_internal/Qt plugins/größer/日本 and a name that is rather long.dll": b"MZ, another one",
}


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    folder = tmp_path / "gcdesk"
    for name, content in INSIDE.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
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
    # In another locale makensis can't read names with other letters, on Linux.
    return subprocess.run(
        command,
        cwd=SCRIPT.parent,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


def unpacked(setup: Path) -> bytes:
    """The instructions and the files in *setup*, one after the other."""
    data = setup.read_bytes()
    # A header of 28 bytes with this signature at 8, five bytes of properties, the stream.
    start = data.index(b"\xef\xbe\xad\xdeNullsoftInst") - 4 + 28
    properties, size = data[start], int.from_bytes(data[start + 1 : start + 5], "little")
    lzma1 = {
        "id": lzma.FILTER_LZMA1,
        "lc": properties % 9,
        "lp": properties // 9 % 5,
        "pb": properties // 45,
        "dict_size": size,
    }
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[lzma1]).decompress(data[start + 5 :])


def test_the_installer_has_every_file_of_the_folder(payload: Path) -> None:
    made = make(payload, "1.2.3")

    assert made.returncode == 0, made.stdout
    setup = payload.parent / "gcdesk-1.2.3-setup.exe"
    assert setup.read_bytes()[:2] == b"MZ"
    inside = unpacked(setup)
    for name, content in INSIDE.items():
        assert content in inside
        assert name.rpartition("/")[2].encode("utf-16-le") in inside


def test_the_installer_tells_its_version_to_windows(payload: Path) -> None:
    make(payload, "1.10.3")

    setup = payload.parent / "gcdesk-1.10.3-setup.exe"
    assert "1.10.3".encode("utf-16-le") in unpacked(setup)  # for the list of programs
    assert setup.read_bytes().count("1.10.3".encode("utf-16-le")) >= 2  # the file's own, and the product's


@pytest.mark.parametrize("missing", ["gcdesk.exe", "_internal"])
def test_a_folder_without_the_program_fails_the_making(payload: Path, missing: str) -> None:
    (payload / missing).rename(payload.parent / missing)

    assert make(payload, "1.2.3").returncode != 0


def test_it_asks_for_no_administrator(payload: Path) -> None:
    make(payload, "1.2.3")

    assert b'level="asInvoker"' in (payload.parent / "gcdesk-1.2.3-setup.exe").read_bytes()
    assert "HKLM" not in SCRIPT.read_text(encoding="utf-8")


def test_a_silent_installation_waits_for_nobody_and_leaves_no_file_out() -> None:
    script = SCRIPT.read_text(encoding="utf-8")

    questions = [line for line in script.splitlines() if line.lstrip().startswith("MessageBox")]
    assert questions
    assert all(" /SD ID" in line for line in questions)
    assert "AllowSkipFiles off" in script


def test_it_speaks_the_languages_of_the_program() -> None:
    spoken = re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT.read_text(encoding="utf-8"))

    catalogues = {file.stem for file in (ROOT / "resources/languages").glob("*.ts")}
    names = {"nl": "Dutch", "de": "German"}
    # The first is for those who speak none of them.
    assert spoken == ["English", *(names[code] for code in sorted(catalogues, reverse=True))]
