"""The text of a help page: its pictures are as wide as there is room, and dark where the window is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser

_BESIDE = 24
"""Pixels at 100 % beside a picture: the page's margins."""
_IMAGE = QTextDocument.ResourceType.ImageResource


class HelpText(QTextBrowser):
    """Shows pages of Markdown, whose pictures lie in files."""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[QUrl] = []
        """Of the pictures of this page, as it calls them."""
        self.setOpenExternalLinks(True)

    def doSetSource(  # noqa: N802 - Qt's name
        self, name: QUrl | str, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource
    ) -> None:
        """Another page has other pictures."""
        self._names.clear()
        super().doSetSource(name, kind)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """A picture that fits, or what Qt finds."""
        if kind != _IMAGE.value:
            return super().loadResource(kind, name)
        url = QUrl(name)
        if url not in self._names:
            self._names.append(url)
        return self._fitting(url)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pictures go with the page's width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_pictures()

    def changeEvent(self, event: QEvent) -> None:
        """Light and dark have pictures of their own."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._fit_pictures()

    def _fit_pictures(self) -> None:
        document = self.document()
        for name in self._names:
            document.addResource(_IMAGE, name, self._fitting(name))
        if self._names:
            document.markContentsDirty(0, document.characterCount())

    def _fitting(self, name: QUrl) -> QImage:
        picture = QImage(str(self._file(name)))
        ratio = self.devicePixelRatioF()
        room = round((self.viewport().width() - _BESIDE) * ratio)
        if picture.width() > room > 0:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture

    def _file(self, name: QUrl) -> Path:
        """The picture's file, the dark one where there is one and it is wanted."""
        light = Path(self.source().resolved(name).toLocalFile())
        dark = light.with_stem(f"{light.stem}-dark")
        is_dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        return dark if is_dark and dark.is_file() else light
