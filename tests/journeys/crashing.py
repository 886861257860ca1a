"""gcdesk in a process of its own that ends as a power failure ends it.

``python -m tests.journeys.crashing FOLDER``: a score is typed, and when it has got to the disk, all is over. With
``sending`` behind the folder it uploads instead, and all is over when some cases are in the study and others are not.
The server's address and the token come in two lines.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import Qt

from gcdesk import app
from gcdesk.desk import Desk
from gcdesk.selftest import hands
from gcdesk.selftest.player import Play, Played, Player, Step, Until
from tests.journeys.cases import SCORE_TITLE
from tests.journeys.elsewhere import arriving
from tests.journeys.stage import TABLE

SCORE = "7.25"


class Story:
    """Signs in, makes a table, types a score or sends, and dies."""

    def __init__(self, desk: Desk, folder: Path, address: str, token: str, *, sending: bool = False) -> None:
        self._sending = sending
        self._data = desk.settings.places.data
        self._folder = folder
        self._address = address
        self._token = token

    def play(self) -> Play:
        """The whole story."""
        yield from arriving(self._address, self._token)
        hands.type_text("folder_path", str(self._folder), enter=True)
        yield Until("the cases", lambda: bool(hands.cell_texts(TABLE)))
        for slug, columns in (("ct-image", 3), ("some-score", 4)):
            hands.click("add_interface_button")
            yield Until("the interfaces", lambda: hands.usable("interface_search"))
            hands.type_text("interface_search", slug)
            hands.click("interface_accept")
            yield Until("the column", lambda n=columns: len(hands.header_texts(TABLE)) == n)  # type: ignore[misc]  # a lambda's default has no type
        yield from self._send() if self._sending else self._type()
        os.kill(os.getpid(), signal.SIGKILL)

    def _type(self) -> Play:
        hands.click_cell(TABLE, 1, hands.header_texts(TABLE).index(SCORE_TITLE))
        hands.type_in_focus(SCORE)
        hands.press_in_focus(Qt.Key.Key_Return)
        yield Until("the score on the disk", self._is_on_the_disk)

    def _send(self) -> Play:
        yield Until("what can be sent", lambda: hands.usable("upload_button"))
        hands.click("upload_button")
        yield Until("the question", lambda: hands.usable("confirm_upload_accept"))
        hands.click("confirm_upload_accept")
        yield Until("to be half way", self._is_half_way, 60)

    def _is_half_way(self) -> bool:
        states = [row[-1] for row in hands.cell_texts(TABLE)]
        return "ready" in states and any(state.startswith("sending") for state in states)

    def _is_on_the_disk(self) -> bool:
        return any(SCORE.encode() in file.read_bytes() for file in self._data.iterdir() if file.is_file())


def main(folder: str, how: str = "") -> int:
    """Run until the end that comes; 1 when it does not come."""
    address, token = sys.stdin.read().split()

    async def script(desk: Desk) -> int:
        over: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        story = Story(desk, Path(folder), address, token, sending=how == "sending")
        player = Player([Step("crash", story.play, dict)], _complain, over.set_result, desk.window)
        player.start()
        await over
        desk.window.close()
        return 1

    return app.run(script=script)


def _complain(played: Played) -> None:
    print(played.problem, file=sys.stderr)  # noqa: T201 - for whoever reads the failed test


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
