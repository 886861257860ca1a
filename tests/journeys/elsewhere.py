"""gcdesk in a process of its own, on the settings and the journal of the story that starts it.

``python -m tests.journeys.elsewhere``, the server's address and the token in two lines: it signs in, opens the empty
study, tries to upload the table that it finds there, and prints as JSON what it saw.
"""

from __future__ import annotations

import asyncio
import json
import sys

from gcdesk import app
from gcdesk.desk import Desk
from gcdesk.selftest import hands
from gcdesk.selftest.player import Play, Played, Player, Step, Until
from tests.journeys.stage import TABLE


def arriving(address: str, token: str) -> Play:
    """Sign in and open the empty study."""
    yield Until("the page to sign in", lambda: hands.usable("token_field"))
    hands.type_text("token_field", token)
    hands.type_text("server_field", address, enter=True)
    yield Until("the studies", lambda: hands.usable("study_address"))
    hands.type_text("study_address", "empty-practice", enter=True)
    yield Until("the study", lambda: hands.usable("folder_path"))


class Story:
    """Looks around, and tries."""

    def __init__(self, address: str, token: str) -> None:
        self._address = address
        self._token = token
        self.saw: dict[str, object] = {}

    def play(self) -> Play:
        """The whole story."""
        yield from arriving(self._address, self._token)
        yield Until("the table", lambda: bool(hands.cell_texts(TABLE)))
        yield Until("that it is the second", lambda: bool(hands.text("second_instance_text")))
        yield Until("the checks", lambda: hands.usable("upload_button"))
        self.saw["told"] = hands.text("second_instance_text")
        self.saw["offered"] = hands.usable("unfinished_button")
        hands.click("upload_button")
        yield Until("the question", lambda: hands.usable("confirm_upload_accept"))
        hands.click("confirm_upload_accept")
        yield Until("an answer", lambda: bool(hands.text("message_text")))
        self.saw["answer"] = hands.text("message_text")


def main() -> int:
    """Play; 1 when the story could not be played to its end."""
    story = Story(*sys.stdin.read().split())

    async def script(desk: Desk) -> int:
        over: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        Player([Step("elsewhere", story.play, dict)], _complain, over.set_result, desk.window).start()
        played = await over
        desk.window.close()
        return 0 if played else 1

    code = app.run(script=script)
    print(json.dumps(story.saw))  # noqa: T201 - for the story that started it
    return code


def _complain(played: Played) -> None:
    if not played.ok:
        print(played.problem, file=sys.stderr)  # noqa: T201 - for whoever reads the failed test


if __name__ == "__main__":
    sys.exit(main())
