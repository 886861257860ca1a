"""What the study panel says about a reader study, as text."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.study.plain_text import plain_text
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import counted, tr


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the panel."""

    name: str
    text: str
    key: str
    """For ``objectName``: the line is ``study_<key>``."""
    copyable: bool = False


def facts(snapshot: Snapshot) -> list[Fact]:
    """The general data of the study, most asked for first."""
    study = snapshot.study
    n = len(snapshot.display_sets)
    interfaces = ", ".join(interface.title or interface.slug for interface in snapshot.used_interfaces)
    return [
        Fact(tr("Connect", "You may"), may_text(snapshot), "may_change"),
        Fact(tr("Connect", "Address"), study.url, "url", copyable=True),
        Fact(tr("Connect", "Slug"), study.slug, "slug", copyable=True),
        Fact(tr("Connect", "Identifier (pk)"), study.pk, "pk", copyable=True),
        Fact(
            tr("Connect", "Display sets"),
            counted(n, tr("Connect", "{n} display set"), tr("Connect", "{n} display sets")),
            "display_sets",
        ),
        Fact(tr("Connect", "Interfaces in use"), interfaces or tr("Connect", "None yet"), "interfaces"),
        Fact(tr("Connect", "Kind"), _kind_text(snapshot), "kind"),
    ]


def may_text(snapshot: Snapshot) -> str:
    """Whether the user may change the study, and what that means."""
    if snapshot.may_change:
        return tr("Connect", "Add and change display sets: you are an editor of this study.")
    return tr("Connect", "Read this study, not change it: you are not one of its editors.")


def description(snapshot: Snapshot) -> str:
    """The study's description without markup."""
    return plain_text(snapshot.study.description) or tr("Connect", "This study has no description.")


def _kind_text(snapshot: Snapshot) -> str:
    study = snapshot.study
    kinds = [
        tr("Connect", "educational") if study.is_educational else "",
        tr("Connect", "has ground truth") if study.has_ground_truth else "",
        tr("Connect", "readers may change their answers") if study.allow_answer_modification else "",
        tr("Connect", "readers may move between cases") if study.allow_case_navigation else "",
    ]
    said = [kind for kind in kinds if kind]
    text = "; ".join(said)
    return text[:1].upper() + text[1:] or tr("Connect", "A plain reader study")
