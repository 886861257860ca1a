"""Make the plan of a run from the table. Pure: what was checked is what is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from gcdesk.errors import GcdeskError
from gcdesk.imaging.files.metaimage import header_with_data_files, header_without_personal
from gcdesk.imaging.files.together import same_name
from gcdesk.texts import tr
from gcdesk.upload.engine.sending import (
    CaseToSend,
    Content,
    FileToSend,
    FileValue,
    ImageValue,
    JsonValue,
    ValueToSend,
)
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.folder.names import safe_names
from gcdesk.upload.table.choices import target
from gcdesk.upload.table.facts import Fact, Facts
from gcdesk.upload.table.in_study import NOTHING, InStudy
from gcdesk.upload.table.neutral import neutral_names
from gcdesk.upload.table.plan import Column, Draft, Files, Table, Typed
from gcdesk.upload.table.value_text import fitting, parse

LARGEST_ORDER = 2_147_483_647
"""The server keeps orders in a signed 32-bit number."""
_STEP = 10
# What an image name of a DICOM image set may be long, on the server.
_LONGEST_IMAGE_NAME = 255


def orders(keys: Sequence[str], given: Mapping[str, int], study_orders: Iterable[int]) -> dict[str, int]:
    """An order number for each row of the table, so that the study shows the display sets as the table does.

    Rows that have a number keep it. The first time, all rows get numbers after the study's last, ten apart, also
    those that are not sent yet: a case that is mended later then arrives in its place. A row that is new between
    numbered ones gets a number between theirs while there is room, else the number of the one before.

    Args:
        keys: The rows' keys, in the order of the table.
        given: Numbers given earlier.
        study_orders: Numbers of the display sets that the study has.

    Raises:
        GcdeskError: there are no numbers left.

    """
    known = {key: given[key] for key in keys if key in given}
    result: dict[str, int] = {}
    last = max([*study_orders, *known.values()], default=0)
    for start, end in _gaps(keys, known):
        gap = keys[start:end]
        if end < len(keys):
            low = result[keys[start - 1]] if start else max(0, known[keys[end]] - _STEP)
            result.update(_between(gap, low, known[keys[end]]))
            result[keys[end]] = known[keys[end]]
        else:
            result.update(_after(gap, last))
    return result


def prepare(
    table: Table,
    facts: Facts,
    numbers: Mapping[str, int],
    keys: Iterable[str],
    study: InStudy = NOTHING,
) -> tuple[CaseToSend, ...]:
    """What is sent for the rows *keys*, in the order of the table.

    Rows must have passed `gcdesk.upload.table.checks.inspect` with the same *facts*.

    Args:
        table: The assignment table.
        facts: What is known of each assigned file.
        numbers: The rows' order numbers, from `orders`.
        keys: The rows to send.
        study: The display sets that the study has already; those whose values are replaced keep their places.

    Raises:
        GcdeskError: a value does not fit after all.

    """
    wanted = set(keys)
    there = {taken.pk: taken.there.order for taken in study.by_title.values()}
    cases = []
    for draft in table.drafts:
        if draft.key in wanted:
            pk = target(draft, study)
            order = there.get(pk, numbers[draft.key])
            values = tuple(_values(table, draft, facts))
            cases.append(CaseToSend(draft.key, draft.title.strip(), order, values, pk))
    return tuple(cases)


def _values(table: Table, draft: Draft, facts: Facts) -> Iterable[ValueToSend]:
    for column in table.columns:
        source = draft.values.get(column.slug)
        if source is not None:
            yield ValueToSend(column.interface, _content(draft, column, source, facts))


def _content(draft: Draft, column: Column, source: Files | Typed, facts: Facts) -> Content:
    interface = column.interface
    if isinstance(source, Typed):
        return JsonValue(_as_number(column, parse(interface, source.text)))
    if interface.super_kind == "Value":
        json = facts[source.entries[0]].json
        if json is None or json.problem:
            raise GcdeskError(
                tr("Upload", "{case}: {file} was not read.", case=draft.title, file=source.entries[0].name)
            )
        return JsonValue(_as_number(column, fitting(interface, json.value)))
    files = _files(draft, interface.slug, source.entries, facts)
    if interface.super_kind == "File":
        return FileValue(files[0])
    is_set = interface.kind == "DICOM Image Set"
    return ImageValue(files, draft.title.strip()[:_LONGEST_IMAGE_NAME] if is_set else None)


def _as_number(column: Column, value: object) -> object:
    """A whole number written with a point is still whole: the server refuses 3.0 for an Integer."""
    return int(value) if column.interface.kind == "Integer" and isinstance(value, float) else value


def _files(draft: Draft, slug: str, entries: Sequence[FileEntry], facts: Facts) -> tuple[FileToSend, ...]:
    own = [entry.name for entry in entries]
    wanted = neutral_names(draft.neutral, slug, own) if draft.neutral else own
    names = dict(zip(entries, safe_names(wanted), strict=True))
    sent_as = {same_name(entry.name): name for entry, name in names.items()}
    return tuple(
        FileToSend(e, name, _rewritten(facts.get(e), sent_as, removed), removed)
        for e, name in names.items()
        for removed in [_removed(draft, facts.get(e))]
    )


def _removed(draft: Draft, fact: Fact | None) -> tuple[str, ...]:
    return fact.seen.personal if draft.removes and fact and fact.seen else ()


def _rewritten(fact: Fact | None, sent_as: Mapping[str, str], removed: tuple[str, ...]) -> bytes | None:
    """A header whose data files are sent under other names than the header says, with those names put right, and
    without what is *removed*.

    None when the header can be sent as it is.
    """
    if fact is None or fact.seen is None or not fact.header:
        return None
    header = header_without_personal(fact.header) if removed else fact.header
    says = fact.seen.data_files
    names = [sent_as.get(same_name(name), "") for name in says]
    if names and all(names) and names != list(says):
        return header_with_data_files(header, names)
    return header if removed else None


def _gaps(keys: Sequence[str], known: Mapping[str, int]) -> Iterable[tuple[int, int]]:
    """Runs of rows without a number, each ending before a numbered row or at the end of the table."""
    start = 0
    for place, key in enumerate(keys):
        if key in known:
            yield start, place
            start = place + 1
    yield start, len(keys)


def _between(gap: Sequence[str], low: int, high: int) -> dict[str, int]:
    room = high - low
    return {
        key: min(low + (place * room) // (len(gap) + 1), max(low, high)) for place, key in enumerate(gap, 1)
    }


def _after(gap: Sequence[str], last: int) -> dict[str, int]:
    if not gap:
        return {}
    first = (last // _STEP + 1) * _STEP
    if first + _STEP * len(gap) <= LARGEST_ORDER:
        return {key: first + _STEP * place for place, key in enumerate(gap)}
    if last + len(gap) > LARGEST_ORDER:
        raise GcdeskError(
            tr(
                "Upload",
                "The study's display sets use order numbers up to {last}; there are none left.",
                last=last,
            )
        )
    return {key: last + place for place, key in enumerate(gap, 1)}
