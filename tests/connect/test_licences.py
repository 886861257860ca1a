from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gcdesk import __version__
from gcdesk.connect import licences as module
from gcdesk.connect.licences import Licence, full_text, licences


def test_from_source_every_library_tells_its_own() -> None:
    found = {licence.name.rpartition(" ")[0].lower().replace("_", "-"): licence for licence in licences()}
    assert next(iter(found)) == "gcdesk"
    # Asked for by gcdesk, and by what gcdesk asks for; not what only its tests need.
    assert {"requests", "idna", "numpy", "pyside6-essentials", "shiboken6", "highdicom"} <= set(found)
    assert not {"pytest", "hypothesis", "ruff", "mypy"} & set(found)
    assert "Apache" in full_text(found["requests"])
    assert "Apache License" in full_text(found["gcdesk"])
    assert "LESSER GENERAL PUBLIC LICENSE" in full_text(found["pyside6-essentials"]).upper()


def test_in_the_packaged_program_each_folder_is_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in (("zlib 1.3", "Z"), ("gcdesk", "G"), ("Alpha 10.0", "A10"), ("alpha 9.0", "A9")):
        folder = tmp_path / "licences" / name
        folder.mkdir(parents=True)
        (folder / "LICENSE").write_text(f"text {text}\n", encoding="utf-8")
    (tmp_path / "licences" / "zlib 1.3" / "NOTICE").write_bytes(b"Caf\xe9")
    (tmp_path / "licences" / "stray.txt").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    found = licences()
    assert [licence.name for licence in found] == [
        f"gcdesk {__version__}",
        "alpha 9.0",
        "Alpha 10.0",
        "zlib 1.3",
    ]
    assert full_text(found[-1]) == "text Z\n\n\nCaf\ufffd"


def test_what_has_no_text_says_so(tmp_path: Path) -> None:
    assert full_text(Licence("a 1", "MIT", ())).startswith("MIT\n")
    assert "without the text" in full_text(Licence("a 1", "", ()))
    assert "could not be read" in full_text(Licence("a 1", "", (tmp_path / "gone",)))


def test_an_installed_gcdesk_asks_its_own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "gcdesk-9.9.dist-info"
    data.mkdir()
    lines = [
        "Metadata-Version: 2.4",
        "Name: gcdesk",
        "Version: 9.9",
        "Requires-Dist: natsort<9",
        "Requires-Dist: no-such-library; sys_platform == 'other'",
        'Requires-Dist: msgspec; extra == "seg"',
        'Requires-Dist: pytest; extra == "tests"',
    ]
    (data / "METADATA").write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(module, "_ROOT", tmp_path)
    names = [licence.name.partition(" ")[0] for licence in licences()]
    assert names == ["gcdesk", "msgspec", "natsort"]
    assert licences()[0].texts == ()
