from __future__ import annotations

import pytest

from gcdesk.study.truth import Truth, truth_text


@pytest.mark.parametrize(
    ("truth", "of_readers", "of_truth"),
    [(Truth.WITHOUT, True, False), (Truth.WITH, True, True), (Truth.ONLY, False, True)],
)
def test_what_is_looked_at(truth: Truth, of_readers: bool, of_truth: bool) -> None:
    assert (False in truth.lets, True in truth.lets) == (of_readers, of_truth)


def test_each_has_words_of_its_own() -> None:
    assert len({truth_text(truth) for truth in Truth}) == len(Truth)
