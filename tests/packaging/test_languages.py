"""The catalogues that are in the repository: complete, fitting, and compiled."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import catalogue
import languages
import pytest
from catalogue_checks import problems
from environment import ROOT
from PySide6.QtCore import QTranslator
from texts_found import Found, find

from gcdesk.kit.settings import Language

CODES = languages.languages()
HELP = ROOT / "resources/help"
CONTEXT, TEXT = "Upload", "Nobody has ever said this"


@pytest.fixture(scope="module")
def found() -> Found:
    return find(ROOT)


def test_every_language_of_the_settings_has_a_catalogue_and_the_reverse() -> None:
    assert sorted({*CODES, "en", "system"}) == sorted(Language)


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated_and_fits_its_english(code: str, found: Found) -> None:
    """What is missing is written by ``packaging/languages --missing``."""
    told = problems(catalogue.read(languages.FOLDER / f"{code}.ts"), found)
    assert not told, "\n".join(["Run packaging/languages, and mend:", *told])


@pytest.mark.parametrize("code", CODES)
def test_what_gcdesk_reads_is_compiled_from_what_translators_write(code: str) -> None:
    written = catalogue.read(languages.FOLDER / f"{code}.ts")
    compiled = QTranslator()
    assert compiled.load(str(languages.FOLDER / f"{code}.qm"))
    others = [key for key, entry in written.entries.items() if compiled.translate(*key) != entry.translation]
    assert not others, "run packaging/languages"


def test_one_command_renews_fills_compiles_and_says_what_is_missing(tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "resources/languages").mkdir(parents=True)
    (project / "gcdesk").mkdir()
    shutil.copytree(ROOT / "packaging", project / "packaging")
    source = project / "gcdesk/module.py"
    source.write_text(f'tr("{CONTEXT}", "{TEXT}", n=1)\ntr("Order", "Save")\n', encoding="utf-8")

    def run(*arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, str(project / "packaging/languages.py"), *arguments],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    code, told = run("--add", "nl")
    assert (code, told.count("has no translation")) == (1, 2), told
    said = tmp_path / "nl.json"
    assert run("--missing", "nl", str(said))[0] == 1
    assert json.loads(said.read_text(encoding="utf-8")) == {CONTEXT: {TEXT: ""}, "Order": {"Save": ""}}
    said.write_text(json.dumps({CONTEXT: {TEXT: "Dit"}, "Order": {"Save": "Opslaan"}}), encoding="utf-8")
    code, told = run("--import", "nl", str(said))
    assert (code, told) == (0, "2 texts, 1 languages beside English, 0 to mend.\n")
    compiled = QTranslator()
    assert compiled.load(str(project / "resources/languages/nl.qm"))
    assert compiled.translate(CONTEXT, TEXT) == "Dit"
    source.write_text('tr("Order", "Save")\n', encoding="utf-8")
    assert run()[0] == 0
    assert TEXT not in (project / "resources/languages/nl.ts").read_text(encoding="utf-8")


def outline(page: Path) -> tuple[list[int], list[str], int]:
    """The levels of the headings of a page, where its links and pictures lead to, and its rows of tables."""
    text = page.read_text(encoding="utf-8")
    levels = [len(signs) for signs in re.findall(r"^(#+) ", text, re.MULTILINE)]
    targets = re.findall(r"\]\(([^)#\s]+)", text)
    for target in targets:
        assert (page.parent / target).resolve().exists(), f"{page}: {target}"
    rows = len(re.findall(r"^\|", text, re.MULTILINE))
    # A language has pages, and pictures of them, of its own, by the same names.
    return levels, sorted(Path(target).name for target in targets), rows


@pytest.mark.parametrize("code", CODES)
def test_every_help_page_is_translated_with_its_headings_links_pictures_and_tables(code: str) -> None:
    english = {page.name: outline(page) for page in HELP.glob("*.md")}
    assert {page.name: outline(page) for page in (HELP / code).glob("*.md")} == english
