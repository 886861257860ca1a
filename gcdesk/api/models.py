"""What the server tells, in gcdesk's own words.

Every field that is not strictly needed has a default, so that an older or a newer server is understood too;
`gcdesk.api.wire` reads the two dialects into these.
"""

from __future__ import annotations

import msgspec
from msgspec import Raw, Struct, field

_JSON = msgspec.json.Decoder()


class Model(Struct, frozen=True, kw_only=False):
    """A frozen value; fields that it does not know are ignored when it is read."""


class Interface(Model, frozen=True):
    """What a value is called and what it may be; newer servers say "socket"."""

    slug: str
    title: str = ""
    description: str = ""
    kind: str = ""
    super_kind: str = ""
    """``Image``, ``File`` or ``Value``: how a value is sent. Empty where the server named the slug only."""
    pk: int = 0
    relative_path: str = ""
    overlay_segments: object = None
    look_up_table: object = None
    default_value: object = None


class Option(Model, frozen=True):
    """One of the answers that a question offers."""

    id: int
    title: str = ""
    default: bool = False


class Question(Model, frozen=True):
    """A question of a reader study."""

    pk: str
    api_url: str = ""
    answer_type: str = ""
    """As the server displays it; types that are not known here must not break anything."""
    text: str = ""
    """Plain text: entities are resolved."""
    help_text: str = ""
    """HTML."""
    options: tuple[Option, ...] = ()
    required: bool = False
    widget: str = ""
    interface: Interface | None = None
    overlay_segments: object = None
    look_up_table: object = None
    answer_min_value: float | None = None
    answer_max_value: float | None = None
    answer_step_size: object = None
    answer_min_length: int | None = None
    answer_max_length: int | None = None
    answer_match_pattern: str = ""
    image_port: str = ""


class Study(Model, frozen=True):
    """A reader study."""

    pk: str
    slug: str
    title: str = ""
    description: str = ""
    help_text: str = ""
    """HTML."""
    url: str = ""
    """The study's web page."""
    api_url: str = ""
    logo: str = ""
    questions: tuple[Question, ...] = ()
    is_educational: bool = False
    has_ground_truth: bool = False
    allow_answer_modification: bool = False
    allow_case_navigation: bool = False


class Value(Model, frozen=True):
    """What a display set holds for one interface."""

    pk: int
    interface: Interface
    value: object = None
    file: str | None = None
    """Address of the file."""
    image: str | None = None
    """The image's ``api_url``."""


class DisplaySet(Model, frozen=True):
    """One case of a reader study, as readers see it."""

    pk: str
    api_url: str = ""
    title: str = ""
    order: int = 0
    index: int | None = None
    """Its place in the study, from 0, where the server says it."""
    values: tuple[Value, ...] = ()
    view_content: object = None
    description: str = ""


class Upload(Model, frozen=True):
    """A file on its way to the server."""

    pk: str
    s3_upload_id: str = ""
    filename: str = ""
    status: str = ""
    """``Initialized``, ``Completed`` or ``Aborted``."""
    api_url: str = ""


class Part(Model, frozen=True):
    """A part of an upload that storage has."""

    number: int = field(name="PartNumber")
    """From 1."""
    etag: str = field(name="ETag")
    """With its quotes, as storage gave it."""
    size: int = field(default=0, name="Size")
    """Bytes."""


class Import(Model, frozen=True):
    """The server's turning uploads into an image."""

    pk: str
    status: str = ""
    """``Queued``, ``Re-Queued``, ``Started``, ``Succeeded``, ``Failed`` or ``Cancelled``."""
    error_message: str = ""
    uploads: tuple[str, ...] = ()
    """Keys of the uploads that are not used up yet."""
    images: tuple[str, ...] = ()
    """The ``api_url`` of each image that came out."""


class Answer(Model, frozen=True, gc=False):
    """A reader's answer, or the ground truth, to one question on one display set.

    Decoded straight from the server's JSON: there may be 100,000 of them, none of which is ever part of a cycle. Nor does
    any hold lists or dictionaries, of which a drawn outline has a thousand, and which every search for garbage looks at.
    """

    pk: str
    api_url: str = ""
    created: str = ""
    """ISO 8601."""
    modified: str = ""
    """ISO 8601."""
    creator: str = ""
    """User name of the reader, or of the editor who set the ground truth."""
    question: str = ""
    """The question's ``api_url``."""
    display_set: str = ""
    """The display set's ``api_url``."""
    written: Raw = field(default=Raw(b"null"), name="answer")
    """The JSON of what was answered, as the server wrote it."""
    answer_image: str | None = None
    """A mask's image (``api_url``); None while it is being imported, or when that failed."""
    last_edit_duration: str | None = None
    """ISO 8601 duration."""
    total_edit_duration: str | None = None
    """ISO 8601 duration."""
    is_ground_truth: bool = False
    score: float | None = None

    @property
    def answer(self) -> object:
        """What was answered, by the question's type; made anew each time."""
        return _JSON.decode(self.written)


class ImageFile(Model, frozen=True):
    """A file of an image; its address redirects to storage."""

    file: str
    image_type: str = ""
    """``MHD``, ``TIFF`` or ``DZI``."""


class Image(Model, frozen=True):
    """An image on the server."""

    pk: str
    name: str = ""
    files: tuple[ImageFile, ...] = ()
    width: int | None = None
    height: int | None = None
    depth: int | None = None
    shape: tuple[int, ...] = ()
    voxel_width_mm: float | None = None
    voxel_height_mm: float | None = None
    voxel_depth_mm: float | None = None
    segments: tuple[int, ...] | None = None
    dicom_image_set: object = None
    """Not None: the image has no files but DICOM instances."""
    api_url: str = ""


class Instance(Model, frozen=True):
    """One DICOM instance of an image, and how it is fetched."""

    sop_instance_uid: str
    url: str
    method: str = "GET"
    headers: dict[str, str] = {}
