from __future__ import annotations

import pytest

from gcdesk.api.models import DisplaySet, Interface, Study, Value
from gcdesk.connect.study_facts import description, facts, may_text
from gcdesk.study.snapshot import Snapshot

CT = Interface(slug="ct-image", title="CT image")
STUDY = Study(
    pk="a2e7",
    slug="chest",
    title="Chest CT",
    url="https://x.example/reader-studies/chest/",
    is_educational=True,
)


def a_snapshot(n: int = 1, *, may_change: bool = True, study: Study = STUDY) -> Snapshot:
    sets = tuple(DisplaySet(pk=str(i), values=(Value(pk=1, interface=CT),)) for i in range(n))
    return Snapshot(study, may_change, (CT,), sets)


def shown(snapshot: Snapshot) -> dict[str, str]:
    return {fact.key: fact.text for fact in facts(snapshot)}


def test_the_panel_tells_the_general_data() -> None:
    told = shown(a_snapshot(2))
    assert told["pk"] == "a2e7"
    assert told["slug"] == "chest"
    assert told["url"] == "https://x.example/reader-studies/chest/"
    assert told["display_sets"] == "2 display sets"
    assert told["interfaces"] == "CT image"
    assert told["kind"] == "Educational"
    assert {fact.key for fact in facts(a_snapshot()) if fact.copyable} == {"pk", "slug", "url"}


def test_one_and_none_are_told_in_words() -> None:
    assert shown(a_snapshot(1))["display_sets"] == "1 display set"
    empty = shown(a_snapshot(0, study=Study(pk="1", slug="s")))
    assert empty["display_sets"] == "0 display sets"
    assert empty["interfaces"] == "None yet"
    assert empty["kind"] == "A plain reader study"


@pytest.mark.hazard("N9")
def test_whether_one_may_change_the_study_is_told() -> None:
    assert "you are an editor" in may_text(a_snapshot())
    assert "not change it" in may_text(a_snapshot(may_change=False))


def test_the_description_is_text() -> None:
    html = Study(pk="1", slug="s", description="<p>Score <b>each</b> scan &amp; rest.</p>")
    assert description(a_snapshot(study=html)) == "Score each scan & rest."
    assert description(a_snapshot()) == "This study has no description."
