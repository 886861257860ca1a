"""Every error that leads to a paragraph of the help leads to one that is there, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import gcdesk
from gcdesk.connect.help_text import heading_ids
from gcdesk.errors import GcdeskError
from gcdesk.kit import resources

_TARGET = re.compile(r'"([a-z]+)#([a-z-]+)"')
HELP = resources.path("help")
LANGUAGES = ["", *sorted(folder.name for folder in HELP.iterdir() if folder.is_dir())]


def targets() -> set[tuple[str, str]]:
    """Page and id of each paragraph that the program leads to."""
    sources = Path(gcdesk.__file__).parent.rglob("*.py")
    return {match for file in sources for match in _TARGET.findall(file.read_text(encoding="utf-8"))}


def ids(page: Path) -> list[str]:
    return [one for one in heading_ids(page.read_text(encoding="utf-8")) if one]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_leads_to_is_there(language: str) -> None:
    assert len(targets()) > 15
    for page, one in targets():
        assert one in ids(HELP / language / f"{page}.md"), f"{language or 'en'}: {page}#{one}"


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_translated_pages_have_the_same_headings_in_the_same_order(language: str) -> None:
    for page in HELP.glob("*.md"):
        there, here = ids(page), ids(HELP / language / page.name)
        assert here == there, f"{language}/{page.name}"
        assert len(set(there)) == len(there)


def test_links_between_paragraphs_lead_to_one() -> None:
    for page in HELP.rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        for name, one in re.findall(r"\]\(([a-z]*(?:\.md)?)#([a-z-]+)\)", text):
            assert one in ids(page.with_name(name) if name else page), f"{page}: {name}#{one}"


def test_every_paragraph_about_trouble_is_led_to() -> None:
    led_to = {one for page, one in targets() if page == "trouble"}
    assert set(ids(HELP / "trouble.md")) == led_to


def test_an_error_leads_to_what_its_kind_leads_to() -> None:
    class Special(GcdeskError):
        help_target = "trouble#token"

    assert Special("no").help_target == "trouble#token"
    assert GcdeskError("no").help_target == ""
