from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.imaging.files.facts import FileFacts, FileKind
from gcdesk.upload.folder.cases import Case, FileEntry
from gcdesk.upload.table import plan
from gcdesk.upload.table.checks import MOST_FILES, inspect
from gcdesk.upload.table.facts import Fact, Json
from gcdesk.upload.table.findings import Findings, Problem, Severity
from gcdesk.upload.table.in_study import NOTHING
from gcdesk.upload.table.plan import Column, Files, Table, Typed, draft_table
from tests.upload.build import case, entry, interface, titled

CT = Column(interface("ct-image"), "*.mha")
SCORE = Column(interface("some-score"), "*.json")
REPORT = Column(interface("report"), "*.pdf")
IMAGE = Fact(seen=FileFacts(FileKind.METAIMAGE))
VALUE = Fact(json=Json(2.1))


def _facts(table: Table) -> dict[FileEntry, Fact]:
    """Good facts of every assigned file."""
    good = {"ct-image": IMAGE, "some-score": VALUE, "report": Fact(seen=FileFacts(FileKind.PDF))}
    return {
        e: good[slug]
        for draft in table.drafts
        for slug, source in draft.values.items()
        if isinstance(source, Files)
        for e in source.entries
    }


def _two() -> Table:
    cases = [case("patient 1", "ct.mha", "score.json"), case("patient 2", "ct.mha", "score.json")]
    return draft_table(cases, [CT, SCORE])


def _said(problems: tuple[Problem, ...]) -> list[tuple[Severity, str | None, str]]:
    return [(problem.severity, problem.slug, problem.sentence) for problem in problems]


def test_a_good_table_has_nothing_to_say() -> None:
    table = _two()
    findings = inspect(table, _facts(table), titled("Patient 11"))
    assert findings == Findings()
    assert findings.summary() == ""


@pytest.mark.hazard("P3")
def test_titles_that_are_twice_taken_or_too_long() -> None:
    table = plan.retitle(_two(), {"patient 1": "same", "patient 2": "same"})
    findings = inspect(table, _facts(table), NOTHING)
    assert _said(findings.of("patient 1")) == [
        (Severity.BLOCK, None, "2 cases are called “same”. Titles must differ.")
    ]
    assert findings.blocking_keys == {"patient 1", "patient 2"}
    assert findings.of("patient 1")[0].help_target == "trouble#titles"
    assert findings.summary() == "2 problems in 2 cases"

    table = _two()
    taken = inspect(table, _facts(table), titled(" patient 1 "))
    assert "already has a display set “patient 1”" in taken.of("patient 1")[0].sentence
    assert taken.cell("patient 1", None) == taken.of("patient 1")
    assert not taken.of("patient 2")

    long = plan.retitle(table, {"patient 1": "x" * 256})
    assert "256 characters" in inspect(long, _facts(long), NOTHING).of("patient 1")[0].sentence
    blank = replace(table, drafts=(replace(table.drafts[0], title=" "),))
    assert "empty" in inspect(blank, _facts(blank), NOTHING).of("patient 1")[0].sentence


@pytest.mark.hazard("F6")
def test_names_of_people_are_warned_about() -> None:
    people = Case("Jansen_Piet", "Jansen_Piet", (entry("Jansen_Piet/Jansen_Piet.mha"),))
    table = draft_table([people], [CT])
    findings = inspect(table, _facts(table), NOTHING)
    assert [problem.severity for problem in findings.of("Jansen_Piet")] == [Severity.WARN, Severity.WARN]
    assert findings.summary() == "2 warnings"
    assert not findings.blocking_keys
    only_folder = Case("Jansen_Piet", "Jansen_Piet", (entry("Jansen_Piet/ct.mha"),))
    table = plan.retitle(draft_table([only_folder], [CT]), {"Jansen_Piet": "case 1"})
    (note,) = inspect(table, _facts(table), NOTHING).of("Jansen_Piet")
    assert note.severity is Severity.NOTE
    assert "Its name is not sent" in note.sentence


@pytest.mark.hazard("P2")
def test_a_case_with_nothing_is_blocked_and_unassigned_files_are_a_note() -> None:
    table = draft_table([case("patient 1", "ct.mha", "notes.txt"), case("patient 2", "x.txt", "y.txt")], [CT])
    findings = inspect(table, _facts(table), NOTHING)
    assert not findings.of("patient 1")
    assert "Nothing is assigned" in findings.of("patient 2")[0].sentence
    assert findings.summary() == "1 problem in 1 case; 3 files assigned to no interface"


def test_an_empty_cell_is_a_warning() -> None:
    table = draft_table([case("patient 1", "ct.mha")], [CT, SCORE])
    findings = inspect(table, _facts(table), NOTHING)
    assert _said(findings.cell("patient 1", "some-score")) == [
        (Severity.WARN, "some-score", "Some score is empty.")
    ]


@pytest.mark.hazard("P2")
@pytest.mark.parametrize(
    ("files", "words"),
    [
        (("volume.mhd",), "CT Image is empty, but volume.mhd of this case is assigned nowhere."),
        (("ct.mhd", "ct.raw"), "CT Image is empty, but ct.mhd and ct.raw of this case are assigned nowhere."),
        (
            tuple(f"{n}.dcm" for n in range(1, 41)),
            "CT Image is empty, but 1.dcm and 39 more files of this case are assigned nowhere.",
        ),
        (("notes.txt",), "CT Image is empty."),
    ],
)
def test_an_empty_cell_tells_of_files_that_may_belong_there(files: tuple[str, ...], words: str) -> None:
    table = draft_table([case("patient 1", "score.json", *files)], [CT, SCORE])
    (problem,) = inspect(table, _facts(table), NOTHING).of("patient 1")
    assert (problem.severity, problem.sentence) == (Severity.WARN, words)
    assert problem.left_over is ("assigned nowhere" in words)
    assert problem.kind.startswith("CT Image is empty")


@pytest.mark.hazard("P3")
def test_titles_that_differ_in_case_only_are_warned_about() -> None:
    table = plan.retitle(_two(), {"patient 1": "Straße 1", "patient 2": "STRASSE 1 "})
    findings = inspect(table, _facts(table), NOTHING)
    (problem,) = findings.of("patient 1")
    assert problem.severity is Severity.WARN
    assert problem.about_title
    assert "“Straße 1” and “STRASSE 1” differ in upper and lower case only" in problem.sentence
    assert not findings.blocking_keys
    taken = inspect(_two(), _facts(_two()), titled("Patient 1"))
    assert "“patient 1” and “Patient 1” differ" in taken.of("patient 1")[0].sentence
    assert not taken.of("patient 2")


@pytest.mark.hazard("F17")
def test_values_that_do_not_fit_are_told_at_their_cell() -> None:
    table = plan.assign(_two(), "patient 1", "some-score", Typed("high"))
    facts = _facts(table)
    (second,) = [e for e, fact in facts.items() if fact is VALUE]
    facts[second] = Fact(json=Json("high"))
    findings = inspect(table, facts, NOTHING)
    assert findings.cell("patient 1", "some-score")[0].sentence == "“high” is not a number."
    assert findings.cell("patient 2", "some-score")[0].sentence == "score.json: “high” is not a number."
    assert {found.help_target for key in ("patient 1", "patient 2") for found in findings.of(key)} == {
        "upload#table"
    }
    facts[second] = Fact(json=Json(problem="score.json: broken"))
    assert inspect(table, facts, NOTHING).cell("patient 2", "some-score")[0].sentence == "score.json: broken"


@pytest.mark.hazard("F1")
def test_empty_and_unreadable_files_are_blocked() -> None:
    empty = Case("patient 1", "patient 1", (entry("patient 1/ct.mha", size=0),))
    table = draft_table([empty, case("patient 2", "ct.mha")], [CT])
    facts = _facts(table)
    second = table.drafts[1].files[0]
    facts[second] = Fact(unreadable="ct.mha is no longer there.")
    findings = inspect(table, facts, NOTHING)
    assert [p.sentence for p in findings.of("patient 1")] == [
        "ct.mha is an empty file. Replace it or take it out of this cell."
    ]
    assert [p.sentence for p in findings.of("patient 2")] == ["ct.mha is no longer there."]


@pytest.mark.hazard("F11")
@pytest.mark.hazard("F14")
def test_files_that_cannot_be_one_image() -> None:
    table = draft_table([case("patient 1", "a.mha", "b.mha")], [CT])
    findings = inspect(table, _facts(table), NOTHING)
    (problem,) = findings.of("patient 1")
    assert problem.severity is Severity.BLOCK
    assert problem.slug == "ct-image"
    alone = draft_table([case("patient 1", "a.mhd")], [Column(interface("ct-image"), "*.mhd")])
    header = Fact(seen=FileFacts(FileKind.METAIMAGE_HEADER, data_files=("a.raw",)))
    (problem,) = inspect(alone, {alone.drafts[0].files[0]: header}, NOTHING).of("patient 1")
    assert "a.raw" in problem.sentence
    assert problem.help_target == "trouble#imports"


def test_other_interfaces_take_one_file_of_their_kind() -> None:
    table = draft_table([case("patient 1", "a.pdf", "b.pdf"), case("patient 2", "a.pdf")], [REPORT])
    facts = _facts(table)
    facts[table.drafts[1].files[0]] = Fact(seen=FileFacts(FileKind.TEXT))
    findings = inspect(table, facts, NOTHING)
    assert findings.of("patient 1")[0].sentence == "Report takes one file, not 2."
    assert findings.of("patient 2")[0].severity is Severity.WARN


def test_files_not_yet_looked_at_are_counted_and_patient_data_is_noticed() -> None:
    table = _two()
    assert inspect(table, {}, NOTHING).pending == 4
    facts = _facts(table)
    assert not inspect(table, facts, NOTHING).patient_data
    first = table.drafts[0].files[0]
    facts[first] = Fact(seen=FileFacts(FileKind.DICOM, series="1", patient_data=True))
    findings = inspect(table, facts, NOTHING)
    assert findings.patient_data
    assert findings.pending == 0


def test_too_many_files_for_the_server() -> None:
    many = Case("p", "patient", tuple(entry(f"p/{n}.mha") for n in range(MOST_FILES + 1)))
    table = draft_table([many], [CT])
    findings = inspect(table, {}, NOTHING)
    assert "2001 files are too many" in findings.of("p")[0].sentence


@pytest.mark.hazard("F5")
def test_renamed_files_are_a_note() -> None:
    odd = Case("p", "patient", (FileEntry(Path("/data/p/a?.mha"), "p/a?.mha", 3, 1),))
    table = draft_table([odd], [CT])
    (problem,) = inspect(table, _facts(table), NOTHING).of("p")
    assert problem.severity is Severity.NOTE
