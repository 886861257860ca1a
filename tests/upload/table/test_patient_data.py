from __future__ import annotations

import pytest

from gcdesk.imaging.files.facts import FileFacts, FileKind
from gcdesk.upload.engine.sending import ImageValue, Plan
from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.table.checks import inspect
from gcdesk.upload.table.facts import Fact, Facts
from gcdesk.upload.table.findings import Findings, Severity
from gcdesk.upload.table.in_study import NOTHING
from gcdesk.upload.table.patient_data import patient_text, removable, send_copies
from gcdesk.upload.table.plan import Table, add_column, draft_table
from gcdesk.upload.table.plan_table import table_of
from gcdesk.upload.table.prepare import orders, prepare
from gcdesk.upload.table.saved import SavedTable, from_bytes, mark, to_bytes
from tests.upload.build import case, interface

TAGS = ("Patient's Name", "Patient ID", "Patient's Birth Date", "Study Date")
HEADER = (
    b"ObjectType = Image\nNDims = 3\nDimSize = 1 1 1\n0010|0010 = Jansen\nElementType = MET_CHAR\n"
    b"ElementDataFile = ct.raw\n"
)


def table(*files: str) -> Table:
    return add_column(draft_table([case("a", *files), case("b", "ct.mha")]), interface("ct-image"), "ct*")


def facts(wanted: Table, *personal: str, stays: bool = False) -> Facts:
    """Of the files of row "a"; those of "b" tell nothing."""
    seen = FileFacts(
        FileKind.METAIMAGE, patient_data=bool(personal or stays), personal=personal, personal_stays=stays
    )
    nothing = FileFacts(FileKind.METAIMAGE)
    return {e: Fact(seen if d.key == "a" else nothing) for d in wanted.drafts for e in d.files}


def found(wanted: Table, known: Facts) -> Findings:
    return inspect(wanted, known, NOTHING)


@pytest.mark.hazard("F13")
def test_what_a_header_tells_is_told_before_sending_and_copies_are_offered() -> None:
    one = table("ct.mha")
    known = facts(one, *TAGS)

    findings = found(one, known)

    (problem,) = findings.of("a")
    assert problem.severity is Severity.WARN
    assert problem.sentence == (
        "The header of ct.mha tells, or may tell, who the patient is: Patient's Name, Patient ID, "
        "Patient's Birth Date and 1 more."
    )
    assert findings.personal_keys == {"a"}
    assert findings.patient_data
    assert removable(one.drafts[0], known) == TAGS
    assert patient_text(one.drafts, known).startswith("The headers of files of 1 case tell, or may tell,")
    assert patient_text(one.drafts[1:], known) == ""


@pytest.mark.hazard("F13")
def test_copies_need_no_consent_and_the_row_says_what_is_removed() -> None:
    one = table("ct.mha")
    known = facts(one, *TAGS)

    chosen = send_copies(one, ["a", "b"], known)

    assert [draft.removes for draft in chosen.drafts] == [TAGS, ()]
    findings = found(chosen, known)
    assert not findings.patient_data
    assert findings.personal_keys == frozenset()
    (note,) = findings.of("a")
    assert (note.severity, note.sentence) == (
        Severity.NOTE,
        "Sent as copies without Patient's Name, Patient ID, Patient's Birth Date and 1 more.",
    )


@pytest.mark.hazard("F13")
def test_what_can_not_be_removed_is_said_and_asked_about() -> None:
    one = table("ct.mha")
    known = facts(one, "Artist", stays=True)
    findings = found(send_copies(one, ["a"], known), known)
    assert findings.patient_data
    assert [problem.severity for problem in findings.of("a")] == [Severity.WARN, Severity.NOTE]
    assert "gcdesk can't remove that" in findings.of("a")[0].sentence


@pytest.mark.hazard("F13")
def test_the_choice_is_sent_saved_and_gone_on_with() -> None:
    one = table("ct.mha")
    known = facts(one, *TAGS)
    chosen = send_copies(one, ["a"], known)

    cases = prepare(chosen, known, orders(["a", "b"], {}, []), ["a", "b"])

    assert [[file.is_copied for file in sent.files] for sent in cases] == [[True], [False]]
    assert cases[0].removed == TAGS
    assert [d.removes for d in table_of(Plan("s", "u", "pk", "slug", "t", cases)).drafts] == [TAGS, ()]
    saved = from_bytes(to_bytes(SavedTable("/data", Grouping.SUBFOLDER, "", chosen)))
    assert saved is not None
    assert saved.table == chosen
    assert mark(chosen.drafts[0]) != mark(one.drafts[0]), "it is another upload"
    assert mark(chosen.drafts[1]) == mark(one.drafts[1])


@pytest.mark.hazard("F12")
@pytest.mark.hazard("F13")
def test_a_header_of_a_pair_is_written_anew() -> None:
    one = table("ct.mhd", "ct.raw")
    pair = FileFacts(FileKind.METAIMAGE_HEADER, ("ct.raw",), patient_data=True, personal=("Patient's Name",))
    entries = {entry.name: entry for entry in one.drafts[0].files}
    known = {
        **facts(one),
        entries["ct.mhd"]: Fact(pair, header=HEADER),
        entries["ct.raw"]: Fact(FileFacts(FileKind.UNKNOWN)),
    }
    chosen = send_copies(one, ["a"], known)
    (sent,) = prepare(chosen, known, {"a": 10, "b": 20}, ["a"])
    content = sent.values[0].content
    assert isinstance(content, ImageValue)
    header, voxels = content.files
    assert header.content == HEADER.replace(b"0010|0010 = Jansen\n", b"")
    assert not header.is_copied, "it is small enough to be kept with the plan"
    assert (voxels.content, voxels.removed) == (None, ())
