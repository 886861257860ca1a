"""Every page, tab, view and dialog that opens without anything being sent: its names, its way by Tab, its room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from gcdesk.practice.records import DisplaySet
from gcdesk.practice.state import new_pk
from gcdesk.selftest import hands
from tests.accessibility.inspector import Inspector
from tests.journeys.stage import Stage

CHEST = "Chest CT practice"


def look_at_dialog(stage: Stage, inspector: Inspector, name: str, open_it: Callable[[], None]) -> None:
    """Open a dialog, look at it, and leave it with Escape, as every dialog can be left."""
    open_it()
    stage.until(name, lambda: hands.usable(name))
    dialog = hands.find(name)
    assert isinstance(dialog, QWidget)
    stage.until("its focus", dialog.isActiveWindow)
    inspector.look(name, dialog)
    hands.press(name, Qt.Key.Key_Escape)
    stage.until(f"{name} to close", lambda: hands.find(name) is None)


def by_button(name: str) -> Callable[[], None]:
    """Presses a button by the space bar: no matter whether it has to be scrolled to."""
    return lambda: hands.press(name, Qt.Key.Key_Space)


def go_to(stage: Stage, tab: str, name: str) -> None:
    """Choose a tab and wait for what it shows."""
    hands.choose_tab("tabs", tab)
    stage.until(name, lambda: hands.usable(name), 60)


def test_signing_in_and_choosing_a_study(stage: Stage, inspector: Inspector) -> None:
    stage.open()
    stage.until("the page to sign in", lambda: hands.usable("token_field"))
    inspector.look("signing in")
    look_at_dialog(stage, inspector, "help_dialog", by_button("help_button"))
    look_at_dialog(stage, inspector, "settings_dialog", by_button("settings_button"))
    hands.click("settings_button")
    stage.until("the settings", lambda: hands.usable("support_button"))
    look_at_dialog(stage, inspector, "support_dialog", by_button("support_button"))
    hands.press("settings_dialog", Qt.Key.Key_Escape)
    stage.sign_in()
    stage.until("the list of studies", lambda: hands.usable("study_list"))
    hands.click_cell("study_list", 0, 0)
    inspector.look("choosing a study")
    stage.choose_study(CHEST)

    def about() -> None:
        stage.choose_in_menu("study_button", "study_menu", "about_study_action")

    look_at_dialog(stage, inspector, "study_panel", about)


def test_uploading(stage: Stage, inspector: Inspector) -> None:
    stage.open()
    stage.until("the page to sign in", lambda: hands.usable("practice_button"))
    by_button("practice_button")()
    stage.until("the samples", lambda: hands.usable("use_samples_button"), 60)
    inspector.look("uploading, in practice, without cases")
    hands.tick("grouping_pattern")
    inspector.look("uploading, cases by a pattern")
    hands.tick("grouping_subfolder")
    look_at_dialog(stage, inspector, "runs_dialog", by_button("runs_button"))
    by_button("use_samples_button")()
    stage.until("the cases", lambda: len(hands.cell_texts("assignment_table")) == 8, 60)
    stage.add_interfaces("anything-json")
    stage.until("the button", lambda: hands.usable("upload_button"), 60)
    inspector.look("uploading, with cases")
    look_at_dialog(stage, inspector, "interface_dialog", by_button("add_interface_button"))
    json = [title.lower() for title in hands.header_texts("assignment_table")].index("anything json")
    look_at_dialog(
        stage, inspector, "json_dialog", lambda: hands.double_click_cell("assignment_table", 0, json)
    )
    look_at_dialog(stage, inspector, "confirm_upload_dialog", by_button("upload_button"))


def test_ordering(stage: Stage, inspector: Inspector) -> None:
    study = stage.server.state.study_by_slug("chest-ct-practice")
    assert study is not None
    for number in range(1, 4):  # that nobody has answered, and so can be moved
        row = DisplaySet(new_pk(), study.pk, f"new {number}", 1000 + number, 1_700_000_000.0 + number, ())
        stage.server.state.put_display_set(row)
    stage.arrive(CHEST)
    go_to(stage, "order_tab", "sort_button")
    stage.until("the answers", lambda: hands.find("order_answers_strip") is None)
    inspector.look("ordering")
    hands.click_cell("order_table", 0, 2)
    stage.until("the preview", lambda: hands.usable("preview_page"))
    stage.until("its pictures", lambda: hands.labels().count("28, ") >= 2)
    inspector.look("ordering, with a preview")
    for button, dialog in (("shuffle_button", "shuffle_dialog"), ("number_button", "number_dialog")):
        look_at_dialog(stage, inspector, dialog, by_button(button))
    for entry, dialog in (("titles_by_pattern", "pattern_dialog"), ("titles_replace", "replace_dialog")):

        def choose(entry: str = entry) -> None:
            stage.choose_in_menu("titles_button", "titles_menu", entry)

        look_at_dialog(stage, inspector, dialog, choose)
    stage.choose_in_menu("sort_button", "sort_menu", "sort_reverse")
    stage.until(
        "a change, and its plan", lambda: hands.usable("discard_button") and hands.usable("apply_button")
    )
    inspector.look("ordering, changed")
    look_at_dialog(stage, inspector, "changes_dialog", by_button("show_changes_button"))
    hands.type_text("order_search", "no such title")
    stage.until("none", lambda: hands.usable("order_show_all_button"))
    inspector.look("ordering, nothing found")


def test_reading_answers(stage: Stage, inspector: Inspector) -> None:
    stage.arrive(CHEST)
    go_to(stage, "answers_tab", "table_answers")
    stage.until("the answers", lambda: bool(hands.text("answers_count")))
    hands.click_cell("table_answers", 0, 4)
    inspector.look("answers")
    for view, shows in (
        ("view_by_reader", "table_by_reader"),
        ("view_by_display_set", "table_by_display_set"),
        ("view_progress", "table_totals"),
        ("view_charts", "answers_chart"),
        ("view_truth", "truth_figures"),
        ("view_agreement", "agreement_figures"),
    ):
        hands.click(view)
        stage.until(shows, lambda shows=shows: hands.usable(shows), 60)  # type: ignore[misc]  # a lambda's default has no type
        inspector.look(view)
    hands.click("view_truth")
    stage.until("the marks", lambda: hands.usable("truth_mark"), 60)
    look_at_dialog(stage, inspector, "marks_dialog", by_button("truth_mark"))
    look_at_dialog(stage, inspector, "export_dialog", by_button("export_answers"))
    look_at_dialog(stage, inspector, "truth_dialog", by_button("truth_file"))
    hands.click("filter_readers")
    stage.until("the readers", lambda: hands.usable("filter_readers_list"))
    popup = QApplication.activePopupWidget() or QApplication.activeWindow()
    inspector.look("filter_readers", popup)


def test_saving_masks(stage: Stage, inspector: Inspector) -> None:
    stage.arrive(CHEST)
    go_to(stage, "masks_tab", "save_masks_button")
    inspector.look("masks")
    hands.press("mask_filter_time", Qt.Key.Key_End)
    stage.until("two days", lambda: hands.usable("mask_filter_time_last_day"))
    inspector.look("masks, drawn between two days")
    hands.press("mask_clear_filters", Qt.Key.Key_Space)
    stage.until("the masks", lambda: bool(hands.cell_texts("masks_table")))
    hands.click("mask_filter_readers")
    stage.until("the readers", lambda: hands.usable("mask_filter_readers_list"))
    inspector.look("mask_filter_readers", QApplication.activePopupWidget() or QApplication.activeWindow())
    hands.press("mask_filter_readers_list", Qt.Key.Key_Escape)
    stage.until("the readers to close", lambda: hands.find("mask_filter_readers_list") is None)
    look_at_dialog(stage, inspector, "save_masks_dialog", by_button("save_masks_button"))
