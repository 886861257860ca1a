from __future__ import annotations

from gcdesk.api.models import Study
from gcdesk.order.applying.work import Content, after, before, work_of
from gcdesk.order.planning.plan import make_plan
from gcdesk.study.place import owner_of
from tests.order.build import arranged, sets


def test_only_what_is_written_is_work() -> None:
    made = sets("a10 b20 c30")
    plan = make_plan(arranged(made, "cab", b="x"), made)
    work = work_of(plan, server="https://s", user="me", study=Study("pk", "slug", title="T"))
    assert [(row.pk, before(row), after(row)) for row in work.rows] == [
        ("c", Content(30, "c"), Content(5, "c")),
        ("b", Content(20, "b"), Content(20, "x")),
    ]
    assert (work.study_pk, work.study_slug, work.study_title) == ("pk", "slug", "T")
    assert work.owner == owner_of("https://s", "me") == "https://s me"
