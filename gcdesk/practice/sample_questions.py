"""What the practice study asks: a question of every answer type."""

from __future__ import annotations

from gcdesk.practice.sample_geometry import MULTIPLE, SINGLE
from gcdesk.practice.sample_types import Json, SampleQuestion

SUSPICION = ("CO-RADS 1", "CO-RADS 2", "CO-RADS 3", "CO-RADS 4", "CO-RADS 5")
PATTERNS = ("Ground-glass opacity", "Consolidation", "Crazy paving", "Emphysema", "Fibrosis")
_LABELS: tuple[dict[str, Json], ...] = (
    {"name": "background", "visible": False, "voxel_value": 0},
    {"name": "nodule", "visible": True, "voxel_value": 1},
)


def questions() -> tuple[SampleQuestion, ...]:
    """The questions of the practice study: one of every answer type."""
    plain = (
        SampleQuestion("heading", "Heading", "Your reading", required=False),
        SampleQuestion(
            "suspicion",
            "Choice",
            "What is your level of suspicion for COVID-19?",
            "CO-RADS, from 1 (very low) to 5 (very high).",
            options=SUSPICION,
            widget="Radio Select",
        ),
        SampleQuestion(
            "patterns",
            "Multiple choice",
            "Which patterns do you see?",
            options=PATTERNS,
            required=False,
            widget="Checkbox Select Multiple",
        ),
        SampleQuestion("nodule", "Bool", "Is there a nodule?"),
        SampleQuestion(
            "emphysema",
            "Number",
            "How much of the lungs is emphysema? (%)",
            "A whole number from 0 to 100.",
            widget="Number Input",
            answer_min_value=0,
            answer_max_value=100,
        ),
        SampleQuestion(
            "comment",
            "Text",
            "Remarks for the trial &amp; its coordinator,\ne.g. &quot;motion artefacts&quot;",
            "Leave it empty when there is nothing to say. " * 12,
            required=False,
            widget="Text Area",
        ),
        SampleQuestion("drawing", "Heading", "Please draw", required=False),
        SampleQuestion(
            "nodule-mask",
            "Mask",
            "Outline the nodule",
            required=False,
            image_port="Main",
            overlay_segments=_LABELS,
        ),
    )
    figures = tuple(
        SampleQuestion(_key(kind), kind, _figure_text(kind), required=False, image_port="Main")
        for kind in (*SINGLE, *MULTIPLE)
    )
    return plain + figures


def _key(kind: str) -> str:
    return kind.lower().replace(" ", "-")


def _figure_text(kind: str) -> str:
    several = kind.startswith("Multiple ")
    what = kind.removeprefix("Multiple ")
    return f"{what} of the nodule and the spine" if several else f"{what} of the nodule"
