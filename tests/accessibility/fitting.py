"""What of a window can't be seen whole: controls beyond the edge of what holds them, words that are cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QWidget,
)

from gcdesk.kit.widgets import ElidedLabel
from tests.accessibility.controls import called, is_part, visible

SLACK = 1
"""Pixels by which rounding may be wrong at some scales."""


def cut_off(window: QWidget) -> Iterator[str]:
    """What is wrong with where the widgets of *window* are, and with how large they are."""
    for widget in visible(window):
        if is_part(widget):
            continue
        if _is_outside(widget):
            yield f"{called(widget)}: beyond the edge of what holds it"
        if isinstance(widget, QAbstractButton) and widget.text() and not _has_room(widget, widget.sizeHint()):
            yield f"{called(widget)}: no room for {widget.text()!r}"
        if isinstance(widget, QLabel) and _is_cut(widget):
            yield f"{called(widget)}: no room for {widget.text()[:60]!r}"


def scrolled_sideways(window: QWidget) -> Iterator[str]:
    """Pages of *window* that are wider than what shows them; tables may be."""
    for widget in visible(window):
        if isinstance(widget, QScrollArea) and (beyond := widget.horizontalScrollBar().maximum()):
            yield f"{called(widget)}: {beyond} pixels are beyond its right edge"


def _is_outside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent, QSplitter | QLineEdit):
        return False
    if isinstance(above := parent.parentWidget(), QAbstractScrollArea) and above.viewport() is parent:
        return False  # it scrolls
    return not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry())


def _has_room(widget: QWidget, wanted: QSize) -> bool:
    return widget.width() + SLACK >= wanted.width() and widget.height() + SLACK >= wanted.height()


def _is_cut(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel) or not label.text():
        return False
    if label.wordWrap():
        return label.height() + SLACK < label.heightForWidth(label.width())
    return not _has_room(label, label.minimumSizeHint())
