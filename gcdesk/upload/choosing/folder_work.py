"""The chosen folder: scanned, grouped into cases, and grouped anew when the user asks for another way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gcdesk.errors import Cancelled, FileError, GcdeskError
from gcdesk.kit import messages
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.upload.choosing.folder_view import FolderView
from gcdesk.upload.choosing.live_scan import LiveScan
from gcdesk.upload.folder.cases import Cases, Grouping, Listing
from gcdesk.upload.folder.group import best_grouping, effect, group
from gcdesk.upload.folder.rest_text import rest_text


class FolderWork(QObject):
    """Joins the `FolderView` with scanning and grouping. What the cases become is not its business."""

    found = Signal(object)
    """`Cases` of the folder and the grouping that are shown."""

    def __init__(self, view: FolderView, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._scan = LiveScan(tasks, self)
        self._listing: Listing | None = None
        self.cases: Cases | None = None
        """What is shown now; None before the first scan."""
        self._scan.counted.connect(view.show_count)
        view.stop_wanted.connect(self._scan.stop)

    @property
    def is_scanning(self) -> bool:
        """Whether a folder is being looked through."""
        return self._scan.is_running

    def clear(self) -> None:
        """No folder is chosen."""
        self._scan.stop()
        self._listing = self.cases = None
        self._view.show_folder("")
        self._view.show_grouping(Grouping.SUBFOLDER, "")
        self._view.show_effect("")

    def stop(self) -> None:
        """Stop looking through the folder."""
        self._scan.stop()

    async def open(self, path: str, how: tuple[Grouping, str] | None = None) -> None:
        """Scan the folder at *path* and group it: as *how* says, or in the way that suits it best.

        The folder that is shown already keeps its grouping. A folder that can't be read is told beside the field.
        """
        root = Path(path).expanduser()
        again = self._listing is not None and self._listing.root == root
        self._view.show_folder(path)
        self._view.show_effect("")
        self._view.begin_scan()
        try:
            listing = await self._scan.scan(root)
        except Cancelled:
            self._view.show_effect(tr("Upload", "Stopped. The folder was not looked through."))
            return
        except GcdeskError as error:
            self._view.show_error(error)
            return
        finally:
            if not self._scan.is_running:
                self._view.scan.end()
        self._listing = listing
        if how is not None:
            self._view.show_grouping(*how)
        elif not again:
            self._view.show_grouping(best_grouping(listing), "")
        await self.regroup()

    async def regroup(self) -> None:
        """Group the files as the view says, and tell what came of it."""
        listing = self._listing
        if listing is None:
            return
        try:
            cases = await self._tasks.run(group, listing, self._view.grouping, self._view.pattern)
        except GcdeskError as error:
            self._view.show_error(error)
            return
        shown = (self._listing, self._view.grouping, self._view.pattern)
        if listing is not shown[0] or (cases.grouping, cases.pattern) != shown[1:]:
            return  # another choice was made meanwhile
        self._show_effect(cases)
        if self.cases != cases:
            self.cases = cases
            self.found.emit(cases)

    def show_rest(self) -> None:
        """Show the files in no case."""
        if self.cases is not None:
            told = tr(
                "Upload", "These files are not sent. If they should be, choose another way to find the cases."
            )
            messages.tell(self._view, tr("Upload", "Files in no case"), told, rest_text(self.cases))

    def show_again(self, cases: Cases) -> None:
        """Go back to *cases*: the user did not want the other grouping or folder after all."""
        self._listing, self.cases = cases.listing, cases
        self._view.show_folder(str(cases.listing.root))
        self._view.show_grouping(cases.grouping, cases.pattern)
        self._show_effect(cases)

    def _show_effect(self, cases: Cases) -> None:
        troubles = len(cases.listing.troubles)
        sentence = effect(cases)
        if troubles:
            sentence = tr("Upload", "{effect}; {n} could not be read", effect=sentence, n=troubles)
        self._view.show_effect(
            sentence,
            wrong=bool(troubles),
            rest=bool(cases.unplaced or troubles),
            help_target=FileError.help_target if troubles else "",
        )
