from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.upload.folder.cases import Cases, Grouping, Trouble
from gcdesk.upload.folder.rest_text import rest_text
from tests.upload.build import entry, listing


@pytest.mark.hazard("F8")
@pytest.mark.hazard("F4")
def test_everything_left_over_is_listed_by_its_reason() -> None:
    found = replace(
        listing(), ignored=("a/Thumbs.db",), troubles=(Trouble(Path("/data/locked"), "Permission denied"),)
    )
    cases = Cases(found, Grouping.SUBFOLDER, "", (), (entry("readme.txt"),))

    assert rest_text(cases) == (
        "Could not be read:\n/data/locked: Permission denied\n\nIn no case:\nreadme.txt\n\n"
        "Ignored, as systems leave them behind:\na/Thumbs.db"
    )


def test_thousands_are_not_listed_one_by_one() -> None:
    cases = Cases(listing(), Grouping.SUBFOLDER, "", (), tuple(entry(f"{n}.txt") for n in range(700)))

    assert rest_text(cases).splitlines()[-1] == "and 200 more"


def test_nothing_left_over_is_nothing_to_say() -> None:
    assert rest_text(Cases(listing(), Grouping.FILE, "", ())) == ""
