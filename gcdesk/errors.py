"""Everything that can happen to a user, as a tree of exceptions.

``str(error)`` is the sentence that the user reads: what happened, to what, what to do now. What a person
who helps would want beside it (status, address, the server's own words) hangs on it as `Details` and is shown
on request only. Tokens and signed addresses never get in: an address is kept without its query.

Anything that is not a `GcdeskError` is a defect of gcdesk.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Details:
    """What hangs on an error for the log and for the "details" fold."""

    method: str = ""
    address: str = ""
    """Without query and fragment: signed addresses carry their signature there."""
    status: int | None = None
    server_text: str = ""
    """The server's own words, shortened."""

    def lines(self) -> list[str]:
        """The known details, one a line."""
        known = [
            f"{self.method} {self.address}".strip(),
            f"HTTP {self.status}" if self.status is not None else "",
            self.server_text,
        ]
        return [line for line in known if line]


class GcdeskError(Exception):
    """Something that can happen to a user; its text is the sentence that the user reads."""

    help_target: ClassVar[str] = ""
    """The paragraph of the help that tells more, ``page#id``; "": the sentence says all."""

    def __init__(self, sentence: str, details: Details | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.details = details or Details()


class Cancelled(GcdeskError):
    """The user stopped it. Never shown as an error."""


# ---- between this computer and the server


class NetworkError(GcdeskError):
    """No answer came: it can pass, and what is harmless may be tried again."""

    help_target = "trouble#network"


class CertificateError(NetworkError):
    """The server's certificate is not trusted by this computer. Does not pass by itself."""

    help_target = "trouble#certificate"


class ProxyError(NetworkError):
    """The proxy refused (407) or can't be reached."""

    help_target = "trouble#proxy"


class Intercepted(NetworkError):
    """Something on the way answers in the server's place, as the sign-in page of a network does."""

    help_target = "trouble#intercepted"


# ---- answers of the server


class ServerError(GcdeskError):
    """The server answered, and it was not what was asked for."""


class TokenRefused(ServerError):
    """401: the token is wrong or was deleted."""

    help_target = "trouble#token"


class NoUser(ServerError):
    """The server answered, but to nobody: it did not recognise who asks."""

    help_target = "trouble#token"


class OtherUser(ServerError):
    """The token belongs to somebody else than the one who began what is to go on."""

    help_target = "trouble#token"


class NotAToken(GcdeskError):
    """What was typed or pasted can't be a token."""

    help_target = "trouble#token"


class NotAnAddress(GcdeskError):
    """What was typed can't be the address of a server."""

    help_target = "trouble#address"


class NotGrandChallenge(ServerError):
    """There is a server at the address, but not one that speaks Grand Challenge's API."""

    help_target = "trouble#address"


class NotAllowed(ServerError):
    """403."""

    help_target = "trouble#access"


class NotFound(ServerError):
    """404: it does not exist, or one may not see it; Grand Challenge does not tell these apart."""

    help_target = "trouble#access"


class Refused(ServerError):
    """400: the server refused what was sent; the sentence names the interface or the field."""


class NotEditor(Refused):
    """The reader study does not exist, or one may not change it; Grand Challenge does not tell these apart."""

    help_target = "trouble#editors"


class TitleTaken(Refused):
    """The study has a display set of this title already."""

    help_target = "trouble#titles"


class Locked(Refused):
    """The display set can't be changed, as answers for it exist."""

    help_target = "trouble#locked"


class TooManyUploads(Refused):
    """The account has too many uploads that are not used yet; it passes as they are used or purged."""

    help_target = "trouble#limits"


class UploadLimitReached(NotAllowed):
    """The account may not upload more in total; verifying the account raises the limit."""

    help_target = "trouble#limits"


class Busy(ServerError):
    """429 or 503: the server asks to come back later; 502 or 504: it is not there at the moment."""

    help_target = "trouble#server"

    def __init__(
        self, sentence: str, details: Details | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(sentence, details)
        self.retry_after = retry_after
        """Seconds, when the server named them."""


class ServerBroken(ServerError):
    """500 and the like."""

    help_target = "trouble#server"


class UnreadableAnswer(ServerError):
    """The answer can't be understood: HTML instead of JSON, cut JSON, an empty body."""

    help_target = "trouble#server"


class OutcomeUnknown(ServerError):
    """Something that must not be repeated blindly was sent, and no answer, or a 5xx, came back.

    Whoever asked must read the server's state before deciding.
    """

    help_target = "trouble#server"

    def __init__(
        self, sentence: str, details: Details | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(sentence, details)
        self.retry_after = retry_after
        """Seconds, when the server named them (503)."""


# ---- storage (presigned addresses)


class LinkExpired(ServerError):
    """Storage says that the signed address is no longer valid: ask for a new one."""


class DownloadChanged(ServerError):
    """What is downloaded became another file meanwhile: begin anew."""


class DamagedPart(ServerError):
    """Storage received other bytes than were sent (Content-MD5): send the part again."""


# ---- files on this computer


class FileError(GcdeskError):
    """A file or folder on this computer can't be used."""

    help_target = "trouble#files"


class KeyUnreadable(FileError):
    """The file that tells which reader has which pseudonym can't be understood."""

    help_target = "trouble#reader-key"


class NamesMixed(FileError):
    """Readers would be told by their own names and by pseudonyms in one place, or by two sets of pseudonyms."""

    help_target = "trouble#reader-names"


class FileChanged(FileError):
    """A file is not as it was when it was chosen."""

    help_target = "trouble#changed"


class NotShown(FileError):
    """An image or mask can't be looked at here: it is too large, of a kind that gcdesk does not show, or not imported."""

    help_target = "trouble#shown"


# ---- other programs on this computer


class AtWorkElsewhere(GcdeskError):
    """Another gcdesk on this computer is at it."""

    help_target = "upload#later"


# ---- the journal


class JournalError(GcdeskError):
    """The journal can't be written or read: the step that was to be written down must not be taken."""

    help_target = "trouble#journal"
