from __future__ import annotations

import pytest
from catalogue import SAME, Catalogue, Entry
from catalogue_checks import problems
from texts_found import Found, Key

ONE: Key = ("Upload", "{n} case")
MANY: Key = ("Upload", "{n} cases")


def told(source: str, translation: str, comment: str = "", *, unfinished: bool = False) -> list[str]:
    key = ("Upload", source)
    entry = Entry(translation, unfinished, comment)
    return problems(Catalogue("nl", {key: entry}), Found({key: ["gcdesk/a.py"]}))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Save", "Opslaan"),
        ("{n:,} of {file!r} are {share:.1f} %", "{share:.1f} % van {file!r} zijn {n:,}"),
        (" days", " dagen"),
        ("Read <b>this</b>", "Lees <b>dit</b>"),
        ("&Save", "O&pslaan"),
        ("Drag & drop", "Slepen & neerzetten"),
        ("a set {1, 2}", "een verzameling {1, 2}"),
        ("a brace {", "een accolade {"),
        ("{name}: {value} %", "{name}: {value} %"),
    ],
)
def test_what_fits_is_not_complained_of(source: str, translation: str) -> None:
    assert told(source, translation) == []


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{n} cases", "{m} casussen", "fields"),
        ("{n} cases", "casussen", "fields"),
        ("{share:.1f} %", "{share:.2f} pct", "fields"),
        ("{n:,} rows", "{n} rijen", "fields"),
        ("{file!r} is empty", "{file} is leeg", "fields"),
        ("a brace {", "een accolade", "fields"),
        (" days", "dagen", "blanks"),
        ("Name: ", "Naam:", "blanks"),
        ("One\ntwo", "Een twee", "lines"),
        ("&Save", "Opslaan", "letters to press"),
        ("Read <b>this</b>", "Lees <b>dit", "tags"),
        ("See https://a.example/en", "Zie https://a.example/nl", "tags"),
        ("Tables (*.csv *.xlsx)", "Tabellen (*.csv)", "tags"),
        ("Done.", "Klaar", "the sign at the end"),
        ("Open…", "Openen", "the sign at the end"),
        ("Save", "Save", "is not translated"),
        ("Save", "", "has no translation"),
    ],
)
def test_each_fault_is_told_with_its_text(source: str, translation: str, fault: str) -> None:
    (line,) = told(source, translation)
    assert line.startswith("nl: Upload | ")
    assert repr(source) in line
    assert fault in line


def test_what_is_the_same_on_purpose_says_so() -> None:
    assert told("Server", "Server", SAME) == []
    assert "wrong" in told("Save", "Opslaan", SAME)[0]


def test_a_proposal_is_no_translation_yet() -> None:
    assert "unfinished" in told("Save", "Opslaan", unfinished=True)[0]


def test_a_text_that_is_missing_or_not_said_any_more_is_told() -> None:
    catalogue = Catalogue("nl", {("Upload", "Old"): Entry("Oud", unfinished=False)})
    lines = problems(catalogue, Found({("Upload", "New"): ["gcdesk/a.py"]}))
    assert [line.partition("': ")[2] for line in lines] == ["has no translation", "is said nowhere any more"]


@pytest.mark.parametrize("lacks", [ONE, MANY])
def test_singular_and_plural_go_together(lacks: Key) -> None:
    entries = {key: Entry("{n} casus", unfinished=False) for key in (ONE, MANY)}
    entries[lacks] = Entry()
    found = Found({ONE: ["gcdesk/a.py"], MANY: ["gcdesk/a.py"]}, {(ONE, MANY)})
    assert any("or the reverse" in line for line in problems(Catalogue("nl", entries), found))
