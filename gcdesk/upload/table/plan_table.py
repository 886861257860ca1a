"""A plan as a table: the rows of an upload whose own table is gone, or another by now. Pure."""

from __future__ import annotations

from gcdesk.upload.engine.sending import CaseToSend, JsonValue, Plan, ValueToSend
from gcdesk.upload.table.plan import Column, Draft, Files, Source, Table, Typed
from gcdesk.upload.table.value_text import written


def table_of(plan: Plan) -> Table:
    """The rows of *plan*, as they are sent."""
    interfaces = {value.interface.slug: value.interface for case in plan.cases for value in case.values}
    return Table(tuple(Column(i) for i in interfaces.values()), tuple(_draft(case) for case in plan.cases))


def _draft(case: CaseToSend) -> Draft:
    values = {value.interface.slug: _source(value) for value in case.values}
    files = tuple(file.entry for file in case.files)
    return Draft(case.key, case.title, case.title, files, values, frozenset(values), removes=case.removed)


def _source(value: ValueToSend) -> Source:
    if not isinstance(value.content, JsonValue):
        return Files(tuple(file.entry for file in value.files))
    return Typed(written(value.interface, value.content.value))
