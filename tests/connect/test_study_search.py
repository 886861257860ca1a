from __future__ import annotations

import pytest

from gcdesk.api.models import Study
from gcdesk.connect.study_search import matches, sorted_studies


def a_study(title: str, slug: str = "slug") -> Study:
    return Study(pk=slug + title, slug=slug, title=title)


@pytest.mark.hazard("F10")
def test_studies_are_in_natural_order() -> None:
    titles = ["Trial 10", "trial 2", "Trial 1", "Another"]
    found = [study.title for study in sorted_studies(map(a_study, titles))]
    assert found == ["Another", "Trial 1", "trial 2", "Trial 10"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", True),
        ("chest", True),
        ("CT ches", True),
        ("corads-exam", True),
        ("chest mr", False),
        ("straße", False),
    ],
)
def test_every_word_must_be_in_title_or_slug(search: str, found: bool) -> None:
    assert matches(a_study("Chest CT", "corads-exam"), search) is found


def test_letters_are_compared_without_case_in_every_language() -> None:
    assert matches(a_study("Große Studie"), "GROSSE")
