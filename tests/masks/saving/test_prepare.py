from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.errors import FileError
from gcdesk.masks.saving.claimed import claimed
from gcdesk.masks.saving.manifest import MANIFEST, write_manifest
from gcdesk.masks.saving.options import Format, SaveOptions
from gcdesk.masks.saving.pattern import DEFAULT
from gcdesk.masks.saving.prepare import Prepared, prepare
from gcdesk.study.reader_key import LastKey, key_beside, read_key
from tests.masks.listing.rows import answer, rows

ROWS = rows(answer("1", creator="anna"), answer("2", creator="ben"))
READERS = ("anna", "ben", "cleo")
DRAWN = {"anna": "R03", "ben": "R01", "cleo": "R02"}


def prepared(folder: Path, amount: int = 2, names: Mapping[str, str] | None = DRAWN) -> Prepared:
    options = SaveOptions(folder, names=names)
    return prepare(ROWS[:amount], options, everything=ROWS, readers=READERS)


def save(made: Prepared) -> None:
    """Write a manifest as a saving would."""
    lines = [replace(job.line, file=f"{job.line.file}.mha", sha256="ab") for job in made.plan.jobs]
    made.plan.options.folder.mkdir(exist_ok=True)
    write_manifest(made.plan.options.folder, lines)


def test_under_their_own_names_nothing_is_written(tmp_path: Path) -> None:
    made = prepared(tmp_path / "out", names=None)
    assert [job.line.reader for job in made.plan.jobs] == ["anna", "ben"]
    assert list(tmp_path.iterdir()) == []


def test_the_key_is_written_before_anything_else(tmp_path: Path) -> None:
    made = prepared(tmp_path / "out")
    assert [job.line.reader for job in made.plan.jobs] == ["R03", "R01"]
    assert read_key(key_beside(tmp_path / "out")) == DRAWN
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("manifest", [True, False])
def test_a_key_that_was_moved_away_gives_no_name_to_two(tmp_path: Path, *, manifest: bool) -> None:
    folder = tmp_path / "out"
    made = prepared(folder, 1)
    save(made)
    file = folder / f"{made.plan.jobs[0].stem}.mha"
    file.parent.mkdir()
    file.write_bytes(b"anna's")
    key_beside(folder).unlink()
    if not manifest:
        (folder / MANIFEST).unlink()
    again = prepare(
        ROWS,
        SaveOptions(folder, names={"anna": "R01", "ben": "R03", "cleo": "R02"}),
        everything=ROWS,
        readers=READERS,
    )
    names = again.plan.options.names
    assert names is not None
    if manifest:
        assert names["anna"] == "R03"
        assert "made it again" in again.note
    else:
        assert "R03" not in names.values()
        assert "gcdesk can't tell who R03 in the folder are" in again.note
    assert read_key(key_beside(folder)) == names
    assert prepared(folder).plan.options.names == names
    if manifest:
        assert prepared(folder).note == ""


def test_names_and_pseudonyms_are_not_mixed(tmp_path: Path) -> None:
    save(prepared(tmp_path / "one"))
    with pytest.raises(FileError, match="see who is who"):
        prepared(tmp_path / "one", names=None)
    save(prepared(tmp_path / "other", names=None))
    with pytest.raises(FileError, match="hide nobody"):
        prepared(tmp_path / "other")
    assert not key_beside(tmp_path / "other").exists()


@pytest.mark.parametrize("pattern", [DEFAULT, "other/{display_set}/{reader}_{question}", "{reader}"])
@pytest.mark.parametrize("format_", list(Format))
def test_nor_with_those_of_another_study(tmp_path: Path, format_: Format, pattern: str) -> None:
    elsewhere = rows(answer("x1", creator="anna"), answer("x2", creator="zoe"))
    for names, sentence in ((None, r"\(anna, zoe\)"), ({"anna": "R01", "zoe": "R02"}, r"\(R01, R02\)")):
        folder = tmp_path / ("plain" if names is None else "hidden")
        before = SaveOptions(folder, names=names)
        save(prepare(elsewhere, before, everything=elsewhere, readers=["anna", "zoe"]))
        key_beside(folder).unlink(missing_ok=True)
        now = SaveOptions(folder, pattern, format_, names=DRAWN if names is None else None)
        with pytest.raises(FileError, match=sentence):
            prepare(ROWS, now, everything=ROWS, readers=READERS)
        assert not key_beside(folder).exists()


@pytest.mark.parametrize("hidden_first", [True, False])
@pytest.mark.parametrize(
    ("first", "then"),
    [(("", DEFAULT), ("Case 1", "{reader}")), (("Case 1", "{reader}"), ("", DEFAULT))],
)
def test_nor_by_way_of_a_folder_in_the_folder(
    tmp_path: Path, first: tuple[str, str], then: tuple[str, str], *, hidden_first: bool
) -> None:
    before = SaveOptions(tmp_path / "out" / first[0], first[1], names=DRAWN if hidden_first else None)
    before.folder.mkdir(parents=True)
    save(prepare(ROWS, before, everything=ROWS, readers=READERS))
    key_beside(before.folder).unlink(missing_ok=True)
    now = SaveOptions(tmp_path / "out" / then[0], then[1], names=None if hidden_first else DRAWN)
    with pytest.raises(FileError, match=r"\(R01, R03\)" if hidden_first else r"\(anna, ben\)"):
        prepare(ROWS, now, everything=ROWS, readers=READERS)
    assert not key_beside(now.folder).exists()
    elsewhere = replace(now, folder=tmp_path / "out" / "apart")
    assert len(prepare(ROWS, elsewhere, everything=ROWS, readers=READERS).plan.jobs) == len(ROWS)


def test_the_key_has_everybody_of_the_last_one_too(tmp_path: Path) -> None:
    last = LastKey(tmp_path / "answers.csv", {"anna": "R03", "away": "R09"})
    options = SaveOptions(tmp_path / "out", names=DRAWN, last=last)
    made = prepare(ROWS, options, everything=ROWS, readers=READERS)
    assert [job.line.reader for job in made.plan.jobs] == ["R03", "R01"]
    assert read_key(key_beside(tmp_path / "out")) == {**DRAWN, "away": "R09"}
    assert made.note == ""


def test_two_do_not_draw_at_a_time(tmp_path: Path) -> None:
    with claimed(tmp_path / "out"), pytest.raises(FileError, match="Another gcdesk"):
        prepared(tmp_path / "out")
    assert not key_beside(tmp_path / "out").exists()
