"""A chart as a file: PNG or SVG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView

_FINER = 2
"""Dots of a PNG for a pixel of the screen."""


def chart_bytes(view: QGraphicsView, suffix: str, title: str) -> bytes:
    """What *view* shows as a file of kind *suffix*: ``.svg``, or else PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if suffix.lower() == ".svg":
        _write_svg(view, buffer, title)
    else:
        _write_png(view, buffer)
    buffer.close()
    return bytes(data.data())


def _write_svg(view: QGraphicsView, target: QIODevice, title: str) -> None:
    made = QSvgGenerator()
    made.setOutputDevice(target)
    made.setSize(view.size())
    made.setViewBox(view.rect())
    made.setTitle(title)
    painter = QPainter(made)
    view.render(painter)
    painter.end()


def _write_png(view: QGraphicsView, target: QIODevice) -> None:
    size = QSize(view.width() * _FINER, view.height() * _FINER)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(view.backgroundBrush().color())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    image.save(target, "PNG")  # type: ignore[call-overload]  # Qt's stubs want bytes for the format, Qt takes a str
