"""The text of a help page: its pictures are as wide as there is room, and dark where the window is.

A heading with an id, ``## <a id="titles"></a>The title exists already``, can be gone to by ``page.md#titles``, in whatever
language the heading is.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QResizeEvent, QShowEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

_BESIDE = 24
"""Pixels at 100 % beside a picture: the page's margins."""
_IMAGE = QTextDocument.ResourceType.ImageResource
_MARKDOWN = QTextDocument.ResourceType.MarkdownResource
_HEADING = re.compile(r"^(#{1,6} +)(?:<a id=\"([\w-]+)\"></a>)?(?=\S)", re.MULTILINE)
"""A heading's signs, and the id that follows, if any."""


def heading_ids(page: str) -> list[str]:
    """The id of each heading of *page* (Markdown), in order; "": it has none."""
    return [heading[2] or "" for heading in _HEADING.finditer(page)]


class HelpText(QTextBrowser):
    """Shows pages of Markdown, whose pictures lie in files."""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[QUrl] = []
        """Of the pictures of this page, as it calls them."""
        self._ids: list[str] = []
        """Of the headings of this page."""
        self._gone_to = ("", 0)
        """The heading that was gone to, and how far the page was scrolled for it."""
        self._is_going = False
        self.setOpenExternalLinks(True)
        # How high a page is shows only as it is laid out, which goes on after it was shown.
        self.verticalScrollBar().rangeChanged.connect(self._stay)

    def doSetSource(  # noqa: N802 - Qt's name
        self, name: QUrl | str, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource
    ) -> None:
        """Go to the heading that *name* ends in, or to the page's beginning."""
        super().doSetSource(name, kind)
        self._go_to(QUrl(name).fragment())

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """A picture that fits, a page without the ids of its headings, or what Qt finds."""
        if kind == _MARKDOWN.value:
            self._names.clear()
            page = self._file(QUrl(name)).read_text(encoding="utf-8")
            self._ids = heading_ids(page)
            return _HEADING.sub(r"\1", page)
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

    def showEvent(self, event: QShowEvent) -> None:
        """Qt, which was told of an id while nothing was shown, does not find it now, and goes to the beginning."""
        super().showEvent(event)
        self._go_to(self._gone_to[0])

    def changeEvent(self, event: QEvent) -> None:
        """Light and dark have pictures of their own."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._fit_pictures()

    def _go_to(self, heading_id: str) -> None:
        block = self._heading(heading_id)
        self._gone_to = (heading_id if block is not None else "", 0)
        if block is not None:
            self._is_going = True
            self.setTextCursor(QTextCursor(block))
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top))
            self._gone_to = (heading_id, self.verticalScrollBar().value())
            self._is_going = False

    def _stay(self) -> None:
        """The page was laid out anew: what was gone to stays in sight unless the user has scrolled away."""
        heading_id, scrolled = self._gone_to
        if heading_id and not self._is_going and abs(self.verticalScrollBar().value() - scrolled) <= 1:
            self._go_to(heading_id)

    def _heading(self, heading_id: str) -> QTextBlock | None:
        """The heading of that id; None when the page has none."""
        if not heading_id or heading_id not in self._ids:
            return None
        number, block = self._ids.index(heading_id), self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() > 0:
                if number == 0:
                    return block
                number -= 1
            block = block.next()
        return None

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
