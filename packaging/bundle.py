"""What belongs into the folder that the packages are made of, and what is left out to keep it small.

Read by ``gcdesk.spec`` and ``build.py``, in the environment that packages are built in.
"""

from __future__ import annotations

import re
import sys
import sysconfig
import tomllib
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent

Binary = tuple[str, str, str]
"""Name in the bundle, file on this computer, and kind, as PyInstaller has them."""

EXCLUDED_MODULES = [
    # Tools of Python, of the build, and of libraries' own tests.
    *("tkinter", "lib2to3", "pydoc_data", "test", "setuptools", "pip", "pkg_resources", "packaging"),
    *("numpy.f2py", "numpy.testing", "numpy.tests", "pytest", "hypothesis", "IPython", "matplotlib"),
    *("scipy", "pandas", "cupy", "numba", "colorcet", "h5py"),
    # Parts of Qt that gcdesk does not draw with.
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtConcurrent"),
    *("pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.console", "pyqtgraph.canvas"),
]
"""Modules that are found by following imports, and that no way through gcdesk reaches."""

UNWANTED_HOOKS = {"pyi_rth_multiprocessing", "pyi_rth_pyqtgraph_multiprocess"}
"""What PyInstaller would run before the program for those that begin further processes of Python: gcdesk begins none."""

_QT_TRANSLATIONS = {f"qtbase_{file.stem}.qm" for file in (ROOT / "resources/languages").glob("*.ts")}
"""Qt's own texts, in the languages that gcdesk speaks."""
_SURPLUS_FOLDERS = {"tests", "testing", "test_files", "charset_files", "examples", "include"}
_QT_LIBRARIES = re.compile(
    r"Qt6?(Quick|Qml|VirtualKeyboard|Pdf|EglFSDevice|EglFsKms|Sql|ShaderTools|LabsA|LabsF|LabsS)"
)
_QT_PLUGINS = {
    "platforms": r"qxcb|qwayland|qoffscreen|qwindows|qcocoa",
    "imageformats": r"qsvg|qjpeg|qico",
    "iconengines": r"qsvgicon",
    "platformthemes": r"qxdgdesktopportal",
    "platforminputcontexts": r"composeplatforminputcontext|ibusplatforminputcontext",
    "styles": r".*",
    "xcbglintegrations": r"qxcb-glx|qxcb-egl",
    "wayland-decoration-client": r".*",
    "wayland-graphics-integration-client": r".*qt-plugin-wayland-egl|.*",
    "wayland-shell-integration": r".*xdg-shell",
    # Proxies and languages of the system; gcdesk speaks HTTP through requests.
    "networkinformation": r"(?!)",
    "tls": r"(?!)",
    "generic": r"(?!)",
    "egldeviceintegrations": r"(?!)",
}
"""Folder of plugins → what is kept of it."""


def is_wanted(name: str) -> bool:
    """Whether the file that is to be *name* in the bundle belongs there."""
    path = Path(name)
    if path.suffix == ".ts":
        return False  # what a catalogue is compiled from
    if "translations" in path.parts and "PySide6" in path.parts:
        return path.name in _QT_TRANSLATIONS
    # On macOS, PyInstaller puts links to the libraries of Qt at the top.
    if "PySide6" not in path.parts and not path.parts[0].startswith(("libQt6", "Qt")):
        return not _is_surplus(path)
    # On macOS, a library of Qt is a folder with some more in it.
    if any(_QT_LIBRARIES.search(part) for part in path.parts) or "qml" in path.parts:
        return False
    if "plugins" in path.parts:
        kept = _QT_PLUGINS.get(path.parent.name)
        return kept is not None and re.match(rf"(lib)?({kept})", path.name) is not None
    return True


def _is_surplus(path: Path) -> bool:
    """What libraries carry along for their developers."""
    return bool(_SURPLUS_FOLDERS & set(path.parts[:-1])) or path.suffix in {
        ".pyi",
        ".pxd",
        ".h",
        ".a",
        ".lib",
    }


def needed(binaries: list[Binary], asks_for: Callable[[str], Iterable[str]]) -> list[Binary]:
    """*binaries* without the system's libraries that only files which were left out had asked for.

    *asks_for* gives the names of the libraries that a file on this computer asks for.
    """
    # The system's own libraries lie side by side at the top; what is in a folder belongs to some Python library.
    known = {Path(name).name: (name, source, kind) for name, source, kind in binaries}
    wanted = [binary for binary in binaries if len(Path(binary[0]).parts) > 1 or not _is_system(binary)]
    kept: set[str] = set()
    while wanted:
        name, source, _ = wanted.pop()
        if name not in kept:
            kept.add(name)
            wanted += [known[asked] for asked in asks_for(source) if asked in known]
    return [binary for binary in binaries if binary[0] in kept]


def _is_system(binary: Binary) -> bool:
    name, source, _ = binary
    return re.search(r"\.so(\.|$)", name) is not None and "python" not in Path(source).name


def shipped() -> Iterator[Distribution]:
    """Every library that is part of the packaged program, from those in ``pyproject.toml`` on."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    # Those who install nothing by hand get what is optional, too.
    asked = [*project["dependencies"], *project["optional-dependencies"]["seg"]]
    wanted = [Requirement(text) for text in asked]
    seen: set[str] = set()
    while wanted:
        requirement = wanted.pop()
        name = canonicalize_name(requirement.name)
        if name in seen or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        seen.add(name)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # for another system
        yield found
        wanted += [Requirement(text) for text in found.requires or ()]


def licence_files() -> Iterator[tuple[str, Path]]:
    """Folder in the bundle → a text of a licence that goes there: gcdesk's, Python's, and each library's."""
    yield "gcdesk", ROOT / "LICENSE"
    yield "Python", _python_licence()
    for library in shipped():
        name = f"{library.metadata['Name']} {library.version}"
        texts = [
            Path(str(library.locate_file(file)))
            for file in library.files or ()
            if file.parts[0].endswith(".dist-info")
            and re.match(r"(?i)(licen[cs]e|copying|notice)", file.name)
        ]
        if not texts:
            texts = sorted((ROOT / "packaging/licences" / _apart(library.metadata["Name"])).glob("*.txt"))
        for text in texts:
            yield "/".join((name, *_inside(text.parts))), text


def _inside(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The folders below its metadata's in which a text lies: some libraries have many of the same name."""
    at = next((n for n, part in enumerate(parts) if part.endswith(".dist-info")), len(parts))
    return tuple(part for part in parts[at + 1 : -1] if part != "licenses")


def _apart(name: str) -> str:
    """The folder with the licences of a library that comes without them."""
    return "Qt" if canonicalize_name(name).startswith(("pyside6", "shiboken6")) else name


def _python_licence() -> Path:
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    for folder in folders:
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                return folder / name
    return Path("/usr/share/doc") / f"python{sysconfig.get_python_version()}" / "copyright"
