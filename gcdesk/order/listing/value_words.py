"""What a display set holds, in words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from gcdesk.api.models import DisplaySet, Interface, Value
from gcdesk.texts import counted, tr
from gcdesk.texts.typed import number_text

_LONGEST = 200
"""Letters of a value that are shown."""


def interface_name(interface: Interface) -> str:
    """What people call *interface*."""
    return interface.title or interface.slug


def value_words(value: Value) -> str:
    """The value itself in one line; "" for an image."""
    if value.image:
        return ""
    if value.file:
        return unquote(urlsplit(value.file).path.rpartition("/")[2])
    if isinstance(value.value, bool):
        return tr("Order", "yes") if value.value else tr("Order", "no")
    if isinstance(value.value, int | float):
        return number_text(value.value)
    if isinstance(value.value, Mapping) and isinstance(value.value.get("type"), str):
        return str(value.value["type"])  # a geometric value: what it is says more than its coordinates
    text = value.value if isinstance(value.value, str) else json.dumps(value.value, ensure_ascii=False)
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST else one_line[: _LONGEST - 1] + "…"


def holds_words(display_set: DisplaySet) -> str:
    """How many values there are, and of which interfaces; the images first."""
    if not display_set.values:
        return tr("Order", "empty")
    in_order = sorted(display_set.values, key=lambda value: not value.image)
    names = ", ".join(interface_name(value.interface) for value in in_order)
    return tr("Order", "{n}: {names}", n=len(in_order), names=names)


def answers_words(answers: int, readers: int, ground_truth: int) -> str:
    """How much was answered on a display set."""
    truth = tr("Order", "ground truth") if ground_truth else ""
    if not answers:
        return truth or tr("Order", "none")
    by = counted(readers, tr("Order", "by {n} reader"), tr("Order", "by {n} readers"))
    told = tr("Order", "{n} {by}", n=answers, by=by)
    return tr("Order", "{answers} + truth", answers=told) if truth else told
