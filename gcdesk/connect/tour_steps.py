"""The guided tour of practice: what it points at, and what it says there.

The controls are those of all rooms, found by their ``objectName``: this table alone knows what the tour is about.
"""

from __future__ import annotations

from gcdesk.kit.steps import Part, Step, Target
from gcdesk.texts import tr

TABLE = "assignment_table"
SENDING = "cancel_button"
"""Shown while something is sent: whoever sends before the tour has come so far has read enough of what comes before it."""
FROZEN_STATE = "frozen_state"
"""Where the column State stands while it is scrolled out of sight."""


def tour_steps() -> tuple[Step, ...]:
    """All steps, in the order of the work; the first one offers the tour."""
    no_table = tr(
        "Tour", "This is in the tab “Upload”, once cases are chosen there, such as the sample cases."
    )
    no_tabs = tr("Tour", "The tabs are at the top of the window.")
    return (
        Step(
            "welcome",
            (Target("practice_banner_button"),),
            tr("Tour", "Welcome to practice"),
            tr(
                "Tour",
                "A short tour shows the main job: from a folder of cases to the answers of readers. "
                "End it at any time; this button starts it again.",
            ),
            no_tabs,
            done=TABLE,
        ),
        Step(
            "cases",
            (Target("use_samples_button"), Target("samples_button")),
            tr("Tour", "Choose a folder"),
            tr(
                "Tour",
                "Press “Use the sample cases”. For your own cases you would choose a folder, with one sub-folder per case.",
            ),
            tr("Tour", "The sample cases are offered in the tab “Upload”, at the top: “Samples”."),
            done=TABLE,
        ),
        Step(
            "interfaces",
            (Target(TABLE, Part.HEADER),),
            tr("Tour", "A column is an interface"),
            tr(
                "Tour",
                "An interface is a named place for a value, such as the CT image. The rule below its title says which "
                "files go there; click it to change it.",
            ),
            no_table,
            done=SENDING,
        ),
        Step(
            "problems",
            (Target(FROZEN_STATE), Target(TABLE, Part.LAST_COLUMN)),
            tr("Tour", "Problems show here"),
            tr(
                "Tour",
                "Every change is checked at once. A row with a problem stays behind and says why; the others can be uploaded.",
            ),
            no_table,
            done=SENDING,
        ),
        Step(
            "upload",
            (Target("upload_button"),),
            tr("Tour", "Upload"),
            tr(
                "Tour",
                "Press the button. You are asked once more, with all that will be sent; nothing is sent before you agree.",
            ),
            tr("Tour", "The button is in the tab “Upload”, at the bottom, unless something is being sent."),
            done=SENDING,
        ),
        Step(
            "sending",
            (Target(FROZEN_STATE), Target(TABLE, Part.LAST_COLUMN)),
            tr("Tour", "Watch the rows"),
            tr(
                "Tour",
                "Each case is sent, then imported by the server, then ready. In your own studies you may close gcdesk meanwhile: it goes on later.",
            ),
            no_table,
            done="run_summary",
        ),
        Step(
            "order",
            (Target("order_tab", Part.TAB),),
            tr("Tour", "The order of the cases"),
            tr(
                "Tour",
                "Open this tab to change titles, and the order in which readers see the display sets: by hand, sorted or shuffled.",
            ),
            no_tabs,
            done="order_tab",
        ),
        Step(
            "answers",
            (Target("answers_tab", Part.TAB),),
            tr("Tour", "What readers answered"),
            tr(
                "Tour",
                "Here are all answers as tables and charts, how far each reader is, and how well readers agree. “Export…” makes a workbook.",
            ),
            no_tabs,
            done="answers_tab",
            needed=(Target("sort_button"), Target("shuffle_button"), Target("titles_button")),
        ),
        Step(
            "masks",
            (Target("masks_tab", Part.TAB),),
            tr("Tour", "Masks, and your own studies"),
            tr(
                "Tour",
                "Here are the masks that readers drew, over their images. That was the tour: for your own studies, choose "
                "“Add another account…” in the menu at the top left.",
            ),
            no_tabs,
            done="masks_tab",
            needed=(Target("export_answers"), Target("answers_views")),
        ),
    )
