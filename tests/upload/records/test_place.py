from __future__ import annotations

from contextlib import closing
from pathlib import Path

from gcdesk.api.client import Connection
from gcdesk.api.models import Study
from gcdesk.journal import Journal
from gcdesk.journal.journals import Journals
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.folder.samples import Samples
from gcdesk.upload.records.journaled import begin_run
from gcdesk.upload.records.place import UploadPlace

SAMPLES = Samples(Path("/samples"), Path("/dicom"), Path("/troubles"))
STUDY = Study(
    pk="pk", slug="chest-ct", title="Chest CT", url="https://server.example/reader-studies/chest-ct/"
)


def place(*, practice: bool = False) -> UploadPlace:
    connection = Connection("https://server.example", "secret")
    return UploadPlace(connection, "editor", practice, Snapshot(STUDY, True, (), ()), SAMPLES)


def test_a_plan_carries_where_it_goes_and_no_token() -> None:
    plan = place().plan(())

    assert (plan.server, plan.user, plan.study_pk, plan.study_slug) == (
        "https://server.example",
        "editor",
        "pk",
        "chest-ct",
    )
    assert "secret" not in repr(place())


def test_practice_leaves_nothing_in_the_journal(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal, closing(Journals(journal)) as journals:
        practice, real = place(practice=True), place()
        run = begin_run(journals.of(practice), practice.plan(())).run

        assert journals.of(real) is journal
        assert journals.of(practice).runs.of(practice.owner) == [run]
        assert journal.runs.of(practice.owner) == []

        journals.close()
        assert journals.of(practice).runs.of(practice.owner) == []
