"""The step ``masks``: the list, a mask over its image, and files that are, bit by bit, what the server's storage has."""

from __future__ import annotations

import csv
import hashlib
import shutil
import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from gcdesk.api import studies
from gcdesk.api.answers import list_answers
from gcdesk.api.client import Client, Connection
from gcdesk.api.images import download, read_image
from gcdesk.desk import PRACTICE_STUDY
from gcdesk.errors import GcdeskError
from gcdesk.selftest import hands
from gcdesk.selftest.player import Play, Step, Until

TABLE = "masks_table"
_MANIFEST = "masks.csv"

Sums = Mapping[str, str]
"""Key of an answer → SHA-256 of its mask's file."""


class MasksStory:
    """What is seen on the server is read in a session of its own."""

    def __init__(self, connection: Callable[[], Connection], workers: ThreadPoolExecutor) -> None:
        self._connection = connection
        self._workers = workers
        self._masks = self._compared = 0

    def steps(self) -> list[Step]:
        """The one step."""
        return [Step("masks", self._save, self._saw)]

    def _save(self) -> Play:
        reading: Future[tuple[int, Sums]] = self._workers.submit(_read, self._connection())
        hands.choose_tab("tabs", "masks_tab")
        yield Until("the masks", lambda: bool(hands.cell_texts(TABLE)), seconds=30)
        hands.click_cell(TABLE, 0, 1)
        yield Until("the mask over its image", lambda: hands.find("mask_canvas") is not None, seconds=60)
        folder = Path(tempfile.mkdtemp(prefix="gcdesk-masks-"))
        try:
            yield from self._into(folder)
            yield Until("the server's masks", reading.done, seconds=60)
            self._masks, sums = reading.result()
            self._compare(folder, sums)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _into(self, folder: Path) -> Play:
        hands.click("save_masks_button")
        yield Until("what to save", lambda: hands.find("save_folder") is not None)
        hands.type_text("save_folder", str(folder))
        yield Until("the button", lambda: hands.usable("save_masks_accept"))
        hands.click("save_masks_accept")
        yield Until("the masks to be saved", lambda: hands.usable("mask_folder"), seconds=120)

    def _compare(self, folder: Path, sums: Sums) -> None:
        shown = len(hands.cell_texts(TABLE))
        if shown != self._masks:
            raise GcdeskError(f"The table shows {shown} masks, the server has {self._masks}.")
        with (folder / _MANIFEST).open(encoding="utf-8-sig", newline="") as file:
            files = {line["answer_pk"]: folder / line["file"] for line in csv.DictReader(file)}
        if files.keys() != sums.keys():
            raise GcdeskError(f"{len(files)} masks are saved, the server has {len(sums)} that are ready.")
        for pk, path in files.items():
            if hashlib.sha256(path.read_bytes()).hexdigest() != sums[pk]:
                raise GcdeskError(f"{path.name} is not what the server has.")
        self._compared = len(files)

    def _saw(self) -> Mapping[str, object]:
        return {"masks": self._masks, "compared": self._compared}


def _read(connection: Connection) -> tuple[int, Sums]:
    """How many masks there are, ready or not, and what is in the files of those that are."""
    client = Client(connection, workers=2)
    try:
        study = studies.find_study(client, PRACTICE_STUDY)
        questions = {each.api_url for each in study.questions if each.answer_type == "Mask"}
        given = [
            each
            for each in list_answers(client, study.pk)
            if each.question in questions and (each.answer_image or each.answer is not None)
        ]
        return len(given), {each.pk: _sum(client, each.answer_image) for each in given if each.answer_image}
    finally:
        client.close()


def _sum(client: Client, image: str) -> str:
    sha = hashlib.sha256()
    files = read_image(client, image).files
    whole = next(
        (file for file in files if file.image_type == "MHD"), files[0]
    )  # the others are copies for viewers
    download(client, whole.file, sha.update)
    return sha.hexdigest()
