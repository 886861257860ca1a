"""What an error means for the run: pure."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.api.repeat import Policy, pause_after
from gcdesk.errors import (
    Busy,
    CertificateError,
    DamagedPart,
    GcdeskError,
    Intercepted,
    JournalError,
    LinkExpired,
    NetworkError,
    NotEditor,
    NotFound,
    NoUser,
    OutcomeUnknown,
    ProxyError,
    ServerBroken,
    ServerError,
    TokenRefused,
    TooManyUploads,
    UnreadableAnswer,
    UploadLimitReached,
)
from gcdesk.texts import tr
from gcdesk.upload.engine.schedule import Complete, Open, Send, Task

_PROXY_REFUSED = 407
_SERVER_FAULT = 500
_BUSY = 503
_MOST_RESENDS = 2
_MOST_TRIES = 3
_MOST_CREATIONS = 8
"""Answers about one file's upload that may get lost: each may leave an upload that nobody uses."""
TOO_MANY = Policy(tries=None, first_pause=2.0, longest_pause=300.0)
"""When uploads are created again after the server had too many."""


@dataclass(frozen=True, slots=True)
class StopRun:
    """Nothing can go on."""


@dataclass(frozen=True, slots=True)
class HoldAll:
    """Everything waits, then the task is tried again."""

    seconds: float
    reason: str
    """What the user reads meanwhile; ``{time}`` in it is how long still."""


@dataclass(frozen=True, slots=True)
class Again:
    """This task is tried again."""

    seconds: float
    reason: str
    """"" when the user need not know."""


@dataclass(frozen=True, slots=True)
class HoldOpening:
    """No upload is created for a while; what is open goes on."""

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Limit:
    """The account may not upload more: what is there is used, and then the rest can't go on."""

    error: UploadLimitReached


@dataclass(frozen=True, slots=True)
class Resend:
    """The file's upload is gone: send the file again."""


@dataclass(frozen=True, slots=True)
class Fail:
    """The row has failed; the others go on."""


Verdict = StopRun | HoldAll | Again | HoldOpening | Limit | Resend | Fail


def judge(error: GcdeskError, task: Task, failures: int, policy: Policy) -> Verdict:
    """What *error*, which ended *task*'s *failures*-th try, means.

    Counted apart: looks (see `is_look`), failures of the network and of making uploads, both of all tasks in a row.
    """
    if stops_run(error):
        return StopRun()
    match error:
        case NetworkError():
            return HoldAll(_pause(error, failures, policy), waiting_for(error))
        case Busy():
            return HoldAll(_pause(error, failures, policy), waiting_for(error))
        case OutcomeUnknown():
            return _unknown(error, task, failures, policy)
        case TooManyUploads():
            return HoldOpening(_pause(Busy(""), failures, TOO_MANY), too_many())
        case UploadLimitReached():
            return Limit(error)
        case LinkExpired() if failures < _MOST_TRIES:
            return Again(0.0, "")
        case ServerError() if _is_of_the_way(error) and failures < _MOST_TRIES:
            return Again(
                _pause(error, failures, policy),
                tr("Upload", "something went wrong on the way, next try in {time}"),
            )
        case NotFound() if isinstance(task, Send | Complete | Open) and failures <= _MOST_RESENDS:
            return Resend()
        case _:
            return Fail()


def stops_run(error: GcdeskError) -> bool:
    """Whether nothing can go on until the user has done something about the token, the right to change the study, the
    certificate, the proxy, or the journal: what can't be written down must not be done.
    """
    if isinstance(error, ProxyError):
        return error.details.status == _PROXY_REFUSED
    return isinstance(error, TokenRefused | NoUser | NotEditor | CertificateError | JournalError)


def waiting_for(error: GcdeskError) -> str:
    """What is waited for after *error*; ``{time}`` in it is how long still."""
    if isinstance(error, Intercepted):
        return tr(
            "Upload",
            "something on the way answers in the server's place, such as a network's sign-in page, next try in {time}",
        )
    if isinstance(error, TooManyUploads):
        return tr("Upload", "waiting until the server takes new files, next try in {time}")
    if isinstance(error, NetworkError):
        return tr("Upload", "waiting for the network, next try in {time}")
    if isinstance(error, Busy):
        return tr("Upload", "the server is busy, next try in {time}")
    return tr("Upload", "the server has a fault, next try in {time}")


def too_many() -> str:
    """The sentence for the whole run while uploads may not be created; ``{time}`` in it is how long still."""
    return tr(
        "Upload",
        "The server has too many uploads of yours that are not used yet. Those already sent are used first; new ones are tried again in {time}. You don't need to do anything: the server itself removes unused uploads after a day.",
    )


def limit_reached(error: UploadLimitReached) -> str:
    """The sentence for the whole run when the account may not upload more."""
    return tr(
        "Upload",
        "{sentence} What was sent already is used first; the other cases can be tried again after that.",
        sentence=error.sentence,
    )


def leads_elsewhere(error: GcdeskError) -> bool:
    """Whether an answer sends gcdesk to another address, which the server itself never does."""
    return isinstance(error, ServerError) and 300 <= (error.details.status or 0) < 400


def _is_of_the_way(error: GcdeskError) -> bool:
    return isinstance(error, DamagedPart | UnreadableAnswer) or leads_elsewhere(error)


def is_look(error: GcdeskError) -> bool:
    """Whether *error* only says that nothing is known yet: looking again is no try."""
    return isinstance(error, OutcomeUnknown) and error.details.status is None


def is_busy(error: GcdeskError) -> bool:
    """Whether the server asks to come back later."""
    return isinstance(error, Busy) or (isinstance(error, OutcomeUnknown) and error.details.status == _BUSY)


def _unknown(error: OutcomeUnknown, task: Task, failures: int, policy: Policy) -> Verdict:
    status = error.details.status
    if isinstance(task, Open) and status is None and failures >= _MOST_CREATIONS:
        return Fail()
    if status is not None and status < _SERVER_FAULT and failures >= _MOST_TRIES:
        return Fail()  # an answer came each time, and none could be read
    if is_busy(error):  # whoever asks to come back later does not mean this task only
        busy = Busy(error.sentence, error.details, error.retry_after)
        return HoldAll(_pause(busy, failures, policy), waiting_for(busy))
    if status is None or status < _SERVER_FAULT:
        return Again(_pause(error, failures, policy), tr("Upload", "no reply came, looking again in {time}"))
    fault = ServerBroken(error.sentence, error.details)
    broken = pause_after(fault, failures, policy)
    return Fail() if broken is None else Again(broken, waiting_for(fault))


def _pause(error: GcdeskError, failures: int, policy: Policy) -> float:
    endless = Policy(None, policy.first_pause, policy.longest_pause, policy.longest_obeyed)
    return pause_after(error, failures, endless) or 0.0
