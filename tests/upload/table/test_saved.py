from __future__ import annotations

import msgspec
import pytest

from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.table import plan
from gcdesk.upload.table.plan import Column, Typed, draft_table
from gcdesk.upload.table.saved import SavedTable, from_bytes, to_bytes
from tests.upload.build import case, interface


@pytest.mark.hazard("G4")
def test_a_table_comes_back_as_it_was_saved() -> None:
    table = draft_table([case("p1", "ct.mha"), case("p2", "ct.mha")], [Column(interface("ct-image"), "ct")])
    table = plan.add_column(table, interface("some-score"))
    table = plan.assign(table, "p1", "some-score", Typed("2,5"))
    saved = SavedTable(
        "/data", Grouping.PATTERN, "{case}_*", table, {"p1": 10}, {"p1": ("pk", "https://gc.example/ds/")}
    )
    assert from_bytes(to_bytes(saved)) == saved


@pytest.mark.parametrize("payload", [b"", b"{", b"\xff", b"[]", b'{"version": 1}'])
def test_what_is_damaged_is_not_read(payload: bytes) -> None:
    assert from_bytes(payload) is None


def test_what_another_version_wrote_is_not_read() -> None:
    payload = msgspec.json.decode(to_bytes(SavedTable("", Grouping.FILE, "", draft_table([]))))
    payload["version"] = 2
    assert from_bytes(msgspec.json.encode(payload)) is None


def test_only_paths_need_help() -> None:
    with pytest.raises(NotImplementedError):
        to_bytes(SavedTable("", Grouping.FILE, "", draft_table([]), {"a": object()}))  # type: ignore[dict-item]
