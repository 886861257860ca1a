from __future__ import annotations

from gcdesk.imaging.files.facts import cut_off


def test_enough_bytes_are_no_trouble() -> None:
    assert cut_off(10, 10) == ""
    assert cut_off(10, 12) == ""


def test_too_few_bytes_are_told_with_both_numbers() -> None:
    sentence = cut_off(1_000_000, 12_345)
    assert "1,000,000" in sentence
    assert "12,345" in sentence


def test_a_file_that_ends_before_its_data_has_none_of_them() -> None:
    assert "only 0 are there" in cut_off(10, -5)
