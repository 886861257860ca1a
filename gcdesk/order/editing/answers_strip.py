"""Loading the answers, from which it is known what is locked: once, when the tab is first shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import Banner, BusyStrip
from gcdesk.study.answers import AnswersSource
from gcdesk.texts import tr


class AnswersStrip(QWidget):
    """Progress while answers are loaded, a warning when it is not known what is locked. Seen only then."""

    def __init__(self) -> None:
        super().__init__()
        self.busy = BusyStrip("order_answers")
        self.unknown = Banner("warning", "", tr("Order", "Load the answers"), name="order_locks_unknown")
        self._help = HelpLink("order_locks_help")
        self.unknown.add(self._help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.busy)
        layout.addWidget(self.unknown)
        self.hide_all()

    def hide_all(self) -> None:
        """There is nothing to say."""
        self.busy.end()
        self.unknown.hide()
        self.hide()

    def show_loading(self) -> None:
        """Answers are being loaded."""
        self.unknown.hide()
        self.busy.begin(tr("Order", "Loading answers, to see which display sets are locked"))
        self.show()

    def show_unknown(self, reason: str, help_target: str = "") -> None:
        """It is not known which are locked. *help_target*: the paragraph of the help about the *reason*."""
        self._help.lead_to(help_target)
        self.busy.end()
        told = tr(
            "Order",
            "The answers are not loaded, so locked display sets are not marked. The server still refuses to change them. "
            "{reason}",
            reason=reason,
        )
        self.unknown.say(told.strip())
        self.unknown.show()
        self.show()


class AnswersWork(QObject):
    """Joins an `AnswersStrip` with the study's answers."""

    found = Signal()
    """There are answers, or it is known that there are none to be had: ask `source.latest`."""

    def __init__(self, strip: AnswersStrip, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._tasks = tasks
        self._source: AnswersSource | None = None
        self._unwatch = _nothing
        self._progress = (0, 0)
        self._sampler = Sampler(self, self._show_progress)
        self.is_loading = False
        strip.busy.stopped.connect(self.stop)
        strip.unknown.pressed.connect(self.load)

    @property
    def source(self) -> AnswersSource | None:
        """The answers of the study that is shown."""
        return self._source

    def use(self, source: AnswersSource) -> None:
        """Follow *source* from now on."""
        if source is self._source:
            return
        self._unwatch()
        self._source = source
        self._unwatch = source.watch(lambda _: self._take())
        self._strip.hide_all()

    def load(self) -> None:
        """Load the answers unless they are there, or on their way."""
        if self._source is not None and self._source.latest is None and not self.is_loading:
            self.is_loading = True
            self._tasks.start(self._load(self._source), "load answers")

    def stop(self) -> None:
        """End loading."""
        if self.is_loading and self._source is not None:
            self._source.stop()

    def end(self) -> None:
        """The program ends."""
        self._unwatch()
        self._unwatch = _nothing

    # ---- inside

    async def _load(self, source: AnswersSource) -> None:
        self._progress = (0, 0)
        self._strip.show_loading()
        self._sampler.start()
        reason: str | None = None
        help_target = ""
        try:
            await source.get(self._count)
        except Cancelled:
            reason = ""
        except GcdeskError as error:
            reason, help_target = error.sentence, error.help_target
        finally:
            self.is_loading = False
            self._sampler.stop()
        if source is not self._source:
            self.load()  # of the study that is shown now
        elif reason is None:
            self._take()
        else:
            self._strip.show_unknown(reason, help_target)
            self.found.emit()

    def _take(self) -> None:
        if not self.is_loading:
            self._strip.hide_all()
            self.found.emit()

    def _count(self, done: int, total: int) -> None:
        self._progress = (done, total)  # on the thread that loads

    def _show_progress(self) -> None:
        done, total = self._progress
        told = tr("Order", "Loading answers, to see which display sets are locked")
        if total:
            told = tr("Order", "{told}: {done} of {total}", told=told, done=done, total=total)
        if self.is_loading:
            self._strip.busy.show_progress(done, total, told)


def _nothing() -> None:
    """Nobody is watched."""
