"""The self-test with one of its steps broken on purpose: ``python -m tests.selftest.broken STEP HOW``."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt

from gcdesk.desk import PRACTICE_STUDY, Desk
from gcdesk.practice.faults import Status
from gcdesk.practice.records import Answer, DisplaySet, Value
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.state import new_pk
from gcdesk.selftest import hands, run
from gcdesk.selftest.story import TABLE

PATIENCE = 0.1
PACE = 0.05
IMPORTED = 20.0
"""Seconds in which the server has imported everything."""


def stop_the_server(desk: Desk) -> None:
    """Nobody answers."""
    desk.practice.start()
    _server(desk).stop()


def refuse_the_token(desk: Desk) -> None:
    """The account was deleted."""
    desk.practice.start()
    _server(desk).faults.add(Status(401), path="users/self")


def remove_a_case(desk: Desk) -> None:
    """A case is missing in the folder."""
    shutil.rmtree(_server(desk).sample_folder / "patient 3")


def clear_a_cell(desk: Desk) -> None:
    """A cell is empty that should hold a file."""
    hands.click_cell(TABLE, 2, hands.header_texts(TABLE).index("Airway segmentation"))
    hands.press_in_focus(Qt.Key.Key_Delete)


def break_storage(desk: Desk) -> None:
    """Nothing can be stored."""
    _server(desk).faults.add(Status(403), method="PUT", path="^/uploads/")


def remove_a_file(desk: Desk) -> None:
    """A file is gone when it is to be sent."""
    (_server(desk).sample_folder / "patient 2" / "ct.mha").unlink()


def never_import(desk: Desk) -> None:
    """Images stay away."""
    _server(desk).faults.import_seconds = float("inf")


def change_stored_bytes(desk: Desk) -> None:
    """One bit of an image is another one on the server."""
    server = _server(desk)
    key = server.state.images[_sent(server, "patient 5", "ct-image").image].files[0].key
    stored = server.site.media(key)
    content = bytearray(stored.read_bytes())
    content[-1] ^= 1
    stored.write_bytes(content)


def swap_a_file(desk: Desk) -> None:
    """What was sent is not what is in the folder."""
    folder = _server(desk).sample_folder
    shutil.copy(folder / "patient 1" / "seg.mha", folder / "patient 2" / "seg.mha")


def change_a_value(desk: Desk) -> None:
    """The server holds another score."""
    server = _server(desk)
    value = _sent(server, "patient 4", "some-score")
    changed = msgspec.structs.replace(value, value=9.9)
    server.state.set_value(_display_set(server, "patient 4").pk, changed)


def change_the_order(desk: Desk) -> None:
    """The last display set comes first."""
    server = _server(desk)
    _sent(server, "patient 8", "ct-image")  # nothing is on its way to it any more
    last = _display_set(server, "patient 8")
    server.state.put_display_set(msgspec.structs.replace(last, order=1))


def add_a_value(desk: Desk) -> None:
    """The server has a value that nobody sent."""
    server = _server(desk)
    extra = Value(pk=server.state.next_value_pk(), interface="comment-text", value="?")
    server.state.set_value(_display_set(server, "patient 6").pk, extra)


def refuse_changes(desk: Desk) -> None:
    """No display set can be changed."""
    _server(desk).faults.add(Status(403), method="PATCH", path="display-sets")


def answer_meanwhile(desk: Desk) -> None:
    """A reader has answered what is to be moved."""
    state, row = _server(desk).state, _display_set(_server(desk), "patient 5")
    question = state.studies[row.study].questions[1]
    state.put_answer(Answer(new_pk(), row.study, row.pk, question.pk, "reader1", None, 0.0, 0.0))


def refuse_answers(desk: Desk) -> None:
    """No answer can be read."""
    _server(desk).faults.add(Status(403), path="reader-studies/answers")


def refuse_images(desk: Desk) -> None:
    """No mask can be seen."""
    _server(desk).faults.add(Status(403), path="cases/images")


TAMPERS: dict[str, dict[str, Callable[[Desk], None]]] = {
    "sign_in": {"no server": stop_the_server, "no account": refuse_the_token},
    "scan": {"a case less": remove_a_case},
    "assign": {"an empty cell": clear_a_cell},
    "upload": {"no storage": break_storage, "a file less": remove_a_file},
    "ready": {
        "never imported": never_import,
        "other bytes": change_stored_bytes,
        "another file": swap_a_file,
        "another value": change_a_value,
        "another order": change_the_order,
        "a value more": add_a_value,
    },
    "order": {"changes refused": refuse_changes, "an answer": answer_meanwhile},
    "answers": {"no answers": refuse_answers},
    "masks": {"no images": refuse_images},
}


def _server(desk: Desk) -> PracticeServer:
    server = desk.practice.server
    assert server is not None
    return server


def _display_set(server: PracticeServer, title: str) -> DisplaySet:
    study = server.state.study_by_slug(PRACTICE_STUDY)
    assert study is not None
    return next(row for row in server.state.display_sets_of(study.pk) if row.title == title)


def _sent(server: PracticeServer, title: str, slug: str) -> Value:
    """The value of an interface, once all images of all cases are imported."""
    until = time.monotonic() + IMPORTED
    while len(server.state.jobs):
        assert time.monotonic() < until, "the server imports for ever"
        time.sleep(0.02)
    return next(value for value in _display_set(server, title).values if value.interface == slug)


if __name__ == "__main__":
    _, step, how = sys.argv
    sys.exit(run(tamper={step: TAMPERS[step][how]}, patience=PATIENCE, pace=PACE))
