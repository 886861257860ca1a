from __future__ import annotations

from pathlib import Path

from gcdesk.masks.saving.options import (
    Decision,
    Format,
    SaveOptions,
    about_format,
    decision_text,
    format_text,
)


def test_decisions_of_single_files_come_first() -> None:
    options = SaveOptions(Path("x"), decision=Decision.KEEP, decisions={"a": Decision.REPLACE})
    assert options.decided("a") is Decision.REPLACE
    assert options.decided("b") is Decision.KEEP
    assert SaveOptions(Path("x")).decided("a") is Decision.ASK


def test_every_choice_has_words_of_its_own() -> None:
    assert len({format_text(each) for each in Format}) == len(Format)
    assert len({about_format(each) for each in Format}) == len(Format)
    assert len({decision_text(each) for each in Decision}) == len(Decision)
