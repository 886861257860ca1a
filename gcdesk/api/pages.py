"""Addresses of web pages on a Grand Challenge server. Pure."""

from __future__ import annotations

from urllib.parse import quote


def study_page(server: str, slug: str) -> str:
    """The web page of a reader study."""
    return f"{server}/reader-studies/{quote(slug, safe='')}/"


def display_sets_page(server: str, slug: str) -> str:
    """The web page where the study's display sets are listed, and can be deleted."""
    return f"{study_page(server, slug)}display-sets/"


def display_set_page(server: str, slug: str, pk: str) -> str:
    """The web page of one display set."""
    return f"{display_sets_page(server, slug)}{quote(pk, safe='')}/"
