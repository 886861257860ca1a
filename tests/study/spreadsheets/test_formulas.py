from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.study.spreadsheets.formulas import guarded, unguarded


@pytest.mark.hazard("A4")
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_what_begins_like_a_formula_is_text(sign: str) -> None:
    assert guarded(f"{sign}1") == f"'{sign}1"


@pytest.mark.hazard("A4")
@settings(deadline=None)
@given(st.text(alphabet="'=+-@\tab ", max_size=6))
def test_the_text_can_be_had_back(text: str) -> None:
    written = guarded(text)
    assert written[:1] not in {"=", "+", "-", "@", "\t"}
    assert unguarded(written) == text
