"""Beside the table: the images of the current display set, small, and what else it holds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gcdesk.api.models import DisplaySet
from gcdesk.kit import resources
from gcdesk.kit.fitting import SeesFocus
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.widgets import GAP, SMALL, label, named
from gcdesk.order.listing.value_words import interface_name, value_words
from gcdesk.order.pictures.thumbnail import Thumbnail
from gcdesk.texts import tr

WIDTH = 232
"""Pixels at 100 % that pictures are wide."""
_HIGHEST = 300


class PreviewView(QScrollArea):
    """Shows one display set. Pictures come later, one by one, by the address of their image."""

    image_wanted = Signal(str)
    """The image of that ``api_url`` is to be fetched though it is large."""
    page_wanted = Signal(str)
    """The web page of the display set of that pk is to be opened."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "preview", tr("Order", "What the display set holds"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(WIDTH + 2 * GAP + 16)
        SeesFocus(self)
        self._tiles: dict[str, _Tile] = {}
        self._heading: QLabel | None = None
        self.show_nothing()

    def show_nothing(self) -> None:
        """No display set is chosen."""
        told = label(tr("Order", "Choose a row to see its images and other values here."), "muted")
        self._put([named(told, "preview_hint", told.text())])

    def show_set(self, display_set: DisplaySet, title: str) -> None:
        """Show what *display_set* holds, called *title*; its images are waited for."""
        heading = named(label("", "heading"), "preview_title", "")
        page = named(
            QPushButton(tr("Order", "Open in browser")), "preview_page", tr("Order", "Open in browser")
        )
        page.setIcon(resources.icon("external"))
        page.clicked.connect(lambda: self.page_wanted.emit(display_set.pk))
        shown: list[QWidget] = [heading]
        tiles: dict[str, _Tile] = {}
        for value in display_set.values:
            name = interface_name(value.interface)
            if value.image:
                tile = tiles[value.image] = _Tile(name, value.image)
                tile.wanted.connect(self.image_wanted)
                shown.append(tile)
        for value in display_set.values:
            if not value.image:
                shown += [label(interface_name(value.interface), "muted"), label(value_words(value))]
        if not display_set.values:
            shown.append(label(tr("Order", "This display set is empty: readers see nothing in it."), "muted"))
        self._put([*shown, page])
        self._tiles, self._heading = tiles, heading
        self.show_title(title)

    def show_title(self, title: str) -> None:
        """It is called *title* now."""
        if self._heading is not None:
            told = title or tr("Order", "(no title)")
            self._heading.setText(told)
            self._heading.setAccessibleName(told)

    def show_picture(self, image_url: str, thumbnail: Thumbnail) -> None:
        """The image has come."""
        if tile := self._tiles.get(image_url):
            tile.show_picture(thumbnail)

    def show_waiting(self, image_url: str) -> None:
        """The image is being fetched."""
        if tile := self._tiles.get(image_url):
            tile.say(tr("Order", "loading …"))

    def show_sentence(
        self, image_url: str, sentence: str, *, can_ask: bool = False, help_target: str = ""
    ) -> None:
        """The image can't be shown, as *sentence* says; *can_ask*: unless one insists.

        *help_target*: the paragraph of the help that tells more.
        """
        if tile := self._tiles.get(image_url):
            tile.say(sentence, can_ask=can_ask, help_target=help_target)

    def _put(self, widgets: list[QWidget]) -> None:
        self._tiles, self._heading = {}, None
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(SMALL)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(page)


class _Tile(QWidget):
    """One image: its interface, the picture or why there is none."""

    wanted = Signal(str)

    def __init__(self, name: str, image_url: str) -> None:
        super().__init__()
        self._name = name
        self._picture = _Slice()
        self._told = label(tr("Order", "loading …"), "muted")
        text = tr("Order", "Show it")
        self._ask = named(QPushButton(text), "preview_show", text)
        self._ask.clicked.connect(lambda: self.wanted.emit(image_url))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SMALL)
        column.setSpacing(2)
        for widget in (label(name, "muted"), self._picture, self._told, self._ask):
            column.addWidget(widget)
        self._help = HelpLink("preview_help")
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
        self._picture.hide()
        self._ask.hide()

    def show_picture(self, thumbnail: Thumbnail) -> None:
        self._picture.show_picture(thumbnail)
        self._picture.setAccessibleName(f"{self._name}, {thumbnail.words}")
        self._picture.show()
        self.say(thumbnail.words)

    def say(self, sentence: str, *, can_ask: bool = False, help_target: str = "") -> None:
        self._told.setText(sentence)
        self._ask.setVisible(can_ask)
        self._help.lead_to(help_target)


class _Slice(QFrame):
    """A picture as wide as there is room, as high as its pixels are."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "preview_picture", tr("Order", "Image"))
        self._image = QImage()
        self._aspect = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, thumbnail: Thumbnail) -> None:
        grey = thumbnail.picture
        height, width = grey.shape[:2]
        colour = QImage.Format.Format_RGB888 if grey.ndim == 3 else QImage.Format.Format_Grayscale8
        # A copy: the array may go before the picture does.
        self._image = QImage(grey.tobytes(), width, height, grey.strides[0], colour).copy()
        self._aspect = thumbnail.aspect
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """In the picture's own proportions."""
        if self._image.isNull():
            return QSize(WIDTH, 0)
        height = round(WIDTH * self._image.height() * self._aspect / self._image.width())
        return QSize(WIDTH, min(max(height, 24), _HIGHEST))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        shown = QSize(self._image.width(), round(self._image.height() * self._aspect) or 1)
        shown.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = self.rect()
        place.setSize(shown)
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._image)
        painter.end()
