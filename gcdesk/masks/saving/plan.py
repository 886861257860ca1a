"""What will be saved: a job for each mask, image and consensus, each with its name. Decided before anything is loaded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gcdesk.api.models import Question
from gcdesk.imaging.masks.consensus import Way, way_text
from gcdesk.imaging.masks.legend import UNNAMED, Legend, legend
from gcdesk.masks.listing.belongs import SetImage, belongs_to
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.saving.manifest import RESERVED, Line
from gcdesk.masks.saving.names import Taken, folded, safe_part
from gcdesk.masks.saving.options import Format, SaveOptions
from gcdesk.masks.saving.pattern import Named, filled, named
from gcdesk.texts import in_english, tr

MASK, IMAGE, CONSENSUS = "mask", "image", "consensus"
_ENDINGS = (".nii.gz", ".mha", ".mhd", ".tif", ".tiff", ".png", ".dcm")


@dataclass(frozen=True)
class Job:
    """One file to be saved, or one folder of slices."""

    key: str
    what: str
    """`MASK`, `IMAGE` or `CONSENSUS`."""
    line: Line
    """Its line in the manifest, as far as it is known; `Line.file` has no ending yet."""
    format: Format
    image: str = ""
    """Address (``api_url``) of what is loaded; empty while a mask is still being imported, and for a consensus."""
    legend: Legend = UNNAMED
    candidates: tuple[SetImage, ...] = ()
    """The images that a mask may belong to."""
    members: tuple[Job, ...] = ()
    """The masks of a consensus."""

    @property
    def stem(self) -> str:
        """Its path below the folder, without the ending."""
        return self.line.file

    @property
    def title(self) -> str:
        """What it is, for people."""
        line = self.line
        return " · ".join(part for part in (line.display_set, line.question, line.reader) if part)


@dataclass(frozen=True)
class Plan:
    """Everything that will be saved, and how."""

    jobs: tuple[Job, ...]
    options: SaveOptions

    def only(self, keys: Iterable[str], options: SaveOptions | None = None) -> Plan:
        """The jobs of *keys* alone: to try them again, or to decide about files that differ, by *options*."""
        wanted = set(keys)
        return Plan(tuple(job for job in self.jobs if job.key in wanted), options or self.options)


@in_english()
def plan(
    selected: Sequence[MaskRow],
    options: SaveOptions,
    *,
    everything: Sequence[MaskRow],
    manifest: Sequence[Line],
) -> Plan:
    """What is saved for the *selected* rows.

    Names are given to *everything* that the study has, so that a mask is called the same whatever is selected; what is in
    the *manifest* under a name that the pattern still makes keeps it. The pattern must have no `fault`.
    Names, and what the manifest says, are the same in every language.
    """
    chosen = {row.pk: row for row in selected}
    rows = {**{row.pk: row for row in everything}, **chosen}
    wanted = [
        (_mask_key(row, options), filled(options.pattern, named(row, options.names))) for row in rows.values()
    ]
    legends = _Legends()
    masks = [(_mask_job(row, options, legends), row) for row in rows.values() if row.pk in chosen]
    others: list[tuple[Job, tuple[str, ...]]] = []
    if options.images:
        others += _image_jobs(selected, options)
    if options.consensus:
        others += _consensus_jobs(masks, options, options.consensus)
    stems = _stems([*wanted, *((job.key, parts) for job, parts in others)], manifest)
    jobs = [*(job for job, _ in masks), *(job for job, _ in others)]
    return Plan(tuple(_called(job, stems) for job in jobs), options)


@in_english()
def example(rows: Sequence[MaskRow], options: SaveOptions) -> str:
    """What the first of *rows* would be called, for people to see while they write the pattern (which has no fault)."""
    if not rows:
        return ""
    ending = {Format.NIFTI: ".nii.gz", Format.SEG: ".dcm", Format.PNG: "/slice_001.png"}.get(
        options.format, ".mha"
    )
    return Taken(RESERVED).new(filled(options.pattern, named(rows[0], options.names)), "") + ending


class _Legends(dict[str, Legend]):
    """Question → its legend, read once."""

    def of(self, question: Question) -> Legend:
        """The legend of *question*."""
        if question.pk not in self:
            self[question.pk] = legend(question.overlay_segments, question.look_up_table)
        return self[question.pk]


def _mask_key(row: MaskRow, options: SaveOptions) -> str:
    return f"{MASK}:{row.pk}:{options.format}"


def _mask_job(row: MaskRow, options: SaveOptions, legends: _Legends) -> Job:
    key = _mask_key(row, options)
    line = Line(
        "",
        MASK,
        row.display_set_title,
        row.display_set.pk,
        row.question_text,
        row.question.pk,
        row.reader(options.names),
        row.created,
        format=options.format,
        source=row.image,
        answer_pk=row.pk,
        key=key,
    )
    candidates = belongs_to(row.display_set, row.question).candidates
    return Job(key, MASK, line, options.format, row.image, legends.of(row.question), candidates)


def _image_jobs(rows: Sequence[MaskRow], options: SaveOptions) -> Iterator[tuple[Job, tuple[str, ...]]]:
    """Each image once, beside the masks of its display set."""
    seen: set[str] = set()
    in_folders = "/" in options.pattern.strip("/")
    for row in rows:
        for each in belongs_to(row.display_set, row.question).candidates:
            key = f"{IMAGE}:{row.display_set.pk}:{each.interface.slug}"
            if key in seen:
                continue
            seen.add(key)
            title = row.display_set_title
            line = Line(
                "",
                IMAGE,
                title,
                row.display_set.pk,
                each.title,
                format=Format.STORED,
                source=each.image,
                key=key,
            )
            parts = (title, each.title) if in_folders else (f"{title}_{each.title}",)
            yield Job(key, IMAGE, line, Format.STORED, each.image), parts


def _consensus_jobs(
    pairs: Sequence[tuple[Job, MaskRow]], options: SaveOptions, way: Way
) -> Iterator[tuple[Job, tuple[str, ...]]]:
    """One for each display set and question of which two readers' masks or more can be had."""
    groups: dict[tuple[str, str], list[tuple[Job, MaskRow]]] = {}
    for job, row in pairs:
        if row.image and not row.is_ground_truth:
            groups.setdefault((row.display_set.pk, row.question.pk), []).append((job, row))
    for (display_set_pk, question_pk), group in groups.items():
        if len(group) < 2:
            continue
        first, row = group[0]
        key = f"{CONSENSUS}:{display_set_pk}:{question_pk}:{way}:{options.format}"
        reader = tr("Masks", "consensus ({way})", way=way_text(way))
        line = replace(
            first.line,
            what=CONSENSUS,
            reader=reader,
            created="",
            answer_pk="",
            key=key,
            source=" ".join(sorted(row.image for _, row in group)),
        )
        fields = named(row, options.names)
        parts = filled(
            options.pattern,
            Named(
                fields.display_set,
                fields.question,
                reader,
                order=fields.order,
                display_set_pk=fields.display_set_pk,
                answer_pk=CONSENSUS,
            ),
        )
        members = tuple(job for job, _ in group)
        yield (
            Job(key, CONSENSUS, line, options.format, "", first.legend, first.candidates, members),
            parts,
        )


def _called(job: Job, stems: Mapping[str, str]) -> Job:
    members = tuple(_called(member, stems) for member in job.members)
    return replace(job, line=replace(job.line, file=stems[job.key]), members=members)


def _stems(wanted: Sequence[tuple[str, tuple[str, ...]]], manifest: Sequence[Line]) -> dict[str, str]:
    """Key → path without ending; the names of the manifest come first."""
    taken = Taken(RESERVED)
    stems: dict[str, str] = {}
    before: dict[str, list[str]] = {}
    for line in manifest:
        before.setdefault(line.key, []).append(without_ending(line.file))
    for key, parts in wanted:
        stem = next((stem for stem in before.get(key, ()) if _is_variant(stem, parts)), None)
        if stem is not None:
            stems[key] = stem
            taken.keep(parts, stem)
    for key, parts in wanted:
        if key not in stems:
            stems[key] = taken.new(parts, "")
    return stems


def without_ending(file: str) -> str:
    """*file* without the ending that its format gave it."""
    ending = next((ending for ending in _ENDINGS if file.lower().endswith(ending)), "")
    return file[: len(file) - len(ending)]


def _is_variant(stem: str, parts: Sequence[str]) -> bool:
    """Whether *stem* is what *parts* become, perhaps numbered."""
    there = stem.split("/")
    if len(there) != len(parts):
        return False
    for name, part in zip(there, parts, strict=True):
        base = safe_part(part)
        number = name[len(base) :]
        if folded(name[: len(base)]) != folded(base) or not _is_number(number):
            return False
    return True


def _is_number(text: str) -> bool:
    return not text or (text.startswith(" (") and text.endswith(")") and text[2:-1].isdigit())
