"""Answers: lists, and giving one, which locks its display set."""

from __future__ import annotations

from typing import Any

import msgspec

from gcdesk.practice import dialects
from gcdesk.practice.exchange import (
    Reply,
    Request,
    forbidden,
    json_reply,
    not_found,
    paged,
    refusal,
    valid_uuid,
)
from gcdesk.practice.records import Answer, Question
from gcdesk.practice.site import Site
from gcdesk.practice.state import new_pk
from gcdesk.practice.validation import Invalid, linked, no_such_object

_NOT_THIS = "You answer is not the correct type. {answer_type} expected, {given} found."


def list_answers(site: Site, request: Request) -> Reply:
    """``GET reader-studies/answers/``: an editor sees everybody's, a reader only his own."""
    state, user = site.state, request.user
    edited = {study.pk for study in state.studies if state.edits(user, study)}
    rows: list[Answer] = []
    for study, answers in _by_study(site, request).items():
        rows += answers if study in edited else [row for row in answers if row.creator == user]
    return _listed(site, request, "reader-studies/answers/", rows)


def list_mine(site: Site, request: Request) -> Reply:
    """``GET reader-studies/answers/mine/``."""
    found = _by_study(site, request).values()
    rows = [row for answers in found for row in answers if row.creator == request.user]
    return _listed(site, request, "reader-studies/answers/mine/", rows)


def _by_study(site: Site, request: Request) -> dict[str, list[Answer]]:
    """Study → its answers; of the study that is asked for, or of all."""
    if "question__reader_study" not in request.query:
        return {study.pk: site.state.answers_of(study.pk) for study in site.state.studies}
    study = valid_uuid("question__reader_study", request.query["question__reader_study"])
    return {study: site.state.answers_of(study)}


def _listed(site: Site, request: Request, path: str, rows: list[Answer]) -> Reply:
    query = request.query
    if "display_set" in query:
        display_set = valid_uuid("display_set", query["display_set"])
        rows = [row for row in rows if row.display_set == display_set]
    if "creator" in query:
        rows = [row for row in rows if row.creator == query["creator"]]
    if query.get("is_ground_truth", "").lower() in {"true", "false"}:
        wanted = query["is_ground_truth"].lower() == "true"
        rows = [row for row in rows if row.is_ground_truth is wanted]
    return paged(request, site.api(path), rows, lambda row: dialects.answer(site, row))


def _seen(site: Site, request: Request, pk: str) -> Answer:
    row = site.state.answers.get(pk)
    if row is None or request.user is None:
        raise not_found("Answer")
    if row.creator != request.user and not site.state.edits(request.user, site.state.studies[row.study]):
        raise not_found("Answer")
    return row


def read_answer(site: Site, request: Request, pk: str) -> Reply:
    """``GET reader-studies/answers/<pk>/``."""
    return json_reply(dialects.answer(site, _seen(site, request, pk)))


def create_answer(site: Site, request: Request) -> Reply:
    """``POST reader-studies/answers/``, by a reader of the study."""
    user, fields, state = request.signed_in(), request.fields(), site.state
    try:
        study_pk, question = _question(site, user, fields.get("question"))
        display_set = linked(fields.get("display_set"), "reader-studies/display-sets", "display_set")
        row = state.display_sets.get(display_set)
        if row is None or row.study != study_pk:
            raise no_such_object("display_set")
    except Invalid as invalid:
        raise refusal(400, invalid.errors) from invalid
    if user not in state.studies[study_pk].readers:
        raise forbidden()
    _check(question, fields.get("answer"))
    if any(
        other.question == question.pk and other.display_set == display_set and other.creator == user
        for other in state.answers
    ):
        raise refusal(400, {"non_field_errors": [f"User {user} has already answered this question"]})
    now = state.clock.now()
    answer = Answer(
        pk=new_pk(),
        study=study_pk,
        display_set=display_set,
        question=question.pk,
        creator=user,
        answer=fields.get("answer"),
        created=now,
        modified=now,
    )
    return json_reply(dialects.answer(site, state.put_answer(answer)), 201)


def change_answer(site: Site, request: Request, pk: str) -> Reply:
    """``PATCH reader-studies/answers/<pk>/``: by its creator, where the study allows it."""
    user, fields, state = request.signed_in(), request.fields(), site.state
    row = _seen(site, request, pk)
    study = state.studies[row.study]
    if row.creator != user:
        raise forbidden()
    if not study.allow_answer_modification:
        raise refusal(400, {"non_field_errors": ["This reader study does not allow answer modification."]})
    question = next(mine for mine in study.questions if mine.pk == row.question)
    value = fields.get("answer", row.answer)
    _check(question, value)
    row = state.put_answer(msgspec.structs.replace(row, answer=value, modified=state.clock.now()))
    return json_reply(dialects.answer(site, row))


def _question(site: Site, user: str, address: object) -> tuple[str, Question]:
    pk = linked(address, "reader-studies/questions", "question")
    for study in site.state.studies_seen_by(user):
        for question in study.questions:
            if question.pk == pk:
                return study.pk, question
    raise no_such_object("question")


def _check(question: Question, answer: Any) -> None:
    """Raises `Refusal` when *answer* does not fit the type of the question."""
    if answer is None and not question.required:
        return
    options = {option.id for option in question.options}
    fits = {
        "Text": isinstance(answer, str),
        "Bool": isinstance(answer, bool),
        "Number": isinstance(answer, int | float) and not isinstance(answer, bool),
        "Choice": answer in options if isinstance(answer, int) else False,
        "Multiple choice": isinstance(answer, list) and all(item in options for item in answer),
        "Heading": False,
        "Mask": isinstance(answer, dict) and "upload_session_pk" in answer,
    }.get(question.answer_type, isinstance(answer, dict))
    if not fits:
        sentence = _NOT_THIS.format(answer_type=question.answer_type, given=type(answer).__name__)
        raise refusal(400, {"non_field_errors": [sentence]})
