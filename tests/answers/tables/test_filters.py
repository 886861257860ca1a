from __future__ import annotations

import unicodedata
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.readable import Readable
from gcdesk.answers.tables.filters import Filter, matching, searchable
from gcdesk.study.times import Times
from gcdesk.study.truth import Truth
from tests.answers.build import BEGAN, GRADE, NODULE, REMARKS, answer, reading

KNOWN = reading(
    answer("Anna", GRADE, 1, 1, minute=0),
    answer("Anna", REMARKS, 1, "Größe unklar", minute=10),
    answer("bob", GRADE, 2, 3, minute=20),
    answer("bob", NODULE, 2, True, minute=30),
    answer("editor", GRADE, 2, 1, truth=True),
)
SEARCH = searchable(KNOWN)
ALL = list(range(5))


def found(wanted: Filter) -> list[tuple[str, str]]:
    rows = [KNOWN.rows[row] for row in matching(SEARCH, wanted)]
    return [(row.reader, row.text) for row in rows]


def words(text: str) -> list[tuple[str, str]]:
    return found(Filter(text=text))


def test_without_a_wish_it_is_all_that_readers_said() -> None:
    assert len(found(Filter())) == 4
    assert not Filter().narrows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("mild", [("Anna", "mild")]),
        ("MILD", [("Anna", "mild")]),
        ("ANNA", [("Anna", "mild"), ("Anna", "Größe unklar")]),
        ("case 2", [("bob", "severe"), ("bob", "yes")]),
        ("nodule", [("bob", "yes")]),
        ("bob how", [("bob", "severe")]),
        ("anna yes", []),
        ("GRÖSSE", [("Anna", "Größe unklar")]),
        ("  ", [("Anna", "mild"), ("Anna", "Größe unklar"), ("bob", "severe"), ("bob", "yes")]),
        ("zzz", []),
    ],
)
def test_every_word_must_be_found_somewhere(text: str, rows: list[tuple[str, str]]) -> None:
    assert words(text) == rows


def test_letters_in_two_parts_are_the_same() -> None:
    assert words(unicodedata.normalize("NFD", "größe")) == words("größe") != []


def test_by_reader_question_and_display_set() -> None:
    assert found(Filter(readers=frozenset({"bob"}))) == [("bob", "severe"), ("bob", "yes")]
    assert found(Filter(questions=frozenset({"q-nodule"}))) == [("bob", "yes")]
    assert found(Filter(display_sets=frozenset({"d1"}), text="mild")) == [("Anna", "mild")]
    assert found(Filter(readers=frozenset())) == []


def test_by_time() -> None:
    since, until = BEGAN + timedelta(minutes=10), BEGAN + timedelta(minutes=30)
    assert found(Filter(times=Times(since))) == [("Anna", "Größe unklar"), ("bob", "severe"), ("bob", "yes")]
    assert found(Filter(times=Times(until=until))) == [
        ("Anna", "mild"),
        ("Anna", "Größe unklar"),
        ("bob", "severe"),
    ]
    assert found(Filter(times=Times(since, until))) == [("Anna", "Größe unklar"), ("bob", "severe")]


def test_an_answer_of_unknown_time_is_in_no_span() -> None:
    timeless = msgspec.structs.replace(answer("anna", GRADE, 1, 1), created="")
    search = searchable(reading(timeless))
    for times in (Times(since=BEGAN), Times(until=BEGAN)):
        assert matching(search, Filter(times=times)) == []
    assert matching(search, Filter()) == [0]


def test_ground_truth_is_wanted_or_not() -> None:
    assert found(Filter(truth=Truth.ONLY)) == [("editor", "mild")]
    assert matching(SEARCH, Filter(truth=Truth.WITH)) == ALL
    with_truth = Filter(truth=Truth.WITH, readers=frozenset({"bob"}))
    assert [reader for reader, _ in found(with_truth)] == ["bob", "bob", "editor"]
    assert Filter(truth=Truth.ONLY).narrows
    assert not Filter(truth=Truth.WITH).narrows
    assert Filter(text="x").narrows


@pytest.mark.hazard("A2")
def test_searching_can_be_stopped() -> None:
    assert len(matching(SEARCH, Filter(text="zzz"), stopped=lambda: True)) == 4


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["mild", "anna", "case", "2", "nodule", "ß", "x"]), max_size=3),
    st.none() | st.sets(st.sampled_from(["Anna", "bob"])),
    st.sampled_from(Truth),
)
def test_it_finds_what_looking_at_each_row_finds(
    typed: list[str], readers: set[str] | None, truth: Truth
) -> None:
    def wanted(row: Readable) -> bool:
        words = f"{row.text} {row.question.text} {row.display_set.title} {row.reader}".casefold()
        return (
            (truth is Truth.WITH or row.is_ground_truth is (truth is Truth.ONLY))
            and (readers is None or row.is_ground_truth or row.reader in readers)
            and all(word.casefold() in words for word in typed)
        )

    names = None if readers is None else frozenset(readers)
    rows = matching(SEARCH, Filter(" ".join(typed), readers=names, truth=truth))
    assert [KNOWN.rows[row] for row in rows] == [row for row in KNOWN.rows if wanted(row)]
