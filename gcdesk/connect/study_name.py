"""What a reader study is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gcdesk.api.models import Study


def name_of(study: Study) -> str:
    """The title of *study*; its slug when it has none."""
    return study.title.strip() or study.slug
