"""Beside the list: the chosen mask over its image, those of other readers on top, their labels and how far they agree."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from gcdesk.imaging.masks.legend import Colour
from gcdesk.imaging.volumes.volume import Window, usual_window
from gcdesk.kit import resources
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.wheel import TURNED_BY_WHEEL
from gcdesk.kit.widgets import GAP, SMALL, BusyStrip, ElidedLabel, label, named
from gcdesk.masks.listing.belongs import SetImage
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.preview.canvas import Canvas
from gcdesk.masks.preview.preview_text import help_target, label_text, overlap_lines, slice_text, trouble_text
from gcdesk.masks.showing.layers import (
    aspect,
    drawable,
    first_slice,
    reader_colour,
    shown_volume,
    slice_picture,
)
from gcdesk.masks.showing.preview import Preview
from gcdesk.texts import tr

_USUAL_OPACITY = 50


class PreviewView(QWidget):
    """Shows one preview; what it needs from outside is asked for by signals."""

    stopped = Signal()
    """Loading is to stop."""
    image_chosen = Signal(object)
    """The masks belong to this `SetImage`."""
    page_wanted = Signal(str)
    """The display set of that key is to be opened in the browser."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "mask_preview", tr("Masks", "The chosen mask over its image"))
        self._preview: Preview | None = None
        self._window: Window | None = None
        self._row: MaskRow | None = None
        self._ticks: dict[str, QCheckBox] = {}
        self._labels: dict[int, QCheckBox] = {}
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._title.setProperty("role", "heading")
        self._title.setObjectName("mask_title")
        self._question = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._question.setProperty("role", "muted")
        self._question.setObjectName("mask_question")
        self._busy = BusyStrip("mask_loading")
        self._images = named(QComboBox(), "mask_image", tr("Masks", "The image that the mask belongs to"))
        self._images_label = label(tr("Masks", "Drawn on"), "muted", wrap=False)
        self._images_label.setBuddy(self._images)
        self._canvas = Canvas()
        self._slice = named(QSlider(Qt.Orientation.Horizontal), "mask_slice", tr("Masks", "Slice"))
        self._slice.setProperty(TURNED_BY_WHEEL, True)
        self._place = named(label("", "muted", wrap=False), "mask_place", tr("Masks", "Slice"))
        self._opacity = named(QSlider(Qt.Orientation.Horizontal), "mask_opacity", tr("Masks", "Opacity"))
        self._opacity.setRange(0, 100)
        self._opacity.setValue(_USUAL_OPACITY)
        self._opacity_label = label(tr("Masks", "Opacity"), "muted", wrap=False)
        self._opacity_label.setBuddy(self._opacity)
        text = tr("Masks", "Open in the browser")
        self._page = named(QPushButton(text), "mask_page", text)
        self._page.setIcon(resources.icon("external"))
        self._lines = QWidget()
        self._lines_layout = QVBoxLayout(self._lines)
        self._lay_out()
        self._connect()
        self.show_nothing()

    # ---- for the work

    def show_nothing(self) -> None:
        """No mask is chosen."""
        self._row = None
        self._clear()
        self._title.set_text("")
        self._question.set_text("")
        self._say(tr("Masks", "Choose a mask to see it over its image."))

    def show_waiting(self, row: MaskRow) -> None:
        """The mask of *row*, and what belongs to it, is being loaded."""
        self._row = row
        self._clear()
        self._title.set_text(row.display_set_title)
        self._question.set_text(row.question_text)
        self._busy.begin(tr("Masks", "Loading the mask and its image…"))
        self._page.show()

    def show_trouble(self, sentence: str, help_target: str = "") -> None:
        """It could not be loaded. *help_target*: the paragraph of the help that tells more."""
        self._busy.end()
        self._empty_lines()
        self._say(sentence, help_target)

    def show_preview(self, row: MaskRow, preview: Preview, candidates: tuple[SetImage, ...]) -> None:
        """Show *preview*, the mask of *row* ticked; *candidates*: the images of which the user may choose."""
        self._busy.end()
        self._row, self._preview = row, preview
        self._window = usual_window(preview.image) if preview.image is not None else None
        self._offer_images(preview, candidates)
        self._fill_lines(row, preview)
        volume = shown_volume(preview)
        slices = volume.slices() if volume is not None else 0
        with QSignalBlocker(self._slice):
            self._slice.setRange(0, max(0, slices - 1))
            self._slice.setValue(first_slice(preview, self._ticked))
        for widget in self._about_slices:
            widget.setVisible(volume is not None)
        self._slice.setEnabled(slices > 1)
        self._draw()

    # ---- inside

    @property
    def _about_slices(self) -> tuple[QWidget, ...]:
        return self._canvas, self._slice, self._place, self._opacity, self._opacity_label

    @property
    def _ticked(self) -> frozenset[str]:
        return frozenset(pk for pk, tick in self._ticks.items() if tick.isChecked())

    @property
    def _hidden(self) -> frozenset[int]:
        return frozenset(value for value, tick in self._labels.items() if not tick.isChecked())

    def _say(self, sentence: str, help_target: str = "") -> None:
        self._lines_layout.addWidget(named(label(sentence, "muted"), "mask_told", sentence))
        self._add_link("mask_told_help", help_target)
        self._lines_layout.addStretch(1)

    def _add_link(self, name: str, help_target: str) -> None:
        if help_target:
            self._lines_layout.addWidget(HelpLink(name, help_target), 0, Qt.AlignmentFlag.AlignLeft)

    def _draw(self) -> None:
        preview, index = self._preview, self._slice.value()
        if preview is None:
            return
        picture = slice_picture(
            preview,
            index,
            window=self._window,
            ticked=self._ticked,
            hidden=self._hidden,
            opacity=self._opacity.value() / 100,
        )
        self._canvas.show_picture(picture, aspect(preview))
        told = slice_text(index, self._slice.maximum() + 1)
        self._place.setText(told)
        self._canvas.setAccessibleDescription(told)

    def _offer_images(self, preview: Preview, candidates: tuple[SetImage, ...]) -> None:
        if preview.chosen is not None and preview.chosen not in candidates:
            candidates = (preview.chosen, *candidates)
        with QSignalBlocker(self._images):
            self._images.clear()
            if preview.chosen is None:
                self._images.addItem(tr("Masks", "Which image does the mask belong to?"), None)
            for each in candidates:
                self._images.addItem(each.title, each)
            if preview.chosen is not None:
                self._images.setCurrentIndex(candidates.index(preview.chosen))
        for widget in (self._images, self._images_label):
            widget.setVisible(len(candidates) > 1)

    def _fill_lines(self, row: MaskRow, preview: Preview) -> None:
        """The masks to tick, the labels of the one that is alone, how far they agree, and what is wrong."""
        self._empty_lines()
        if preview.trouble:
            self._lines_layout.addWidget(label(preview.trouble, "muted"))
            self._add_link("mask_image_help", preview.help_target)
        for shown in preview.masks:
            tick = QCheckBox(shown.row.reader())
            named(tick, f"mask_tick_{shown.row.pk}", shown.row.reader())
            tick.setChecked(shown.row.pk == row.pk)
            tick.setEnabled(shown.fits)
            tick.toggled.connect(self._ticks_changed)
            self._ticks[shown.row.pk] = tick
            self._lines_layout.addWidget(tick)
            if trouble := trouble_text(shown):
                self._lines_layout.addWidget(label(trouble, "muted"))
            self._add_link(f"mask_help_{shown.row.pk}", help_target(shown))
        self._about_labels = QWidget()
        self._lines_layout.addWidget(self._about_labels)
        self._show_swatches()
        self._show_labels()
        if overlaps := list(overlap_lines(preview)):
            self._lines_layout.addWidget(label(tr("Masks", "How far they agree"), "heading"))
            told = "\n".join(overlaps)
            self._lines_layout.addWidget(named(label(told), "mask_overlaps", told))
        self._lines_layout.addStretch(1)

    def _show_labels(self) -> None:
        """The labels of the mask that is ticked alone; several are drawn in one colour each."""
        self._labels = {}
        preview = self._preview
        if preview is None:
            return
        old, self._about_labels = self._about_labels, QWidget()
        column = QVBoxLayout(self._about_labels)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        masks = drawable(preview, self._ticked)
        if len(masks) == 1 and masks[0].mask is not None and masks[0].mask.labels:
            column.addWidget(label(tr("Masks", "Labels"), "heading"))
            for each in masks[0].mask.labels:
                tick = named(
                    QCheckBox(label_text(each)), f"mask_label_{each.segment.value}", label_text(each)
                )
                tick.setIcon(_swatch(each.segment.colour))
                tick.setChecked(each.segment.visible)
                tick.toggled.connect(self._draw)
                self._labels[each.segment.value] = tick
                column.addWidget(tick)
        elif len(masks) > 1:
            told = tr("Masks", "While several are shown, each has an outline in a colour of its own.")
            column.addWidget(label(told, "muted"))
        self._lines_layout.replaceWidget(old, self._about_labels)
        old.deleteLater()

    def _show_swatches(self) -> None:
        """The readers' colours, while several are drawn; one alone has those of its labels."""
        preview = self._preview
        if preview is None:
            return
        several = len(drawable(preview, self._ticked)) > 1
        for shown in preview.masks:
            icon = _swatch(reader_colour(preview, shown)) if several else QIcon()
            self._ticks[shown.row.pk].setIcon(icon)

    def _ticks_changed(self) -> None:
        self._show_swatches()
        self._show_labels()
        self._draw()

    def _clear(self) -> None:
        self._preview = None
        self._busy.end()
        self._empty_lines()
        for widget in (*self._about_slices, self._images, self._images_label, self._page):
            widget.hide()

    def _empty_lines(self) -> None:
        self._ticks, self._labels = {}, {}
        while (item := self._lines_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _step(self, steps: int) -> None:
        self._slice.setValue(self._slice.value() + steps)

    def _image_changed(self) -> None:
        chosen = self._images.currentData()
        if isinstance(chosen, SetImage):
            self.image_chosen.emit(chosen)

    def _open_page(self) -> None:
        if self._row is not None:
            self.page_wanted.emit(self._row.display_set.pk)

    def _lay_out(self) -> None:
        self._lines_layout.setContentsMargins(0, 0, 0, 0)
        self._lines_layout.setSpacing(SMALL)
        scroll = named(QScrollArea(), "mask_lines", tr("Masks", "Readers and labels"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._lines)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setMinimumHeight(60)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._title, 1)
        head.addWidget(self._page)
        sliders = QHBoxLayout()
        sliders.setSpacing(SMALL)
        sliders.addWidget(self._place)
        sliders.addWidget(self._slice, 2)
        sliders.addWidget(self._opacity_label)
        sliders.addWidget(self._opacity, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(head)
        images = QHBoxLayout()
        images.setSpacing(SMALL)
        images.addWidget(self._images_label)
        images.addWidget(self._images, 1)
        column.addWidget(self._question)
        column.addWidget(self._busy)
        column.addLayout(images)
        column.addWidget(self._canvas, 3)
        column.addLayout(sliders)
        column.addWidget(scroll, 2)

    def _connect(self) -> None:
        self._slice.valueChanged.connect(self._draw)
        self._opacity.valueChanged.connect(self._draw)
        self._canvas.step_wanted.connect(self._step)
        self._images.currentIndexChanged.connect(self._image_changed)
        self._busy.stopped.connect(self.stopped)
        self._page.clicked.connect(self._open_page)


def _swatch(colour: Colour) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(*colour))
    return QIcon(pixmap)
