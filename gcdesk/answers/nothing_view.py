"""The page in place of the views while there are no answers: why, and what to do."""

from __future__ import annotations

from gcdesk.kit.widgets import EmptyState
from gcdesk.texts import tr


class NothingView(EmptyState):
    """Its button, "Load the answers", is there where pressing it can help."""

    def __init__(self) -> None:
        super().__init__("answers", "", "", tr("Answers", "Load the answers"))

    def tell(self, *, is_loaded: bool, is_busy: bool, all_readers: bool) -> None:
        """Say why there is nothing: loaded, and there are none; being loaded; or not loaded."""
        if self.button is not None:
            self.button.setVisible(not is_busy and not is_loaded)
        if is_loaded:
            self.say(
                tr("Answers", "Nobody has answered yet")
                if all_readers
                else tr("Answers", "You have not answered yet"),
                tr("Answers", "As soon as there are answers, “Refresh” shows them here."),
            )
        elif is_busy:
            self.say(
                tr("Answers", "Loading the answers"), tr("Answers", "This takes a moment for large studies.")
            )
        else:
            self.say(
                tr("Answers", "The answers are not loaded"),
                tr("Answers", "Loading was stopped, or failed."),
            )
