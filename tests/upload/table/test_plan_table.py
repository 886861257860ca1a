from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gcdesk.api.models import Interface
from gcdesk.upload.engine.sending import CaseToSend, JsonValue, Plan, ValueToSend
from gcdesk.upload.table.plan import Files, Typed
from gcdesk.upload.table.plan_table import table_of
from tests.upload.sending_plans import CT, REPORT, SCORE, image_cases, pdf_value

COMMENT = Interface("comment-text", "Comment", kind="String", super_kind="Value")


def plan(*cases: CaseToSend) -> Plan:
    return Plan("https://gc.example", "ada", "1", "study", "Study", cases)


def test_rows_are_those_that_are_sent(tmp_path: Path) -> None:
    first, second = image_cases(tmp_path, 2)
    second = replace(second, values=(*second.values, pdf_value(tmp_path, "case 2/report.pdf")))

    table = table_of(plan(first, second))

    assert [column.interface for column in table.columns] == [CT, SCORE, REPORT]
    assert [(draft.key, draft.title) for draft in table.drafts] == [("key-1", "case 1"), ("key-2", "case 2")]
    assert table.drafts[0].values == {
        "ct-image": Files((first.files[0].entry,)),
        "some-score": Typed("1.5"),
    }
    assert [entry.name for entry in table.drafts[1].files] == ["ct.mha", "report.pdf"]
    assert all(draft.unassigned == () for draft in table.drafts)


def test_texts_stand_as_they_are_and_other_values_as_json() -> None:
    values = (
        ValueToSend(COMMENT, JsonValue('says "no"')),
        ValueToSend(SCORE, JsonValue({"größe": [1, None]})),
    )
    (draft,) = table_of(plan(CaseToSend("k", "t", 10, values))).drafts

    assert draft.values == {"comment-text": Typed('says "no"'), "some-score": Typed('{"größe": [1, null]}')}
