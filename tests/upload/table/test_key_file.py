from __future__ import annotations

from dataclasses import replace

import pytest

from gcdesk.errors import FileError
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, ImageValue, Plan, ValueToSend
from gcdesk.upload.table.in_study import NOTHING
from gcdesk.upload.table.key_file import by_key, key_csv, key_mark, key_of_plan, originals, read_key
from gcdesk.upload.table.neutral import send_neutrally
from gcdesk.upload.table.plan import Table, add_column, draft_table, retitle
from tests.upload.build import case, entry, interface


@pytest.fixture
def table() -> Table:
    cases = [case("Jansen, Piet", "ct Jansen.mha"), case("=De Vries", "ct.mha"), case("patient 3")]
    return add_column(draft_table(cases), interface("ct-image"), "ct")


def test_the_key_tells_which_case_each_title_is(table: Table) -> None:
    neutral = send_neutrally(table, ["Jansen, Piet", "=De Vries"], NOTHING)
    lines = key_csv(neutral).decode("utf-8-sig").splitlines()
    assert lines == [
        "title,case,sent_as,original_file",
        'case 001,"Jansen, Piet",case001_ct.mha,"Jansen, Piet/ct Jansen.mha"',
        "case 002,'=De Vries,case002_ct.mha,'=De Vries/ct.mha",
    ]
    assert originals(neutral.drafts[0]) == {"case001_ct.mha": "Jansen, Piet/ct Jansen.mha"}
    assert read_key(key_csv(neutral)) == {"Jansen, Piet": "case 001", "=De Vries": "case 002"}


def test_a_case_without_files_is_in_the_key_too(table: Table) -> None:
    neutral = send_neutrally(table, ["patient 3"], NOTHING)
    assert read_key(key_csv(neutral)) == {"patient 3": "case 001"}


def test_a_mark_tells_whether_a_key_is_still_the_same(table: Table) -> None:
    assert key_mark(table) == "", "no title is neutral"
    one = send_neutrally(table, ["Jansen, Piet"], NOTHING)
    assert key_mark(one) == key_mark(retitle(one, {"patient 3": "other"}))
    assert key_mark(one) not in {"", key_mark(send_neutrally(one, ["patient 3"], NOTHING))}
    assert key_mark(by_key(table, {"Jansen, Piet": "case 007"})) == "", "there is a key already"


def sent(key: str, title: str, relative: str, name: str) -> CaseToSend:
    value = ValueToSend(interface("ct-image"), ImageValue((FileToSend(entry(relative), name),)))
    return CaseToSend(key, title, 10, (value,))


def test_the_plan_of_an_upload_has_the_key_too() -> None:
    cases = (
        sent("Jansen", "case 001", "Jansen/ct.mha", "case001_ct.mha"),
        sent("a/De Vries.mha", "renamed since", "a/De Vries.mha", "case002_ct.mha"),
        sent("other", "other", "other/ct?.mha", "ct_.mha"),
        CaseToSend("Typed", "case 003", 20, ()),
        CaseToSend("case 9", "case 9", 30, ()),
    )
    plan = Plan("https://gc.example", "editor", "pk", "slug", "Title", cases)
    assert key_of_plan(plan).decode("utf-8-sig").splitlines() == [
        "title,case,sent_as,original_file",
        "case 001,Jansen,case001_ct.mha,Jansen/ct.mha",
        "renamed since,De Vries,case002_ct.mha,a/De Vries.mha",
        "case 003,Typed,,",
    ]
    assert read_key(key_of_plan(plan))["De Vries"] == "renamed since"
    assert key_of_plan(replace(plan, cases=cases[2:3] + cases[4:])) == b""


def test_a_key_proves_whose_display_set_it_is(table: Table) -> None:
    keyed = by_key(table, {"Jansen, Piet": "case 007", "somebody else": "case 008"})
    first, second, _ = keyed.drafts
    assert (first.title, first.neutral, first.by_key) == ("case 007", "case007", True)
    assert second is table.drafts[1]
    assert not retitle(keyed, {"Jansen, Piet": "other"}).drafts[0].by_key
    chosen = replace(keyed, drafts=tuple(replace(d, replaces="pk") for d in keyed.drafts))
    assert by_key(chosen, {"Jansen, Piet": "case 007"}).drafts[0].replaces == "pk"
    assert by_key(chosen, {"Jansen, Piet": "case 008"}).drafts[0].replaces == ""


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_what_a_spreadsheet_made_of_it_is_read(delimiter: str) -> None:
    rows = [["title", "case", "note"], ["case 001", "Jansen", ""], ["case 001", "Jansen", ""], ["", "x", ""]]
    content = "\r\n".join(delimiter.join(row) for row in rows).encode("utf-8-sig")
    assert read_key(content) == {"Jansen": "case 001"}


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b"title;name\n"])
def test_another_file_is_refused(content: bytes) -> None:
    with pytest.raises(FileError, match="not a key file"):
        read_key(content)


@pytest.mark.parametrize("second", ["case 002,Jansen", "case 001,De Vries"])
def test_a_key_that_contradicts_itself_is_refused(second: str) -> None:
    with pytest.raises(FileError, match="Line 3"):
        read_key(f"title,case\ncase 001,Jansen\n{second}\n".encode())
