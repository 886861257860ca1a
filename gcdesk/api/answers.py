"""What readers answered."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from gcdesk.api.client import Client
from gcdesk.api.models import Answer
from gcdesk.api.paging import OnPage, read_list

_ANSWERS = "reader-studies/answers/"


def list_answers(
    client: Client,
    study_pk: str,
    *,
    creator: str | None = None,
    display_set: str | None = None,
    is_ground_truth: bool | None = None,
    on_page: OnPage | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Answer]:
    """The study's answers that the user may see: an editor everybody's, a reader only his own.

    *creator* is a user name, *display_set* a key; None takes all. Raises `Cancelled` soon after *cancelled*.
    """
    asked = {
        "question__reader_study": study_pk,
        "creator": creator,
        "display_set": display_set,
        "is_ground_truth": None if is_ground_truth is None else str(is_ground_truth).lower(),
    }
    params = {name: value for name, value in asked.items() if value is not None}
    return read_list(client, _ANSWERS, Answer, params, on_page, cancelled)


def read_answer(client: Client, pk: str) -> Answer:
    """One answer, as it is now."""
    return client.get(f"{_ANSWERS}{quote(pk, safe='')}/", Answer)


def my_answers(
    client: Client,
    study_pk: str,
    *,
    on_page: OnPage | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Answer]:
    """The user's own answers in the study. Raises `Cancelled` soon after *cancelled*."""
    params = {"question__reader_study": study_pk}
    return read_list(client, f"{_ANSWERS}mine/", Answer, params, on_page, cancelled)
