"""How records read in answers, in either dialect."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime
from typing import Any

from gcdesk.practice.catalogue import INTERFACES, Interface
from gcdesk.practice.records import (
    Answer,
    DisplaySet,
    Image,
    Import,
    Part,
    Question,
    Study,
    Upload,
    Value,
)
from gcdesk.practice.site import Dialect, Site
from gcdesk.practice.state import USERS

Fields = dict[str, Any]


def safe(text: str) -> str:
    """*text* as the platform's ``…_safe`` fields give it: without tags, the rest as HTML."""
    return html.escape(html.unescape(re.sub(r"<[^>]*>", "", text)), quote=False)


def moment(seconds: float) -> str:
    """A moment as the platform writes it."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def duration(seconds: float | None) -> str | None:
    """A duration as the platform writes it, in ISO 8601."""
    if seconds is None:
        return None
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    days, hours = divmod(hours, 24)
    return f"P{days}DT{hours:02}H{minutes:02}M{rest:09.6f}S"


def interface(row: Interface) -> Fields:
    """An interface."""
    return {
        "title": row.title,
        "description": row.description,
        "slug": row.slug,
        "kind": row.kind,
        "pk": row.pk,
        "default_value": None,
        "super_kind": row.super_kind,
        "relative_path": row.relative_path,
        "overlay_segments": [],
        "look_up_table": None,
    }


def question(site: Site, study_row: Study, row: Question) -> Fields:
    """A question."""
    fields: Fields = {
        "answer_type": row.answer_type,
        "api_url": site.api(f"reader-studies/questions/{row.pk}/"),
        "form_direction": "Horizontal",
        "help_text": safe(row.help_text),
        "help_text_safe": safe(row.help_text),
        "image_port": row.image_port,
        "default_annotation_color": "",
        "pk": row.pk,
        "question_text": safe(row.text),
        "question_text_safe": safe(row.text),
        "reader_study": site.api(f"reader-studies/{study_row.pk}/"),
        "required": row.required,
        "options": [
            {"id": option.id, "title": option.title, "default": option.default} for option in row.options
        ],
        "interface": interface(INTERFACES[row.interface]) if row.interface else None,
        "overlay_segments": list(row.overlay_segments),
        "look_up_table": None,
        "widget": row.widget,
        "answer_min_value": row.answer_min_value,
        "answer_max_value": row.answer_max_value,
        "answer_step_size": None,
        "answer_min_length": None,
        "answer_max_length": None,
        "answer_match_pattern": "",
        "empty_answer_confirmation": False,
        "empty_answer_confirmation_label": "",
        "empty_answer_confirmation_label_safe": "",
        "interactive_algorithms": [],
    }
    if site.dialect is Dialect.NEWER:
        fields["algorithms"] = []
    return fields


def study(site: Site, row: Study, *, has_ground_truth: bool) -> Fields:
    """A reader study with its questions."""
    return {
        "api_url": site.api(f"reader-studies/{row.pk}/"),
        "url": f"{site.address}/reader-studies/{row.slug}/",
        "slug": row.slug,
        "logo": f"{site.storage_address}/logos/readerstudy/{row.pk}/logo.png",
        "description": row.description,
        "help_text": safe(row.help_text),
        "help_text_safe": safe(row.help_text),
        "pk": row.pk,
        "questions": [question(site, row, mine) for mine in row.questions],
        "title": row.title,
        "title_safe": safe(row.title),
        "is_educational": row.is_educational,
        "instant_verification": False,
        "has_ground_truth": has_ground_truth,
        "allow_answer_modification": row.allow_answer_modification,
        "enable_autosaving": False,
        "allow_case_navigation": row.allow_case_navigation,
        "allow_show_all_annotations": False,
        "roll_over_answers_for_n_cases": 0,
        "end_of_study_text_safe": "",
    }


def _file_address(site: Site, value: Value) -> str | None:
    if not value.file:
        return None
    return f"{site.address}/media/{site.state.files[value.file].key}"


def _image_address(site: Site, pk: str) -> str | None:
    return site.api(f"cases/images/{pk}/") if pk else None


def value_read(site: Site, row: Value) -> Fields:
    """A value as one reads it."""
    described = interface(INTERFACES[row.interface])
    fields: Fields = {
        "interface": described,
        "value": row.value,
        "file": _file_address(site, row),
        "image": _image_address(site, row.image),
        "pk": row.pk,
    }
    if site.dialect is Dialect.NEWER:
        fields["socket"] = described
    return fields


def value_written(site: Site, row: Value) -> Fields:
    """A value as the answer to a change gives it."""
    return {
        "interface": row.interface,
        "value": row.value,
        "file": _file_address(site, row),
        "image": _image_address(site, row.image),
        "pk": row.pk,
        "image_name": None,
    }


def display_set(site: Site, row: DisplaySet, index: int, *, written: bool = False) -> Fields:
    """A display set; *written*: as the answer to a change gives it."""
    owner = site.state.studies[row.study]
    fields: Fields = {
        "pk": row.pk,
        "title": row.title,
        "title_safe": safe(row.title),
        "reader_study": owner.slug if written else site.api(f"reader-studies/{owner.pk}/"),
        "values": [(value_written if written else value_read)(site, value) for value in row.values],
        "order": row.order,
        "api_url": site.api(f"reader-studies/display-sets/{row.pk}/"),
        "hanging_protocol": None,
        "optional_hanging_protocols": [],
        "view_content": {},
        "description": "",
        "index": index,
    }
    if site.dialect is Dialect.NEWER:
        fields["descriptions_map_safe"] = {}
    return fields


def upload(site: Site, row: Upload) -> Fields:
    """A file that is being sent."""
    return {
        "pk": row.pk,
        "created": moment(row.created),
        "filename": row.filename,
        "key": upload_key(row),
        "s3_upload_id": row.s3_upload_id,
        "status": row.status,
        "api_url": site.api(f"uploads/{row.pk}/"),
    }


def upload_key(row: Upload) -> str:
    """The name of the upload's object on the storage port."""
    return f"uploads/{USERS[row.creator]}/{row.pk}"


def part(row: Part) -> Fields:
    """A part, as storage lists it."""
    modified = datetime.fromtimestamp(row.modified, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"ETag": row.etag, "PartNumber": row.number, "LastModified": modified, "Size": row.size}


def import_(site: Site, row: Import) -> Fields:
    """An import."""
    return {
        "pk": row.pk,
        "creator": USERS[row.creator],
        "status": row.status,
        "error_message": row.error_message,
        "image_set": [_image_address(site, pk) for pk in row.images],
        "api_url": site.api(f"cases/upload-sessions/{row.pk}/"),
        "user_uploads": list(row.uploads),
        "uploads": [],
    }


def answer(site: Site, row: Answer) -> Fields:
    """An answer."""
    fields: Fields = {
        "answer": row.answer,
        "api_url": site.api(f"reader-studies/answers/{row.pk}/"),
        "created": moment(row.created),
        "creator": row.creator,
        "display_set": site.api(f"reader-studies/display-sets/{row.display_set}/"),
        "pk": row.pk,
        "question": site.api(f"reader-studies/questions/{row.question}/"),
        "modified": moment(row.modified),
        "answer_image": _image_address(site, row.answer_image),
        "last_edit_duration": duration(row.last_edit_seconds),
        "total_edit_duration": duration(row.total_edit_seconds),
        "is_ground_truth": row.is_ground_truth,
    }
    if site.dialect is Dialect.NEWER:
        fields["score"] = row.score
    return fields


def image(site: Site, row: Image) -> Fields:
    """An image."""
    fields: Fields = {
        "pk": row.pk,
        "name": row.name,
        "files": [
            {
                "pk": file.pk,
                "image": row.pk,
                "file": f"{site.address}/media/{file.key}",
                "image_type": file.image_type,
            }
            for file in row.files
        ],
        "dicom_image_set": {"image_set_id": row.dicom_image_set} if row.dicom_image_set else None,
        "width": row.width,
        "height": row.height,
        "depth": row.depth,
        "color_space": row.color_space,
        "modality": None,
        "eye_choice": "NA",
        "stereoscopic_choice": None,
        "field_of_view": None,
        "shape_without_color": list(row.shape_without_color),
        "voxel_width_mm": row.voxel_width_mm,
        "voxel_height_mm": row.voxel_height_mm,
        "voxel_depth_mm": row.voxel_depth_mm,
        "api_url": site.api(f"cases/images/{row.pk}/"),
        "patient_id": "",
        "patient_name": "",
        "patient_birth_date": None,
        "patient_age": "",
        "patient_sex": "",
        "study_date": None,
        "study_instance_uid": "",
        "series_instance_uid": "",
        "study_description": "",
        "series_description": "",
        "window_center": None,
        "window_width": None,
        "segments": None if row.segments is None else list(row.segments),
    }
    if site.dialect is Dialect.NEWER:
        fields["shape"] = list(row.shape)
    return fields
