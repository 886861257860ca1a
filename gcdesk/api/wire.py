"""Both dialects of the server, read into `gcdesk.api.models`.

The recorded dialect says ``interface`` and ``title``, the newer one ``socket`` and ``title_safe``. Each wire
struct names what either may send and says by ``model()`` what it means. What needs no such care, answers above
all, is decoded straight into its model.
"""

from __future__ import annotations

from html import unescape
from typing import Generic, TypeVar

import msgspec
from msgspec import Struct

from gcdesk.api.models import (
    DisplaySet,
    Image,
    ImageFile,
    Import,
    Instance,
    Interface,
    Option,
    Part,
    Question,
    Study,
    Value,
)

T = TypeVar("T")

_FREE = frozenset({"answer", "value", "default_value", "view_content", "look_up_table", "overlay_segments"})
"""Fields that hold whatever people put there: a null inside them means something."""


class Page(Struct, Generic[T]):
    """One page of a list."""

    count: int
    results: list[T]


class WireInterface(Struct):
    """An interface, in either dialect."""

    slug: str
    title: str | None = None
    title_safe: str | None = None
    description: str | None = None
    kind: str | None = None
    super_kind: str | None = None
    pk: int | str | None = None
    relative_path: str | None = None
    overlay_segments: object = None
    look_up_table: object = None
    default_value: object = None

    def model(self) -> Interface:
        """What it means."""
        return Interface(
            slug=self.slug,
            title=raw_or_safe(self.title, self.title_safe) or self.slug,
            description=self.description or "",
            kind=self.kind or "",
            super_kind=self.super_kind or "",
            pk=self.pk if isinstance(self.pk, int) else 0,
            relative_path=self.relative_path or "",
            overlay_segments=self.overlay_segments,
            look_up_table=self.look_up_table,
            default_value=self.default_value,
        )


class WireQuestion(Struct):
    """A question, in either dialect."""

    pk: str
    api_url: str | None = None
    answer_type: str | None = None
    question_text: str | None = None
    question_text_safe: str | None = None
    help_text: str | None = None
    help_text_safe: str | None = None
    options: list[Option] | None = None
    required: bool | None = None
    widget: str | None = None
    interface: WireInterface | str | None = None
    socket: WireInterface | str | None = None
    overlay_segments: object = None
    look_up_table: object = None
    answer_min_value: float | None = None
    answer_max_value: float | None = None
    answer_step_size: object = None
    answer_min_length: int | None = None
    answer_max_length: int | None = None
    answer_match_pattern: str | None = None
    image_port: str | None = None

    def model(self) -> Question:
        """What it means."""
        interface = self.interface or self.socket
        return Question(
            pk=self.pk,
            api_url=self.api_url or "",
            answer_type=self.answer_type or "",
            text=unescape(self.question_text_safe or self.question_text or ""),
            help_text=self.help_text_safe or self.help_text or "",
            options=tuple(self.options or ()),
            required=bool(self.required),
            widget=self.widget or "",
            interface=_interface(interface) if interface else None,
            overlay_segments=self.overlay_segments,
            look_up_table=self.look_up_table,
            answer_min_value=self.answer_min_value,
            answer_max_value=self.answer_max_value,
            answer_step_size=self.answer_step_size,
            answer_min_length=self.answer_min_length,
            answer_max_length=self.answer_max_length,
            answer_match_pattern=self.answer_match_pattern or "",
            image_port=self.image_port or "",
        )


class WireStudy(Struct):
    """A reader study, in either dialect."""

    pk: str
    slug: str
    title: str | None = None
    title_safe: str | None = None
    description: str | None = None
    help_text: str | None = None
    help_text_safe: str | None = None
    url: str | None = None
    api_url: str | None = None
    logo: str | None = None
    questions: list[WireQuestion] | None = None
    is_educational: bool | None = None
    has_ground_truth: bool | None = None
    allow_answer_modification: bool | None = None
    allow_case_navigation: bool | None = None

    def model(self) -> Study:
        """What it means."""
        return Study(
            pk=self.pk,
            slug=self.slug,
            title=raw_or_safe(self.title, self.title_safe) or self.slug,
            description=self.description or "",
            help_text=self.help_text_safe or self.help_text or "",
            url=self.url or "",
            api_url=self.api_url or "",
            logo=self.logo or "",
            questions=tuple(question.model() for question in self.questions or ()),
            is_educational=bool(self.is_educational),
            has_ground_truth=bool(self.has_ground_truth),
            allow_answer_modification=bool(self.allow_answer_modification),
            allow_case_navigation=bool(self.allow_case_navigation),
        )


class WireValue(Struct):
    """A value of a display set: what is read has a whole interface, what is written back only its slug."""

    pk: int | str | None = None
    interface: WireInterface | str | None = None
    socket: WireInterface | str | None = None
    value: object = None
    file: str | None = None
    image: str | None = None

    def model(self) -> Value:
        """What it means."""
        return Value(
            pk=self.pk if isinstance(self.pk, int) else 0,
            interface=_interface(self.interface or self.socket or ""),
            value=self.value,
            file=self.file,
            image=self.image,
        )


class WireDisplaySet(Struct):
    """A display set, in either dialect, as it is read and as it comes back from being written."""

    pk: str
    api_url: str | None = None
    title: str | None = None
    title_safe: str | None = None
    order: int | None = None
    index: int | None = None
    values: list[WireValue] | None = None
    view_content: object = None
    description: str | None = None

    def model(self) -> DisplaySet:
        """What it means."""
        return DisplaySet(
            pk=self.pk,
            api_url=self.api_url or "",
            title=raw_or_safe(self.title, self.title_safe),
            order=self.order or 0,
            index=self.index,
            values=tuple(value.model() for value in self.values or ()),
            view_content=self.view_content,
            description=self.description or "",
        )


class WireImport(Struct):
    """An import; uploads come as keys or as addresses."""

    pk: str
    status: str | None = None
    error_message: str | None = None
    user_uploads: list[str] | None = None
    image_set: list[str] | None = None

    def model(self) -> Import:
        """What it means."""
        return Import(
            pk=self.pk,
            status=self.status or "",
            error_message=self.error_message or "",
            uploads=tuple(key_of(upload) for upload in self.user_uploads or ()),
            images=tuple(self.image_set or ()),
        )


class WireImage(Struct):
    """An image, in either dialect."""

    pk: str
    name: str | None = None
    files: list[ImageFile] | None = None
    width: int | None = None
    height: int | None = None
    depth: int | None = None
    shape: list[int] | None = None
    shape_without_color: list[int] | None = None
    voxel_width_mm: float | None = None
    voxel_height_mm: float | None = None
    voxel_depth_mm: float | None = None
    segments: list[int] | None = None
    dicom_image_set: object = None
    api_url: str | None = None

    def model(self) -> Image:
        """What it means."""
        return Image(
            pk=self.pk,
            name=self.name or "",
            files=tuple(self.files or ()),
            width=self.width,
            height=self.height,
            depth=self.depth,
            shape=tuple(self.shape or self.shape_without_color or ()),
            voxel_width_mm=self.voxel_width_mm,
            voxel_height_mm=self.voxel_height_mm,
            voxel_depth_mm=self.voxel_depth_mm,
            segments=None if self.segments is None else tuple(self.segments),
            dicom_image_set=self.dicom_image_set,
            api_url=self.api_url or "",
        )


class WireFetch(Struct):
    """How a DICOM instance is fetched."""

    url: str
    method: str | None = None
    headers: dict[str, str] | None = None


class WireInstance(Struct):
    """A DICOM instance of an image."""

    get_instance: WireFetch
    sop_instance_uid: str = ""

    def model(self) -> Instance:
        """What it means."""
        fetch = self.get_instance
        return Instance(
            self.sop_instance_uid, fetch.url, (fetch.method or "GET").upper(), fetch.headers or {}
        )


class WireInstances(Struct):
    """The DICOM instances of an image."""

    instances: list[WireInstance]


class WireParts(Struct):
    """The parts of an upload that storage has."""

    parts: list[Part]


class WireAddresses(Struct):
    """Signed addresses by part number."""

    presigned_urls: dict[int, str]


class WireUser(Struct):
    """A user, of whom only the name matters."""

    username: str


class WireProfile(Struct):
    """The profile of whoever asks."""

    user: WireUser


def decode(body: bytes, kind: type[T]) -> T:
    """The JSON *body* as a *kind*.

    Raises `msgspec.MsgspecError` where it can't be read. A null where a model has a plain default is read as
    the default; that takes a second, slower reading, which ordinary answers never need.
    """
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError:
        return msgspec.json.decode(msgspec.json.encode(_without_nulls(msgspec.json.decode(body))), type=kind)


def raw_or_safe(raw: str | None, safe: str | None) -> str:
    """A title: *raw* as it was typed where the server gives it, else *safe*, which is HTML without tags."""
    return raw if raw is not None else unescape(safe or "")


def key_of(address: str) -> str:
    """The key at the end of an ``api_url``; a bare key as it is."""
    return address.rstrip("/").rpartition("/")[2]


def _interface(given: WireInterface | str) -> Interface:
    return Interface(slug=given) if isinstance(given, str) else given.model()


def _without_nulls(tree: object) -> object:
    if isinstance(tree, dict):
        return {
            name: branch if name in _FREE else _without_nulls(branch)
            for name, branch in tree.items()
            if branch is not None or name in _FREE
        }
    return [_without_nulls(branch) for branch in tree] if isinstance(tree, list) else tree
