"""The story of which `packaging/pictures` takes pictures: ``picture_story.py FOLDER light|dark LANGUAGE``."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QCheckBox

from gcdesk import app
from gcdesk.connect.practice_tour import offer_no_more
from gcdesk.desk import Desk
from gcdesk.errors import GcdeskError
from gcdesk.kit.settings import Appearance, Language, Settings
from gcdesk.order.listing.apply_text import apply_label
from gcdesk.practice.server import PracticeServer
from gcdesk.selftest import hands
from gcdesk.selftest.picture import take
from gcdesk.selftest.player import Play, Played, Player, Step, Until
from gcdesk.texts import tr
from gcdesk.upload.engine.states import Importing, Ready, describe
from gcdesk.upload.records.run_text import upload_label

TABLE = "assignment_table"
ORDER = "order_table"
MASKS = "masks_table"
PART = QRect(0, 122, 650, 420)
"""What is kept of a window for a page of the help."""
PAGE = QRect(184, 112, 912, 432)
"""The page to sign in on."""
PREVIEW = QRect(804, 200, 470, 474)
"""The preview of a mask."""


class Album:
    """Plays the main job and keeps what the window shows on the way."""

    def __init__(self, desk: Desk, folder: Path, appearance: Appearance) -> None:
        self._desk = desk
        self._folder = folder
        self._suffix = "" if appearance is Appearance.LIGHT else f"-{appearance}"

    def steps(self) -> list[Step]:
        """What is done; each takes its pictures."""
        return [
            Step("connect", self._connect, _saw_nothing),
            Step("troubles", self._troubles, _saw_nothing),
            Step("send", self._send, _saw_nothing),
            Step("order", self._order, _saw_nothing),
            Step("answers", self._answers, _saw_nothing),
            Step("masks", self._masks, _saw_nothing),
        ]

    def _connect(self) -> Play:
        yield Until("the page to sign in", lambda: hands.usable("practice_button"))
        self._keep("sign-in")
        self._keep("sign-in-part", PAGE)
        hands.click("practice_button")
        yield Until("the practice study", lambda: hands.usable("use_samples_button"))
        self._keep("upload-empty")

    def _troubles(self) -> Play:
        server = self._server()
        hands.type_text("folder_path", str(server.trouble_folder), enter=True)
        yield Until("the cases", lambda: len(hands.cell_texts(TABLE)) > 8)
        yield Until("the checks", lambda: hands.usable("upload_button"))
        self._keep("upload-problems")
        self._keep("upload-part", PART)

    def _send(self) -> Play:
        server = self._server()
        hands.type_text("folder_path", str(server.sample_folder), enter=True)
        yield Until("the cases", lambda: len(hands.cell_texts(TABLE)) == 8)
        yield Until("the checks", lambda: hands.text("upload_button") == upload_label(8))
        self._keep("upload-table")
        hands.click("add_interface_button")
        yield Until("the list of interfaces", lambda: hands.usable("interface_search"))
        self._keep("upload-interfaces")
        hands.press("interface_search", Qt.Key.Key_Escape)
        yield Until("the list to close", lambda: not hands.usable("interface_search"))
        server.faults.bandwidth = 400_000
        hands.click("upload_button")
        yield Until("the question", lambda: hands.usable("confirm_upload_accept"))
        self._keep("upload-confirm")
        hands.click("confirm_upload_accept")
        yield Until("some on their way", self._is_half_way, seconds=60)
        self._keep("upload-sending")
        server.faults.bandwidth = None
        yield Until(
            "all to be ready",
            lambda: {row[-1] for row in hands.cell_texts(TABLE)} == {describe(Ready("", ""))},
            seconds=60,
        )
        self._keep("upload-ready")

    def _order(self) -> Play:
        hands.choose_tab("tabs", "order_tab")
        yield Until(
            "the display sets", lambda: len(hands.cell_texts(ORDER)) == 20 and hands.usable("sort_button")
        )
        yield Until(
            "the answers", lambda: any(any(map(str.isdigit, row[4])) for row in hands.cell_texts(ORDER))
        )
        for title, key, times in (("patient 2", Qt.Key.Key_Up, 4), ("patient 7", Qt.Key.Key_Up, 3)):
            hands.click_cell(ORDER, self._row(title), 2)
            for _ in range(times):
                hands.press_in_focus(key, Qt.KeyboardModifier.AltModifier)
        hands.click_cell(ORDER, self._row("patient 3"), 2)
        hands.type_in_focus("patient 3, control")
        hands.press_in_focus(Qt.Key.Key_Return)
        yield Until("the plan", lambda: hands.text("apply_button") == apply_label(3))
        hands.click_cell(ORDER, self._row("patient 2"), 2)
        yield Until(
            "its images",
            lambda: (
                hands.find("preview_picture") is not None and tr("Order", "loading …") not in hands.labels()
            ),
        )
        self._keep("order-table")
        self._keep("order-part", PART)  # as wide as a page of the help
        hands.click("apply_button")
        yield Until("the changes", lambda: hands.usable("changes_accept"))
        self._keep("order-changes")
        hands.click("changes_cancel")
        yield Until("the list to close", lambda: not hands.usable("changes_accept"))

    def _answers(self) -> Play:
        hands.choose_tab("tabs", "answers_tab")
        yield Until("the answers", lambda: bool(hands.cell_texts("table_answers")))
        hands.click_cell("table_answers", 4, 4)
        self._keep("answers-table")
        self._keep("answers-part", PART)
        hands.click("view_by_display_set")
        yield Until("side by side", lambda: bool(hands.cell_texts("table_by_display_set")))
        self._keep("answers-by-display-set")
        hands.click("view_charts")
        yield Until("the chart", lambda: hands.find("answers_chart") is not None, seconds=40)
        hands.tick("chart_by_reader")
        chart = hands.find("answers_chart")
        yield Until(
            "readers apart", lambda: chart is not None and "reader1," in chart.accessibleDescription()
        )
        self._keep("answers-charts")
        hands.click("view_agreement")
        yield Until("the figures", lambda: bool(hands.cell_texts("agreement_figures")), seconds=60)
        self._keep("answers-agreement")

    def _masks(self) -> Play:
        hands.choose_tab("tabs", "masks_tab")
        yield Until("the masks", lambda: bool(hands.cell_texts(MASKS)))
        yield Until("their sizes", lambda: all(row[5] for row in hands.cell_texts(MASKS)[:9]), seconds=60)
        hands.click_cell(MASKS, 0, 1)
        yield Until("the mask over its image", lambda: hands.find("mask_canvas") is not None, seconds=60)
        self._keep("masks-table")
        ticks = [
            tick.objectName() for tick in self._desk.window.findChildren(QCheckBox) if not tick.isChecked()
        ]
        for name in ticks:
            if name.startswith("mask_tick_"):
                hands.tick(name)
        self._keep("masks-part", PREVIEW)
        hands.click("save_masks_button")
        yield Until("what to save", lambda: hands.find("save_folder") is not None)
        self._keep("masks-save")

    def _row(self, title: str) -> int:
        return [row[2] for row in hands.cell_texts(ORDER)].index(title)

    def _server(self) -> PracticeServer:
        server = self._desk.practice.server
        if server is None:
            raise GcdeskError("The practice server does not run.")
        return server

    def _is_half_way(self) -> bool:
        states = [row[-1] for row in hands.cell_texts(TABLE)]
        return sum("%" in state for state in states) >= 2 and any(
            state in {describe(Importing("", "")), describe(Ready("", ""))} for state in states
        )

    def _keep(self, name: str, part: QRect | None = None) -> None:
        taken = take(self._desk.window)
        kept = taken.copy(part) if part else taken
        kept.save(str(self._folder / f"{name}{self._suffix}.png"))


def _saw_nothing() -> Mapping[str, object]:
    return {}


def main(folder: Path, appearance: Appearance, language: Language) -> int:
    """Play the story in the given colours and language; the exit code."""

    async def script(desk: Desk) -> int:
        desk.window.resize(1280, 720)
        over: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        player = Player(Album(desk, folder, appearance).steps(), _tell, over.set_result, desk.window)
        player.start()
        return 0 if await over else 1

    with tempfile.TemporaryDirectory(prefix="gcdesk-pictures-") as home:
        _prepare(Path(home), appearance, language)
        return app.run(home=Path(home), script=script)


def _prepare(home: Path, appearance: Appearance, language: Language) -> None:
    settings = Settings(home=home)
    settings.appearance = appearance
    settings.language = language
    offer_no_more(settings)
    settings.save()


def _tell(played: Played) -> None:
    print(f"{played.step}: {'ok' if played.ok else played.problem}", flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Appearance(sys.argv[2]), Language(sys.argv[3])))
