"""Copies of image files without what tells, or may tell, who the patient is; every voxel is as it was."""

from __future__ import annotations

import gzip
import hashlib
import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, cast

from gcdesk.imaging.files.passages import without
from gcdesk.imaging.files.personal import GZIP, find_personal

_BLOCK = 1024 * 1024
_LEVEL = 4
"""Of zlib: scans get as small as by its usual 6, in a third of the time."""


def write_clean_copy(source: Path, target: Path, *, cancelled: Callable[[], bool] = lambda: False) -> str:
    """Write to the new file *target* what *source* holds without its `find_personal`; the SHA-256 of the copy.

    The same file always gives the same copy. Raises OSError, also for a packed file that is damaged, and
    InterruptedError when *cancelled* says so; a part of *target* may be there then.
    """
    digest = hashlib.sha256()
    with ExitStack() as stack:
        file = stack.enter_context(source.open("rb"))
        passages = find_personal(file).passages
        file.seek(0)
        is_packed = file.read(len(GZIP)) == GZIP
        file.seek(0)
        out = _Told(stack.enter_context(target.open("xb")), digest.update)
        blocks = _blocks(file)
        if is_packed:
            blocks = _blocks(stack.enter_context(gzip.GzipFile(fileobj=file)))
            # Without the name and the time of the original, which gzip would keep in its own header.
            packer = gzip.GzipFile("", "wb", _LEVEL, cast("BinaryIO", out), mtime=0)
            out = stack.enter_context(packer)  # type: ignore[assignment]  # both are written to
        for block in without(blocks, passages):
            if cancelled():
                raise InterruptedError
            out.write(block)
    return digest.hexdigest()


class _Told(io.RawIOBase):
    """Writes to a file, and lets somebody hear what."""

    def __init__(self, file: BinaryIO, hear: Callable[[bytes], None]) -> None:
        self._file = file
        self._hear = hear

    def write(self, data: bytes) -> int:  # type: ignore[override]  # bytes are all that is written
        self._hear(data)
        return self._file.write(data)


def _blocks(file: BinaryIO | gzip.GzipFile) -> Iterator[bytes]:
    try:
        while block := file.read(_BLOCK):
            yield block
    except (EOFError, zlib.error) as error:
        raise OSError(str(error)) from error
