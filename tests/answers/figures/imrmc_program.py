"""Reads a file as the program iMRMC 4 does (``InputFile.java``): its slips too, which a file must not meet."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


class ProgramStops(Exception):
    """What the program would end with."""


@dataclass
class Study:
    sizes: dict[str, int] = field(default_factory=dict)
    """As the text before the data tells them."""
    truth: dict[str, int] = field(default_factory=dict)
    scores: dict[tuple[str, str, str], float] = field(default_factory=dict)
    """(reader, case, modality) → score."""

    def counted(self) -> dict[str, int]:
        """The sizes as the data tells them."""
        return {
            "N0": list(self.truth.values()).count(0),
            "N1": list(self.truth.values()).count(1),
            "NR": len({reader for reader, _, _ in self.scores}),
            "NM": len({modality for _, _, modality in self.scores}),
        }

    def passed_over(self) -> set[tuple[str, str]]:
        """The readers and modalities with fewer than three cases of either truth."""
        tally: dict[tuple[str, str], list[int]] = {}
        for reader, case, modality in self.scores:
            tally.setdefault((reader, modality), [0, 0])[self.truth[case]] += 1
        return {key for key, counts in tally.items() if min(counts) <= 2}


def read(text: str) -> Study:
    lines = _lines(text)
    study = Study()
    start = _header(lines, study)
    rows = [_fields(line) for line in lines[start + 1 :]]
    for reader, case, _, score in rows:
        if reader in {"truth", "-1"}:
            if case in study.truth:
                raise ProgramStops("Duplicate case found")
            if score in {"0", "1"}:
                study.truth[case] = int(score)
    for reader, case, modality, score in rows:
        if reader in {"truth", "-1"}:
            continue
        if case not in study.truth:
            raise ProgramStops("No truth for case")
        if (reader, case, modality) in study.scores:
            raise ProgramStops("Replicate observation found")
        study.scores[reader, case, modality] = float(score)
    return study


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    cut = []
    for line in lines:
        if len(line) == 1:
            raise ProgramStops("StringIndexOutOfBoundsException")
        kept = line[: line.index(",,")] if line.endswith(",,") else line
        cut.append(kept.removesuffix(","))
    return cut


def _header(lines: list[str], study: Study) -> int:
    for at, line in enumerate(lines):
        if line.upper().startswith("BEGIN DATA:"):
            return at
        for name in ("N0", "N1", "NR", "NM"):
            if f"{name}:" in line.upper():
                try:
                    study.sizes[name] = int(line[3:].strip())
                except ValueError as error:
                    raise ProgramStops(f"Found {name}: Text following is not an integer") from error
    raise ProgramStops("Can't find BEGIN DATA")


def _fields(line: str) -> tuple[str, str, str, str]:
    fields = [re.sub(r"\s", "", part) for part in line.split(",")]
    if len(fields) < 4:
        raise ProgramStops("Invalid input")
    return fields[0], fields[1], fields[2], fields[3]
