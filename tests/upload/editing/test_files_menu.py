from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcdesk.upload.editing.files_menu import FilesMenu
from gcdesk.upload.table.plan import Column, Draft, Files
from tests.upload.build import entry, interface

REPORT = Column(interface("report"))


def menu(parent: QWidget, draft: Draft) -> FilesMenu:
    return FilesMenu(draft, REPORT, parent)


def lines(made: FilesMenu) -> list[str]:
    return [action.text().replace("\t", " | ") for action in made.actions() if not action.isSeparator()]


def draft(*names: str, held: str = "") -> Draft:
    files = tuple(entry(f"a/{name}") for name in names)
    values = {"report": Files(tuple(f for f in files if f.name == held))} if held else {}
    return Draft("a", "a", "a", files, values)


def test_files_that_suit_come_first_and_those_in_the_cell_are_ticked(qtbot: QtBot, parent: QWidget) -> None:
    made = menu(parent, draft("ct.mha", "a & b.pdf", "held.pdf", held="held.pdf"))

    assert lines(made)[:3] == ["held.pdf | 10 bytes", "a && b.pdf | 10 bytes", "ct.mha | 10 bytes"]
    assert [action.isChecked() for action in made.actions() if action.isCheckable()] == [True, False, False]


def test_a_chosen_file_and_clearing_are_told(qtbot: QtBot, parent: QWidget) -> None:
    made = menu(parent, draft("r.pdf", held="r.pdf"))
    with qtbot.waitSignal(made.chosen) as chosen:
        made.actions()[0].trigger()
    with qtbot.waitSignal(made.chosen) as cleared:
        made.actions()[-1].trigger()

    assert chosen.args == [Files((entry("a/r.pdf"),))]
    assert cleared.args == [None]


def test_a_case_without_free_files_says_so(qtbot: QtBot, parent: QWidget) -> None:
    made = menu(parent, draft())

    assert lines(made)[0] == "The case has no file that is not assigned yet"
    assert not any(action.isEnabled() for action in made.actions() if not action.isSeparator())


def test_hundreds_of_files_are_left_to_the_dialog(qtbot: QtBot, parent: QWidget) -> None:
    made = menu(parent, draft(*(f"{n}.dcm" for n in range(400)), "r.pdf"))

    assert len(lines(made)) == 27
    assert lines(made)[0] == "r.pdf | 10 bytes"
    assert "all files of the case (401)" in lines(made)[-2]


@pytest.mark.hazard("F14")
def test_one_of_several_series_is_picked(qtbot: QtBot, parent: QWidget) -> None:
    case = draft("1.dcm", "2.dcm", "3.dcm")
    series = (Files(case.files[:2]), Files(case.files[2:]))
    held = replace(case, values={"report": Files(case.files)})
    made = FilesMenu(held, REPORT, parent, series)
    assert lines(made)[:2] == [
        "Only series 1: 2 files, from 1.dcm | 20 bytes",
        "Only series 2: 1 file, from 3.dcm | 10 bytes",
    ]
    with qtbot.waitSignal(made.chosen) as chosen:
        made.actions()[1].trigger()
    assert chosen.args == [series[1]]
