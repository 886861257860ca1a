from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gcdesk.imaging.masks.labels import Mask
from gcdesk.kit.help_link import HelpLink
from gcdesk.masks.preview.preview_view import PreviewView
from tests.links import help_of
from tests.masks.screen import CT_IMAGE, PET_IMAGE, two_readers, two_rows


@pytest.fixture
def view(qtbot: QtBot) -> PreviewView:
    made = PreviewView()
    qtbot.addWidget(made)
    made.resize(420, 520)
    made.show()
    return made


def words(view: PreviewView) -> str:
    QCoreApplication.processEvents()  # what is put into a layout is shown a moment later
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_nothing_chosen_says_what_to_do(view: PreviewView) -> None:
    assert "Choose a mask to see it over its image." in words(view)
    assert not view._canvas.isVisible()
    assert not view._opacity_label.isVisible()


def test_the_chosen_mask_is_ticked_on_the_slice_with_most_on_it(view: PreviewView, tmp_path: Path) -> None:
    view.show_waiting(two_rows()[0])
    assert view._busy.isVisible()
    view.show_preview(two_rows()[0], two_readers(tmp_path), (CT_IMAGE,))
    assert not view._busy.isVisible()
    assert [tick.isChecked() for tick in view._ticks.values()] == [True, False]
    assert view._place.text() == "Slice 3 of 4"
    assert not view._images.isVisible()
    assert "How far they agree" in words(view)
    assert "anna – ben: Dice 0.67" in words(view)


def test_slices_opacity_readers_and_labels_change_the_picture(view: PreviewView, tmp_path: Path) -> None:
    view.show_preview(two_rows()[1], two_readers(tmp_path), (CT_IMAGE,))
    assert len(view._labels) == 2
    seen = [view._canvas._image.copy()]
    view._labels[2].setChecked(False)
    seen.append(view._canvas._image.copy())
    view._opacity.setValue(90)
    seen.append(view._canvas._image.copy())
    assert view._ticks["2"].icon().isNull(), "the labels have colours"
    view._ticks["1"].setChecked(True)
    assert not view._ticks["2"].icon().isNull()
    assert view._labels == {}
    assert "an outline in a colour of its own" in words(view)
    seen.append(view._canvas._image.copy())
    view._canvas.step_wanted.emit(-2)
    assert view._place.text() == "Slice 1 of 4"
    assert view._canvas.accessibleDescription() == "Slice 1 of 4"
    seen.append(view._canvas._image.copy())
    assert all(one != other for one, other in pairwise(seen))


def test_a_label_that_is_hidden_at_first_can_be_shown(view: PreviewView, tmp_path: Path) -> None:
    preview = two_readers(tmp_path)
    mask = preview.masks[1].mask
    assert mask is not None
    one, other = mask.labels
    hidden = replace(other, segment=replace(other.segment, visible=False))
    shown = replace(preview.masks[1], mask=Mask(mask.volume, (one, hidden)))
    view.show_preview(two_rows()[1], replace(preview, masks=(preview.masks[0], shown)), (CT_IMAGE,))
    before = view._canvas._image.copy()
    assert not view._labels[2].isChecked()
    view._labels[2].click()
    assert view._canvas._image != before


def test_it_asks_which_image_a_mask_belongs_to(qtbot: QtBot, view: PreviewView, tmp_path: Path) -> None:
    view.show_preview(two_rows()[0], two_readers(tmp_path, ask=True), (CT_IMAGE, PET_IMAGE))
    assert view._images.isVisible()
    assert view._images.currentText() == "Which image does the mask belong to?"
    with qtbot.waitSignal(view.image_chosen) as chosen:
        view._images.setCurrentIndex(2)
    assert chosen.args == [PET_IMAGE]


def test_a_mask_on_another_grid_is_told_and_cannot_be_ticked(view: PreviewView, tmp_path: Path) -> None:
    preview = two_readers(tmp_path)
    shown = replace(preview.masks[0], differences=("4 slices instead of 5",))
    view.show_preview(two_rows()[0], replace(preview, masks=(shown,), overlaps=()), (CT_IMAGE,))
    assert not view._ticks["1"].isEnabled()
    assert "another grid than the image (4 slices instead of 5)" in words(view)
    assert help_of(view, "mask_help_1") == "trouble#grid"


def test_trouble_takes_the_place_of_the_picture(view: PreviewView, tmp_path: Path) -> None:
    view.show_preview(two_rows()[0], two_readers(tmp_path), (CT_IMAGE,))
    view.show_waiting(two_rows()[1])
    view.show_trouble("The server is away.", "trouble#network")
    assert "The server is away." in words(view)
    assert help_of(view, "mask_told_help") == "trouble#network"
    assert not view._canvas.isVisible()
    nothing = replace(
        two_readers(tmp_path),
        image=None,
        masks=(),
        overlaps=(),
        trouble="No image.",
        help_target="trouble#shown",
    )
    view.show_preview(two_rows()[0], nothing, ())
    assert "No image." in words(view)
    assert help_of(view, "mask_image_help") == "trouble#shown"
    assert not view._slice.isVisible()


def test_a_mask_that_could_not_be_loaded_leads_to_its_paragraph(view: PreviewView, tmp_path: Path) -> None:
    preview = two_readers(tmp_path)
    gone = replace(preview.masks[0], mask=None, trouble="No access.", help_target="trouble#access")
    view.show_preview(
        two_rows()[0], replace(preview, masks=(gone, preview.masks[1]), overlaps=()), (CT_IMAGE,)
    )
    assert "No access." in words(view)
    assert help_of(view, "mask_help_1") == "trouble#access"
    assert view.findChild(HelpLink, "mask_help_2") is None, "nothing is wrong with the other"


def test_the_display_set_opens_in_the_browser(qtbot: QtBot, view: PreviewView) -> None:
    view.show_waiting(two_rows()[0])
    with qtbot.waitSignal(view.page_wanted) as wanted:
        view._page.click()
    assert wanted.args == ["d-1"]
    with qtbot.waitSignal(view.stopped):
        view._busy._stop.click()
