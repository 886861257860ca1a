from __future__ import annotations

from pathlib import Path

from coverage_floor import file_of, modules_without_qt

ROOT = Path(__file__).parents[2]


def test_modules_without_qt_are_found_and_no_others() -> None:
    found = modules_without_qt()

    assert {
        "gcdesk.errors",
        "gcdesk.texts",
        "gcdesk.upload.table.plan",
        "gcdesk.upload.folder.rules",
    } <= found
    assert not found & {
        "gcdesk.kit.widgets",
        "gcdesk.upload.editing.model",
        "gcdesk.app",
        "gcdesk.life",
        "gcdesk.window",
    }


def test_every_module_found_is_a_file() -> None:
    assert [name for name in modules_without_qt() if not file_of(name, ROOT).is_file()] == []
