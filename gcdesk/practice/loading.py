"""Putting the sample data into a server."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from gcdesk.practice import metaimage_facts
from gcdesk.practice.catalogue import INTERFACES
from gcdesk.practice.images import file_key, image_key
from gcdesk.practice.records import (
    Answer,
    DisplaySet,
    Image,
    ImageFile,
    Option,
    Question,
    StoredFile,
    Study,
    Value,
)
from gcdesk.practice.sample_types import (
    SampleAnswer,
    SampleDisplaySet,
    SampleQuestion,
    Samples,
    SampleStudy,
)
from gcdesk.practice.site import Site
from gcdesk.practice.state import new_pk

EMPTY_STUDY = SampleStudy(slug="empty-practice", title="Empty practice study")
"""What a server without samples has."""


def load_samples(site: Site, samples: Samples) -> None:
    """Put all of *samples* into the server."""
    images = {image.path: _image(site, image.name, image.path, "editor") for image in samples.images}
    option_id = 0
    for sample in samples.studies:
        option_id = _Loading(site, images, option_id).load(sample)


def load_study(site: Site, sample: SampleStudy) -> Study:
    """Put a study without images into the server, for tests and for a server without samples."""
    _Loading(site, {}, 0).load(sample)
    study = site.state.study_by_slug(sample.slug)
    assert study is not None  # noqa: S101 - it was just put there
    return study


def _image(site: Site, name: str, path: Path, creator: str, *, is_answer: bool = False) -> str:
    """Take in the MetaImage at *path*; gives its pk."""
    pk = new_pk()
    key = image_key(pk, f"{pk}.mha")
    site.media(key).parent.mkdir(parents=True)
    shutil.copyfile(path, site.media(key))
    row = Image(
        pk=pk, name=name, creator=creator, files=(ImageFile(new_pk(), key, "MHD"),), is_answer=is_answer
    )
    row = msgspec.structs.replace(
        metaimage_facts.described(row, path), segments=metaimage_facts.segments(path)
    )
    site.state.images.put(pk, row)
    return pk


class _Loading:
    """One study on its way into the server."""

    def __init__(self, site: Site, images: dict[Path, str], option_id: int) -> None:
        self._site = site
        self._images = images
        self._option_id = option_id
        self._questions: dict[str, Question] = {}
        self._display_sets: dict[str, str] = {}
        self._removed: dict[tuple[str, str], int] = {}
        """Question and title of an option that was removed → its id."""
        self._pk = new_pk()

    def load(self, sample: SampleStudy) -> int:
        """Put it there; gives the highest option id that was used."""
        state = self._site.state
        for question in sample.questions:
            self._questions[question.key] = self._question(question)
        study = Study(
            pk=self._pk,
            slug=sample.slug,
            title=sample.title,
            description=sample.description,
            help_text=sample.help_text,
            is_educational=sample.is_educational,
            allow_answer_modification=sample.allow_answer_modification,
            questions=tuple(self._questions.values()),
            editors=sample.editors,
            readers=sample.readers,
        )
        state.studies.put(study.pk, study)
        for display_set in sample.display_sets:
            self._display_set(display_set)
        for answer in sample.answers:
            self._answer(answer)
        return self._option_id

    def _next_option(self) -> int:
        self._option_id += 1
        return self._option_id

    def _question(self, sample: SampleQuestion) -> Question:
        options = tuple(
            Option(self._next_option(), title, title == sample.default_option) for title in sample.options
        )
        return Question(
            pk=new_pk(),
            answer_type=sample.answer_type,
            text=sample.text,
            help_text=sample.help_text,
            image_port=sample.image_port,
            options=options,
            required=sample.required,
            widget=sample.widget,
            interface=sample.interface,
            overlay_segments=tuple(dict(segment) for segment in sample.overlay_segments),
            answer_min_value=sample.answer_min_value,
            answer_max_value=sample.answer_max_value,
        )

    def _display_set(self, sample: SampleDisplaySet) -> None:
        state = self._site.state
        row = DisplaySet(
            pk=new_pk(),
            study=self._pk,
            title=sample.title,
            order=sample.order,
            created=state.clock.now(),
            values=tuple(self._value(slug, value) for slug, value in sample.values.items()),
        )
        self._display_sets[sample.title] = state.put_display_set(row).pk

    def _value(self, slug: str, value: Any) -> Value:
        site, pk = self._site, self._site.state.next_value_pk()
        interface = INTERFACES[slug]
        if interface.super_kind == "Value":
            return Value(pk=pk, interface=slug, value=value)
        if interface.super_kind == "Image":
            return Value(pk=pk, interface=slug, image=self._images[value])
        file_pk = new_pk()
        key = file_key(file_pk, interface.relative_path.rpartition("/")[2])
        site.media(key).parent.mkdir(parents=True)
        shutil.copyfile(value, site.media(key))
        site.state.files.put(file_pk, StoredFile(pk=file_pk, study=self._pk, key=key))
        return Value(pk=pk, interface=slug, file=file_pk)

    def _answer(self, sample: SampleAnswer) -> None:
        state, question = self._site.state, self._questions[sample.question]
        now = state.clock.now()
        created = datetime.fromisoformat(sample.created).timestamp() if sample.created else now
        row = Answer(
            pk=new_pk(),
            study=self._pk,
            display_set=self._display_sets[sample.display_set],
            question=question.pk,
            creator=sample.creator,
            answer=None,
            created=created,
            modified=created,
            is_ground_truth=sample.is_ground_truth,
            explanation=sample.explanation,
            total_edit_seconds=sample.total_edit_seconds,
            last_edit_seconds=sample.total_edit_seconds,
        )
        if isinstance(sample.answer, Path):
            name = f"mask_{sample.creator}.mha"
            image = _image(self._site, name, sample.answer, sample.creator, is_answer=True)
            state.put_answer(msgspec.structs.replace(row, answer_image=image))
        else:
            state.put_answer(msgspec.structs.replace(row, answer=self._answered(question, sample.answer)))

    def _answered(self, question: Question, answer: Any) -> Any:
        """*answer* with option ids for titles; a title that is no option gets an id that no option has."""
        if question.answer_type not in {"Choice", "Multiple choice"} or answer is None:
            return answer
        ids = {option.title: option.id for option in question.options}
        titles = answer if isinstance(answer, list) else [answer]
        chosen = [ids[title] if title in ids else self._removed_option(question, title) for title in titles]
        return chosen if isinstance(answer, list) else chosen[0]

    def _removed_option(self, question: Question, title: str) -> int:
        key = question.pk, title
        if key not in self._removed:
            self._removed[key] = self._next_option()
        return self._removed[key]
