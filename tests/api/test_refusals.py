from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from gcdesk.api.refusals import (
    LONGEST_ASKED,
    Received,
    refusal,
    retry_after,
    storage_refusal,
    unreadable,
)
from gcdesk.errors import (
    Busy,
    DamagedPart,
    GcdeskError,
    LinkExpired,
    Locked,
    NetworkError,
    NotAllowed,
    NotEditor,
    NotFound,
    ProxyError,
    Refused,
    ServerBroken,
    ServerError,
    TitleTaken,
    TokenRefused,
    TooManyUploads,
    UploadLimitReached,
)
from tests.api.exchanges import ALL, Exchange, exchange

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)

REFUSED = {
    "display sets of no study": (Refused, "Reader study: “tree” is not a valid UUID."),
    "display set refused, title taken": (TitleTaken, "already has a display set with this title"),
    "display set refused, unknown study": (NotEditor, "you are not its editor"),
    "display set refused, study not mine": (NotEditor, "you are not its editor"),
    "display set refused, reader asks": (NotEditor, "you are not its editor"),
    "display set refused, has values": (Refused, "refused this. Values can only be added via update"),
    "display set refused, title of 300": (Refused, "Title: Ensure this field has no more than 255"),
    "display set refused, order below 0": (Refused, "Order number: Ensure this value is greater"),
    "value refused, text for a number": (
        Refused,
        "Interface Some score: JSON does not fulfill schema: instance",
    ),
    "value refused, fraction for a whole number": (Refused, "Interface Patient age: JSON does not fulfill"),
    "value refused, unknown interface": (
        Refused,
        "Interface No such: the server has no interface with this name.",
    ),
    "value refused, null": (Refused, "Interface Some score: value is required"),
    "value refused, number for an image": (Refused, "Interface Ct image: upload_session"),
    "value refused, incomplete boxes": (Refused, "Interface Lesion boxes: JSON does not fulfill schema"),
    "values refused, two of three": (
        Refused,
        (
            "Interface Some score: JSON does not fulfill schema: instance 'strong' is not of type 'number'; "
            "Interface No such: the server has no interface with this name."
        ),
    ),
    "order refused, text": (Refused, "Order number: A valid integer is required."),
    "order refused, answers exist": (Locked, "a reader has answered it"),
    "title refused, taken": (TitleTaken, "Choose another title"),
    "value refused, image null": (Refused, "Interface Ct image: upload_session"),
    "upload refused, path as name": (Refused, "File name: a/chest.mha is not a valid filename"),
    "upload refused, long name": (Refused, "File name: Ensure this field has no more than 128"),
    "upload refused, empty name": (Refused, "File name: This field may not be blank."),
    "parts refused, number 0": (Refused, "Parts, number 1: Ensure this value is greater"),
    "parts refused, number 10001": (Refused, "Parts, number 1: Ensure this value is less"),
    "parts refused, none named": (Refused, "refused this. The `part_numbers` field is required"),
    "completing refused, no parts named": (Refused, "refused this. The `parts` field is required"),
}
"""What each recorded 400 must become."""


def received(recorded: Exchange) -> Received:
    return Received(
        recorded.method, recorded.address.partition("?")[0], recorded.status, recorded.body, recorded.headers
    )


def answer(status: int, body: object = b"", **headers: str) -> Received:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Received("PATCH", "https://server.example/api/v1/x/", status, raw, named)


def names_of(recorded: Exchange) -> list[str]:
    entries = (recorded.request or {}).get("values", [])
    return [entry["interface"].replace("-", " ").capitalize() for entry in entries]


def test_every_recorded_400_is_listed() -> None:
    assert {each.name for each in ALL if each.status == 400} == set(REFUSED)


@pytest.mark.parametrize("name", REFUSED)
def test_every_recorded_400_names_what_was_refused(name: str) -> None:
    recorded = exchange(name)
    kind, words = REFUSED[name]
    error = refusal(received(recorded), names_of(recorded))
    assert type(error) is kind
    assert words in str(error)
    assert error.details.status == 400
    assert not {"{", "[", "_errors", "__all__"} & set(str(error).split())


def test_a_400_without_words() -> None:
    assert str(refusal(answer(400))) == "The server refused this and does not say why."


@pytest.mark.hazard("N6")
@pytest.mark.parametrize(
    "body",
    [
        {"non_field_errors": ["You have created too many uploads. Please try again later."]},
        ["You have created too many uploads. Please try again later."],
    ],
)
def test_too_many_uploads(body: object) -> None:
    error = refusal(answer(400, body))
    assert type(error) is TooManyUploads
    assert "within a day" in str(error)


@pytest.mark.hazard("N6")
@pytest.mark.parametrize("body", [{"detail": "Upload limit reached"}, ["Upload limit reached."]])
def test_upload_limit(body: object) -> None:
    error = refusal(answer(403, body))
    assert type(error) is UploadLimitReached
    assert "Verify your account" in str(error)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("wrong token", TokenRefused),
        ("root of the interface", NotAllowed),
        ("change refused, reader asks", NotAllowed),
        ("image file, asked by an outsider", NotAllowed),
        ("change of an unknown display set", NotFound),
        ("parts refused, aborted", NotFound),
        ("deletion not offered", Refused),
        ("image file, redirected", ServerError),
        ("completing fails, wrong ETag", ServerBroken),
        ("parts of a completed upload", ServerBroken),
    ],
)
def test_each_other_recorded_refusal(name: str, kind: type[GcdeskError]) -> None:
    error = refusal(received(exchange(name)))
    assert type(error) is kind
    assert "<" not in error.details.server_text


@pytest.mark.hazard("N8")
def test_404_says_that_it_may_mean_no_right() -> None:
    assert "no right to see it" in str(refusal(received(exchange("change of an unknown display set"))))


@pytest.mark.hazard("N5")
@pytest.mark.parametrize("status", [429, 503])
def test_busy_knows_when_to_come_back(status: int) -> None:
    error = refusal(answer(status, b"", Retry_After="17"))
    assert isinstance(error, Busy)
    assert error.retry_after == 17
    assert "in 17 seconds" in str(error)
    assert "in 60 minutes" in str(refusal(answer(status, b"", Retry_After="3600")))
    without = refusal(answer(status))
    assert isinstance(without, Busy)
    assert without.retry_after is None


@pytest.mark.hazard("N5")
@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("17", 17.0),
        (" 0 ", 0.0),
        ("Mon, 04 May 2026 09:00:30 GMT", 30.0),
        ("Mon, 04 May 2026 09:00:30 -0000", 30.0),
        ("Mon, 04 May 2026 08:00:00 GMT", 0.0),
        ("soon", None),
        ("-3", None),
        ("", None),
        (None, None),
        ("9" * 400, LONGEST_ASKED),
        ("1e5", None),
        ("31536000", LONGEST_ASKED),
        ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST_ASKED),
        ("Mon, 01 Jan 1900 00:00:00 GMT", 0.0),
        ("1 Jan 99999999999 00:00:00 GMT", None),
        ("Mon, 04 May 2026 09:00:30 +99999999", None),
        ("\0", None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds


@pytest.mark.hazard("N5")
def test_a_date_is_counted_from_the_servers_own_clock() -> None:
    """This computer's clock may be hours wrong: then it would wait for hours, or not at all."""
    date, until = "Mon, 04 May 2026 12:00:00 GMT", "Mon, 04 May 2026 12:00:20 GMT"
    error = refusal(answer(503, b"", Retry_After=until, Date=date), now=NOW)
    assert isinstance(error, Busy)
    assert error.retry_after == 20
    garbled = refusal(answer(503, b"", Retry_After="Mon, 04 May 2026 09:00:30 GMT", Date="today"), now=NOW)
    assert isinstance(garbled, Busy)
    assert garbled.retry_after == 30


def test_407_is_the_proxy() -> None:
    assert isinstance(refusal(answer(407)), ProxyError)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(413, Refused), (418, Refused), (500, ServerBroken), (502, Busy), (504, Busy), (507, ServerBroken)],
)
def test_other_statuses(status: int, kind: type[GcdeskError]) -> None:
    error = refusal(answer(status))
    assert type(error) is kind
    assert str(status) in str(error)


S3 = "<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message><StringToSign>sekret</StringToSign></Error>"


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (403, "AccessDenied", LinkExpired),
        (400, "BadDigest", DamagedPart),
        (400, "InvalidDigest", DamagedPart),
        (400, "RequestTimeout", NetworkError),
        (400, "EntityTooSmall", Refused),
        (404, "NoSuchUpload", NotFound),
        (500, "InternalError", ServerBroken),
        (503, "SlowDown", Busy),
    ],
)
def test_storage(status: int, code: str, kind: type[GcdeskError]) -> None:
    error = storage_refusal(answer(status, S3.format(code=code, message="Because.").encode()))
    assert type(error) is kind
    assert "sekret" not in error.details.server_text


def test_403_that_storage_did_not_write() -> None:
    assert type(storage_refusal(answer(403, b"<html><h1>Blocked by policy</h1></html>"))) is NotAllowed


@pytest.mark.hazard("N12")
def test_unreadable_answers_are_told_with_status_and_address() -> None:
    sentence, details = unreadable(
        answer(200, b"<html><style>p{}</style><p>Maintenance {now}</p></html>"), "bad"
    )
    assert sentence == "The server's reply can't be understood (HTTP 200, https://server.example/api/v1/x/)."
    assert details.server_text == "bad · Maintenance {now}"
    assert "empty reply (HTTP 200" in unreadable(answer(200))[0]


@pytest.mark.hazard("G9")
def test_secrets_do_not_get_into_details() -> None:
    body = b"at https://s.example/a?X-Amz-Signature=abc HTTP_AUTHORIZATION: 'Bearer tok123' " + b"x" * 900
    text = refusal(answer(500, body)).details.server_text
    assert "abc" not in text
    assert "tok123" not in text
    assert len(text) <= 500
