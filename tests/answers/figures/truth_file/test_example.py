from __future__ import annotations

import csv
import io

import pytest

from gcdesk.answers.figures.truth_file.example import exact_heads
from gcdesk.errors import FileError
from tests.answers.figures.truth_file.study import QUESTIONS, question


def written(heads: list[str]) -> bytes:
    """As the website writes its example."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(
        file, fieldnames=["case", *heads], escapechar="\\", quoting=csv.QUOTE_NONE, quotechar="`"
    )
    writer.writeheader()
    writer.writerow({"case": "0000-1", **dict.fromkeys(heads, "'\"option\"'")})
    return file.getvalue().encode()


NEEDED = ["What is it, then?", "Is it there?", "How large (mm)?", "What's the size?", "Which of 'these'?"]


def test_the_texts_of_the_example_are_those_of_the_questions() -> None:
    assert exact_heads(written(NEEDED), QUESTIONS) == dict(zip("tbncm", NEEDED, strict=True))


def test_a_text_with_markup_is_known_by_its_place() -> None:
    heads = ["What is <b>it</b>,\r\nthen?", *NEEDED[1:]]
    assert exact_heads(written(heads), QUESTIONS)["t"] == heads[0]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (written(NEEDED[:3]), "it has 3 questions, the study 5"),
        (b"", "not the website's example"),
        (b"title,Score\n", "not the website's example"),
        (b"\xff\xfe", "not the website's example"),
        (b"case," + b"x" * 200_000, "not the website's example"),
    ],
)
def test_other_files_are_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        exact_heads(content, QUESTIONS)


def test_letters_that_the_website_escapes() -> None:
    text = "a `b` \\ c, 'd' \"e\""
    assert exact_heads(written([text]), [question("1", "Number", "a b c d e")]) == {"1": text}
