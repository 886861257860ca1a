"""Renew, fill, check and compile the catalogues of gcdesk's languages; `packaging/languages` calls this."""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import catalogue
import machine
from catalogue_checks import problems
from environment import ROOT, set_up
from start import APP
from texts_found import find

FOLDER = ROOT / "resources/languages"


def languages() -> list[str]:
    """The codes of all languages but English."""
    return sorted(file.stem for file in FOLDER.glob("*.ts"))


def compile_all(lrelease: str) -> None:
    """Make each ``.qm`` of its ``.ts``. Raises CalledProcessError."""
    for language in languages():
        source, target = FOLDER / f"{language}.ts", FOLDER / f"{language}.qm"
        subprocess.run([lrelease, "-silent", str(source), "-qm", str(target)], check=True)


def _lrelease() -> str:
    """Qt's compiler of catalogues: this Python's, or that of the program's own environment."""
    spec = importlib.util.find_spec("PySide6")
    if spec is not None and spec.submodule_search_locations:
        return str(Path(spec.submodule_search_locations[0]) / "lrelease")
    set_up(APP, machine.OFFSCREEN, "offscreen")
    return APP.program("pyside6-lrelease")


def main(arguments: Sequence[str]) -> int:
    """Do what is asked, and say what is wrong; the exit code: 0 when nothing is."""
    parser = argparse.ArgumentParser(
        prog="packaging/languages",
        description="Renew the catalogues in resources/languages from the sources, compile them, say what is wrong.",
    )
    parser.add_argument("--add", metavar="CODE", help="begin a catalogue for another language")
    parser.add_argument(
        "--import",
        nargs=2,
        metavar=("CODE", "FILE"),
        dest="filling",
        help="take translations from a JSON file: {context: {English: translation}}",
    )
    parser.add_argument(
        "--missing", nargs=2, metavar=("CODE", "FILE"), help="write what is not translated to a JSON file"
    )
    parser.add_argument(
        "--same", metavar="CODE", help="what equals its English now does so on purpose: note that"
    )
    asked = parser.parse_args(arguments)
    found = find(ROOT)
    FOLDER.mkdir(exist_ok=True)
    wrong = []
    for language in sorted({*languages(), *([asked.add] if asked.add else [])}):
        file = FOLDER / f"{language}.ts"
        kept = catalogue.renewed(catalogue.read(file), found.places)
        if asked.filling and asked.filling[0] == language:
            kept = catalogue.filled(kept, Path(asked.filling[1]))
        if asked.same == language:
            kept = catalogue.accepted(kept)
        if asked.missing and asked.missing[0] == language:
            text = json.dumps(catalogue.missing(kept), ensure_ascii=False, indent=1)
            Path(asked.missing[1]).write_text(text + "\n", encoding="utf-8")
        catalogue.write(kept, found.places, file)
        wrong += problems(kept, found)
    compile_all(_lrelease())
    print(
        *wrong,
        f"{len(found.places)} texts, {len(languages())} languages beside English, {len(wrong)} to mend.",
        sep="\n",
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except machine.CannotSetUp as error:
        sys.exit(f"\n{error}")
