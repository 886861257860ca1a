from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gcdesk.answers.figures.file_ids import plain_ids, plain_line


def test_names_lose_blanks_commas_and_accents() -> None:
    names = {"a": "José Pérez", "b": "case 1, left", "c": "患者", "d": "r.j_smith@x"}
    assert plain_ids(names, "case") == {
        "a": "Jose_Perez",
        "b": "case_1_left",
        "c": "case",
        "d": "r.j_smith@x",
    }


def test_names_that_become_alike_are_numbered() -> None:
    names = {"a": "case 1", "b": "case_1", "c": "CASE 1", "d": "", "e": "ö ", "f": "o"}
    assert list(plain_ids(names, "case").values()) == ["case_1", "case_1_2", "CASE_1_3", "case", "o", "o_2"]


def test_words_of_the_program_are_not_names() -> None:
    assert plain_ids({"a": "-1", "b": "Truth"}, "reader", ("-1", "truth")) == {"a": "-1_2", "b": "Truth_2"}


@given(st.dictionaries(st.text(max_size=3), st.text(max_size=5), max_size=8))
def test_any_names_become_different_visible_ones(names: dict[str, str]) -> None:
    ids = plain_ids(names, "case", ("-1",))
    assert ids.keys() == names.keys()
    assert len({id_.casefold() for id_ in ids.values()}) == len(names)
    for id_ in ids.values():
        assert id_
        assert id_.isascii()
        assert id_.isprintable()
        assert not set(id_) & {",", " "}


def test_a_line_is_one_line() -> None:
    assert plain_line("Étude\n de  cas\u2028✓") == "Etude de cas _"
