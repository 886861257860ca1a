from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.errors import FileError
from gcdesk.masks.saving import kept_manifest
from gcdesk.masks.saving.kept_manifest import KeptManifest
from gcdesk.masks.saving.manifest import MANIFEST, Line, read_manifest, write_manifest
from gcdesk.whole_file import InUse

LINE = Line("a.mha", "mask", "Case 1", "d-1", size=1, sha256="ab", key="k")


def test_lines_are_known_at_once_and_written_in_the_end(tmp_path: Path) -> None:
    kept = KeptManifest(tmp_path)
    for number in range(5):
        kept.add(replace(LINE, file=f"{number}.mha", key=str(number)))
    found = kept.line("3.MHA")
    assert found is not None
    assert found.key == "3"
    assert kept.line("9.mha") is None
    assert kept.flush() == ""
    assert len(read_manifest(tmp_path)) == 5


def test_not_every_line_is_a_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = []

    def count(folder: Path, lines: object) -> None:
        written.append(lines)

    monkeypatch.setattr(kept_manifest, "write_manifest", count)
    monkeypatch.setattr(kept_manifest, "_EVERY", 3600.0)
    kept = KeptManifest(tmp_path)
    for number in range(50):
        kept.add(replace(LINE, file=f"{number}.mha"))
    assert len(written) == 1
    kept.flush()
    assert len(written) == 2


def test_it_knows_what_was_there(tmp_path: Path) -> None:
    write_manifest(tmp_path, [LINE])
    assert KeptManifest(tmp_path).line("a.mha") == LINE
    assert KeptManifest(tmp_path).flush() == ""


@pytest.mark.hazard("A6")
@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (InUse("In use."), "If a spreadsheet has it open"),
        (FileError("Not ours."), "Not ours."),
    ],
)
def test_what_could_not_be_written_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, sentence: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    kept = KeptManifest(tmp_path)
    with monkeypatch.context() as injected:
        injected.setattr(kept_manifest, "write_manifest", fail)
        kept.add(LINE)
        assert sentence in kept.flush()
    assert kept.flush() == ""
    assert read_manifest(tmp_path) == (LINE,)


def test_somebody_elses_file(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text("a,b\n", encoding="utf-8")
    with pytest.raises(FileError):
        KeptManifest(tmp_path)
