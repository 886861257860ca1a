from __future__ import annotations

from typing import get_args

from gcdesk.answers.charts import chart


def test_every_chart_but_none_at_all_is_told_in_words() -> None:
    for kind in get_args(chart.Chart):
        assert ("words" in kind.__dataclass_fields__) is (kind is not chart.Nothing)
