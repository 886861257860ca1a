"""The kinds of interfaces in words: the platform's names are those of programmers."""

from __future__ import annotations

from gcdesk.api.models import Interface
from gcdesk.texts import tr


def kind_in_words(interface: Interface) -> str:
    """What *interface* holds; the platform's own name where that is a word already."""
    is_value = interface.super_kind == "Value"
    words = {
        "Bool": tr("Upload", "yes or no"),
        "Float": tr("Upload", "number"),
        "Integer": tr("Upload", "whole number"),
        "String": tr("Upload", "text"),
        "Choice": tr("Upload", "one of several choices"),
        "Multiple choice": tr("Upload", "any of several choices"),
        "Anything": tr("Upload", "any JSON") if is_value else tr("Upload", "any JSON file"),
    }
    return words.get(interface.kind, interface.kind)
