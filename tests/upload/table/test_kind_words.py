from __future__ import annotations

import pytest

from gcdesk.upload.table.kind_words import kind_in_words
from tests.upload.build import interface


@pytest.mark.parametrize(
    ("slug", "words"),
    [
        ("is-smoker", "yes or no"),
        ("some-score", "number"),
        ("patient-age", "whole number"),
        ("comment-text", "text"),
        ("findings", "any of several choices"),
        ("anything-json", "any JSON"),
        ("ct-image", "Image"),
        ("lesion-boxes", "Multiple 2D bounding boxes"),
        ("report", "PDF file"),
    ],
)
def test_kinds_are_told_in_words(slug: str, words: str) -> None:
    assert kind_in_words(interface(slug)) == words
