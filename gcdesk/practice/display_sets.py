"""Display sets: list, read, create, change."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from gcdesk.practice import dialects
from gcdesk.practice.exchange import (
    Reply,
    Request,
    forbidden,
    json_reply,
    not_found,
    paged,
    refusal,
    valid_uuid,
)
from gcdesk.practice.faults import ListedTwice, Shuffled
from gcdesk.practice.records import DisplaySet, Import, Job, Study, Value
from gcdesk.practice.site import Site
from gcdesk.practice.state import new_pk
from gcdesk.practice.validation import Entry, Errors, Invalid, read_order, read_title, read_values

Read = TypeVar("Read")

_ADDRESS = "reader-studies/display-sets/"
_UNIQUE = {"non_field_errors": ["The fields title, reader_study must make a unique set."]}


def list_display_sets(site: Site, request: Request) -> Reply:
    """``GET reader-studies/display-sets/``."""
    state = site.state
    studies = state.studies_seen_by(request.user)
    if "reader_study" in request.query:
        wanted = valid_uuid("reader_study", request.query["reader_study"])
        studies = [study for study in studies if study.pk == wanted]
    is_shuffled = any(isinstance(effect, Shuffled) for effect in request.effects)
    rows: list[tuple[int, DisplaySet]] = []
    for study in studies:
        listed = list(state.display_sets_of(study.pk))
        if is_shuffled:
            random.Random(f"{request.user} {study.pk}").shuffle(listed)
        rows += enumerate(listed)
    twice = any(isinstance(effect, ListedTwice) for effect in request.effects)
    return paged(
        request,
        site.api(_ADDRESS),
        rows,
        lambda pair: dialects.display_set(site, pair[1], pair[0]),
        twice=twice,
    )


def _seen(site: Site, request: Request, pk: str) -> DisplaySet:
    row = site.state.display_sets.get(pk)
    if row is None or not site.state.sees(request.user, site.state.studies[row.study]):
        raise not_found("DisplaySet")
    return row


def _shown(site: Site, row: DisplaySet, *, written: bool) -> dict[str, Any]:
    index = [other.pk for other in site.state.display_sets_of(row.study)].index(row.pk)
    return dialects.display_set(site, row, index, written=written)


def read_display_set(site: Site, request: Request, pk: str) -> Reply:
    """``GET reader-studies/display-sets/<pk>/``."""
    return json_reply(_shown(site, _seen(site, request, pk), written=False))


def _read(errors: Errors, read: Callable[[Any], Read], raw: object, default: Read) -> Read:
    """What *read* makes of *raw*; what it refuses is added to *errors*."""
    try:
        return read(raw)
    except Invalid as invalid:
        errors.update(invalid.errors)
        return default


def _study_to_change(site: Site, user: str, slug: object) -> Study | None:
    """The study with this slug if *user* may change it. Raises `Invalid` for any other."""
    study = site.state.study_by_slug(slug) if isinstance(slug, str) else None
    if study is None or not site.state.edits(user, study):
        raise Invalid({"reader_study": [f"Object with slug={slug} does not exist."]})
    return study


def create_display_set(site: Site, request: Request) -> Reply:
    """``POST reader-studies/display-sets/``: without values, which only a change may bring."""
    user, fields, state = request.signed_in(), request.fields(), site.state
    errors: Errors = {}
    study: Study | None = None
    if fields.get("reader_study") is None:
        errors["reader_study"] = ["This field is required."]
    else:
        study = _read(errors, lambda raw: _study_to_change(site, user, raw), fields["reader_study"], None)
    title = _read(errors, read_title, fields.get("title", ""), "")
    order = _read(errors, read_order, fields.get("order", 0), 0)
    if errors or study is None:
        raise refusal(400, errors)
    if state.title_taken(study.pk, title):
        raise refusal(400, _UNIQUE)
    if fields.get("values"):
        raise refusal(400, ["Values can only be added via update"])
    row = DisplaySet(
        pk=new_pk(),
        study=study.pk,
        title=title,
        order=order or state.next_order(study.pk),
        created=state.clock.now(),
    )
    return json_reply(_shown(site, state.put_display_set(row), written=True), 201)


def change_display_set(site: Site, request: Request, pk: str) -> Reply:
    """``PATCH`` changes what it names; ``PUT`` also clears the title and every value that it does not name."""
    user, fields, state = request.signed_in(), request.fields(), site.state
    row = _seen(site, request, pk)
    if not state.edits(user, state.studies[row.study]):
        raise forbidden()
    if state.is_locked(pk):
        raise refusal(400, ["This display set cannot be changed, as answers for it already exist."])
    replaces = request.method == "PUT"
    errors: Errors = {}
    if "reader_study" in fields:
        _read(errors, lambda raw: _study_to_change(site, user, raw), fields["reader_study"], None)
    title = _read(errors, read_title, fields.get("title", "" if replaces else row.title), row.title)
    order = _read(errors, read_order, fields.get("order", row.order), row.order)
    none: list[Entry] = []
    entries = _read(errors, lambda raw: read_values(site, user, raw), fields.get("values", none), none)
    if errors:
        raise refusal(400, errors)
    if state.title_taken(row.study, title, but=pk):
        raise refusal(400, _UNIQUE)
    named = {entry.interface.slug for entry in entries}
    kept = tuple(value for value in row.values if not replaces or value.interface in named)
    order = order or state.next_order(row.study)
    state.put_display_set(msgspec.structs.replace(row, title=title, order=order, values=kept))
    for entry in entries:
        _write(site, user, pk, entry)
    return json_reply(_shown(site, state.display_sets[pk], written=True))


def _write(site: Site, user: str, display_set: str, entry: Entry) -> None:
    """JSON and existing images at once; uploads in the background, the old value staying until then."""
    state, slug = site.state, entry.interface.slug
    if not entry.uploads:
        value = Value(pk=state.next_value_pk(), interface=slug, value=entry.value, image=entry.image)
        state.set_value(display_set, value)
        return
    import_pk = ""
    if entry.interface.super_kind == "Image":
        import_pk = new_pk()
        state.imports.put(
            import_pk, Import(pk=import_pk, creator=user, status="Queued", uploads=entry.uploads)
        )
    job = Job(
        pk=new_pk(),
        display_set=display_set,
        interface=slug,
        uploads=entry.uploads,
        creator=user,
        queued=state.clock.now(),
        image_name=entry.image_name,
        import_pk=import_pk,
    )
    site.background.queue(state.jobs.put(job.pk, job))
