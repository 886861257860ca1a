"""Images, and the files behind them."""

from __future__ import annotations

from gcdesk.practice import dialects
from gcdesk.practice.exchange import Reply, Request, json_reply, not_found, paged, status_page, valid_uuid
from gcdesk.practice.records import Image
from gcdesk.practice.site import Site


def list_images(site: Site, request: Request) -> Reply:
    """``GET cases/images/``."""
    state = site.state
    rows = [row for row in state.images if state.sees_image(request.user, row)]
    if "name" in request.query:
        rows = [row for row in rows if row.name == request.query["name"]]
    if "reader_study" in request.query:
        wanted = valid_uuid("reader_study", request.query["reader_study"])
        used = {value.image for row in state.display_sets_of(wanted) for value in row.values}
        rows = [row for row in rows if row.pk in used]
    return paged(request, site.api("cases/images/"), rows, lambda row: dialects.image(site, row))


def _seen(site: Site, request: Request, pk: str) -> Image:
    row = site.state.images.get(pk)
    if row is None or not site.state.sees_image(request.user, row):
        raise not_found("Image")
    return row


def read_image(site: Site, request: Request, pk: str) -> Reply:
    """``GET cases/images/<pk>/``."""
    return json_reply(dialects.image(site, _seen(site, request, pk)))


def list_instances(site: Site, request: Request, pk: str) -> Reply:
    """``GET cases/images/<pk>/dicom/instances/``: how to fetch each file of a DICOM image set."""
    row = _seen(site, request, pk)
    if not row.dicom_image_set:
        raise not_found("DICOMImageSet")
    return json_reply(
        {
            "instances": [
                {
                    "sop_instance_uid": instance.sop_instance_uid,
                    "get_instance": {
                        "method": "GET",
                        "url": site.signed("GET", instance.key),
                        "headers": {"Accept": "application/dicom"},
                    },
                }
                for instance in row.instances
            ]
        }
    )


def media(site: Site, request: Request, key: str) -> Reply:
    """``GET /media/…``: on to storage, for who may see it."""
    if not _may_fetch(site, request.user, key):
        return status_page(403)
    return Reply(302, content_type="text/html; charset=utf-8", headers={"Location": site.signed("GET", key)})


def _may_fetch(site: Site, user: str | None, key: str) -> bool:
    """Keys are ``images/ab/cd/<image pk>/…`` and ``components/componentinterfacevalue/ab/cd/<file pk>/…``."""
    state, pieces = site.state, key.split("/")
    if pieces[0] == "images" and len(pieces) == 5:
        image = state.images.get(pieces[3])
        return image is not None and state.sees_image(user, image) and any(f.key == key for f in image.files)
    if pieces[0] == "components" and len(pieces) == 6:
        stored = state.files.get(pieces[4])
        return stored is not None and stored.key == key and state.sees(user, state.studies[stored.study])
    return False


def image_key(pk: str, name: str) -> str:
    """Where a file of an image lies."""
    return f"images/{pk[:2]}/{pk[2:4]}/{pk}/{name}"


def file_key(pk: str, name: str) -> str:
    """Where the value of a file interface lies."""
    return f"components/componentinterfacevalue/{pk[:2]}/{pk[2:4]}/{pk}/{name}"
