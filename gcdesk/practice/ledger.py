"""Tables that survive a restart: every change is one line appended to a file.

A line is ``[table, key, record]``, the record ``null`` when the row is removed; reading them all in order gives the
tables back. A line that was cut by a crash is the last one, and is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Generic, TypeVar

import msgspec

Row = TypeVar("Row", bound=msgspec.Struct)


class Ledger:
    """The file with the changes; without a path it forgets them, for a server in a temporary folder."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def read(self) -> dict[str, dict[str, Any]]:
        """All rows as plain values, by table and key, in the order in which they were first written."""
        tables: dict[str, dict[str, Any]] = {}
        if self._path is None or not self._path.exists():
            return tables
        with self._path.open("rb") as lines:
            for line in lines:
                try:
                    table, key, row = msgspec.json.decode(line, type=tuple[str, str, Any])
                except msgspec.MsgspecError:
                    break
                rows = tables.setdefault(table, {})
                if row is None:
                    rows.pop(key, None)
                else:
                    rows[key] = row
        return tables

    def begin(self, tables: dict[str, dict[str, Any]]) -> None:
        """Write *tables* as the shortest ledger that gives them, and stay open for changes."""
        if self._path is None:
            return
        fresh = self._path.with_suffix(".new")
        with fresh.open("wb") as file:
            for table, rows in tables.items():
                file.writelines(_line(table, key, row) for key, row in rows.items())
        fresh.replace(self._path)
        self._file = self._path.open("ab")

    def note(self, table: str, key: str, row: msgspec.Struct | None) -> None:
        """One change."""
        if self._file is not None:
            self._file.write(_line(table, key, row))
            self._file.flush()

    def close(self) -> None:
        """No more changes."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _line(table: str, key: str, row: object) -> bytes:
    return msgspec.json.encode((table, key, row)) + b"\n"


class Table(Generic[Row]):
    """Rows by key, in the order in which they came; changes go to the ledger."""

    def __init__(self, name: str, row_type: type[Row], ledger: Ledger) -> None:
        self.name = name
        self._type = row_type
        self._ledger = ledger
        self._rows: dict[str, Row] = {}

    def restore(self, rows: dict[str, Any]) -> None:
        """Take over *rows* as `Ledger.read` gave them."""
        self._rows = {key: msgspec.convert(row, self._type) for key, row in rows.items()}

    def put(self, key: str, row: Row) -> Row:
        """Add or replace a row; gives it back."""
        self._rows[key] = row
        self._ledger.note(self.name, key, row)
        return row

    def remove(self, key: str) -> None:
        """Forget a row, if it is there."""
        if self._rows.pop(key, None) is not None:
            self._ledger.note(self.name, key, None)

    def get(self, key: str) -> Row | None:
        """The row, or None."""
        return self._rows.get(key)

    def __getitem__(self, key: str) -> Row:
        return self._rows[key]

    def __contains__(self, key: str) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[Row]:
        return iter(tuple(self._rows.values()))

    def __len__(self) -> int:
        return len(self._rows)
