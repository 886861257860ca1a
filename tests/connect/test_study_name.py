from __future__ import annotations

from gcdesk.api.models import Study
from gcdesk.connect.study_name import name_of


def test_a_study_without_title_is_called_by_its_slug() -> None:
    assert name_of(Study(pk="1", slug="chest-ct", title="  ")) == "chest-ct"
    assert name_of(Study(pk="1", slug="chest-ct", title="Chest")) == "Chest"
