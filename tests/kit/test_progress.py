from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gcdesk.kit.progress import Sampler


def test_it_reads_while_it_is_started_and_once_more_at_the_end(qtbot: QtBot) -> None:
    parent, reads = QObject(), [0]

    def read() -> None:
        reads[0] += 1

    sampler = Sampler(parent, read, hz=200)
    assert not sampler.is_running()
    sampler.stop()
    assert reads == [0]
    sampler.start()
    assert reads == [1]
    assert sampler.is_running()
    sampler.start()
    assert reads == [1]
    qtbot.waitUntil(lambda: reads[0] >= 4)
    before = reads[0]
    sampler.stop()
    assert reads == [before + 1]
    qtbot.wait(30)
    assert reads == [before + 1]


def test_it_goes_with_its_parent(qtbot: QtBot) -> None:
    parent, reads = QObject(), [0]
    Sampler(parent, lambda: reads.__setitem__(0, reads[0] + 1), hz=200).start()
    del parent
    before = reads[0]
    qtbot.wait(30)
    assert reads[0] == before
