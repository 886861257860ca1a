"""The main job as a story in steps: sign in, scan, assign, upload, ready, order, answers, masks. What is clicked is what a person clicks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from gcdesk.api.client import Connection
from gcdesk.desk import PRACTICE_STUDY, Practice
from gcdesk.errors import GcdeskError
from gcdesk.selftest import hands
from gcdesk.selftest.answers_story import AnswersStory
from gcdesk.selftest.compare import Comparison, Expected, compare
from gcdesk.selftest.masks_story import MasksStory
from gcdesk.selftest.order_story import OrderStory
from gcdesk.selftest.player import Play, Step, Until
from gcdesk.upload.engine.states import Failed, Importing, Ready, Sent, describe
from gcdesk.upload.records.run_text import upload_label

TABLE = "assignment_table"
CASES = 8
AGE = "63"
EXPECTED = Expected(
    files={"ct-image": "ct.mha", "airway-segmentation": "seg.mha"},
    json_files={"some-score": "score.json"},
    values={"patient-age": int(AGE)},
)
_TITLES = {
    "ct-image": "CT Image",
    "airway-segmentation": "Airway segmentation",
    "some-score": "Some score",
    "patient-age": "Patient age",
}


class Story:
    """The steps, and what they leave for one another."""

    def __init__(self, practice: Practice, workers: ThreadPoolExecutor) -> None:
        self._practice = practice
        self._workers = workers
        self._comparison: Comparison | None = None

    def steps(self) -> list[Step]:
        """All steps, in order."""
        return [
            Step("sign_in", self._sign_in, self._saw_sign_in),
            Step("scan", self._scan, self._saw_scan),
            Step("assign", self._assign, self._saw_assign),
            Step("upload", self._upload, self._saw_upload),
            Step("ready", self._ready, self._saw_ready),
            *OrderStory(self._connection, self._workers).steps(),
            *AnswersStory(self._connection, self._workers).steps(),
            *MasksStory(self._connection, self._workers).steps(),
        ]

    # ---- sign in

    def _sign_in(self) -> Play:
        yield Until("the page to sign in", lambda: hands.usable("practice_button"))
        hands.click("practice_button")
        yield Until("the practice study", lambda: hands.usable("use_samples_button"))

    def _saw_sign_in(self) -> Mapping[str, object]:
        return {"account": hands.text("account_button"), "study": hands.text("study_button")}

    # ---- scan

    def _scan(self) -> Play:
        hands.click("use_samples_button")
        yield Until("the cases of the folder", lambda: len(hands.cell_texts(TABLE)) == CASES)
        yield Until("the files to be looked at", lambda: hands.usable("upload_button"))

    def _saw_scan(self) -> Mapping[str, object]:
        return {"folder": self._folder.name, "effect": hands.text("grouping_effect")}

    # ---- assign

    def _assign(self) -> Play:
        for slug in (*EXPECTED.files, *EXPECTED.json_files, *EXPECTED.values):
            if self._column(slug) is None:
                yield from self._add_interface(slug)
        yield from self._type_ages()
        for title in self._unwanted():
            raise GcdeskError(f"The table has a column {title} that nobody asked for.")
        yield Until("the checks to be done", lambda: hands.usable("upload_button"))
        self._check_cells()

    def _add_interface(self, slug: str) -> Play:
        hands.click("add_interface_button")
        yield Until("the list of interfaces", lambda: hands.usable("interface_search"))
        hands.type_text("interface_search", slug)
        yield Until("the interface in the list", lambda: hands.usable("interface_accept"))
        hands.click("interface_accept")
        yield Until(f"a column {slug}", lambda: self._column(slug) is not None)

    def _type_ages(self) -> Play:
        column = self._column("patient-age")
        if column is None:
            raise GcdeskError("The table has no column for the patient's age.")
        hands.click_cell(TABLE, 0, column)
        hands.type_in_focus(AGE)
        hands.press_in_focus(Qt.Key.Key_Return)
        yield Until("the typed age", lambda: hands.cell_texts(TABLE)[0][column] == AGE)
        hands.click_cell(TABLE, 0, column)
        for _ in range(CASES - 1):
            hands.press_in_focus(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        hands.press_in_focus(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        yield Until(
            "the age in every row", lambda: all(row[column] == AGE for row in hands.cell_texts(TABLE))
        )

    def _check_cells(self) -> None:
        for slug, name in {**EXPECTED.files, **EXPECTED.json_files}.items():
            column = self._column(slug)
            for row in hands.cell_texts(TABLE):
                if column is None or not row[column].startswith(name):
                    raise GcdeskError(f"{row[0]}: {name} is not in the column {_TITLES[slug]}.")

    def _unwanted(self) -> list[str]:
        return [title for title in hands.header_texts(TABLE)[1:-1] if title not in _TITLES.values()]

    def _column(self, slug: str) -> int | None:
        headers = hands.header_texts(TABLE)
        return headers.index(_TITLES[slug]) if _TITLES[slug] in headers else None

    def _saw_assign(self) -> Mapping[str, object]:
        return {"columns": hands.header_texts(TABLE), "problems": hands.text("problem_summary")}

    # ---- upload

    def _upload(self) -> Play:
        if hands.text("upload_button") != upload_label(CASES):
            raise GcdeskError(f"The button says “{hands.text('upload_button')}”.")
        hands.click("upload_button")
        yield Until("the question before sending", lambda: hands.usable("confirm_upload_accept"))
        hands.click("confirm_upload_accept")
        yield Until("the first case to be sent", lambda: any(self._states()), seconds=30)
        yield Until("all cases to be sent", self._all_sent, seconds=45)

    def _all_sent(self) -> bool:
        told = {describe(Sent()), describe(Importing("", "")), describe(Ready("", ""))}
        return all(state in told for state in self._states())

    def _states(self) -> list[str]:
        states = [row[-1] for row in hands.cell_texts(TABLE)]
        for state in states:
            if state.startswith(describe(Failed(""))):
                raise GcdeskError(f"A case {state}")
        return states

    def _saw_upload(self) -> Mapping[str, object]:
        return {"states": sorted(set(self._states()))}

    # ---- ready

    def _ready(self) -> Play:
        yield Until(
            "all display sets to be ready",
            lambda: set(self._states()) == {describe(Ready("", ""))},
            seconds=45,
        )
        compared: Future[Comparison] = self._workers.submit(
            compare, self._connection(), PRACTICE_STUDY, self._folder, EXPECTED
        )
        yield Until("the comparison with the folder", compared.done, seconds=30)
        self._comparison = compared.result()
        if self._comparison.differences:
            raise GcdeskError("; ".join(self._comparison.differences))
        if self._comparison.display_sets != CASES:
            raise GcdeskError(f"{self._comparison.display_sets} display sets arrived instead of {CASES}.")

    def _saw_ready(self) -> Mapping[str, object]:
        found = self._comparison
        return (
            {}
            if found is None
            else {"display_sets": found.display_sets, "values": found.values, "files": found.files}
        )

    def _connection(self) -> Connection:
        server = self._practice.server
        if server is None:
            raise GcdeskError("The practice server does not run.")
        return Connection(server.address, server.tokens["editor"])

    @property
    def _folder(self) -> Path:
        return Path(hands.text("folder_path"))


def told_before(step: Step, tamper: Callable[[], None], patience: float = 1.0) -> Step:
    """*step* with *tamper* called just before it, and *patience* times as long waits: tests break steps with it."""

    def play() -> Play:
        tamper()
        for until in step.play():
            yield replace(until, seconds=until.seconds * patience)

    return Step(step.name, play, step.saw)
