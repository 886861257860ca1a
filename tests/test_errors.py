from __future__ import annotations

import pickle

import pytest

from gcdesk import errors
from gcdesk.errors import Busy, Cancelled, Details, GcdeskError, OutcomeUnknown

KINDS = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, GcdeskError)
]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_error_is_its_sentence(kind: type[GcdeskError]) -> None:
    details = Details("GET", "https://gc.example/api/v1/", 400, "why")
    error = kind("The server refused “ct.mha”.", details)
    assert str(error) == error.sentence == "The server refused “ct.mha”."
    assert error.details is details
    assert kind("Short.").details == Details()
    assert kind.__doc__


def test_details_hold_what_is_known() -> None:
    assert Details().lines() == []
    assert Details("GET", "https://gc.example/", 503, "busy").lines() == [
        "GET https://gc.example/",
        "HTTP 503",
        "busy",
    ]
    assert Details(address="https://gc.example/", status=0).lines() == ["https://gc.example/", "HTTP 0"]


def test_busy_knows_when_to_come_back() -> None:
    assert Busy("Later.", retry_after=20.0).retry_after == 20.0
    assert Busy("Later.").retry_after is None


def test_an_unknown_outcome_is_neither_a_refusal_nor_a_passing_fault() -> None:
    assert not issubclass(OutcomeUnknown, errors.Refused | errors.NetworkError | errors.ServerBroken)
    assert not issubclass(Cancelled, errors.ServerError)


def test_details_can_be_copied_to_another_process() -> None:
    details = Details("GET", "https://gc.example/", 404)
    assert pickle.loads(pickle.dumps(details)) == details
