"""The command line. Qt is imported only after the arguments are read, so ``--help`` answers at once."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gcdesk import __version__
from gcdesk.kit.interrupts import interrupts_end_at_once
from gcdesk.kit.plain_imports import load_qt
from gcdesk.kit.screen import NO_SCREEN, has_screen, why_no_screen


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line says; without arguments, as from a menu, nothing."""

    practice: bool = False
    server: str | None = None
    home: Path | None = None
    self_test: bool = False
    pictures: Path | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run gcdesk with *arguments*, by default those of the command line; the exit code."""
    interrupts_end_at_once()
    words = sys.argv[1:] if arguments is None else arguments
    given = _read(words) if words else Given()
    gc.disable()  # while modules are loaded nothing becomes garbage; from the window on `gcdesk.kit.garbage` sees to it
    if given.self_test and not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # it needs a window, but nobody to see it
    reason = why_no_screen()
    if reason is not None:
        print(reason, file=sys.stderr)  # noqa: T201 - there is nowhere else to say it
        return NO_SCREEN
    load_qt()
    if given.self_test:
        from gcdesk import selftest  # noqa: PLC0415

        return selftest.run(pictures=given.pictures)
    from gcdesk import app  # noqa: PLC0415

    return app.run(practice=given.practice, server=given.server, home=given.home)


def _read(words: Sequence[str]) -> Given:
    """What *words* say; ends the process where they make no sense or ask a question."""
    import argparse  # noqa: PLC0415 - hardly anybody gives arguments

    parser = argparse.ArgumentParser(
        prog="gcdesk", description="Fill, order and read out reader studies on Grand Challenge."
    )
    parser.add_argument("--version", action="version", version=f"gcdesk {__version__}")
    parser.add_argument(
        "--practice", action="store_true", help="begin with practice data; nothing is real there"
    )
    parser.add_argument("--server", metavar="ADDRESS", help="the Grand Challenge to sign in to")
    parser.add_argument(
        "--home", metavar="FOLDER", type=Path, help="keep settings and unfinished work in FOLDER"
    )
    test = parser.add_argument_group("trying it")
    test.add_argument(
        "--self-test", action="store_true", help="do the main job with practice data, and check it"
    )
    test.add_argument(
        "--pictures", metavar="FOLDER", type=Path, help="save a picture of the window after each step"
    )
    return Given(**vars(parser.parse_args(words)))


if __name__ == "__main__":
    sys.exit(main())
