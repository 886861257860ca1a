"""Loading the answers of a reader study. Blocks: call it on a background thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import msgspec
from msgspec import Raw

from gcdesk.api.answers import list_answers, my_answers
from gcdesk.api.client import Client
from gcdesk.api.models import Answer, Study
from gcdesk.study.answers import Answers, OnPage

_SHORT = 16
"""Letters of JSON that many answers have in common: of a choice, a number, yes or no."""


def load_answers(
    client: Client,
    study: Study,
    *,
    all_readers: bool,
    on_page: OnPage | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Answers:
    """The answers in *study*: everybody's, or, unless *all_readers*, one's own.

    Pages of 1,000, some at once; each answer once, checked against the server's count. Raises `Cancelled`
    within a tenth of a second of *cancelled*, even while the server is silent, and what `gcdesk.api` raises.
    """
    began = datetime.now(UTC)
    fetch = list_answers if all_readers else my_answers
    found = fetch(client, study.pk, on_page=on_page, cancelled=cancelled)
    return Answers(tuple(_sharing(found)), all_readers, began)


def _sharing(answers: Iterable[Answer]) -> Iterable[Answer]:
    """*answers*, each of whose addresses, names and short values is kept once, without the page that they were read from.

    A page of JSON has the same few addresses over and over: a third of the memory of 100,000 answers.
    """
    kept: dict[str, str] = {}
    short: dict[bytes, Raw] = {}
    for answer in answers:
        written = bytes(answer.written)
        value = short.get(written)
        if value is None:
            value = answer.written.copy()
            if len(written) <= _SHORT:
                short[written] = value
        yield msgspec.structs.replace(
            answer,
            creator=kept.setdefault(answer.creator, answer.creator),
            question=kept.setdefault(answer.question, answer.question),
            display_set=kept.setdefault(answer.display_set, answer.display_set),
            written=value,
        )
