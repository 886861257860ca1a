"""A part of a file as the body of a request: read as it is sent, never held in memory."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from gcdesk.errors import FileChanged, FileError
from gcdesk.texts import tr

_CAN_READ_AT = hasattr(os, "pread")


class PartBody:
    """*size* bytes of a file from *offset*.

    *source* is a path, opened here and closed by `close`, or the descriptor of an open file, which stays the
    caller's; a descriptor may serve several threads at once, but only where the system has ``pread``.
    *on_bytes* hears how many bytes of this part have been handed out so far; that falls when the part is sent
    again. *let_go* is asked before each block how many of so many bytes may be handed out, and may take its time
    (that is no part of any time-out: those are of the socket, which is not at work meanwhile); what it raises comes
    through. Reading raises `FileChanged` when the file is too short and `FileError` when it can't be read.
    """

    def __init__(
        self,
        source: Path | int,
        offset: int,
        size: int,
        on_bytes: Callable[[int], None] | None = None,
        let_go: Callable[[int], int] | None = None,
    ) -> None:
        self._source = source
        self._offset = offset
        self._size = size
        self._on_bytes = on_bytes
        self._let_go = let_go
        self._position = 0
        self._opened: int | None = None

    def __len__(self) -> int:
        return self._size

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, size: int = -1) -> bytes:
        """The next *size* bytes at most; nothing at the end of the part."""
        left = self._size - self._position
        wanted = left if size < 0 else min(size, left)
        if wanted <= 0:
            return b""
        if self._let_go:
            wanted = self._let_go(wanted)
        try:
            block = self._read_at(self._offset + self._position, wanted)
        except OSError as error:
            # Not left as it is: the HTTP library would take it for a fault of the connection.
            raise FileError(
                tr("Api", "{file} can't be read: {reason}.", file=self._name, reason=error.strerror or error)
            ) from error
        if not block:
            raise FileChanged(
                tr(
                    "Api",
                    "{file} is shorter than when it was chosen. Choose the folder again.",
                    file=self._name,
                )
            )
        self._move(self._position + len(block))
        return block

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to *offset* within the part."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        self._move(max(0, min(self._size, start + offset)))
        return self._position

    def tell(self) -> int:
        """Where in the part the next byte comes from."""
        return self._position

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self._opened is not None:
            os.close(self._opened)
            self._opened = None

    def _move(self, position: int) -> None:
        if position != self._position:
            self._position = position
            if self._on_bytes:
                self._on_bytes(position)

    @property
    def _name(self) -> str:
        return self._source.name if isinstance(self._source, Path) else tr("Api", "The file")

    def _read_at(self, offset: int, size: int) -> bytes:
        descriptor = self._descriptor()
        if _CAN_READ_AT:
            return os.pread(descriptor, size, offset)
        os.lseek(descriptor, offset, os.SEEK_SET)
        return os.read(descriptor, size)

    def _descriptor(self) -> int:
        if isinstance(self._source, int):
            return self._source
        if self._opened is None:
            self._opened = os.open(self._source, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        return self._opened
