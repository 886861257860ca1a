"""A field for a number that reads a decimal point and a decimal comma alike.

Where the comma is the decimal sign, Qt's own takes a point for one between thousands, and makes 25 of a typed 2.5. Where
digits of another script are usual, it writes these, and gcdesk writes ours everywhere.
"""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

from gcdesk.texts.region import number
from gcdesk.texts.typed import typed_number, with_our_digits

_PARTS = frozenset("0123456789.,-+ ")


class DecimalBox(QDoubleSpinBox):
    """Reads what `typed_number` does; what could mean two numbers is no value yet."""

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Whether *text* is a value, may become one, or never can."""
        typed = self._typed(text)
        if text == self.specialValueText() or self._value(typed) is not None:
            return QValidator.State.Acceptable, text, pos
        may_become = set(with_our_digits(typed)) <= _PARTS
        return (QValidator.State.Intermediate if may_become else QValidator.State.Invalid), text, pos

    def textFromValue(self, val: float) -> str:
        """*val* as gcdesk writes numbers here."""
        return number(val, f".{self.decimals()}f")

    def valueFromText(self, text: str) -> float:
        """The number in *text*; the lowest for the text that stands for it."""
        value = self._value(self._typed(text))
        return self.minimum() if value is None else value

    def fixup(self, str: str) -> str:  # noqa: A002 - Qt's name
        """What is no value when the field is left gives way to the value before."""
        return (
            self.textFromValue(self.value()) + self.suffix() if self._value(self._typed(str)) is None else str
        )

    def _typed(self, text: str) -> str:
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()

    def _value(self, typed: str) -> float | None:
        try:
            value = typed_number(typed)
        except ValueError:
            return None
        return value if self.minimum() <= value <= self.maximum() else None
