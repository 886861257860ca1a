"""How a file is cut into parts."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024
SMALLEST_PART = 5 * MIB
"""Bytes; storage takes smaller parts only as a file's last."""
USUAL_PART = 16 * MIB
"""Bytes."""
MOST_PARTS = 10_000


@dataclass(frozen=True, slots=True)
class FilePart:
    """A piece of a file, the unit of work."""

    number: int
    """From 1."""
    offset: int
    size: int
    """Bytes."""


def part_size_for(size: int, wished: int) -> int:
    """Bytes of each part but the last, for a file of *size* bytes: *wished*, unless storage's rules forbid."""
    least = -(-size // MOST_PARTS)
    whole_mib = -(-least // MIB) * MIB
    return max(SMALLEST_PART, wished, whole_mib)


def cut(size: int, part_size: int) -> tuple[FilePart, ...]:
    """The parts of a file of *size* bytes (at least one byte)."""
    starts = range(0, size, part_size)
    return tuple(FilePart(n, start, min(part_size, size - start)) for n, start in enumerate(starts, 1))


def part_of(number: int, size: int, part_size: int) -> FilePart:
    """Part *number* of a file of *size* bytes."""
    offset = (number - 1) * part_size
    return FilePart(number, offset, min(part_size, size - offset))
