from __future__ import annotations

import json

import pytest

from gcdesk.api.models import Interface
from gcdesk.practice.schemas import SCHEMAS, first_error
from gcdesk.upload.table.examples import example
from gcdesk.upload.table.value_text import EditorKind, editor_for, parse

JSON_KINDS = [
    kind
    for kind in SCHEMAS
    if editor_for(Interface("x", kind=kind, super_kind="Value")) is EditorKind.JSON
    and kind not in {"Anything", "Chart"}
]


@pytest.mark.parametrize("kind", JSON_KINDS)
def test_each_example_is_valid(kind: str) -> None:
    text = example(kind)
    assert first_error(json.loads(text), SCHEMAS[kind]) is None
    assert parse(Interface("x", kind=kind, super_kind="Value"), text) == json.loads(text)


def test_other_kinds_need_none() -> None:
    assert example("Float") == example("Anything") == ""
