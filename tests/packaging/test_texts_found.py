from __future__ import annotations

from pathlib import Path

import pytest
from texts_found import find


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "gcdesk/room").mkdir(parents=True)
    return tmp_path / "gcdesk/room/module.py"


def test_every_text_is_found_with_its_file(source: Path) -> None:
    source.write_text(
        'a = tr("Room", "plain")\n'
        'b = tr("Room", "with {a} value", a=1)\n'
        'c = tr(\n    "Room",\n    "in two "\n    "parts",\n)\n'
        "d = f\"{tr('Room', 'within a text')}\"\n"
        'e = tr("Other", "plain"), tr("Other", "plain")\n',
        encoding="utf-8",
    )
    found = find(source.parents[2])
    assert set(found.places) == {
        ("Room", "plain"),
        ("Room", "with {a} value"),
        ("Room", "in two parts"),
        ("Room", "within a text"),
        ("Other", "plain"),
    }
    assert found.places["Other", "plain"] == ["gcdesk/room/module.py"]
    assert not found.counted


def test_singular_and_plural_belong_together(source: Path) -> None:
    source.write_text('counted(n, tr("R", "{n} case"), tr("R", "{n} cases"))\ncounted(n, one, many)\n')
    assert find(source.parents[2]).counted == {(("R", "{n} case"), ("R", "{n} cases"))}


@pytest.mark.parametrize("call", ['tr("Room", text)', 'tr("Room", f"{a}")', 'tr("Room")', 'tr("Room", 1)'])
def test_what_nobody_can_translate_is_refused_with_its_place(source: Path, call: str) -> None:
    source.write_text(f"\n{call}\n")
    with pytest.raises(ValueError, match=r"gcdesk/room/module\.py, line 2"):
        find(source.parents[2])
