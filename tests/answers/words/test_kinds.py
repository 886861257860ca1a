from __future__ import annotations

import pytest

from gcdesk.answers.words.kinds import Kind, kind_of
from gcdesk.practice.sample_geometry import MULTIPLE, SINGLE


@pytest.mark.parametrize(
    ("answer_type", "kind"),
    [
        ("Text", Kind.TEXT),
        ("Bool", Kind.BOOL),
        ("Number", Kind.NUMBER),
        ("Choice", Kind.CHOICE),
        ("Multiple choice", Kind.CHOICES),
        ("Mask", Kind.MASK),
        ("Hologram", Kind.OTHER),
        ("", Kind.OTHER),
    ],
)
def test_every_type_has_a_kind(answer_type: str, kind: Kind) -> None:
    assert kind_of(answer_type) is kind


@pytest.mark.parametrize("answer_type", [*SINGLE, *MULTIPLE])
def test_all_that_is_drawn_is_a_figure(answer_type: str) -> None:
    assert kind_of(answer_type) is Kind.FIGURE
