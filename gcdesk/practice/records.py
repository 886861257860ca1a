"""What the practice server keeps: one frozen record for each thing that a Grand Challenge has.

Records refer to each other by pk and hold no addresses, because the server's port changes with every start.
Moments are seconds since 1970, sizes are bytes.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct


class Option(Struct, frozen=True):
    """An option of a choice question."""

    id: int
    title: str
    default: bool = False


class Question(Struct, frozen=True):
    """A question of a reader study."""

    pk: str
    answer_type: str
    text: str
    help_text: str = ""
    image_port: str = ""
    options: tuple[Option, ...] = ()
    required: bool = True
    widget: str = ""
    interface: str = ""
    """Slug; empty: none."""
    overlay_segments: tuple[dict[str, Any], ...] = ()
    answer_min_value: int | None = None
    answer_max_value: int | None = None


class Study(Struct, frozen=True):
    """A reader study and who may do what in it."""

    pk: str
    slug: str
    title: str
    description: str = ""
    help_text: str = ""
    is_educational: bool = False
    allow_answer_modification: bool = True
    allow_case_navigation: bool = False
    questions: tuple[Question, ...] = ()
    editors: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()


class Value(Struct, frozen=True):
    """The value of one interface in one display set: exactly one of value, file and image."""

    pk: int
    interface: str
    """Slug."""
    value: Any = None
    file: str = ""
    """Pk of a `StoredFile`."""
    image: str = ""
    """Pk of an `Image`."""


class DisplaySet(Struct, frozen=True):
    """A display set."""

    pk: str
    study: str
    title: str
    order: int
    created: float
    values: tuple[Value, ...] = ()


class StoredFile(Struct, frozen=True):
    """A file that is the value of a file interface."""

    pk: str
    study: str
    key: str
    """Where it lies below the media folder, which is also its path on the storage port."""


class ImageFile(Struct, frozen=True):
    """One file of an image."""

    pk: str
    key: str
    """Where it lies below the media folder, which is also its path on the storage port."""
    image_type: str
    """``MHD`` or ``TIFF``."""


class Instance(Struct, frozen=True):
    """One file of a DICOM image set."""

    sop_instance_uid: str
    key: str


class Image(Struct, frozen=True):
    """An image: either files, or the instances of a DICOM image set."""

    pk: str
    name: str
    creator: str
    files: tuple[ImageFile, ...] = ()
    dicom_image_set: str = ""
    instances: tuple[Instance, ...] = ()
    width: int | None = None
    height: int | None = None
    depth: int | None = None
    color_space: str = "GRAY"
    shape: tuple[int, ...] = ()
    """Slowest axis first, colour components last where there are several."""
    shape_without_color: tuple[int, ...] = ()
    voxel_width_mm: float | None = None
    voxel_height_mm: float | None = None
    voxel_depth_mm: float | None = None
    segments: tuple[int, ...] | None = None
    """The labels in a mask; None where they could not be determined."""
    is_answer: bool = False
    """A mask that a reader drew: for its creator and the editors only."""


class Part(Struct, frozen=True):
    """A part of a file that is being sent."""

    upload: str
    number: int
    etag: str
    """With its quotation marks, as storage gives it."""
    size: int
    modified: float
    file: str
    """Its name in the upload's folder."""


class Upload(Struct, frozen=True):
    """A file that is being sent or was sent and is not used up yet."""

    pk: str
    creator: str
    filename: str
    s3_upload_id: str
    status: str
    """``Initialized``, ``Completed`` or ``Aborted``."""
    created: float


class Import(Struct, frozen=True):
    """An import of uploaded files as one image (``cases/upload-sessions``)."""

    pk: str
    creator: str
    status: str
    uploads: tuple[str, ...]
    error_message: str | None = None
    images: tuple[str, ...] = ()


class Job(Struct, frozen=True):
    """Work for the background: to turn uploads into the value of an interface."""

    pk: str
    display_set: str
    interface: str
    uploads: tuple[str, ...]
    creator: str
    queued: float
    image_name: str = ""
    import_pk: str = ""
    """Empty for a file, whose copying nothing reports."""


class Answer(Struct, frozen=True):
    """What somebody answered, or the ground truth."""

    pk: str
    study: str
    display_set: str
    question: str
    creator: str
    answer: Any
    created: float
    modified: float
    answer_image: str = ""
    is_ground_truth: bool = False
    explanation: str = ""
    total_edit_seconds: float | None = None
    last_edit_seconds: float | None = None
    score: float | None = None


class LogEntry(Struct, frozen=True):
    """One request, as tests may want to see it. Signatures and tokens are never in it."""

    port: str
    """``api`` or ``storage``."""
    method: str
    path: str
    """With its query on the api port, without on the storage port."""
    user: str
    status: int
    """0: no answer was sent."""
    at: float
