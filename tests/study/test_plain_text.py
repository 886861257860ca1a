from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.study.plain_text import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Score each scan.", "Score each scan."),
        ("<p>Score <b>each</b> scan.</p><p>Then rest.</p>", "Score each scan.\n\nThen rest."),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<ul><li>CT</li><li>MR</li></ul>", "• CT\n• MR"),
        ("5 &lt; 6 &amp; 7 &gt; 6&nbsp;&eacute;", "5 < 6 & 7 > 6 é"),
        ("a<script>alert('x')</script>b<style>p {}</style>c", "abc"),
        ("</script>still here", "still here"),
        ("  many   blanks\t\there ", "many blanks here"),
        ("<p>a</p>\n\n\n\n<p>b</p>", "a\n\nb"),
        ("", ""),
    ],
)
def test_html_is_read_as_text(html: str, text: str) -> None:
    assert plain_text(html) == text


@pytest.mark.hazard("A3")
@given(st.text(max_size=200))
def test_any_text_can_be_read(html: str) -> None:
    text = plain_text(html)
    assert text == text.strip()
    assert "\n\n\n" not in text


@given(st.text(alphabet="abc <>&;", max_size=30))
def test_escaped_text_comes_back(words: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert plain_text(escaped) == " ".join(words.split())
