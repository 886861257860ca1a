"""The program's icon in the formats that systems want, drawn from ``resources/icons/gcdesk.svg``.

Runs in the environment that packages are built in.
"""

from __future__ import annotations

import struct
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels on a side."""
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names for pictures of that size, as PNG.
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw(svg: Path, sizes: tuple[int, ...] = SIZES) -> dict[int, bytes]:
    """Size → PNG of the drawing *svg*."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415 - only where packages are built
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    renderer = QSvgRenderer(str(svg))
    drawn = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload] # PySide6's stub wants str here, Qt bytes
        drawn[size] = bytes(data.data())
    return drawn


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNGs (Windows Vista and later read these)."""
    wanted = [(size, pictures[size]) for size in _ICO_SIZES]
    offset = 6 + 16 * len(wanted)
    entries = []
    for size, picture in wanted:
        side = size % 256  # 0 means 256
        entries.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset))
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(wanted)) + b"".join(entries) + b"".join(png for _, png in wanted)


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon of PNGs."""
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for size, kind in _ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def write_all(svg: Path, folder: Path) -> None:
    """Write ``gcdesk.ico``, ``gcdesk.icns`` and ``gcdesk-<size>.png`` into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = draw(svg)
    (folder / "gcdesk.ico").write_bytes(ico(pictures))
    (folder / "gcdesk.icns").write_bytes(icns(pictures))
    for size, picture in pictures.items():
        (folder / f"gcdesk-{size}.png").write_bytes(picture)
