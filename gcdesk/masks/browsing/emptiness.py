"""Why the list of masks is empty, and what to do about it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.texts import tr


@dataclass(frozen=True, slots=True)
class Emptiness:
    """What is said in the place of the list."""

    title: str
    sentence: str
    button: str = ""
    """What a button under it says; empty: there is none."""


def still_loading() -> Emptiness:
    """Answers are on their way."""
    return Emptiness(
        tr("Masks", "Loading the answers"), tr("Masks", "This takes a moment for large studies.")
    )


def not_loaded() -> Emptiness:
    """No answers are there, and none are on their way."""
    return Emptiness(
        tr("Masks", "The answers are not loaded"),
        tr("Masks", "Loading was stopped, or failed."),
        tr("Masks", "Load the answers"),
    )


def filtered_out() -> Emptiness:
    """There are masks, but the filters leave none."""
    return Emptiness(
        tr("Masks", "No mask matches the filters"),
        tr("Masks", "Search for something else, or clear the filters."),
        tr("Masks", "Clear filters"),
    )


def no_masks(*, asked_for: bool, all_readers: bool) -> Emptiness:
    """There are none: whether the study has them *asked for*, and whether those of *all readers* would be here."""
    if not asked_for:
        return Emptiness(
            tr("Masks", "This study asks for no masks"),
            tr("Masks", "Readers draw masks where a question has the answer type “Mask”."),
        )
    title = (
        tr("Masks", "Nobody has drawn a mask yet")
        if all_readers
        else tr("Masks", "You have not drawn a mask yet")
    )
    return Emptiness(title, tr("Masks", "As soon as there are masks, “Refresh” shows them here."))
