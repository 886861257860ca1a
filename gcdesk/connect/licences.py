"""The licences of everything that gcdesk is shipped with. Blocks: reads files.

In the packaged program the texts lie in ``licences/<library version>/`` beside the libraries. From source each library
that gcdesk asks for tells its own.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from natsort import natsort_keygen, ns

from gcdesk import __version__
from gcdesk.texts import tr

_ROOT = Path(__file__).resolve().parent.parent.parent
_TEXT = re.compile(r"(?i)(licen[cs]e|copying|notice)")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_OPTIONAL = "seg"
"""The extra that is shipped, too."""


@dataclass(frozen=True, slots=True)
class Licence:
    """A library and under which terms it is here."""

    name: str
    """With its version: ``requests 2.34.2``."""
    terms: str
    """In short, as the library itself puts it (``MIT``); "" where only the texts tell."""
    texts: tuple[Path, ...]


def licences(bundle: Path | None = None) -> list[Licence]:
    """gcdesk itself first, then every library by name; *bundle* is the folder of the packaged program, if it is one."""
    folder = bundle or bundle_folder()
    found = list(_bundled(folder / "licences") if folder is not None else _installed())
    key = natsort_keygen(key=lambda one: one.name, alg=ns.IGNORECASE)
    return sorted(found, key=lambda one: (not one.name.startswith("gcdesk"), key(one)))


def bundle_folder() -> Path | None:
    """Where the packaged program has its files; None: it runs from source, or as a library."""
    folder = getattr(sys, "_MEIPASS", None)
    return Path(folder) if folder is not None else None


def full_text(licence: Licence) -> str:
    """All that *licence* says, one text below the other. Never empty; raises nothing."""
    parts = [licence.terms] if licence.terms else []
    for file in licence.texts:
        try:
            parts.append(file.read_text(encoding="utf-8", errors="replace").strip())
        except OSError:
            parts.append(tr("Connect", "The file {file} could not be read.", file=file))
    if not licence.texts:
        parts.append(tr("Connect", "This library came without the text of its licence."))
    return "\n\n\n".join(parts)


def _bundled(folder: Path) -> Iterator[Licence]:
    """Each folder is a library."""
    for library in sorted(folder.glob("*")):
        if library.is_dir():
            texts = tuple(sorted(file for file in library.rglob("*") if file.is_file()))
            name = f"gcdesk {__version__}" if library.name == "gcdesk" else library.name
            yield Licence(name, "", texts)


def _installed() -> Iterator[Licence]:
    """gcdesk and every library that it asks for, and that those ask for."""
    own = _ROOT / "LICENSE"
    yield Licence(f"gcdesk {__version__}", "Apache-2.0", (own,) if own.is_file() else ())
    waiting = list(_names(_own_requirements()))
    seen: set[str] = set()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in seen:
            continue
        seen.add(name)
        try:
            library = distribution(name)
        except PackageNotFoundError:
            continue  # for another system
        yield Licence(f"{library.metadata['Name']} {library.version}", _terms(library), _texts(library, name))
        waiting += _names(library.requires or ())


def _own_requirements() -> list[str]:
    try:
        return [text.replace(f'extra == "{_OPTIONAL}"', "") for text in distribution("gcdesk").requires or ()]
    except PackageNotFoundError:  # started from a folder with the source
        project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        return [*project["dependencies"], *project["optional-dependencies"][_OPTIONAL]]


def _names(requirements: Iterable[str]) -> Iterator[str]:
    """The libraries in lines such as ``requests>=2; python_version > "3"``, without what is asked for extras only."""
    for text in requirements:
        found = _NAME.match(text)
        if found and "extra ==" not in text:
            yield found.group()


def _terms(library: Distribution) -> str:
    """In short. Some libraries put their whole licence there: then its text says it."""
    told = str(
        (library.metadata.get_all("License-Expression") or library.metadata.get_all("License") or [""])[0]
    )
    return told if len(told) <= 100 and "\n" not in told else ""


def _texts(library: Distribution, name: str) -> tuple[Path, ...]:
    files = [
        Path(str(library.locate_file(file)))
        for file in library.files or ()
        if file.parts[0].endswith(".dist-info") and _TEXT.match(file.name)
    ]
    if not files:
        # What comes without its texts has them in the source of the packages.
        apart = "Qt" if name.startswith(("pyside6", "shiboken6")) else name
        files = sorted((_ROOT / "packaging" / "licences" / apart).glob("*.txt"))
    return tuple(files)
