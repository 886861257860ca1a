"""What six readers who never were answered in the practice study.

Readers agree on most, differ as people do, and leave some of it empty. Half of them draw; one stopped in the middle
of a display set, and one mask never becomes an image.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from gcdesk.practice.sample_chest import Chest, Point
from gcdesk.practice.sample_geometry import SINGLE, drawn, drawn_several
from gcdesk.practice.sample_questions import PATTERNS, SUSPICION, questions
from gcdesk.practice.sample_types import Json, SampleAnswer, SampleQuestion

_COMMENTS = (
    "",
    "No comment",
    "Motion artefacts near the heart & the left lower lobe; score with care.",
    "Nodule with smooth margin, < 30 mm.\nFollow-up advised.",
    "=needs a second look",
    "Niet goed te beoordelen: te weinig ingeademd (é, ü, ±).",
    "<b>Effusion</b> &amp; atelectasis, see <a href='https://example.org/12'>slide 12</a>",
    "@coordinator: is this the same patient as the one before?",
)
_MONDAY = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Finding:
    """What is true about one display set of the practice study."""

    title: str
    patient: Chest
    suspicion: int
    """CO-RADS 1 to 5."""
    patterns: tuple[str, ...]
    emphysema_percent: int


@dataclass(frozen=True, slots=True)
class Reader:
    """How somebody reads."""

    name: str
    share: float
    """Of the display sets, from the first on."""
    complete: bool
    """Answers every question of a display set; else two of three, and of the last display set the first only."""
    care: float
    """0 … 1: how often right."""
    grow: float = 0.0
    """Millimetres by which this reader draws too large."""
    draws: bool = True
    """Answers what has to be drawn, too."""


READERS = (
    Reader("reader1", 1.0, complete=True, care=0.9, grow=0.6),
    Reader("reader2", 0.84, complete=True, care=0.75, grow=2.4),
    Reader("reader3", 0.42, complete=False, care=0.6, grow=-1.8),
    Reader("reader4", 1.0, complete=True, care=0.85, draws=False),
    Reader("reader5", 0.92, complete=True, care=0.5, draws=False),
    Reader("reader10", 0.67, complete=False, care=0.7, draws=False),
)
PENDING = ("reader2", 10)
"""Whose mask was sent but did not become an image, and on which display set, from 1."""


@dataclass(frozen=True, slots=True)
class MaskOf:
    """Which mask somebody drew: the nodule of a patient, larger or smaller and a little beside it."""

    creator: str
    patient: Chest
    grow: float
    shift: Point

    def path(self, folder: Path) -> Path:
        """Where it is kept below *folder*."""
        return folder / f"{self.creator}_{self.patient.seed:03d}.mha"


def masks(findings: tuple[Finding, ...]) -> tuple[MaskOf, ...]:
    """Every mask that was drawn: by each reader where there is a nodule, and by the editor as ground truth."""
    found = [
        MaskOf(reader.name, finding.patient, reader.grow, _slip(reader, finding))
        for reader in READERS
        for number, finding in enumerate(_read_by(reader, findings), start=1)
        if finding.patient.nodule
        and "nodule-mask" in _answered(reader, number, findings)
        and (reader.name, number) != PENDING
    ]
    truth = [MaskOf("editor", f.patient, 0, (0, 0, 0)) for f in _with_truth(findings) if f.patient.nodule]
    return (*found, *truth)


def answers(findings: tuple[Finding, ...], mask_folder: Path) -> tuple[SampleAnswer, ...]:
    """Everybody's answers, the masks of which are in *mask_folder*; ground truth last."""
    given = [
        answer
        for reader in READERS
        for number in range(1, len(_read_by(reader, findings)) + 1)
        for answer in _reading(reader, number, findings, mask_folder)
    ]
    truth = [answer for finding in _with_truth(findings) for answer in _truth(finding, mask_folder)]
    return (*given, *truth)


def _read_by(reader: Reader, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return findings[: round(reader.share * len(findings))]


def _with_truth(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return findings[: len(findings) // 2]


def _answered(reader: Reader, number: int, findings: tuple[Finding, ...]) -> dict[str, int]:
    """The questions, with their positions, that *reader* answers on the *number*-th display set."""
    answered = {
        question.key: position
        for position, question in enumerate(questions())
        if question.answer_type != "Heading"
        and (reader.draws or not question.image_port)
        and (reader.complete or position % 3 != 2)
    }
    if not reader.complete and number == len(_read_by(reader, findings)):
        return dict(list(answered.items())[:1])
    return answered


def _reading(
    reader: Reader, number: int, findings: tuple[Finding, ...], mask_folder: Path
) -> Iterator[SampleAnswer]:
    """One reader's answers for the *number*-th display set."""
    finding = findings[number - 1]
    chance = random.Random(f"{reader.name} {finding.title}")
    began = _MONDAY + timedelta(days=READERS.index(reader), minutes=17 * (number - 1))
    answered = _answered(reader, number, findings)
    for question in questions():
        if question.key in answered:
            yield SampleAnswer(
                reader.name,
                question.key,
                finding.title,
                _said(reader, number, question, finding, chance, mask_folder),
                total_edit_seconds=None if chance.random() < 0.3 else round(chance.uniform(2, 90), 3),
                created=_written(began + timedelta(seconds=21 * answered[question.key])),
            )


def _said(
    reader: Reader,
    number: int,
    question: SampleQuestion,
    finding: Finding,
    chance: random.Random,
    folder: Path,
) -> Path | Json:
    if question.answer_type == "Mask" and (reader.name, number) == PENDING:
        return {"upload_session_pk": f"00000000-0000-4000-8000-{number:012}"}
    return _answer(reader, question, finding, chance, folder)


def _answer(
    reader: Reader, question: SampleQuestion, finding: Finding, chance: random.Random, mask_folder: Path
) -> Path | Json:
    right = chance.random() < reader.care
    match question.key:
        case "suspicion":
            return _suspicion(finding, right, chance)
        case "patterns":
            return _patterns(finding, right, chance)
        case "nodule":
            return (finding.patient.nodule is not None) == right
        case "emphysema":
            return min(max(finding.emphysema_percent + (0 if right else chance.randint(-8, 12)), 0), 100)
        case "comment":
            return chance.choice(_COMMENTS)
    if finding.patient.nodule is None:
        return None
    shift = _slip(reader, finding)
    if question.answer_type == "Mask":
        return MaskOf(reader.name, finding.patient, reader.grow, shift).path(mask_folder)
    x, y, z = (c + s for c, s in zip(finding.patient.nodule.centre, shift, strict=True))
    return _figure(question.answer_type, (x, y, z), finding.patient.nodule.radius + reader.grow, finding)


def _suspicion(finding: Finding, right: bool, chance: random.Random) -> Json:
    if finding.suspicion == 1 and not right:
        return "CO-RADS 0"  # an option that the study had at first
    return SUSPICION[min(max(finding.suspicion - 1 + (0 if right else chance.choice((-1, 1))), 0), 4)]


def _patterns(finding: Finding, right: bool, chance: random.Random) -> list[Json]:
    if right or not finding.patterns:
        return list(finding.patterns)
    return [*finding.patterns[1:], chance.choice([each for each in PATTERNS if each not in finding.patterns])]


def _figure(answer_type: str, centre: Point, radius: float, finding: Finding) -> Json:
    if answer_type in SINGLE:
        return drawn(answer_type, centre, radius)
    spine = (finding.patient.middle[0], finding.patient.middle[1] + 72 * finding.patient.scale, centre[2])
    return drawn_several(answer_type, [(centre, radius), (spine, 18 * finding.patient.scale)])


def _slip(reader: Reader, finding: Finding) -> Point:
    """How far beside it this reader draws, in mm."""
    chance = random.Random(f"{reader.name} draws {finding.title}")
    reach = 4 * (1 - reader.care) + 0.4
    return chance.uniform(-reach, reach), chance.uniform(-reach, reach), chance.uniform(-reach, reach)


def _truth(finding: Finding, mask_folder: Path) -> Iterator[SampleAnswer]:
    patient = finding.patient
    mask = MaskOf("editor", patient, 0, (0, 0, 0)).path(mask_folder) if patient.nodule else None
    right: dict[str, Path | Json] = {
        "suspicion": SUSPICION[finding.suspicion - 1],
        "patterns": list(finding.patterns),
        "nodule": patient.nodule is not None,
        "emphysema": finding.emphysema_percent,
        "nodule-mask": mask,
    }
    for key, answer in right.items():
        explanation = "Agreed by two experts." if key == "suspicion" else ""
        yield SampleAnswer(
            "editor",
            key,
            finding.title,
            answer,
            is_ground_truth=True,
            explanation=explanation,
            created=_written(_MONDAY - timedelta(days=5)),
        )


def _written(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
