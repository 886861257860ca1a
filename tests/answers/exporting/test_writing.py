from __future__ import annotations

import csv
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from gcdesk.answers.exporting.choices import Choices, Format, key_file
from gcdesk.answers.exporting.writing import Job, Report, write, write_truth
from gcdesk.answers.figures.marks import Marks
from gcdesk.answers.figures.truth_file.plan import TruthPlan
from gcdesk.answers.figures.truth_file.rules import Problem
from gcdesk.answers.tables.filters import Filter
from gcdesk.errors import Cancelled, FileError
from gcdesk.study.reader_key import LastKey, read_key
from tests.answers.build import GRADE, NODULE, PERCENT, answer
from tests.answers.screen import ANSWERS, found, the_snapshot
from tests.elsewhere import MARK, elsewhere

TRUTHS = tuple(answer("ed", GRADE, n, 3 if n % 2 else 1, truth=True) for n in (1, 2, 3))


def made(target: Path, choices: Choices, wanted: Filter | None = None, marks: Marks | None = None) -> Report:
    job = Job(the_snapshot(), found(wanted), choices, target, {GRADE.pk: marks or Marks()})
    return write(job, None, lambda: False)


def test_a_workbook_has_the_figures_when_they_are_wanted(tmp_path: Path) -> None:
    made(tmp_path / "a.xlsx", Choices(figures=True))
    made(tmp_path / "b.xlsx", Choices())
    titles = []
    for name in ("a.xlsx", "b.xlsx"):
        book = openpyxl.load_workbook(tmp_path / name, read_only=True)
        titles.append(book.sheetnames)
        book.close()
    assert set(titles[0]) - set(titles[1]) == {"Figures"}


def test_the_figures_tell_of_ground_truth_too_and_what_is_positive(tmp_path: Path) -> None:
    choices = Choices(figures=True, pseudonyms=True)
    made(tmp_path / "a.xlsx", choices, marks=Marks(positive=frozenset({3})))
    book = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True)
    header, *lines = book["Figures"].iter_rows(values_only=True)
    book.close()
    told = [dict(zip(header, line, strict=True)) for line in lines]
    grade = [each for each in told if each["Question"] == GRADE.text]
    assert {each["Positive"] for each in grade} == {"severe"}
    of_truth = [each for each in grade if each["Figure"] == "Sensitivity"]
    assert {each["Readers"] for each in of_truth} == {None, "R01", "R02"}
    assert any(each["Figure"] == "Cohen's kappa" for each in grade)
    percent = [each for each in told if each["Question"] == PERCENT.text]
    assert percent
    assert not any(each["Figure"] == "Sensitivity" for each in percent), "it has no ground truth"


def test_only_what_the_filters_leave_when_that_is_wanted(tmp_path: Path) -> None:
    ben = Filter(readers=frozenset({"ben"}))
    made(tmp_path / "a.csv", Choices(Format.CSV_LONG, only_found=True), ben)
    made(tmp_path / "b.csv", Choices(Format.CSV_LONG), ben)
    texts = [(tmp_path / name).read_text(encoding="utf-8") for name in ("a.csv", "b.csv")]
    amounts = [len(list(csv.reader(text.splitlines(keepends=True)))) - 1 for text in texts]
    assert amounts == [6, len(ANSWERS)]


def test_pseudonyms_have_their_key_apart(tmp_path: Path) -> None:
    report = made(tmp_path / "a.csv", Choices(Format.CSV_WIDE, pseudonyms=True))
    assert report.key is not None
    assert set(read_key(report.key)) == {"anna", "ben"}
    text = (tmp_path / "a.csv").read_text(encoding="utf-8")
    assert "R01" in text
    assert "anna" not in text


def test_no_file_is_written_before_its_key_is(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    key_file(target).parent.write_text("in the way", encoding="utf-8")
    with pytest.raises(FileError, match="keep apart"):
        made(target, Choices(Format.CSV_LONG, pseudonyms=True))
    assert not target.exists()


def test_it_is_told_how_many_answers_are_in_a_file_and_not_the_rows_of_its_sheets(tmp_path: Path) -> None:
    ben = Filter(readers=frozenset({"ben"}))
    everything = made(tmp_path / "a.xlsx", Choices(Format.WORKBOOK))
    assert everything.answers == len(ANSWERS) < everything.written.rows
    assert made(tmp_path / "b.csv", Choices(Format.CSV_WIDE, only_found=True), ben).answers == 6


def test_without_pseudonyms_there_is_no_key(tmp_path: Path) -> None:
    assert made(tmp_path / "a.csv", Choices(Format.CSV_LONG)).key is None
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.hazard("A6")
def test_who_has_a_pseudonym_keeps_it_when_a_reader_joins_or_goes(tmp_path: Path) -> None:
    target, choices = tmp_path / "a.csv", Choices(Format.CSV_LONG, pseudonyms=True)
    keys = []
    for readers in (("ben", "gone"), ("anna", "ben")):
        of = tuple(answer(reader, GRADE, 1, 3) for reader in readers)
        write(Job(the_snapshot(), found(None, *of), choices, target, {}), None, lambda: False)
        keys.append(read_key(key_file(target)))
    assert keys[1] == {**keys[0], "anna": "R03"}
    text = target.read_text(encoding="utf-8")
    assert keys[0]["ben"] in text
    assert "R03" in text
    assert keys[0]["gone"] not in text


@pytest.mark.hazard("A6")
def test_the_pseudonyms_of_the_last_key_are_gone_on_with(tmp_path: Path) -> None:
    last = LastKey(tmp_path / "masks.csv", {"ben": "R07", "gone": "R01"})
    report = made(tmp_path / "a.csv", Choices(Format.CSV_LONG, pseudonyms=True, last=last))
    assert report.key is not None
    assert read_key(report.key) == {"ben": "R07", "gone": "R01", "anna": "R02"}, "a third export has them all"
    assert report.written.notes == ()
    assert "R07" in (tmp_path / "a.csv").read_text(encoding="utf-8")


def test_a_key_that_is_there_comes_before_the_last_one_and_that_is_told(tmp_path: Path) -> None:
    choices = Choices(Format.CSV_LONG, pseudonyms=True)
    first = made(tmp_path / "a.csv", choices)
    assert first.key is not None
    before = read_key(first.key)
    last = LastKey(tmp_path / "masks.csv", {"anna": "R09"})
    report = made(tmp_path / "a.csv", replace(choices, last=last))
    assert read_key(first.key) == before
    assert "masks.csv, so these were kept" in report.written.notes[0]


def test_where_the_key_is_is_told_before_the_export_is_written(tmp_path: Path) -> None:
    told: list[tuple[Path, bool, bool]] = []
    target = tmp_path / "a.csv"
    job = Job(the_snapshot(), found(), Choices(Format.CSV_LONG, pseudonyms=True), target, {})
    write(job, None, lambda: False, lambda key: told.append((key, key.exists(), target.exists())))
    assert told == [(key_file(target), True, False)]


def test_what_is_no_key_is_neither_replaced_nor_is_anything_written(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    key_file(target).parent.mkdir()
    key_file(target).write_text("something else", encoding="utf-8")
    with pytest.raises(FileError, match="key to the readers"):
        made(target, Choices(Format.CSV_LONG, pseudonyms=True))
    assert not target.exists()
    assert key_file(target).read_text(encoding="utf-8") == "something else"


def test_imrmc_needs_marks_and_says_so(tmp_path: Path) -> None:
    choices = Choices(Format.IMRMC, scores=GRADE.pk, truth=GRADE.pk)
    with pytest.raises(FileError, match="positive"):
        made(tmp_path / "a.imrmc", choices)
    assert list(tmp_path.iterdir()) == []
    report = made(tmp_path / "a.imrmc", choices, marks=Marks(positive=frozenset({3})))
    assert "1 left out: The case has no ground truth." in report.written.notes
    text = (tmp_path / "a.imrmc").read_text(encoding="ascii")
    assert "BEGIN DATA:" in text
    assert report.written.rows == text.count("reading")


def test_imrmc_of_what_the_filters_leave_has_those_readers_only(tmp_path: Path) -> None:
    choices = Choices(Format.IMRMC, only_found=True, scores=GRADE.pk, truth=GRADE.pk, pseudonyms=True)
    made(tmp_path / "a.imrmc", choices, Filter(readers=frozenset({"ben"})), Marks(positive=frozenset({3})))
    text = (tmp_path / "a.imrmc").read_text(encoding="ascii")
    assert "NR: 1" in text
    assert "ben" not in text


@pytest.mark.hazard("A6")
def test_what_was_stopped_leaves_no_file(tmp_path: Path) -> None:
    job = Job(the_snapshot(), found(), Choices(Format.CSV_LONG, pseudonyms=True), tmp_path / "a.csv", {})
    with pytest.raises(Cancelled):
        write(job, None, lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_a_ground_truth_file_with_problems_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="problems"):
        write_truth(TruthPlan(problems=(Problem("", "", "no"),)), tmp_path / "t.csv")
    assert list(tmp_path.iterdir()) == []
    assert write_truth(TruthPlan(), tmp_path / "t.csv").path.read_bytes() == b"'case'\n"


def cells(path: Path) -> object:
    if path.suffix != ".xlsx":
        return path.read_bytes()
    book = openpyxl.load_workbook(path, read_only=True)
    told = {title: list(book[title].iter_rows(values_only=True)) for title in book.sheetnames}
    book.close()
    return told


TOLD = (
    *(answer("ben", PERCENT, n, 12.5) for n in (1, 2)),
    answer("ben", NODULE, 1, None),
    *(answer("ben", GRADE, n, value) for n, value in ((1, 99), (2, 2), (3, 3), (9, 1))),
    answer("anna", GRADE, 1, 3),
    *TRUTHS,
)
"""A decimal fraction, an answer left empty, an option and a display set that are not there any more."""


@pytest.mark.parametrize("kind", Format)
def test_a_file_is_the_same_whatever_the_window_speaks_and_so_are_its_pseudonyms(
    tmp_path: Path, kind: Format
) -> None:
    target = tmp_path / f"a{kind.suffix}"
    choices = Choices(kind, pseudonyms=True, figures=True, only_found=True, scores=GRADE.pk, truth=GRADE.pk)
    ben = Filter(readers=frozenset({"ben"}))
    told = []
    for where in (nullcontext(), elsewhere()):
        with where:
            job = Job(
                the_snapshot(),
                found(ben, *TOLD),
                choices,
                target,
                {GRADE.pk: Marks(positive=frozenset({3}))},
            )
            write(job, None, lambda: False)
        told.append((cells(target), key_file(target).read_bytes()))
    assert told[0] == told[1]
    assert MARK not in str(told[1][0])


def test_what_went_wrong_is_told_in_the_users_language(tmp_path: Path) -> None:
    with elsewhere(), pytest.raises(FileError, match=f"^{MARK}"):
        made(tmp_path / "a.imrmc", Choices(Format.IMRMC, scores=PERCENT.pk, truth=PERCENT.pk))
