from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from gcdesk.upload.editing.files_dialog import FilesDialog
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.table.plan import Files, assign
from tests.upload.build import entry
from tests.upload.screen import small_table


def dialog(parent: QWidget, outside: FileEntry | None = None) -> FilesDialog:
    table = small_table()
    if outside is not None:
        table = assign(table, "case 1", "report", Files((outside,)))
    column = table.column("report")
    assert column is not None
    made = FilesDialog(table, table.drafts[0], column, parent)
    made.show()
    return made


def items(made: FilesDialog) -> list[QTreeWidgetItem]:
    files = made.findChild(QTreeWidget, "files_list")
    assert files is not None
    found = [files.topLevelItem(row) for row in range(files.topLevelItemCount())]
    return [item for item in found if item is not None]


def test_all_files_of_the_case_are_there_with_the_cell_that_holds_them(parent: QWidget) -> None:
    made = dialog(parent)

    assert [(item.text(0), item.text(2)) for item in items(made)] == [
        ("ct.mha", "CT Image"),
        ("report.pdf", ""),
        ("score.json", ""),
    ]
    assert made.files() is None


def test_ticked_files_are_taken(parent: QWidget) -> None:
    made = dialog(parent)
    for item in items(made)[1:]:
        item.setCheckState(0, Qt.CheckState.Checked)

    files = made.files()
    assert files is not None
    assert [e.relative for e in files.entries] == ["case 1/report.pdf", "case 1/score.json"]


def test_a_file_from_elsewhere_stays_until_it_is_unticked(parent: QWidget) -> None:
    outside = FileEntry(entry("x").path, "/elsewhere/r.pdf", 5, 5)
    made = dialog(parent, outside)

    assert made.files() == Files((outside,))
    items(made)[0].setCheckState(0, Qt.CheckState.Unchecked)
    assert made.files() is None


def test_files_are_searched(parent: QWidget) -> None:
    made = dialog(parent)
    search = made.findChild(QLineEdit, "files_search")
    assert search is not None
    QTest.keyClicks(search, "PDF")

    assert [item.text(0) for item in items(made) if not item.isHidden()] == ["report.pdf"]
