"""Finding a study among one's own by typing part of its name."""

from __future__ import annotations

from collections.abc import Iterable

from natsort import natsort_keygen, ns

from gcdesk.api.models import Study
from gcdesk.connect.study_name import name_of

_natural = natsort_keygen(alg=ns.IGNORECASE)


def sorted_studies(studies: Iterable[Study]) -> list[Study]:
    """*studies* by title as people sort: "Trial 2" before "Trial 10"."""
    return sorted(studies, key=lambda study: (_natural(name_of(study)), study.slug))


def matches(study: Study, search: str) -> bool:
    """Whether every word of *search* is in the title or the slug of *study*; upper and lower case are alike."""
    text = f"{study.title} {study.slug}".casefold()
    return all(word in text for word in search.casefold().split())
