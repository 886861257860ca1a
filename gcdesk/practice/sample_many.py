"""A study with as many answers as one likes, without images: for tests and measurements of what is done with many."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from gcdesk.practice.sample_geometry import drawn, drawn_several
from gcdesk.practice.sample_types import Json, SampleAnswer, SampleDisplaySet, SampleQuestion, SampleStudy

SLUG = "many-answers"
_GRADES = ("absent", "mild", "moderate", "severe")
_SIGNS = ("cough", "fever", "pain", "fatigue")
_WORDS = "clear margin nodule left right upper lower lobe vessel small large blurred motion follow-up".split()
_BEGAN = datetime(2026, 1, 5, 8, tzinfo=UTC)


def many_answers(readers: int = 20, display_sets: int = 500) -> SampleStudy:
    """A study of ten questions that *readers* answered on all *display_sets*: by default 100,000 answers.

    On every tenth display set there is ground truth, in addition.
    """
    names = tuple(f"reader{number}" for number in range(1, readers + 1))
    titles = tuple(f"Case {number:04d}" for number in range(1, display_sets + 1))
    return SampleStudy(
        slug=SLUG,
        title="Many answers",
        is_educational=True,
        questions=_questions(),
        display_sets=tuple(SampleDisplaySet(title, 10 * at, {}) for at, title in enumerate(titles, 1)),
        answers=tuple(_answers(names, titles)),
        readers=names,
    )


def _questions() -> tuple[SampleQuestion, ...]:
    return (
        SampleQuestion("grade", "Choice", "How severe is the emphysema?", options=_GRADES),
        SampleQuestion("sure", "Choice", "How sure are you?", options=("not", "fairly", "very")),
        SampleQuestion("signs", "Multiple choice", "Which signs fit?", options=_SIGNS, required=False),
        SampleQuestion("nodule", "Bool", "Is there a nodule?"),
        SampleQuestion("quality", "Bool", "Is the scan good enough to be read?"),
        SampleQuestion("percent", "Number", "How much of the lungs is affected? (%)"),
        SampleQuestion("age", "Number", "How old do you think the patient is?", required=False),
        SampleQuestion("remarks", "Text", "Remarks", required=False),
        SampleQuestion("length", "Distance measurement", "Largest diameter of the nodule", required=False),
        SampleQuestion("lesions", "Multiple points", "Every lesion", required=False),
    )


def _answers(names: tuple[str, ...], titles: tuple[str, ...]) -> Iterator[SampleAnswer]:
    chance = random.Random(5)
    for number, name in enumerate(names):
        for at, title in enumerate(titles):
            moment = _BEGAN + timedelta(hours=number, minutes=9 * at)
            for question in _questions():
                yield SampleAnswer(
                    name,
                    question.key,
                    title,
                    _answer(question.key, chance),
                    total_edit_seconds=round(chance.uniform(2, 60), 3),
                    created=moment.isoformat(),
                )
    for title in titles[::10]:
        for key in ("grade", "nodule", "percent"):
            yield SampleAnswer("editor", key, title, _answer(key, chance), is_ground_truth=True)


def _answer(key: str, chance: random.Random) -> Json:
    centre = (chance.uniform(-90, 90), chance.uniform(-90, 90), chance.uniform(-300, 0))
    match key:
        case "grade":
            return chance.choice(_GRADES)
        case "sure":
            return chance.choice(("not", "fairly", "very"))
        case "signs":
            return [*chance.sample(_SIGNS, chance.randint(0, 3))]
        case "nodule" | "quality":
            return chance.random() < 0.5
        case "percent" | "age":
            return chance.randint(0, 100)
        case "remarks":
            return " ".join(chance.choices(_WORDS, k=chance.randint(1, 12)))
        case "length":
            return (
                drawn("Distance measurement", centre, chance.uniform(2, 20))
                if chance.random() < 0.7
                else None
            )
    return drawn_several("Multiple points", [(centre, 1.0) for _ in range(chance.randint(0, 3))])
