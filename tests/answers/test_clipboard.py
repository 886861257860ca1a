from __future__ import annotations

import pytest

from gcdesk.answers.clipboard import MOST_HTML, copied
from gcdesk.answers.model import shown_text
from gcdesk.answers.sheets import Sheet, SheetKind, sheet
from gcdesk.answers.totals import Totals
from gcdesk.errors import Cancelled
from tests.answers.build import PERCENT, REMARKS, answer
from tests.answers.screen import found
from tests.elsewhere import elsewhere


def the_sheet(*said: object) -> Sheet:
    answers = [
        answer("anna", PERCENT if isinstance(s, int) else REMARKS, n, s) for n, s in enumerate(said, 1)
    ]
    return sheet(SheetKind.ANSWERS, found(None, *answers), None)


def columns(of: Sheet, *keys: str) -> list[int]:
    known = [column.key for column in of.table.columns]
    return [known.index(key) for key in keys]


@pytest.mark.hazard("A4")
def test_what_a_spreadsheet_would_compute_is_text_in_both_forms() -> None:
    of = the_sheet("=1+1", "-x\twith tab\nand line", "+", "@me", "-5")
    made = copied(of, range(5), columns(of, "answer"), shown_text)
    assert made.tsv.split("\n") == ["Answer", "'=1+1", "'-x with tab and line", "'+", "'@me", "-5"]
    assert made.html.count("mso-number-format:'\\@'") == 5
    assert "=1+1</td>" in made.html


def test_numbers_are_numbers_and_titles_are_first() -> None:
    of = the_sheet(12)
    made = copied(of, [0], columns(of, "reader", "answer"), shown_text)
    assert made.tsv == "Reader\tAnswer\nanna\t12"
    assert "<td>12</td>" in made.html


@pytest.mark.hazard("A3")
def test_markup_is_text() -> None:
    of = the_sheet("<b>bold</b> & more")
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; more" in copied(of, [0], columns(of, "answer"), shown_text).html


def test_very_many_rows_go_in_the_plain_form_only() -> None:
    of = the_sheet("x")
    made = copied(of, [0] * (MOST_HTML + 1), columns(of, "answer"), shown_text)
    assert made.rows == MOST_HTML + 1
    assert made.html == ""


def test_it_can_be_stopped() -> None:
    of = Sheet(SheetKind.PROGRESS, Totals(()), ())
    assert copied(of, [], [0], shown_text, lambda: True).rows == 0
    with pytest.raises(Cancelled):
        copied(the_sheet("x"), [0], [0], shown_text, lambda: True)


def test_a_negative_number_is_a_number_where_the_decimal_sign_is_a_comma() -> None:
    with elsewhere():
        of = the_sheet("-x", "-5,5")
        made = copied(of, range(2), columns(of, "answer"), shown_text)
        assert made.tsv.split("\n")[1:] == ["'-x", "-5,5"]
