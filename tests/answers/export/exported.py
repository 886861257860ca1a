"""A small study's answers of every kind, exported."""

from __future__ import annotations

from gcdesk.answers.export.sheets import Contents, Sheet, SheetValue
from gcdesk.answers.export.study_sheets import workbook_sheets
from gcdesk.answers.readable import Reading
from tests.answers.build import (
    GRADE,
    LENGTH,
    LENGTH_5,
    MASK,
    NODULE,
    PERCENT,
    REMARKS,
    SIGNS,
    STUDY,
    answer,
    reading,
)

IMAGE = "https://grand-challenge.example/api/v1/cases/images/77/"
KNOWN = reading(
    answer("anna", GRADE, 1, 1, seconds=90),
    answer("anna", SIGNS, 1, [13, 11]),
    answer("anna", NODULE, 1, True),
    answer("anna", PERCENT, 1, 4.5),
    answer("anna", REMARKS, 1, "=1+1"),
    answer("anna", MASK, 1, None, image=IMAGE),
    answer("anna", LENGTH, 1, LENGTH_5),
    answer("anna", "gone", 1, {"a": 1}),
    answer("bob", GRADE, 1, 17),
    answer("bob", SIGNS, 1, None),
    answer("bob", NODULE, 2, False),
    answer("editor", GRADE, 1, 1, truth=True),
)


def contents(known: Reading = KNOWN) -> Contents:
    return Contents(STUDY, known, known.rows)


def sheet(name: str, of: Contents | None = None) -> Sheet:
    return next(each for each in workbook_sheets(of or contents()) if each.title == name)


def records(sheet: Sheet) -> list[dict[str, SheetValue]]:
    rows = [dict(zip(sheet.header, row, strict=True)) for row in sheet.rows()]
    assert len(rows) == sheet.count
    return rows
