"""Report the coverage of all modules that work without Qt, and fail below the floor.

Which modules these are is not written down but found: those from which no import, direct or not, leads to Qt.
Run by `packaging/check` in its environment, on what its step "tests" has measured.
"""

from __future__ import annotations

import sys
from pathlib import Path

import coverage
import grimp

FLOOR = 95.0
"""Per cent of lines and branches."""

_QT = ("PySide6", "qasync")
# Joins the rooms together, and is seen by the window stories whether it reaches Qt when imported or not.
_JOINERS = {"gcdesk.__main__", "gcdesk.app", "gcdesk.desk", "gcdesk.life", "gcdesk.window", "gcdesk.selftest"}


def modules_without_qt() -> set[str]:
    """The names of the modules of gcdesk that never reach Qt."""
    graph = grimp.build_graph("gcdesk", include_external_packages=True)
    own = {name for name in graph.modules if name.partition(".")[0] == "gcdesk"}
    for library in _QT:
        if library in graph.modules:
            own -= graph.find_downstream_modules(library)
    return {name for name in own if not any(name == top or name.startswith(f"{top}.") for top in _JOINERS)}


def file_of(module: str, root: Path) -> Path:
    """Where the source of *module* is."""
    path = root.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def main() -> int:
    """Put together what each process has measured and print the report; 0 when the floor is kept."""
    root = Path(__file__).resolve().parent.parent
    files = [str(file_of(module, root)) for module in sorted(modules_without_qt())]
    data = coverage.Coverage(config_file=str(root / "pyproject.toml"))
    data.load()
    data.combine()
    data.save()
    reached = data.report(include=files, show_missing=True, skip_covered=True)
    print(f"{reached:.1f} % of {len(files)} modules; the floor is {FLOOR:.0f} %.")
    return 0 if reached >= FLOOR else 1


if __name__ == "__main__":
    sys.exit(main())
