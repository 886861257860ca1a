from __future__ import annotations

import pytest

from gcdesk.texts.lines import on_one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", ""),
        ("ready", "ready"),
        ("ready\nDouble-click opens it.", "ready · Double-click opens it."),
        ("The title is taken.\nIt has no image.", "The title is taken. It has no image."),
        ("failed: it broke off.\nHTTP 500\n\n Look at it. ", "failed: it broke off. HTTP 500 · Look at it."),
    ],
)
def test_what_is_no_sentence_stands_apart_from_what_follows(text: str, line: str) -> None:
    assert on_one_line(text) == line
