"""What the sample data are made of: `samples.make_samples` makes it, `loading.load_samples` puts it into the server.

Everything refers to everything else by the words a person would use (an interface's slug, a display set's title, a
question's key, an option's title); the server gives out pks and option ids when it loads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

Json = bool | int | float | str | None | list["Json"] | dict[str, "Json"]
"""Anything that JSON can say."""


@dataclass(frozen=True, slots=True)
class SampleImage:
    """An image that the server has from the start."""

    name: str
    """What readers see, as if it had been uploaded under this file name."""
    path: Path
    """A MetaImage with its data inside (``.mha``); the server serves these very bytes."""


@dataclass(frozen=True, slots=True)
class SampleQuestion:
    """A question of a study."""

    key: str
    """Names the question among those of its study, for `SampleAnswer.question`."""
    answer_type: str
    """The display text that the server uses: ``"Text"``, ``"Multiple 2D bounding boxes"``, ``"Mask"`` …"""
    text: str
    """May hold HTML entities, newlines and much text, as real ones do."""
    help_text: str = ""
    options: tuple[str, ...] = ()
    """Titles, for ``Choice`` and ``Multiple choice``, unique in the question."""
    default_option: str = ""
    """Title of the option that is chosen from the start; empty: none."""
    required: bool = True
    widget: str = ""
    """``"Radio Select"``, ``"Select"``, ``"Checkbox Select Multiple"``, ``"Text Area"`` … or empty."""
    image_port: str = ""
    """``"Main"`` for what is drawn on the image (masks and geometric types)."""
    interface: str = ""
    """Slug of the interface that fills the answer in beforehand; empty: none."""
    overlay_segments: tuple[Mapping[str, Json], ...] = ()
    """For ``Mask``: ``{"name", "visible", "voxel_value"}`` of each label."""
    answer_min_value: int | None = None
    answer_max_value: int | None = None


@dataclass(frozen=True, slots=True)
class SampleDisplaySet:
    """A display set of a study."""

    title: str
    """Unique in its study."""
    order: int
    values: Mapping[str, Path | Json]
    """Interface slug → a `Path` for image and file interfaces, JSON for value interfaces.

    The path of an image interface is that of one of `Samples.images`; the same path twice is the same image.
    """


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """What somebody answered."""

    creator: str
    """``"reader1"``, ``"reader2"`` …, some of whom have no account to sign in with; ``"editor"`` for ground truth."""
    question: str
    """`SampleQuestion.key`."""
    display_set: str
    """`SampleDisplaySet.title`."""
    answer: Path | Json
    """JSON as the server gives it, with two exceptions.

    The title of the option for ``Choice`` and a list of titles for ``Multiple choice`` (a title that the question
    does not have stands for an option that was removed); the path of a ``.mha`` for ``Mask``.
    """
    is_ground_truth: bool = False
    explanation: str = ""
    """Of a ground truth."""
    total_edit_seconds: float | None = None
    """How long the reader took, all in all."""
    created: str = ""
    """ISO 8601 with ``Z``; empty: now."""


@dataclass(frozen=True, slots=True)
class SampleStudy:
    """A reader study."""

    slug: str
    title: str
    description: str = ""
    help_text: str = ""
    is_educational: bool = False
    allow_answer_modification: bool = True
    questions: tuple[SampleQuestion, ...] = ()
    display_sets: tuple[SampleDisplaySet, ...] = ()
    answers: tuple[SampleAnswer, ...] = ()
    """Ground truth among them."""
    editors: tuple[str, ...] = ("editor",)
    readers: tuple[str, ...] = ("reader1", "reader2", "reader3")


@dataclass(frozen=True, slots=True)
class Samples:
    """All sample data, on disk below one folder."""

    images: tuple[SampleImage, ...]
    studies: tuple[SampleStudy, ...]
    """The first is ``chest-ct-practice``; ``empty-practice`` is among them."""
    sample_folder: Path
    """Cases to upload: ``patient 1`` … ``patient 8``."""
    trouble_folder: Path
    """Cases with deliberate troubles."""
    dicom_folder: Path
    """Cases to upload, each a DICOM series: ``patient 1`` … ``patient 3``."""
    notes: tuple[str, ...] = field(default=())
    """What is in the trouble folder, a sentence a trouble."""
