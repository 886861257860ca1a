"""Which handler answers which address of the api port."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from gcdesk.practice import accounts, answers, display_sets, images, imports, studies, uploads
from gcdesk.practice.exchange import Refusal, Reply, Request, json_reply, not_signed_in, refusal, status_page
from gcdesk.practice.site import Site

Handler = Callable[..., Reply]

_PK = r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
_SENDING = rf"uploads/{_PK}/([^/]+)"
_STUDY = "reader-studies"


@dataclass(frozen=True, slots=True)
class Route:
    """The handlers of one address, by method."""

    path: re.Pattern[str]
    handlers: dict[str, Handler]

    @property
    def allowed(self) -> str:
        """The value of the ``Allow`` header, as the platform writes it."""
        methods = [name for name in ("GET", "POST", "PUT", "PATCH") if name in self.handlers]
        return ", ".join([*methods, *(["HEAD"] if "GET" in self.handlers else []), "OPTIONS"])


def _api(path: str, **handlers: Handler) -> Route:
    return Route(re.compile(f"/api/v1/{path}"), handlers)


ROUTES: tuple[Route, ...] = (
    _api("", GET=accounts.root),
    _api("gcapi/", GET=accounts.official_client),
    _api("profiles/users/self/", GET=accounts.who_am_i),
    _api(f"{_STUDY}/", GET=studies.list_studies),
    _api(f"{_STUDY}/{_PK}/", GET=studies.read_study),
    _api(f"{_STUDY}/{_PK}/ground-truth/{_PK}/", GET=studies.ground_truth),
    _api(f"{_STUDY}/questions/", GET=studies.list_questions),
    _api(f"{_STUDY}/questions/{_PK}/", GET=studies.read_question),
    _api(f"{_STUDY}/display-sets/", GET=display_sets.list_display_sets, POST=display_sets.create_display_set),
    _api(
        f"{_STUDY}/display-sets/{_PK}/",
        GET=display_sets.read_display_set,
        PUT=display_sets.change_display_set,
        PATCH=display_sets.change_display_set,
    ),
    _api(f"{_STUDY}/answers/", GET=answers.list_answers, POST=answers.create_answer),
    _api(f"{_STUDY}/answers/mine/", GET=answers.list_mine),
    _api(
        f"{_STUDY}/answers/{_PK}/",
        GET=answers.read_answer,
        PUT=answers.change_answer,
        PATCH=answers.change_answer,
    ),
    _api("components/interfaces/", GET=studies.list_interfaces),
    _api(r"components/interfaces/(\d+)/", GET=studies.read_interface),
    _api("uploads/", GET=uploads.list_uploads, POST=uploads.create_upload),
    _api(f"uploads/{_PK}/", GET=uploads.read_upload),
    _api(f"{_SENDING}/generate-presigned-urls/", PATCH=uploads.sign_parts),
    _api(f"{_SENDING}/list-parts/", GET=uploads.list_parts),
    _api(f"{_SENDING}/complete-multipart-upload/", PATCH=uploads.complete),
    _api(f"{_SENDING}/abort-multipart-upload/", PATCH=uploads.abort),
    _api("cases/images/", GET=images.list_images),
    _api(f"cases/images/{_PK}/", GET=images.read_image),
    _api(f"cases/images/{_PK}/dicom/instances/", GET=images.list_instances),
    _api("cases/upload-sessions/", GET=imports.list_imports),
    _api(f"cases/upload-sessions/{_PK}/", GET=imports.read_import),
)

_MEDIA = re.compile(r"/media/(.+)")
_WEB_PAGE = re.compile(r"/|/reader-studies/.*|/settings/api-tokens/|/users/.*")


def answer(site: Site, request: Request) -> Reply:
    """The reply to *request*."""
    if request.method in {"GET", "HEAD"}:
        if match := _MEDIA.fullmatch(request.path):
            return images.media(site, request, match[1])
        if _WEB_PAGE.fullmatch(request.path):
            return accounts.web_page(site, request)
    for route in ROUTES:
        if match := route.path.fullmatch(request.path):
            reply = _handled(site, request, route, match.groups())
            return Reply(
                reply.status, reply.body, reply.content_type, {**reply.headers, "Allow": route.allowed}
            )
    return status_page(404)


def _handled(site: Site, request: Request, route: Route, pieces: tuple[str, ...]) -> Reply:
    method = "GET" if request.method == "HEAD" else request.method
    try:
        if request.wrong_token:
            return not_signed_in("Invalid token.")
        if method == "OPTIONS":
            return json_reply({"name": "", "description": "", "renders": [], "parses": []})
        if method not in route.handlers:
            raise refusal(405, {"detail": f'Method "{method}" not allowed.'})
        handler = route.handlers[method]
        if handler is uploads.complete:
            # It copies files, and takes the lock itself only where it must.
            return handler(site, request, *pieces)
        with site.state.lock:
            return handler(site, request, *pieces)
    except Refusal as refused:
        return refused.reply
