"""What every handler needs of the server that it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from gcdesk.practice.faults import Faults
from gcdesk.practice.records import Job
from gcdesk.practice.signing import Signer
from gcdesk.practice.state import State


class Dialect(StrEnum):
    """Which fields answers have."""

    RECORDED = "recorded"
    """Exactly those of the platform of November 2025."""
    NEWER = "newer"
    """Those that came since as well."""


class Background(Protocol):
    """Where work is queued that goes on after the reply."""

    def queue(self, job: Job) -> None:
        """Do *job* soon."""


@dataclass(slots=True)
class Site:
    """The server, as its handlers see it."""

    state: State
    faults: Faults
    dialect: Dialect
    background: Background
    signer: Signer = field(default_factory=Signer)
    address: str = ""
    """Of the api port, like ``http://127.0.0.1:8000``."""
    storage_address: str = ""
    joining: set[str] = field(default_factory=set)
    """Uploads whose parts are being put together."""

    def api(self, path: str) -> str:
        """The address of *path* in the API."""
        return f"{self.address}/api/v1/{path}"

    def signed(self, method: str, key: str, extra: dict[str, str] | None = None) -> str:
        """A signed address of the storage port."""
        state = self.state
        seconds = state.limits.address_seconds
        return self.signer.sign(self.storage_address, method, key, state.clock.now(), seconds, extra)

    def upload_folder(self, upload: str) -> Path:
        """Where the parts of an upload are."""
        return self.state.folder / "uploads" / upload

    def media(self, key: str) -> Path:
        """Where the file with this key is."""
        return self.state.folder / "media" / key
