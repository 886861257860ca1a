from __future__ import annotations

from gcdesk.answers.figures.truth_file.pages import before_upload, example_page, upload_page
from gcdesk.api.models import Study

STUDY = Study("1", "chest", url="https://grand-challenge.example/reader-studies/chest/")


def test_the_pages_of_the_website() -> None:
    assert (
        upload_page(STUDY) == "https://grand-challenge.example/reader-studies/chest/ground-truth/csv/create/"
    )
    assert (
        example_page(STUDY)
        == "https://grand-challenge.example/reader-studies/chest/ground-truth/csv/example/"
    )
    assert upload_page(Study("1", "chest")) == ""


def test_what_to_know_before() -> None:
    assert before_upload(STUDY).startswith("Display sets with ground truth can't be changed any more")
    again = before_upload(Study("1", "chest", has_ground_truth=True))
    assert "delete it on the website first" in again
    assert before_upload(STUDY) in again
