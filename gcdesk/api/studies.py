"""Reader studies, interfaces and display sets."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote

from gcdesk.api.client import Client
from gcdesk.api.complaints import complaints
from gcdesk.api.connection import origin
from gcdesk.api.models import DisplaySet, Interface, Study
from gcdesk.api.paging import OnPage, read_list
from gcdesk.api.wire import Page, WireDisplaySet, WireInterface, WireStudy
from gcdesk.errors import NotFound
from gcdesk.texts import tr

Entry = Mapping[str, object]
"""One value, as the server wants it in a PATCH."""

_DISPLAY_SETS = "reader-studies/display-sets/"
_ALWAYS_REFUSED = -1
"""An order that no display set can have."""


def list_studies(client: Client, on_page: OnPage | None = None) -> list[Study]:
    """The reader studies that the user may see."""
    return [study.model() for study in read_list(client, "reader-studies/", WireStudy, on_page=on_page)]


def find_study(client: Client, slug_or_address: str) -> Study:
    """The study of a slug or of a pasted address; raises `NotFound` when there is none or one may not see it."""
    where = origin(slug_or_address.strip())
    own = origin(client.connection.server)
    if where and own and where[1] != own[1]:
        raise NotFound(
            tr(
                "Api",
                "This is an address on {host}, but you are signed in to {server}.",
                host=where[1],
                server=client.connection.server,
            )
        )
    slug = slug_of(slug_or_address)
    found = client.get("reader-studies/", Page[WireStudy], {"slug": slug}).results
    matching = [study for study in found if study.slug == slug]
    if not matching:
        raise NotFound(
            tr("Api", "There is no reader study “{slug}”, or you have no access to it.", slug=slug)
        )
    return matching[0].model()


def slug_of(text: str) -> str:
    """The slug in *text*: a slug, or an address on the study's web pages. Raises `NotFound` if it holds none."""
    typed = text.strip(" \t\r\n\"'`<>")
    in_address = re.search(r"reader-studies/([^/?#\s]+)", typed)
    slug = unquote(in_address.group(1)) if in_address else typed.strip("/")
    if not re.fullmatch(r"[-\w]+", slug):
        raise NotFound(
            tr(
                "Api",
                "“{text}” is not the address of a reader study. It looks like "
                "https://grand-challenge.org/reader-studies/name-of-the-study/.",
                text=typed,
            )
        )
    return slug


def may_change(client: Client, study: Study) -> bool:
    """Whether the user is an editor of *study*; found out without creating anything.

    A display set of order -1 is always refused; only who may not change the study is told so about the study
    as well.
    """
    payload = {"reader_study": study.slug, "order": _ALWAYS_REFUSED}
    received = client.probe("POST", _DISPLAY_SETS, payload)
    if received.status == 403:
        return False
    return all(complaint.fields[:1] != ("reader_study",) for complaint in complaints(received.body))


def list_interfaces(client: Client, on_page: OnPage | None = None) -> list[Interface]:
    """All interfaces that the server has."""
    return [
        found.model() for found in read_list(client, "components/interfaces/", WireInterface, on_page=on_page)
    ]


def list_display_sets(client: Client, study_pk: str, on_page: OnPage | None = None) -> list[DisplaySet]:
    """The study's display sets, each once, as the study shows them."""
    found = read_list(client, _DISPLAY_SETS, WireDisplaySet, {"reader_study": study_pk}, on_page)
    return sorted((each.model() for each in found), key=lambda each: (each.order, each.index or 0))


def read_display_set(client: Client, pk: str) -> DisplaySet:
    """One display set."""
    return client.get(_one(pk), WireDisplaySet).model()


def create_display_set(client: Client, study_slug: str, title: str, order: int) -> DisplaySet:
    """Make an empty display set, once; raises `TitleTaken`, `OutcomeUnknown` and others."""
    payload = {"reader_study": study_slug, "title": title, "order": order}
    return client.ask("POST", _DISPLAY_SETS, WireDisplaySet, payload).model()


def change_display_set(
    client: Client,
    pk: str,
    *,
    title: str | None = None,
    order: int | None = None,
    values: Sequence[Entry] | None = None,
    names: Sequence[str] = (),
) -> DisplaySet:
    """Change what is given, once; raises `Locked`, `TitleTaken`, `Refused`, `OutcomeUnknown` and others.

    *names* are what the interfaces of *values* are called in error sentences, in the same order; their slugs
    when left out. One bad value refuses all, and nothing is saved. What comes back has the interfaces' slugs
    only, and no value yet that the server still imports.
    """
    given: dict[str, Any] = {
        "title": title,
        "order": order,
        "values": None if values is None else list(values),
    }
    payload = {name: value for name, value in given.items() if value is not None}
    called = names or [str(entry.get("interface", "")) for entry in values or ()]
    return client.ask("PATCH", _one(pk), WireDisplaySet, payload, called).model()


def json_entry(interface: str, value: object) -> Entry:
    """A value that is sent as JSON; never None."""
    return {"interface": interface, "value": value}


def file_entry(interface: str, upload: str) -> Entry:
    """A value that is one file; *upload* is the ``api_url`` of a completed upload."""
    return {"interface": interface, "user_upload": upload}


def image_entry(interface: str, uploads: Sequence[str], image_name: str | None = None) -> Entry:
    """A value that is imported from *uploads* (``api_url``); *image_name* is for DICOM image sets, and needed there."""
    entry = {"interface": interface, "user_uploads": list(uploads)}
    return entry if image_name is None else {**entry, "image_name": image_name}


def _one(pk: str) -> str:
    return f"{_DISPLAY_SETS}{quote(pk, safe='')}/"
