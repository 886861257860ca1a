"""Where a ground truth file is taken to, and what to know before."""

from __future__ import annotations

from gcdesk.api.models import Study
from gcdesk.texts import tr


def upload_page(study: Study) -> str:
    """Address of the website's form that takes the file; nothing where the study's own page is not known."""
    return _page(study, "create")


def example_page(study: Study) -> str:
    """Address of the website's example file, which tells the texts of questions as they are there."""
    return _page(study, "example")


def before_upload(study: Study) -> str:
    """What the user should know before the file is uploaded."""
    changes = tr(
        "Answers",
        "Display sets with ground truth can't be changed any more: give them their titles and their order before.",
    )
    if not study.has_ground_truth:
        return changes
    has = tr(
        "Answers",
        "The study already has a ground truth. To replace it, delete it on the website first (study, Ground Truth).",
    )
    return f"{has} {changes}"


def _page(study: Study, what: str) -> str:
    return f"{study.url.rstrip('/')}/ground-truth/csv/{what}/" if study.url else ""
