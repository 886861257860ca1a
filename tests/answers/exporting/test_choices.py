from __future__ import annotations

from pathlib import Path

from gcdesk.answers.exporting.choices import Format, key_file


def test_the_key_lies_beside_the_export_under_a_name_of_its_own() -> None:
    key = key_file(Path("/a/b.xlsx"))
    assert key == Path("/a/Key to the readers - keep apart/b - key to the readers.csv")


def test_each_format_has_its_suffix() -> None:
    assert [form.suffix for form in Format] == [".xlsx", ".csv", ".csv", ".imrmc"]
