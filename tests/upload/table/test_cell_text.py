from __future__ import annotations

from gcdesk.upload.table.cell_text import cell_text, cell_tooltip, plain
from gcdesk.upload.table.plan import Files, Typed
from tests.upload.build import entry, interface

CT = interface("ct-image")


def test_one_file_shows_its_name_and_size() -> None:
    text = cell_text(CT, Files((entry("patient 1/ct.mha", 34_000_000),)))

    assert (text.main, text.detail, str(text)) == ("ct.mha", "34 MB", "ct.mha  34 MB")


def test_several_files_are_counted_and_named_in_the_tooltip() -> None:
    source = Files(tuple(entry(f"patient 1/{n}.dcm", 1_000) for n in range(25)))

    assert str(cell_text(CT, source)) == "25 files  25 kB"
    assert cell_tooltip(source).splitlines()[0] == "patient 1/0.dcm  (1.0 kB)"
    assert cell_tooltip(source).splitlines()[-1] == "and 5 more"


def test_an_empty_cell_says_what_is_missing() -> None:
    assert cell_text(CT, None).main == "— no file"
    assert cell_text(CT, Files(())).empty
    assert cell_text(interface("some-score"), None).main == "— no value"
    assert cell_tooltip(None) == plain(None) == ""


def test_a_typed_value_is_shown_on_one_line_and_kept_whole() -> None:
    source = Typed("first\nsecond" + "x" * 5_000)

    shown = str(cell_text(interface("comment-text"), source))
    assert shown.startswith("first second")
    assert len(shown) == 200
    assert plain(source) == source.text
    assert len(cell_tooltip(source)) == 2_001
    assert cell_tooltip(Typed("short")) == "short"


def test_files_are_copied_by_their_paths() -> None:
    assert plain(Files((entry("a/1.dcm"), entry("a/2.dcm")))) == "a/1.dcm;a/2.dcm"
