"""What may be written to a display set, and the platform's words for what may not."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from gcdesk.practice.catalogue import CODES, INTERFACES, Interface
from gcdesk.practice.exchange import expected_dictionary
from gcdesk.practice.schemas import first_error, schema_of
from gcdesk.practice.site import Site

LARGEST_ORDER = 2_147_483_647
LONGEST_TITLE = 255

Errors = dict[str, Any]


class Invalid(Exception):
    """Something that was sent is refused."""

    def __init__(self, errors: Errors) -> None:
        super().__init__(errors)
        self.errors = errors


class Entry(Struct, frozen=True):
    """A value to write: JSON, uploads, or an image that is there already."""

    interface: Interface
    value: Any = None
    uploads: tuple[str, ...] = ()
    image: str = ""
    image_name: str = ""


def read_title(raw: object) -> str:
    """A title; raises `Invalid`."""
    if raw is None:
        raise Invalid({"title": ["This field may not be null."]})
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        raise Invalid({"title": ["Not a valid string."]})
    title = str(raw).strip()
    if len(title) > LONGEST_TITLE:
        raise Invalid({"title": [f"Ensure this field has no more than {LONGEST_TITLE} characters."]})
    return title


def read_order(raw: object) -> int:
    """An order; raises `Invalid`."""
    if raw is None:
        raise Invalid({"order": ["This field may not be null."]})
    if not isinstance(raw, int) or isinstance(raw, bool):
        if not isinstance(raw, str) or not re.fullmatch(r"\s*-?\d+\s*", raw):
            raise Invalid({"order": ["A valid integer is required."]})
        raw = int(raw)
    if raw < 0:
        raise Invalid({"order": ["Ensure this value is greater than or equal to 0."]})
    if raw > LARGEST_ORDER:
        raise Invalid({"order": [f"Ensure this value is less than or equal to {LARGEST_ORDER}."]})
    return raw


def read_values(site: Site, user: str, raw: object) -> list[Entry]:
    """The values to write; of several for one interface the last. Raises `Invalid` with all errors."""
    if not isinstance(raw, list):
        sentence = f'Expected a list of items but got type "{type(raw).__name__}".'
        raise Invalid({"values": {"non_field_errors": [sentence]}})
    entries: dict[str, Entry] = {}
    errors: list[Errors] = []
    for item in raw:
        try:
            entry = _read_entry(site, user, item)
            entries[entry.interface.slug] = entry
            errors.append({})
        except Invalid as invalid:
            errors.append(invalid.errors)
    if any(errors):
        raise Invalid({"values": errors})
    return list(entries.values())


def _read_entry(site: Site, user: str, raw: object) -> Entry:
    if not isinstance(raw, dict):
        raise Invalid({"non_field_errors": [expected_dictionary(raw)]})
    # A field that is null counts as not given: that is how the official client sends the ones that it does not use.
    given = {name: value for name, value in raw.items() if value is not None}
    slug = given.get("interface")
    if slug is None:
        raise Invalid({"interface": ["This field is required."]})
    interface = INTERFACES.get(slug) if isinstance(slug, str) else None
    if interface is None:
        raise Invalid({"interface": [f"Object with slug={slug} does not exist."]})
    if interface.super_kind == "Image":
        return _image_entry(site, user, interface, given)
    if interface.super_kind == "File":
        return _file_entry(site, user, interface, given)
    return _value_entry(interface, given)


def _required(what: str, interface: Interface) -> Invalid:
    return Invalid({"non_field_errors": [f"{what} for interface kind {CODES[interface.kind]}"]})


def _value_entry(interface: Interface, given: dict[str, Any]) -> Entry:
    if "value" not in given:
        raise _required("value is required", interface)
    value = given["value"]
    error = first_error(value, schema_of(interface.kind, interface.choices))
    if error is not None:
        raise Invalid({"__all__": [error]})
    return Entry(interface, value=float(value) if interface.kind == "Float" else value)


def _file_entry(site: Site, user: str, interface: Interface, given: dict[str, Any]) -> Entry:
    if "user_upload" not in given:
        raise _required("user_upload or file is required", interface)
    return Entry(interface, uploads=(_upload(site, user, given["user_upload"], "user_upload"),))


def _image_entry(site: Site, user: str, interface: Interface, given: dict[str, Any]) -> Entry:
    if "image" in given:
        return Entry(interface, image=_existing_image(site, user, given["image"]))
    uploads = given.get("user_uploads")
    if not uploads:
        raise _required("upload_session, user_uploads or image are required", interface)
    if not isinstance(uploads, list):
        raise Invalid(
            {"user_uploads": [f'Expected a list of items but got type "{type(uploads).__name__}".']}
        )
    pks = tuple(_upload(site, user, address, "user_uploads") for address in uploads)
    image_name = given.get("image_name", "")
    if interface.kind != "DICOM Image Set":
        return Entry(interface, uploads=pks)
    if not image_name:
        raise _required("image_name is required", interface)
    if len(image_name) > LONGEST_TITLE:
        raise Invalid({"image_name": [f"Ensure this field has no more than {LONGEST_TITLE} characters."]})
    return Entry(interface, uploads=pks, image_name=image_name)


def linked(address: object, path: str, field_name: str) -> str:
    """The pk in *address*, that of something below *path* of the API; raises `Invalid`."""
    if not isinstance(address, str):
        sentence = f"Incorrect type. Expected URL string, received {type(address).__name__}."
        raise Invalid({field_name: [sentence]})
    match = re.fullmatch(rf"(?:https?://[^/]+)?/api/v1/{re.escape(path)}/([0-9a-f-]+)/", address)
    if match is None:
        raise Invalid({field_name: ["Invalid hyperlink - No URL match."]})
    return match[1]


def no_such_object(field_name: str) -> Invalid:
    """For an address of something that is not there, is used up, or is somebody else's."""
    return Invalid({field_name: ["Invalid hyperlink - Object does not exist."]})


def _upload(site: Site, user: str, address: object, field_name: str) -> str:
    pk = linked(address, "uploads", field_name)
    upload = site.state.uploads.get(pk)
    if upload is None or upload.creator != user:
        raise no_such_object(field_name)
    return pk


def _existing_image(site: Site, user: str, address: object) -> str:
    pk = linked(address, "cases/images", "image")
    image = site.state.images.get(pk)
    if image is None or not site.state.sees_image(user, image):
        raise no_such_object("image")
    return pk
