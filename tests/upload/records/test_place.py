from __future__ import annotations

from pathlib import Path

from gcdesk.api.client import Connection
from gcdesk.api.models import Study
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.folder.samples import Samples
from gcdesk.upload.records.place import Place

SAMPLES = Samples(Path("/samples"), Path("/dicom"), Path("/troubles"))
STUDY = Study(
    pk="pk", slug="chest-ct", title="Chest CT", url="https://server.example/reader-studies/chest-ct/"
)


def place(user: str = "editor", server: str = "https://server.example", study: Study = STUDY) -> Place:
    return Place(Connection(server, "secret"), user, False, Snapshot(study, True, (), ()), SAMPLES)


def test_it_names_server_and_pages_for_people() -> None:
    here = place(server="http://127.0.0.1:8080")

    assert here.server_name == "127.0.0.1:8080"
    assert here.study_page == "https://server.example/reader-studies/chest-ct/display-sets/"
    assert place(study=Study(pk="pk", slug="s")).study_page == ""


def test_another_account_server_or_study_is_another_place() -> None:
    other_study = Study(pk="other", slug="other")

    assert place().is_same(place())
    assert not place().is_same(None)
    assert not place().is_same(place(user="somebody"))
    assert not place().is_same(place(server="https://other.example"))
    assert not place().is_same(place(study=other_study))


def test_a_plan_carries_where_it_goes_and_no_token() -> None:
    plan = place().plan(())

    assert (plan.server, plan.user, plan.study_pk, plan.study_slug) == (
        "https://server.example",
        "editor",
        "pk",
        "chest-ct",
    )
    assert "secret" not in repr(place())
