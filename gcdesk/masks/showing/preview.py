"""What a preview shows: masks, the image that they belong to, and how they agree. Blocks: call it on a background thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import prod

from gcdesk.api.client import Client
from gcdesk.api.images import read_image
from gcdesk.api.models import Image
from gcdesk.errors import Cancelled, FileError, GcdeskError, NotAllowed, NotFound, NotShown
from gcdesk.imaging.grids import differences
from gcdesk.imaging.masks.labels import Mask, mask_of
from gcdesk.imaging.masks.legend import legend
from gcdesk.imaging.masks.overlap import Overlap, pairwise
from gcdesk.imaging.volumes.series import read_series
from gcdesk.imaging.volumes.volume import MOST_BYTES, Volume, read_volume
from gcdesk.masks.listing.belongs import Belongs, SetImage
from gcdesk.masks.listing.found import MaskRow, MaskState
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.masks.showing.chosen_image import choose_image
from gcdesk.masks.showing.kept_files import Check, image_file, instance_files, kept_file
from gcdesk.texts import tr

MOST_TOGETHER = 1024**3
"""Bytes of masks after which no further one is laid on top."""


@dataclass(frozen=True)
class Shown:
    """A mask of a preview."""

    row: MaskRow
    mask: Mask | None
    trouble: str = ""
    """Why there is no mask, as a sentence."""
    help_target: str = ""
    """The paragraph of the help about `trouble`, ``page#id``."""
    differences: tuple[str, ...] = ()
    """In words, how its grid differs from the image's: then it must not be drawn over it."""

    @property
    def fits(self) -> bool:
        """Whether it can be drawn over the image."""
        return self.mask is not None and not self.differences


@dataclass(frozen=True)
class Preview:
    """One case, ready to be shown."""

    image: Volume | None
    chosen: SetImage | None
    """Which image it is."""
    belongs: Belongs
    """`Belongs.to_ask`: somebody has to say which of its candidates the masks belong to."""
    masks: tuple[Shown, ...]
    overlaps: tuple[Overlap, ...]
    """Between each two of those of `masks` that have a mask; the numbers are places in `masks`."""
    trouble: str = ""
    """Why there is no image, as a sentence."""
    help_target: str = ""
    """The paragraph of the help about `trouble`, ``page#id``."""


@dataclass(frozen=True)
class Facts:
    """What the server says of a mask without its file."""

    state: MaskState
    size: str = ""
    """In voxels, such as ``512 × 512 × 300``."""
    trouble: str = ""


def facts(client: Client, row: MaskRow) -> Facts:
    """Whether the mask of *row* can be had, and its size in voxels. Raises what the server's answers become."""
    if not row.image:
        return Facts(MaskState.IMPORTING)
    try:
        image = read_image(client, row.image)
    except (NotFound, NotAllowed) as error:
        return Facts(MaskState.NO_ACCESS, trouble=error.sentence)
    return Facts(MaskState.READY, _size(image))


def load_mask(client: Client, cache: MaskCache, row: MaskRow, check: Check = lambda: None) -> Mask:
    """The mask of *row*, its labels named by its question. Raises `FileError`, and what the server's answers become."""
    if not row.image:
        raise NotShown(tr("Masks", "It is still being imported, or its import failed."))
    known = None
    if kept_file(cache, row.image) is None:
        known = read_image(client, row.image)
        _check_size(known)
    volume = read_volume(image_file(client, cache, row.image, check, known))
    return mask_of(volume, legend(row.question.overlay_segments, row.question.look_up_table))


def load_image(client: Client, cache: MaskCache, url: str, check: Check = lambda: None) -> Volume:
    """The image at *url* (``api_url``), from its file or its DICOM instances. Raises as `load_mask`."""
    image = read_image(client, url)
    _check_size(image)
    if image.dicom_image_set is not None and not image.files:
        return read_series(instance_files(client, cache, image, check))
    return read_volume(image_file(client, cache, url, check, image))


def load_preview(
    client: Client,
    cache: MaskCache,
    rows: Sequence[MaskRow],
    chosen: SetImage | None = None,
    check: Check = lambda: None,
    *,
    looked_at: str = "",
) -> Preview:
    """Everything to show *rows*, masks of one display set, on top of each other over their image.

    *looked_at* is the key of the row that it is about: of masks that are too large together, that one is loaded first. What is wrong with one mask, or with the image, is told beside it. Raises `Cancelled` only, by *check* or when the client
    is stopped.
    """
    if not rows:
        raise ValueError("a preview of nothing")
    ordered = sorted(rows, key=lambda row: row.pk != looked_at)
    masks = _masks(client, cache, rows, ordered, check)
    belongs, volume, trouble, help_target = Belongs(()), None, "", ""
    try:
        drawn = next((row for row in ordered if row.image), rows[0])
        belongs = choose_image(client, cache, drawn, chosen)
        if belongs.chosen is not None:
            volume = load_image(client, cache, belongs.chosen.image, check)
        elif not belongs.to_ask:
            trouble = tr("Masks", "The display set has no image.")
    except Cancelled:
        raise
    except GcdeskError as error:
        trouble, help_target = error.sentence, error.help_target
    except OSError as error:
        trouble, help_target = _not_written(error), FileError.help_target
    check()
    if volume is not None:
        grid = volume.grid
        masks = [
            replace(shown, differences=differences(grid, shown.mask.volume.grid)) if shown.mask else shown
            for shown in masks
        ]
    return Preview(volume, belongs.chosen, belongs, tuple(masks), _overlaps(masks), trouble, help_target)


def _masks(
    client: Client, cache: MaskCache, rows: Sequence[MaskRow], ordered: Sequence[MaskRow], check: Check
) -> list[Shown]:
    """The masks of *rows*, loaded as *ordered* until they take too much memory."""
    found: dict[str, Shown] = {}
    room = MOST_TOGETHER
    for row in ordered:
        check()
        if room <= 0:
            told = tr("Masks", "Not loaded: the masks of this case are too large to be in memory together.")
            found[row.pk] = Shown(row, None, told, help_target=NotShown.help_target)
            continue
        found[row.pk] = shown = _shown(client, cache, row, check)
        room -= shown.mask.volume.voxels.nbytes if shown.mask is not None else 0
    return [found[row.pk] for row in rows]


def _shown(client: Client, cache: MaskCache, row: MaskRow, check: Check) -> Shown:
    try:
        return Shown(row, load_mask(client, cache, row, check))
    except Cancelled:
        raise
    except GcdeskError as error:
        return Shown(row, None, error.sentence, help_target=error.help_target)
    except OSError as error:
        return Shown(row, None, _not_written(error), help_target=FileError.help_target)


def _check_size(image: Image) -> None:
    """Raise for whole slides, which take minutes to load only to be refused."""
    if prod(side or 1 for side in (image.width, image.height, image.depth)) > MOST_BYTES:
        raise NotShown(
            tr(
                "Masks",
                "The image is too large to be shown here: {size}. Look at it on Grand Challenge.",
                size=_size(image),
            )
        )


def _size(image: Image) -> str:
    """In voxels."""
    return " × ".join(str(side) for side in (image.width, image.height, image.depth) if side)


def _overlaps(masks: Sequence[Shown]) -> tuple[Overlap, ...]:
    """Between those that have a mask, by their places in *masks*."""
    places = [place for place, shown in enumerate(masks) if shown.mask is not None]
    found = pairwise([shown.mask for shown in masks if shown.mask is not None])
    return tuple(replace(each, one=places[each.one], other=places[each.other]) for each in found)


def _not_written(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return tr("Masks", "It can't be kept on this computer's disk: {reason}.", reason=reason)
