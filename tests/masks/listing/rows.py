"""Values for the tests of this room."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from gcdesk.api.models import Answer, DisplaySet, Interface, Question, Study, Value
from gcdesk.masks.listing.found import MaskRow, mask_rows
from gcdesk.study.answers import Answers
from gcdesk.study.snapshot import Snapshot

CT = Interface("ct", "CT image", kind="Image", super_kind="Image")
PET = Interface("pet", "PET image", kind="Image", super_kind="Image")
SEG = Interface("airways", "Airways", kind="Segmentation", super_kind="Image")

OUTLINE = Question("q-1", answer_type="Mask", text="Outline the\nnodule", image_port="Main")
OTHER = Question("q-2", answer_type="Mask", text="Outline the heart")
TEXT = Question("q-3", answer_type="Text", text="Remarks")


def display_set(pk: str, title: str, *images: Interface, view: object = None) -> DisplaySet:
    values = tuple(Value(n, image, image=f"i/{pk}-{image.slug}/") for n, image in enumerate(images))
    return DisplaySet(pk, f"d/{pk}/", title, 10, values=values, view_content=view)


def answer(
    pk: str,
    display_set_pk: str = "d-1",
    question: str = "q-1",
    creator: str = "anna",
    *,
    image: str | None = "",
    value: object = None,
    truth: bool = False,
    created: str = "2026-03-02T08:30:00Z",
    modified: str = "2026-03-02T08:30:00Z",
) -> Answer:
    return Answer(
        pk,
        created=created,
        modified=modified,
        creator=creator,
        question=f"https://s.example/api/v1/reader-studies/questions/{question}/",
        display_set=f"https://s.example/api/v1/reader-studies/display-sets/{display_set_pk}/",
        written=msgspec.Raw(msgspec.json.encode(value)),
        answer_image=f"https://s.example/api/v1/cases/images/m-{pk}/" if image == "" else image,
        is_ground_truth=truth,
    )


def snapshot(*sets: DisplaySet) -> Snapshot:
    study = Study("s-1", "slug", questions=(TEXT, OUTLINE, OTHER))
    known = sets or (display_set("d-1", "Case 1", CT), display_set("d-2", "Case 2", CT))
    return Snapshot(study, True, (CT, PET, SEG), known)


def rows(*answers: Answer, of: Snapshot | None = None) -> tuple[MaskRow, ...]:
    return mask_rows(of or snapshot(), Answers(answers, True, datetime.now(UTC)))
