"""Reader studies, their questions and their ground truth."""

from __future__ import annotations

from typing import Any

from gcdesk.practice import dialects
from gcdesk.practice.catalogue import INTERFACES, Interface
from gcdesk.practice.exchange import Reply, Request, json_reply, not_found, paged, valid_uuid
from gcdesk.practice.records import Answer, Question, Study
from gcdesk.practice.site import Site


def _show(site: Site, row: Study) -> dict[str, Any]:
    ground_truth = any(answer.is_ground_truth and answer.study == row.pk for answer in site.state.answers)
    return dialects.study(site, row, has_ground_truth=ground_truth)


def list_studies(site: Site, request: Request) -> Reply:
    """``GET reader-studies/``."""
    rows = site.state.studies_seen_by(request.user)
    if "slug" in request.query:
        rows = [row for row in rows if row.slug == request.query["slug"]]
    return paged(request, site.api("reader-studies/"), rows, lambda row: _show(site, row))


def _seen(site: Site, request: Request, pk: str) -> Study:
    row = site.state.studies.get(pk)
    if row is None or not site.state.sees(request.user, row):
        raise not_found("ReaderStudy")
    return row


def read_study(site: Site, request: Request, pk: str) -> Reply:
    """``GET reader-studies/<pk>/``."""
    return json_reply(_show(site, _seen(site, request, pk)))


def list_questions(site: Site, request: Request) -> Reply:
    """``GET reader-studies/questions/``."""
    rows = [(study, row) for study in site.state.studies_seen_by(request.user) for row in study.questions]
    if "reader_study" in request.query:
        wanted = valid_uuid("reader_study", request.query["reader_study"])
        rows = [(study, row) for study, row in rows if study.pk == wanted]
    address = site.api("reader-studies/questions/")
    return paged(request, address, rows, lambda row: dialects.question(site, *row))


def read_question(site: Site, request: Request, pk: str) -> Reply:
    """``GET reader-studies/questions/<pk>/``."""
    for study in site.state.studies_seen_by(request.user):
        for row in study.questions:
            if row.pk == pk:
                return json_reply(dialects.question(site, study, row))
    raise not_found("Question")


def ground_truth(site: Site, request: Request, pk: str, display_set: str) -> Reply:
    """``GET reader-studies/<pk>/ground-truth/<display set pk>/``; educational studies only."""
    study = _seen(site, request, pk)
    row = site.state.display_sets.get(display_set)
    if not study.is_educational or row is None or row.study != study.pk:
        raise not_found("DisplaySet")
    truths = {
        answer.question: answer
        for answer in site.state.answers
        if answer.is_ground_truth and answer.display_set == display_set
    }
    return json_reply(
        {mine.pk: _truth(mine, truths[mine.pk]) for mine in study.questions if mine.pk in truths}
    )


def _truth(question: Question, answer: Answer) -> dict[str, Any]:
    options = {option.id: option.title for option in question.options}
    chosen = answer.answer if isinstance(answer.answer, list) else [answer.answer]
    if not options:
        chosen = [] if answer.answer is None else [answer.answer]
    titles = [options.get(item, str(item)) for item in chosen]
    return {
        "answer": answer.answer,
        "answer_text": ", ".join(titles),
        "question_text": dialects.safe(question.text),
        "options": {str(number): title for number, title in options.items()},
        "explanation": answer.explanation,
    }


def list_interfaces(site: Site, request: Request) -> Reply:
    """``GET components/interfaces/``; everybody who is signed in sees all."""
    rows: list[Interface] = list(INTERFACES.values()) if request.user else []
    if "slug" in request.query:
        rows = [row for row in rows if row.slug == request.query["slug"]]
    return paged(request, site.api("components/interfaces/"), rows, dialects.interface)


def read_interface(_site: Site, request: Request, pk: str) -> Reply:
    """``GET components/interfaces/<pk>/``."""
    row = next((row for row in INTERFACES.values() if str(row.pk) == pk), None)
    if row is None or request.user is None:
        raise not_found("ComponentInterface")
    return json_reply(dialects.interface(row))
