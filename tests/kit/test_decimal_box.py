from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.kit.decimal_box import DecimalBox
from gcdesk.kit.language import region_of
from gcdesk.texts.region import PLAIN, write_as


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
        box = DecimalBox()
        qtbot.addWidget(box)
        box.setLocale(QLocale(country))
        box.setRange(0, 1000)
        box.setDecimals(1)
        box.setSuffix(" MiB/s")
        box.setSpecialValueText("No limit")
        box.setValue(7)
        box.selectAll()
        QTest.keyClicks(box, typed)
        box.interpretText()
        assert (box.value(), box.text()) == (value, shown)
    finally:
        write_as(PLAIN)
