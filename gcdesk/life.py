"""The life of the program from its first page on: the log, the event loop, loading what is behind that page, and the end.

Ending: Qt never quits by itself. The window emits ``closed``, which `_until_closed` waits for; then workers are stopped,
two seconds at most, and the exit code goes back.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import ExitStack, closing
from datetime import datetime

from qasync import QEventLoop

from gcdesk.desk import Desk, Script
from gcdesk.errors import JournalError
from gcdesk.kit.garbage import forget_modules
from gcdesk.kit.interrupts import interrupts_call
from gcdesk.kit.last_resort import loop_errors_go_to
from gcdesk.kit.log_file import log_kept_in, log_versions, write_more
from gcdesk.kit.qt_messages import Messages, qt_messages_go_to_log
from gcdesk.texts import tr

LAST_ACT = 2.0
"""Seconds that a script has for ending after the window was closed."""
_log = logging.getLogger(__name__)


def live(desk: Desk, *, in_practice: bool, script: Script | None, crash: str, qt_said: Messages) -> int:
    """Let the window that is shown live until it is closed; the exit code.

    *in_practice*: begin on the practice server. *crash*: what an earlier crash has left for a report, or "". *qt_said*: for
    the log.
    """
    with (
        log_kept_in(desk.settings.places.log),
        qt_messages_go_to_log(qt_said),
        asyncio.Runner(loop_factory=lambda: QEventLoop(desk.app)) as runner,
    ):
        write_more(desk.settings.logs_more)
        desk.reporter.let_go()
        if desk.painted_at is not None:
            when = datetime.fromtimestamp(desk.painted_at).astimezone()
            _log.info("The window was painted and took input at %s", when.isoformat())
        if crash:
            _log.error("gcdesk had crashed the last time:\n%s", crash)
        return runner.run(_live(desk, in_practice=in_practice, script=script, has_crashed=bool(crash)))


async def _live(desk: Desk, *, in_practice: bool, script: Script | None, has_crashed: bool) -> int:
    loop_errors_go_to(asyncio.get_running_loop(), desk.reporter.report)
    with closing(desk.journal), ExitStack() as held:
        try:
            with interrupts_call(desk.window.interrupt):
                furnishing = desk.tasks.start(
                    _furnish(desk, held, in_practice=in_practice, has_crashed=has_crashed), "furnish"
                )
                desk.tasks.let_go()
                return await _until_closed(desk, script, furnishing)
        finally:
            desk.reporter.only_log()  # what is cut off now
            desk.window.hide()
            desk.window.stop()
            await desk.tasks.close()
            desk.practice.stop()
            desk.settings.save()
            desk.window.deleteLater()
            desk.theme.deleteLater()


async def _furnish(desk: Desk, held: ExitStack, *, in_practice: bool, has_crashed: bool) -> None:
    """What is done once the window is there. *held* lasts as long as it does."""
    if in_practice:
        desk.window.enter_practice()
    else:
        desk.window.begin()
    rooms = await desk.window.rooms()
    from gcdesk.kit.wheel import wheel_only_scrolls  # noqa: PLC0415 - nothing that the wheel changes was there before

    # Now: it has each event of each widget shown to Python, which would make the widgets a fifth slower to make.
    held.enter_context(wheel_only_scrolls(desk.app))
    _log.info("All of gcdesk is loaded")
    forget_modules()
    _tell_what_was_set_aside(desk)
    if has_crashed:
        desk.tasks.start(rooms.panels.offer_report(), "offer_report")
    await desk.tasks.run(log_versions)


async def _until_closed(desk: Desk, script: Script | None, furnishing: asyncio.Task[None]) -> int:
    has_closed = asyncio.Event()
    desk.window.closed.connect(has_closed.set)
    if desk.window.is_closed:
        has_closed.set()
    if script is None:
        await has_closed.wait()
        return 0
    driving = asyncio.ensure_future(_driven(desk, script, furnishing))
    closed = asyncio.ensure_future(has_closed.wait())
    try:
        await asyncio.wait([driving, closed], return_when=asyncio.FIRST_COMPLETED)
        # A window closed under its hands ends a script, but closing it may be the last thing that a script does.
        return await asyncio.wait_for(driving, LAST_ACT)
    except TimeoutError:
        return 1
    finally:
        closed.cancel()


async def _driven(desk: Desk, script: Script, furnishing: asyncio.Task[None]) -> int:
    """*script* has all of gcdesk before it."""
    await asyncio.shield(furnishing)
    return await script(desk)


def _tell_what_was_set_aside(desk: Desk) -> None:
    from gcdesk.kit import messages  # noqa: PLC0415 - the rooms have loaded it

    window, settings = desk.window, desk.settings
    title = tr("App", "Something could not be read")
    if settings.set_aside is not None:
        sentence = tr(
            "App",
            "The settings were damaged. gcdesk starts with new ones; the old file is {file}.",
            file=settings.set_aside,
        )
        messages.tell(window, title, sentence, help_target="trouble#settings")
    if desk.journal.notice:
        messages.tell(window, title, desk.journal.notice, help_target=JournalError.help_target)
