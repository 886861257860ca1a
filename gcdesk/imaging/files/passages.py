"""Passages of image files that tell, or may tell, who the patient is, and what stands there instead in a copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """The bytes from *start* up to *end* of a file (unpacked, when it is compressed)."""

    start: int
    end: int
    name: str
    """What it is, for the user."""
    instead: bytes = b""


def zeros(start: int, size: int, name: str) -> Passage:
    """A passage that is overwritten, so everything behind it stays in its place."""
    return Passage(start, start + size, name, bytes(size))


def names_of(passages: Iterable[Passage]) -> tuple[str, ...]:
    """What they are, each once, what speaks of the patient first."""
    names = dict.fromkeys(passage.name for passage in passages)
    return tuple(sorted(names, key=lambda name: not name.lower().startswith("patient")))


def without(blocks: Iterable[bytes], passages: Iterable[Passage]) -> Iterator[bytes]:
    """What *blocks*, one behind the other, hold with each passage replaced; passages must not overlap."""
    left = sorted(passages, key=lambda passage: passage.start)
    at = 0
    for block in blocks:
        begin, end = at, at + len(block)
        while left and left[0].start < end:
            passage = left[0]
            if at < passage.start:
                yield block[at - begin : passage.start - begin]
            if at <= passage.start:
                yield passage.instead
            at = min(passage.end, end)
            if passage.end > end:
                break
            del left[0]
        if at < end:
            yield block[at - begin :]
        at = end
