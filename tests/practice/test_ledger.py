"""Tables that survive a restart, whole or torn."""

from __future__ import annotations

from pathlib import Path

from gcdesk.practice.ledger import Ledger, Table
from gcdesk.practice.records import Option


def _opened(path: Path | None) -> tuple[Ledger, Table[Option]]:
    ledger = Ledger(path)
    table = Table("options", Option, ledger)
    tables = ledger.read()
    table.restore(tables.get("options", {}))
    ledger.begin(tables)
    return ledger, table


def test_rows_come_back_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "state.jsonl"
    ledger, table = _opened(path)
    for key, number in (("a", 1), ("b", 2), ("c", 3)):
        table.put(key, Option(number, key))
    table.put("a", Option(10, "ä"))
    table.remove("b")
    table.remove("b")
    ledger.close()
    ledger, again = _opened(path)
    ledger.close()
    assert list(again) == [Option(10, "ä"), Option(3, "c")]
    assert "a" in again
    assert again["c"] == again.get("c")
    assert again.get("b") is None


def test_begins_with_the_shortest_ledger(tmp_path: Path) -> None:
    path = tmp_path / "state.jsonl"
    ledger, table = _opened(path)
    for number in range(50):
        table.put("a", Option(number, "x"))
    ledger.close()
    _opened(path)[0].close()
    assert path.read_text(encoding="utf-8").count("\n") == 1


def test_a_torn_last_line_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "state.jsonl"
    ledger, table = _opened(path)
    table.put("a", Option(1, "x"))
    ledger.close()
    with path.open("ab") as file:
        file.write(b'["options","b",{"id":')
    ledger, table = _opened(path)
    assert list(table) == [Option(1, "x")]
    table.put("c", Option(3, "y"))
    ledger.close()
    ledger, table = _opened(path)
    ledger.close()
    assert len(table) == 2


def test_without_a_path_nothing_is_kept(tmp_path: Path) -> None:
    ledger, table = _opened(None)
    table.put("a", Option(1, "x"))
    ledger.close()
    assert list(tmp_path.iterdir()) == []
    assert len(table) == 1
