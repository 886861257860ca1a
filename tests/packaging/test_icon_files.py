from __future__ import annotations

import struct
from pathlib import Path

import icon_files
import pytest
from PySide6.QtGui import QImage

SVG = Path(__file__).parents[2] / "resources/icons/gcdesk.svg"
SIGNATURE = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def pictures() -> dict[int, bytes]:
    return icon_files.draw(SVG)


def test_the_drawing_is_there_in_every_size(pictures: dict[int, bytes]) -> None:
    for size, picture in pictures.items():
        image = QImage.fromData(picture)
        assert (image.width(), image.height()) == (size, size)
        colours = {image.pixel(x, y) for x in range(size) for y in range(size)}
        assert len(colours) > 3


def test_a_windows_icon_leads_to_each_of_its_pictures(pictures: dict[int, bytes]) -> None:
    data = icon_files.ico(pictures)

    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, 7)
    for number in range(count):
        side, _, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert bits == 32
        assert QImage.fromData(data[offset : offset + length]).width() == (side or 256)
    assert offset + length == len(data)


def test_a_macos_icon_is_a_chain_of_pictures(pictures: dict[int, bytes]) -> None:
    data = icon_files.icns(pictures)

    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)
    at, widths = 8, []
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at + 4)
        widths.append(QImage.fromData(data[at + 8 : at + length]).width())
        at += length
    assert widths == [16, 32, 64, 128, 256, 512]


def test_all_files_are_written(tmp_path: Path) -> None:
    icon_files.write_all(SVG, tmp_path / "icons")

    names = {file.name for file in (tmp_path / "icons").iterdir()}
    assert names == {"gcdesk.ico", "gcdesk.icns", *(f"gcdesk-{size}.png" for size in icon_files.SIZES)}
    assert (tmp_path / "icons/gcdesk-16.png").read_bytes().startswith(SIGNATURE)
