"""The matrix: files. Each fault happens to a run over real sockets, and the server tells what arrived."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import threading
import unicodedata
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from gcdesk.errors import Cancelled
from gcdesk.practice.faults import Delay
from gcdesk.practice.sample_chest import Grid
from gcdesk.practice.sample_files import write_dicom_series
from gcdesk.upload.engine.copies import Copies
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.parts import MIB
from gcdesk.upload.engine.states import Failed, Ready
from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.folder.group import group
from gcdesk.upload.folder.scan import list_files
from gcdesk.upload.records.journaled import owner_of
from gcdesk.upload.records.report import summary_csv, summary_of
from gcdesk.upload.table.findings import Severity
from gcdesk.upload.table.patient_data import send_copies
from tests.faults.injected import (
    DROPPED,
    LOCKED,
    on_listing,
    on_opening,
    on_reading,
    raising,
    system_error,
)
from tests.faults.reading import Reader, digest
from tests.faults.stage import CT, IMAGE_SET, SCORE, USUAL, Chosen, Stage, said, titles, unquoted
from tests.imaging import tagged
from tests.upload.sending_plans import SLUG, mha
from tests.upload.sending_runs import Background, asked, wait_until

SLICES = {IMAGE_SET: "IM*;*.dcm"}


def make_series(stage: Stage, title: str, *, count: int = 3, series: int = 1, ending: str = ".dcm") -> None:
    """A case of one DICOM series, expected as an image set."""
    folder = stage.root / title
    volume = np.arange(16 * count, dtype=np.int16).reshape(count, 4, 4)
    grid = Grid((4, 4, count), (1.0, 1.0, 2.0), (0.0, 0.0, 0.0))
    write_dicom_series(
        folder, volume, grid, patient=f"00{series} {title.split(maxsplit=1)[0]}", ending=ending
    )
    stage.expected[title] = {IMAGE_SET: digests_of(folder.glob(f"IM*{ending}"))}


def change_slice(path: Path, **values: object) -> None:
    from pydicom import dcmread

    dataset = dcmread(path)
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    dataset.save_as(path)


def digests_of(paths: object) -> frozenset[str]:
    assert hasattr(paths, "__iter__")
    return frozenset(digest(path.read_bytes()) for path in paths)


# ---- F1, F2: what is sent is what was chosen


@pytest.mark.hazard("F1")
def test_an_empty_file_is_refused_before_sending(stage: Stage) -> None:
    stage.make_cases(3)
    stage.write("case 2/ct.mha", b"")

    chosen = stage.choose()
    assert chosen.findings.blocking_keys == {"case 2"}
    assert "ct.mha is an empty file. Replace it or take it out of this cell." in chosen.sentences("case 2")

    outcome = stage.send(chosen.plan())
    stage.assert_all_ready(outcome, "case 1", "case 3")
    assert asked(stage.server, "POST", "/uploads/") == 2


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def shrunk(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def grown(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


def touched(path: Path) -> None:
    """The same bytes, another time: another program has written it."""
    os.utime(path, ns=(1, 1))


CHANGES = [
    pytest.param(Path.unlink, "ct.mha is no longer there.", id="vanished"),
    pytest.param(emptied, "ct.mha has changed", id="emptied"),
    pytest.param(shrunk, "ct.mha has changed", id="shrunk"),
    pytest.param(grown, "ct.mha has changed", id="grown"),
    pytest.param(touched, "ct.mha has changed", id="touched"),
]


@pytest.mark.hazard("F2")
@pytest.mark.parametrize(("change", "sentence"), CHANGES)
def test_a_file_that_changes_between_choosing_and_sending_fails_its_case_until_it_is_chosen_again(
    stage: Stage, change: Callable[[Path], None], sentence: str
) -> None:
    _, image, _ = stage.make_cases(3)
    plan = stage.choose().plan()
    change(image)

    outcome = stage.send(plan)

    assert said(outcome)["case 2"].startswith(f"failed: {sentence}")
    assert [said(outcome)[title] for title in ("case 1", "case 3")] == ["ready", "ready"]
    stage.assert_arrived("case 1", "case 3")
    stage.make_case("case 2", 22)
    again = stage.send_again(stage.choose().plan(["case 2"]))
    assert said(again) == {"case 2": "ready"}
    orders_kept = [case.order for case in plan.cases]
    assert orders_kept == sorted(orders_kept)
    stage.assert_arrived("case 1", "case 3", "case 2")  # chosen anew, it comes after what the study has


@pytest.mark.hazard("F2")
@pytest.mark.parametrize("change", [shrunk, grown, touched, Path.unlink])
def test_a_file_that_changes_while_it_is_sent_is_never_completed(
    stage: Stage, change: Callable[[Path], None]
) -> None:
    (image,) = stage.make_cases(1, voxels=12 * MIB // 32)
    stage.server.faults.add(Delay(0.1), method="PUT", path="^/uploads/")
    with Background(stage.engine(workers=1, part_size=5 * MIB)) as run:
        wait_until(lambda: asked(stage.server, "PUT", "/uploads/") == 1)
        change(image)
        outcome = run.end()
    assert said(outcome)["case 1"].startswith("failed: ct.mha ")
    assert asked(stage.server, "PATCH", "complete-multipart") == 0
    stage.assert_arrived()


@pytest.mark.hazard("F2")
def test_a_locked_file_fails_its_case_and_is_sent_when_it_is_free(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, image = stage.make_cases(2)
    plan = stage.choose().plan()
    with monkeypatch.context() as locked:
        on_opening(locked, image, raising(LOCKED))
        outcome = stage.send(plan)
    assert said(outcome) == {
        "case 1": "ready",
        "case 2": "failed: You may not read ct.mha, or another program is using it.",
    }
    stage.assert_all_ready(stage.go_on(), *titles(2))


def ready_rows(stage: Stage) -> set[str]:
    return {key for key, state in stage.board.states().items() if isinstance(state, Ready)}


# ---- F3, F4: files that are hard to reach


@pytest.mark.hazard("F3")
def test_a_file_that_the_cloud_delivers_late_or_not_at_all_holds_up_nobody_else(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, image, _ = stage.make_cases(3)
    engine = stage.engine(workers=2)
    asked_by: set[threading.Thread] = set()
    gives_up = threading.Event()

    def fetch() -> None:
        asked_by.add(threading.current_thread())
        assert gives_up.wait(20)
        raise system_error(errno.ETIMEDOUT)

    with monkeypatch.context() as cloud:
        on_opening(cloud, image, fetch)
        with Background(engine) as run:
            wait_until(lambda: ready_rows(stage) == {"case 1", "case 3"})
            assert asked_by
            gives_up.set()
            outcome = run.end()
    assert all(thread.name.startswith("gcdesk upload") for thread in asked_by)
    assert said(outcome)["case 2"] == f"failed: ct.mha can't be read: {os.strerror(errno.ETIMEDOUT)}."
    stage.assert_all_ready(stage.go_on(), *titles(3))


@pytest.mark.hazard("F4")
def test_a_loop_of_links_a_dead_link_and_a_locked_folder_are_told_and_the_rest_is_sent(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.make_cases(3)
    (stage.root / "case 1" / "loop").symlink_to(stage.root, target_is_directory=True)
    (stage.root / "case 1" / "self").symlink_to("self")
    (stage.root / "case 1" / "dead.mha").symlink_to("nowhere.mha")
    on_listing(monkeypatch, stage.root / "case 3", PermissionError(errno.EACCES, "Permission denied"))

    chosen = stage.choose()

    told = {trouble.path.name: trouble.reason for trouble in chosen.listing.troubles}
    assert told == {
        "case 3": "Permission denied",
        "self": os.strerror(errno.ELOOP),
        "dead.mha": os.strerror(errno.ENOENT),
    }
    stage.assert_all_ready(stage.send(chosen.plan()), *titles(2))


@pytest.mark.hazard("F4")
def test_a_file_that_may_not_be_read_is_told_before_sending(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    image, _ = stage.make_cases(2)
    on_opening(monkeypatch, image, raising(PermissionError(errno.EACCES, "Permission denied")))
    chosen = stage.choose()
    assert "ct.mha can't be read: Permission denied." in chosen.sentences("case 1")
    stage.assert_all_ready(stage.send(chosen.plan()), "case 2")


@pytest.mark.hazard("F4")
def test_a_drive_that_drops_while_sending_fails_what_is_on_it_and_completes_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    image, _ = stage.make_cases(2)
    plan = stage.choose().plan()
    with monkeypatch.context() as drive:
        on_reading(drive, image, DROPPED)
        outcome = stage.send(plan)
    assert said(outcome) == {
        "case 1": f"failed: ct.mha can't be read: {os.strerror(errno.EIO)}.",
        "case 2": "ready",
    }
    stage.assert_arrived("case 2")
    stage.assert_all_ready(stage.go_on(), *titles(2))


# ---- F5 to F8: names

ODD_NAMES = [
    "x" * 200 + ".mha",
    "bell\x07 and\ttab.mha",
    "two\nlines.mha",
    " ct .mha",
    "slice #1?.mha",
    'a:b*c"d<e>f|g\\h.mha',
    "scan 🫁 肺.mha",
    unicodedata.normalize("NFD", "sc\u00e4n \u00e9.mha"),
    "%2e%2e%2fct.mha",
]


@pytest.mark.hazard("F5")
def test_names_that_the_server_or_a_disk_refuses_are_sent_as_safe_ones(stage: Stage) -> None:
    for path, name in zip(stage.make_cases(len(ODD_NAMES)), ODD_NAMES, strict=True):
        path.rename(path.with_name(name))

    outcome = stage.send()

    stage.assert_all_ready(outcome, *titles(len(ODD_NAMES)))
    sent_as = [name for name, _ in Reader(stage.server).images(SLUG, CT)]
    assert len(sent_as) == len(ODD_NAMES)
    for name in sent_as:
        assert name.endswith(".mha")
        assert len(name) <= 128
        assert name == name.strip()
        assert not set(name) & set('\x07\t\n#:*?"<>|\\/')
    assert_both_names_are_in_the_summary(stage, outcome)


@pytest.mark.hazard("F5")
def test_names_ending_in_a_dot_or_blank_and_twins_in_another_unicode_form_are_told_apart(
    stage: Stage,
) -> None:
    make_series(stage, "case 1", count=4)
    odd = ["\u00e9.dcm", "e\u0301.dcm", "IM. ", "IM."]
    for path, name in zip(sorted((stage.root / "case 1").iterdir()), odd, strict=True):
        path.rename(path.with_name(name))

    stage.assert_all_ready(stage.send(stage.choose(SLICES).plan()), "case 1")


@pytest.mark.hazard("F5")
def test_a_path_of_more_than_260_characters_is_sent(stage: Stage) -> None:
    deep = "/".join(["a folder with a long name"] * 14)
    image = stage.make_case("case 1", 1)
    target = stage.root / "case 1" / deep / "ct.mha"
    target.parent.mkdir(parents=True)
    image.rename(target)
    assert len(str(target)) > 260
    stage.assert_all_ready(stage.send(), "case 1")


@pytest.mark.hazard("F5")
def test_a_path_that_the_system_finds_too_long_fails_its_case_only(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    image, _ = stage.make_cases(2)
    plan = stage.choose().plan()
    on_opening(monkeypatch, image, raising(OSError(errno.ENAMETOOLONG, "The file name is too long")))
    outcome = stage.send(plan)
    assert said(outcome)["case 1"] == "failed: ct.mha can't be read: The file name is too long."
    assert said(outcome)["case 2"] == "ready"
    stage.assert_arrived("case 2")


@pytest.mark.hazard("F5")
def test_the_report_has_the_title_as_it_is_on_the_server(stage: Stage) -> None:
    title = "sc\u00e4n #1? 🫁"
    stage.make_case(title, 1)
    outcome = stage.send()
    stage.assert_all_ready(outcome, title)
    rows = list(csv.reader(io.StringIO(summary_csv(outcome, {}).decode("utf-8-sig"))))
    assert rows[1][1:3] == [title, "ready"]


@pytest.mark.hazard("F6")
def test_a_persons_name_is_warned_of_before_sending(stage: Stage) -> None:
    stage.make_case("Jansen, Piet", 1)
    stage.make_case("case 2", 2).rename(stage.root / "case 2" / "JANSEN^PIET 1961-03-02.mha")

    chosen = stage.choose()

    assert "looks like a person's name or birth date. Readers will see it." in chosen.sentences(
        "Jansen, Piet"
    )
    assert "JANSEN^PIET 1961-03-02.mha looks like a person's name" in chosen.sentences("case 2")
    for key in ("Jansen, Piet", "case 2"):
        assert chosen.findings.of(key)[0].severity is Severity.WARN
    # Whoever has seen the warning and wants it nevertheless may send them.
    stage.assert_all_ready(stage.send(chosen.plan()), "case 2", "Jansen, Piet")


@pytest.mark.hazard("F7")
def test_files_of_one_name_in_one_image_are_renamed_apart(stage: Stage) -> None:
    make_series(stage, "case 1", count=4)
    for n, path in enumerate(sorted((stage.root / "case 1").iterdir())):
        folder = path.with_name(f"part {n}")
        folder.mkdir()
        path.rename(folder / ("slice.dcm" if n % 2 else "SLICE.DCM"))

    outcome = stage.send(stage.choose(SLICES).plan())

    stage.assert_all_ready(outcome, "case 1")
    assert stage.begun is not None
    names = [file.name for file in stage.begun.plan.cases[0].files]
    assert len({name.casefold() for name in names}) == 4
    assert all(name.lower().endswith(".dcm") for name in names)
    assert_both_names_are_in_the_summary(stage, outcome)


def assert_both_names_are_in_the_summary(stage: Stage, outcome: Outcome) -> None:
    """Of each file that was sent under another name."""
    assert stage.begun is not None
    plan = stage.begun.plan
    summary = summary_of(stage.journal, owner_of(plan), stage.begun.run.id, outcome)
    rows = {row[0]: row[-2] for row in csv.reader(io.StringIO(summary.decode("utf-8-sig"), newline=""))}
    others = [(c.key, f) for c in plan.cases for f in c.files if f.name != f.entry.name]
    assert others
    for key, file in others:
        assert file.name in rows[key]
        assert file.entry.relative in rows[key]


@pytest.mark.hazard("F8")
def test_what_systems_leave_behind_is_listed_and_never_sent(stage: Stage) -> None:
    stage.make_cases(2)
    noise = ["Thumbs.db", ".DS_Store", "._ct.mha", "desktop.ini", "DICOMDIR", ".hidden/ct.mha"]
    for name in noise:
        stage.write(f"case 1/{name}", mha(9))
    stage.write(".git/config", b"x")

    chosen = stage.choose()

    assert len(chosen.listing.files) == 4
    assert sorted(chosen.listing.ignored) == sorted(
        [".git", "case 1/.hidden", *(f"case 1/{name}" for name in noise[:-1])]
    )
    stage.assert_all_ready(stage.send(chosen.plan()), *titles(2))
    assert asked(stage.server, "POST", "/uploads/") == 2


# ---- F9, F10: many, and in order


@pytest.mark.hazard("F9")
def test_20_000_files_of_5_000_cases_are_counted_can_be_stopped_and_are_sent(stage: Stage) -> None:
    first = stage.make_case("case 1", 1)
    for n in range(2, 5_001):
        folder = stage.root / f"case {n}"
        folder.mkdir()
        (folder / "ct.mha").hardlink_to(first)
        (folder / "score.json").hardlink_to(first.with_name("score.json"))
    for n in range(1, 5_001):
        for name in ("notes.txt", "more.txt"):
            (stage.root / f"case {n}" / name).hardlink_to(first)
    counts: list[int] = []
    with pytest.raises(Cancelled):
        list_files(stage.root, on_count=counts.append, cancelled=lambda: bool(counts))
    assert counts == [200]

    chosen = stage.choose()

    assert len(chosen.listing.files) == 20_000
    assert len(chosen.table.drafts) == 5_000
    last = titles(5_000)[-8:]
    stage.expected |= dict.fromkeys(last, stage.expected["case 1"])
    stage.assert_all_ready(stage.send(chosen.plan(last)), *last)


@pytest.mark.hazard("F10")
def test_cases_are_in_the_study_in_natural_order(stage: Stage) -> None:
    stage.make_cases(12)
    stage.assert_all_ready(stage.send(), *titles(12))


# ---- F11 to F16: images of several files


def write_pair(
    stage: Stage, title: str, *, says: str = "ct.raw", data: str | None = "ct.raw"
) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """A MetaImage header that says where its voxels are, and the voxels; what they are."""
    voxels = np.arange(64, dtype=np.uint8).reshape(4, 4, 4)
    header = (
        "ObjectType = Image\nNDims = 3\nBinaryData = True\nBinaryDataByteOrderMSB = False\n"
        "CompressedData = False\nElementSpacing = 1 1 1\nDimSize = 4 4 4\nElementType = MET_UCHAR\n"
        f"ElementDataFile = {says}\n"
    )
    stage.write(f"{title}/ct.mhd", header.encode())
    if data is not None:
        stage.write(f"{title}/{data}", voxels.tobytes())
    return voxels


def voxels_on_server(stage: Stage, folder: Path) -> list[list[int]]:
    """The voxels of each image that the study shows, read by the library that imaging people use."""
    import SimpleITK

    found = []
    for n, (_, content) in enumerate(Reader(stage.server).images(SLUG, CT)):
        path = folder / f"image {n}.mha"
        path.write_bytes(content)
        found.append(SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path))).ravel().tolist())
    return found


@pytest.mark.hazard("F11")
def test_a_header_without_its_data_is_found_before_sending(stage: Stage, folder: Path) -> None:
    write_pair(stage, "case 1", data=None)
    write_pair(stage, "case 2", data="other.raw")
    whole = write_pair(stage, "case 3")
    write_pair(stage, "case 4", says="ct.zraw", data="ct.raw")

    chosen = stage.choose({CT: "*.mhd;*.raw"})

    assert chosen.findings.blocking_keys == {"case 1", "case 2", "case 4"}
    assert (
        "ct.mhd keeps its voxels in ct.raw, which is not among the files. Choose that one, too."
        in chosen.sentences("case 1")
    )
    assert "ct.mhd keeps its voxels in ct.zraw" in chosen.sentences("case 4")
    assert said(stage.send(chosen.plan())) == {"case 3": "ready"}
    assert voxels_on_server(stage, folder) == [whole.ravel().tolist()]


@pytest.mark.hazard("F11")
def test_a_pair_that_is_split_over_two_cases_is_found_before_sending(stage: Stage) -> None:
    write_pair(stage, "case 1", data=None)
    stage.write("case 2/ct.raw", bytes(64))
    chosen = stage.choose({CT: "*.mhd;*.raw"})
    assert "case 1" in chosen.findings.blocking_keys
    stage.send(chosen.plan(["case 1"]))
    stage.assert_arrived()
    assert asked(stage.server, "POST", "") == 1  # may the study be changed?


@pytest.mark.hazard("F12")
@pytest.mark.parametrize("says", ["{name}", "C:\\export\\{name}", "../raw/{name}"])
def test_a_header_names_its_data_as_they_are_sent(stage: Stage, folder: Path, says: str) -> None:
    name = "ct #1 " + "x" * 150 + ".raw"
    voxels = write_pair(stage, "case 1", says=says.format(name=name), data=name)

    assert said(stage.send(stage.choose({CT: "*.mhd;*.raw"}).plan())) == {"case 1": "ready"}

    assert voxels_on_server(stage, folder) == [voxels.ravel().tolist()]
    assert name.encode() in (stage.root / "case 1" / "ct.mhd").read_bytes()  # the user's file is as it was


@pytest.mark.hazard("F13")
def test_copies_of_files_that_tell_who_the_patient_is_arrive_without_that(stage: Stage, folder: Path) -> None:
    for title, write, name in (
        ("case 1", tagged.metaimage, "ct.mha"),
        ("case 2", tagged.nifti, "ct.nii.gz"),
        ("case 3", tagged.tiff, "ct.tif"),
        ("case 4", tagged.metaimage, "ct.mhd"),
    ):
        stage.write(f"{title}/score.json", b"1")
        write(stage.root / title / name)
    before = {path: path.read_bytes() for path in stage.root.rglob("ct.*")}
    chosen = stage.choose({CT: "ct.*"})
    assert chosen.findings.patient_data
    assert "tells, or may tell, who the patient is: Patient's Name" in chosen.sentences("case 1")
    clean = stage.check(chosen.place, chosen.listing, send_copies(chosen.table, titles(4), chosen.facts))
    assert not clean.findings.patient_data
    assert "Sent as copies without Patient's Name" in clean.sentences("case 1")

    outcome = stage.send(clean.plan(), copies=Copies(folder / "copies"))

    assert said(outcome) == dict.fromkeys(titles(4), "ready")
    arrived = Reader(stage.server).images(SLUG, CT)
    for path, (_, content) in zip(sorted(before), arrived[:3], strict=False):
        assert tagged.NAME not in content
        got = folder / f"got{'.tif' if path.suffix == '.tif' else '.mha'}"
        got.write_bytes(content)
        assert tagged.voxels(got) == tagged.voxels(path)
    assert all(tagged.NAME not in content for _, content in arrived)
    assert {path: path.read_bytes() for path in before} == before, "the user's files are as they were"
    assert not (folder / "copies").exists()
    assert stage.begun is not None
    report = summary_of(stage.journal, owner_of(stage.begun.plan), stage.begun.run.id, outcome).decode()
    assert "Patient's Name; Patient ID; DICOM 0009|1001" in report


@pytest.mark.hazard("F14")
def test_several_series_or_patients_in_one_folder_are_found_before_sending(stage: Stage) -> None:
    make_series(stage, "mixed")
    other = stage.root / "mixed" / "more"
    make_series(stage, "whole", series=2)
    volume = np.zeros((2, 4, 4), dtype=np.int16)
    grid = Grid((4, 4, 2), (1.0, 1.0, 2.0), (0.0, 0.0, 0.0))
    write_dicom_series(other, volume, grid, patient="099 Other", series=3)

    chosen = stage.choose(SLICES)

    assert chosen.findings.blocking_keys == {"mixed"}
    assert "The DICOM files are of 2 series; choose the files of one." in chosen.sentences("mixed")
    stage.assert_all_ready(stage.send(chosen.plan()), "whole")


@pytest.mark.hazard("F15")
def test_slices_that_are_missing_twice_or_of_another_size_are_warned_of_before_sending(stage: Stage) -> None:
    for title in ("missing", "other", "twice", "whole"):
        make_series(stage, title, count=6)
    (stage.root / "missing" / "IM0003.dcm").unlink()
    change_slice(stage.root / "twice" / "IM0004.dcm", ImagePositionPatient=[0, 0, 2])
    change_slice(stage.root / "other" / "IM0005.dcm", Rows=2, PixelData=bytes(16))
    for title in ("missing", "other", "twice"):
        stage.expected[title] = {IMAGE_SET: digests_of((stage.root / title).glob("IM*.dcm"))}

    chosen = stage.choose(SLICES)

    assert chosen.sentences("missing") == "Slices seem to be missing: 1 between 2 mm and 6 mm."
    assert "not IM0005.dcm at 8 mm (4 × 2)" in chosen.sentences("other")
    assert "Several slices are in the same place: IM0002.dcm, IM0004.dcm at 2 mm." in chosen.sentences(
        "twice"
    )
    assert chosen.sentences("whole") == ""
    assert not chosen.findings.blocking_keys, "the user may know better"
    stage.assert_all_ready(stage.send(chosen.plan(["missing", "whole"])), "missing", "whole")


@pytest.mark.hazard("F16")
def test_dicom_is_told_by_what_is_in_it(stage: Stage) -> None:
    from pydicom import dcmread
    from pydicom.uid import BasicTextSRStorage

    make_series(stage, "bare names", ending="")
    make_series(stage, "a picture among them")
    stage.write("a picture among them/IM9999.dcm", b"\x89PNG\r\n\x1a\n" + bytes(64))
    make_series(stage, "a report among them")
    report = dcmread(stage.root / "a report among them" / "IM0001.dcm")
    report.SOPClassUID = report.file_meta.MediaStorageSOPClassUID = BasicTextSRStorage
    del report.PixelData, report.Rows
    report.save_as(stage.root / "a report among them" / "IM9999.dcm", enforce_file_format=True)

    chosen = stage.choose(SLICES)

    assert chosen.findings.blocking_keys == {"a picture among them", "a report among them"}
    assert "IM9999.dcm: Its name ends in .dcm, but it is not a DICOM file." in chosen.sentences(
        "a picture among them"
    )
    assert "IM9999.dcm: It is a DICOM file without an image in it" in chosen.sentences("a report among them")
    assert chosen.findings.patient_data
    stage.assert_all_ready(stage.send(chosen.plan()), "bare names")


# ---- F17: JSON

REFUSED_JSON = {
    "invalid": (b'{\n  "a": }', "line 2, column 8"),
    "empty": (b"", "score.json is an empty file. Replace it or take it out of this cell."),
    "NaN": (b"NaN", "NaN is not a number that JSON knows."),
    "infinity": (b"[1, -Infinity]", "-Infinity is not a number that JSON knows."),
    "null": (b"null", "Empty (null) is not a value."),
    "text": (b'"high"', "high is not a number."),
    "yes": (b"true", "true is not a number."),
    "invalid UTF-16": (b"\xff\xfe{\x00", "line 1, column 2"),
    "cp1252": (b'"\xe9"', "not UTF-8 text (byte 1)"),
    "too deep": (b"[" * 100_000, "score.json: "),
}


@pytest.mark.hazard("F17")
def test_json_that_is_no_value_is_refused_at_its_cell(stage: Stage) -> None:
    stage.make_case("good", 1)
    for title, (content, _) in REFUSED_JSON.items():
        stage.make_case(title, 2)
        stage.write(f"{title}/score.json", content)
    chosen = stage.choose()
    for title, (_, sentence) in REFUSED_JSON.items():
        (problem,) = chosen.findings.cell(title, SCORE)
        assert problem.severity is Severity.BLOCK
        assert sentence in unquoted(problem.sentence)
    stage.assert_all_ready(stage.send(chosen.plan()), "good")


@pytest.mark.hazard("F17")
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_json_in_an_odd_encoding_arrives_as_it_is_meant(stage: Stage, encoding: str) -> None:
    stage.make_case("case 1", 1)
    stage.write("case 1/comment.json", json.dumps("scän 肺 🫁", ensure_ascii=False).encode(encoding))
    stage.expected["case 1"]["comment-text"] = "scän 肺 🫁"
    chosen = stage.choose({**USUAL, SCORE: "score*", "comment-text": "comment*"})
    stage.assert_all_ready(stage.send(chosen.plan()), "case 1")


@pytest.mark.hazard("F8", "F10")
def test_one_file_a_case_goes_the_same_way(stage: Stage) -> None:
    for n in range(1, 12):
        stage.write(f"scan {n}.mha", mha(n))
        stage.expected[f"scan {n}"] = {CT: digest(mha(n))}
    stage.write("Thumbs.db", b"x")
    chosen: Chosen = stage.choose({CT: "*.mha"})
    cases = group(chosen.listing, Grouping.FILE).cases
    assert [case.name for case in cases] == [f"scan {n}" for n in range(1, 12)]
    outcome = stage.send(chosen.plan())
    assert not [row for row in outcome.rows if isinstance(row.state, Failed)]
    stage.assert_all_ready(outcome, *(case.name for case in cases))
