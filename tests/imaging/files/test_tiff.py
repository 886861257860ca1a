from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.imaging.files.look import look
from gcdesk.imaging.files.tiff import Found, look_for
from tests.imaging.tagged import tiff


@pytest.mark.hazard("F13")
@pytest.mark.parametrize("order", ["<", ">"])
def test_free_texts_are_found_in_both_orders_of_bytes(tmp_path: Path, order: str) -> None:
    assert look(tiff(tmp_path / "a.tif", b"Piet", b"DV", order)).personal == ("ImageDescription", "Artist")


@pytest.mark.hazard("F13")
@pytest.mark.parametrize(
    ("description", "personal", "stays"),
    [
        (b"ImageJ=1.53t\nimages=1", (), False),
        (b"ITK 5.4", (), False),
        (b"ITKonen, Aino", ("ImageDescription",), False),
        (b"<?xml version='1.0'?><OME/>", (), False),
        (b"Aperio Image Library|Patient = Jansen", (), True),
        (b'{"shape": [16, 16]}', (), False),
        (b"   ", (), False),
        (b"Jansen, P.", ("ImageDescription",), False),
    ],
)
def test_a_description_by_which_programs_read_the_image_stays(
    tmp_path: Path, description: bytes, personal: tuple[str, ...], stays: bool
) -> None:
    facts = look(tiff(tmp_path / "a.tif", description, artist=b""))
    assert (facts.personal, facts.personal_stays) == (personal, stays)
    assert facts.patient_data is bool(personal or stays)


@pytest.mark.hazard("F13")
def test_a_fault_in_a_file_that_can_still_be_read_hides_no_text_before_or_after_it(tmp_path: Path) -> None:
    content = tiff(tmp_path / "a.tif").read_bytes()
    last_page = len(content) - 4
    place = content.index(struct.pack("<HH", 270, 2)) + 8
    for damaged in (
        content[:last_page] + b"\xff\xff\xff\x7f",  # a further page beyond the end
        content[:place] + b"\xff\xff\xff\x7f" + content[place + 4 :],  # the first text is
    ):
        path = tmp_path / "damaged.tif"
        path.write_bytes(damaged)
        assert "Artist" in look(path).personal


@given(st.data())
def test_damaged_directories_end_the_search(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("tiff") / "a.tif"
    content = bytearray(tiff(path).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(8, len(content)))])
    with path.open("rb") as file:
        found = look_for(file)
    assert isinstance(found, Found)
    assert all(0 <= p.start <= p.end <= path.stat().st_size for p in found.passages)
