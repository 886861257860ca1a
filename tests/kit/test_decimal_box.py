from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.kit.decimal_box import DecimalBox
from gcdesk.kit.language import region_of
from gcdesk.texts.region import PLAIN, write_as


def box_in(country: str, qtbot: QtBot) -> DecimalBox:
    box = DecimalBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(country))
    box.setRange(0, 1000)
    box.setDecimals(1)
    box.setSuffix(" MiB/s")
    box.setSpecialValueText("No limit")
    box.setValue(7)
    return box


@pytest.mark.parametrize(
    ("country", "typed", "value", "shown"),
    [
        ("nl_NL", "2.5", 2.5, "2,5 MiB/s"),
        ("nl_NL", "2,5", 2.5, "2,5 MiB/s"),
        ("de_DE", "12.5", 12.5, "12,5 MiB/s"),
        ("en_US", "2,5", 2.5, "2.5 MiB/s"),
        ("en_US", "2.5", 2.5, "2.5 MiB/s"),
        ("nl_NL", "0", 0, "No limit"),
        ("nl_NL", "x", 7, "7,0 MiB/s"),
        ("nl_NL", "9999", 999, "999,0 MiB/s"),
        ("nl_NL", "1.2", 1.2, "1,2 MiB/s"),
    ],
)
def test_a_point_and_a_comma_are_the_same(
    qtbot: QtBot, country: str, typed: str, value: float, shown: str
) -> None:
    write_as(region_of(QLocale(country)))
    try:
        box = box_in(country, qtbot)
        box.selectAll()
        QTest.keyClicks(box, typed)
        box.interpretText()
        assert (box.value(), box.text()) == (value, shown)
    finally:
        write_as(PLAIN)


@pytest.mark.parametrize("country", ["ar_EG", "fa_IR", "nl_NL"])
@pytest.mark.parametrize("typed", ["2.5", "2,5", "\u0662\u066b\u0665", "\u06f2\u066b\u06f5", "\u06f2.\u06f5"])
def test_digits_of_arabic_script_are_read_and_ours_are_written(
    qtbot: QtBot, country: str, typed: str
) -> None:
    write_as(region_of(QLocale(country)))
    try:
        box = box_in(country, qtbot)
        comma = "," if country == "nl_NL" else "."
        assert box.text() == f"7{comma}0 MiB/s"
        box.interpretText()
        assert box.value() == 7, "what it shows is a value"
        box.selectAll()
        box.lineEdit().insert(typed)
        box.interpretText()
        assert (box.value(), box.text()) == (2.5, f"2{comma}5 MiB/s")
    finally:
        write_as(PLAIN)
