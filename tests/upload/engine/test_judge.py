from __future__ import annotations

import pytest

from gcdesk.api.repeat import Policy
from gcdesk.errors import (
    Busy,
    CertificateError,
    DamagedPart,
    Details,
    FileChanged,
    GcdeskError,
    Intercepted,
    JournalError,
    LinkExpired,
    Locked,
    NetworkError,
    NotAllowed,
    NotEditor,
    NotFound,
    NoUser,
    OutcomeUnknown,
    ProxyError,
    Refused,
    ServerBroken,
    ServerError,
    TokenRefused,
    TooManyUploads,
    UnreadableAnswer,
    UploadLimitReached,
)
from gcdesk.upload.engine.events import FileKey
from gcdesk.upload.engine.judge import (
    Again,
    Fail,
    HoldAll,
    HoldOpening,
    Limit,
    Resend,
    StopRun,
    Verdict,
    is_busy,
    is_look,
    judge,
    limit_reached,
    too_many,
    waiting_for,
)
from gcdesk.upload.engine.schedule import Complete, Finish, Open, Send, Task

FILE = FileKey("c", "i", 0)
OPEN, SEND, COMPLETE, FINISH = Open(FILE), Send(FILE, 1), Complete(FILE), Finish("c")
POLICY = Policy(tries=None, first_pause=1.0, longest_pause=60.0, server_pause=5.0)


def status(code: int | None) -> Details:
    return Details(status=code)


@pytest.mark.parametrize(
    ("error", "task", "failures", "expected"),
    [
        (TokenRefused(""), SEND, 1, StopRun),
        (NoUser(""), SEND, 1, StopRun),
        (NotEditor(""), FINISH, 1, StopRun),
        (CertificateError(""), SEND, 1, StopRun),
        (JournalError(""), SEND, 1, StopRun),
        (ProxyError("", status(407)), SEND, 1, StopRun),
        (ProxyError(""), SEND, 50, HoldAll),
        (NetworkError(""), OPEN, 1000, HoldAll),
        (Busy("", retry_after=7), OPEN, 1, HoldAll),
        (OutcomeUnknown(""), FINISH, 1000, Again),
        (OutcomeUnknown("", status(200)), FINISH, 2, Again),
        (OutcomeUnknown("", status(200)), FINISH, 3, Fail),
        (OutcomeUnknown("", status(201)), OPEN, 2, Again),
        (OutcomeUnknown("", status(201)), OPEN, 3, Fail),
        (OutcomeUnknown(""), OPEN, 7, Again),
        (OutcomeUnknown(""), OPEN, 8, Fail),
        (Intercepted(""), OPEN, 1000, HoldAll),
        (OutcomeUnknown("", status(503)), FINISH, 50, HoldAll),
        (OutcomeUnknown("", status(500)), FINISH, 1, Again),
        (OutcomeUnknown("", status(500)), FINISH, 2, Again),
        (OutcomeUnknown("", status(500)), FINISH, 3, Fail),
        (TooManyUploads(""), OPEN, 100, HoldOpening),
        (UploadLimitReached(""), SEND, 1, Limit),
        (LinkExpired(""), SEND, 2, Again),
        (LinkExpired(""), SEND, 3, Fail),
        (DamagedPart(""), SEND, 2, Again),
        (DamagedPart(""), SEND, 3, Fail),
        (UnreadableAnswer(""), OPEN, 2, Again),
        (UnreadableAnswer(""), OPEN, 3, Fail),
        (ServerError("", status(302)), OPEN, 2, Again),
        (ServerError("", status(302)), OPEN, 3, Fail),
        (ServerError(""), OPEN, 1, Fail),
        (NotFound(""), SEND, 1, Resend),
        (NotFound(""), COMPLETE, 2, Resend),
        (NotFound(""), SEND, 3, Fail),
        (NotFound(""), FINISH, 1, Fail),
        (NotAllowed(""), SEND, 1, Fail),
        (Refused(""), FINISH, 1, Fail),
        (Locked(""), FINISH, 1, Fail),
        (FileChanged(""), SEND, 1, Fail),
        (ServerBroken(""), OPEN, 1, Fail),
    ],
)
def test_verdicts(error: GcdeskError, task: Task, failures: int, expected: type[Verdict]) -> None:
    assert isinstance(judge(error, task, failures, POLICY), expected)


@pytest.mark.hazard("N1")
def test_pauses_grow_and_stay_bounded() -> None:
    pauses = []
    for failures in range(1, 20):
        verdict = judge(NetworkError(""), OPEN, failures, POLICY)
        assert isinstance(verdict, HoldAll)
        pauses.append(verdict.seconds)
    assert 0.7 < pauses[0] <= 1.0
    assert pauses[0] < pauses[2] < pauses[4]
    assert 40 < pauses[-1] <= 60


@pytest.mark.hazard("N5")
def test_a_busy_server_is_obeyed() -> None:
    verdict = judge(Busy("", retry_after=200.0), FINISH, 1, POLICY)
    assert isinstance(verdict, HoldAll)
    assert verdict.seconds >= 200
    assert verdict.reason == "the server is busy, next try in {time}"


@pytest.mark.hazard("N5")
def test_a_busy_server_is_obeyed_whatever_it_did() -> None:
    verdict = judge(OutcomeUnknown("", status(503), retry_after=200.0), FINISH, 1, POLICY)
    assert isinstance(verdict, HoldAll)
    assert verdict.seconds >= 200


def test_an_expired_address_is_renewed_silently() -> None:
    assert judge(LinkExpired(""), SEND, 1, POLICY) == Again(0.0, "")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (NetworkError(""), "waiting for the network, next try in {time}"),
        (CertificateError(""), "waiting for the network, next try in {time}"),
        (
            Intercepted(""),
            "something on the way answers in the server's place, such as a network's sign-in page, next try in {time}",
        ),
        (TooManyUploads(""), "waiting until the server takes new files, next try in {time}"),
        (Busy(""), "the server is busy, next try in {time}"),
        (ServerBroken(""), "the server has a fault, next try in {time}"),
    ],
)
def test_what_is_waited_for(error: GcdeskError, said: str) -> None:
    assert waiting_for(error) == said


@pytest.mark.hazard("N6")
def test_places_are_asked_for_again_soon_and_then_less_and_less_often() -> None:
    pauses = []
    for failures in range(1, 12):
        verdict = judge(TooManyUploads(""), OPEN, failures, POLICY)
        assert isinstance(verdict, HoldOpening)
        pauses.append(verdict.seconds)
    assert pauses[0] <= 2.0
    assert pauses[0] < pauses[2] < pauses[4] < pauses[6]
    assert all(225 <= pause <= 300 for pause in pauses[8:])


def test_looks_are_no_tries() -> None:
    assert is_look(OutcomeUnknown(""))
    assert not is_look(OutcomeUnknown("", status(503)))
    assert is_busy(OutcomeUnknown("", status(503)))
    assert not is_busy(OutcomeUnknown("", status(500)))
    assert not is_look(OutcomeUnknown("", status(500)))
    assert not is_look(NetworkError(""))


@pytest.mark.hazard("N6")
def test_limits_say_until_when_and_what_to_do() -> None:
    assert "tried again in {time}" in too_many()
    assert "You don't need to do anything" in too_many()
    said = limit_reached(UploadLimitReached("Verify your account."))
    assert said.startswith("Verify your account. What was sent already is used first")
