"""What is loaded once the first page is painted, in this order: nearly all of gcdesk.

PySide makes its classes when they are first asked for, and two threads that have it make some at the same time can take the
process along. So what has anything of Qt is loaded on the window's thread, a step at a time, between which the window
answers; only the rest is loaded in the background. The lists name whatever makes steps of a few hundredths of a second:
what is missing here is loaded by whoever imports it.
"""

from __future__ import annotations

import importlib

WITHOUT_QT = (
    "gcdesk.api.client",
    "gcdesk.api.reach",
    "gcdesk.api.releases",
    "gcdesk.connect.loading",
    "gcdesk.connect.study_search",
    "gcdesk.study.load_answers",
    "gcdesk.study.spreadsheets",
    "gcdesk.upload.engine.engine",
    "gcdesk.upload.folder.group",
    "gcdesk.upload.table.checks",
    "gcdesk.upload.table.key_file",
    "gcdesk.upload.table.plan_table",
    "gcdesk.upload.table.prepare",
    "gcdesk.upload.records.earlier",
    "gcdesk.upload.records.leftovers",
    "gcdesk.upload.records.report",
    "gcdesk.upload.records.waiting",
    "gcdesk.order.arranging.history",
    "gcdesk.order.applying.kept_runs",
    "gcdesk.order.editing.row_words",
    "gcdesk.order.keeping.saved",
    "gcdesk.order.listing.sights",
    "gcdesk.order.sheets.match",
    "gcdesk.answers.clipboard",
    "gcdesk.answers.exporting.writing",
    "gcdesk.answers.measures.outcome",
    "gcdesk.answers.charts.over_time",
    "gcdesk.masks.saving.prepare",
    "gcdesk.masks.showing.layers",
    "gcdesk.masks.showing.thumbnails",
)
"""Loaded on a background thread."""

WITH_QT = (
    "gcdesk.kit.table",
    "gcdesk.connect.help_dialog",
    "gcdesk.connect.settings_dialog",
    "gcdesk.connect.panels",
    "gcdesk.connect.study_view",
    "gcdesk.upload.choosing.folder_work",
    "gcdesk.upload.editing.table_panel",
    "gcdesk.upload.editing.table_work",
    "gcdesk.upload.running.run_work",
    "gcdesk.upload.running.runs_work",
    "gcdesk.upload.tab",
    "gcdesk.order.editing.table_view",
    "gcdesk.order.editing.order_panel",
    "gcdesk.order.running.apply_work",
    "gcdesk.order.tab",
    "gcdesk.answers.sheets_view",
    "gcdesk.answers.measures.measures_view",
    "gcdesk.answers.exporting.export_work",
    "gcdesk.answers.tab",
    "gcdesk.masks.browsing.masks_view",
    "gcdesk.masks.keeping.save_work",
    "gcdesk.masks.tab",
    "gcdesk.rooms",
)
"""Loaded on the window's thread, one at a time."""


def load_without_qt() -> None:
    """Load all that has nothing of Qt. Blocks for about half a second."""
    for name in WITHOUT_QT:
        importlib.import_module(name)
