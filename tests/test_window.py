from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api import studies
from gcdesk.api.client import Client, Connection
from gcdesk.connect.help_dialog import HelpDialog
from gcdesk.connect.practice_offer import PracticeOffer
from gcdesk.connect.practice_tour import offer_no_more
from gcdesk.connect.settings_dialog import SettingsDialog
from gcdesk.errors import TooManyUploads
from gcdesk.journal import Journal
from gcdesk.kit.messages import MessageDialog, show_error
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.faults import Hang, Status
from gcdesk.practice.loading import EMPTY_STUDY
from gcdesk.practice.server import PracticeServer
from gcdesk.rooms import Rooms
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed
from gcdesk.window import MainWindow
from tests.conftest import MemoryKeyring
from tests.links import help_of
from tests.upload.screen import small_table

STUDY = "empty-practice"
TITLE = EMPTY_STUDY.title
STRANGER = {"reader_study": [f"Object with slug={STUDY} does not exist."]}


class Desk:
    """The whole window under the test's hands: controls are found by name, as scripts do."""

    def __init__(self, qtbot: QtBot, window: MainWindow, server: PracticeServer) -> None:
        self.qtbot = qtbot
        self.window = window
        self.server = server

    @property
    def rooms(self) -> Rooms:
        """What is behind the sign-in page, once that was left."""
        assert self.window._rooms is not None
        return self.window._rooms

    def find(self, name: str) -> QWidget:
        for found in self._called(name):
            if found.isVisible():
                return found
        raise LookupError(name)

    def sees(self, name: str) -> bool:
        return any(found.isVisible() for found in self._called(name))

    def _called(self, name: str) -> list[QWidget]:
        """In the window, its dialogs, and the help beside it."""
        beside = (top for top in QApplication.topLevelWidgets() if isinstance(top, HelpDialog))
        return [found for top in (self.window, *beside) for found in top.findChildren(QWidget, name)]

    def wait_for(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.sees(name), timeout=10_000)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def choose(self, action: str) -> None:
        """Choose an entry of one of the head's menus."""
        found = self.window.findChild(QAction, action)
        assert isinstance(found, QAction), action
        found.trigger()

    def type(self, name: str, text: str) -> None:
        field = self.find(name)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text)

    def text(self, name: str) -> str:
        found = self.find(name)
        assert isinstance(found, QLabel | QAbstractButton)
        return found.text()

    def sign_in(self, user: str = "editor", *, keep: bool = False) -> None:
        self.type("server_field", self.server.address)
        self.type("token_field", self.server.tokens[user])
        if keep:
            QTest.keyClick(self.find("keep_signed_in"), Qt.Key.Key_Space)
        self.click("sign_in_button")
        self.wait_for("study_list")

    def open_study(self) -> None:
        self.type("study_address", STUDY)
        self.click("open_study_button")
        self.wait_for("upload_tab")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path / "server", samples=False) as running:
        yield running


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite")) as opened:
        yield opened


@pytest.fixture
def make_window(
    qtbot: QtBot,
    tasks: Tasks,
    settings: Settings,
    theme: Theme,
    journal: Journal,
    server: PracticeServer,
    tmp_path: Path,
) -> Iterator[Callable[[], Desk]]:
    made: list[MainWindow] = []
    samples = tmp_path / "samples"

    def start_practice() -> PracticeOffer:
        return PracticeOffer(server.address, server.tokens["editor"], samples, samples, samples, STUDY)

    def make() -> Desk:
        window = MainWindow(tasks, settings, theme, lambda: journal, start_practice)
        made.append(window)
        window.show()
        return Desk(qtbot, window, server)

    yield make
    for window in made:
        if not window.is_closed:
            with qtbot.waitSignal(window.closed):
                window.close()
        # As the application does: nothing is at work any more when the window goes.
        qtbot.waitUntil(lambda: not tasks._tasks)
        window.deleteLater()
    # Timers that an edit started a moment ago go with their window, before the loop does.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(make_window: Callable[[], Desk]) -> Desk:
    return make_window()


def test_a_newcomer_sees_the_sign_in_page(desk: Desk) -> None:
    desk.window.begin()
    assert desk.window.focusWidget() is desk.find("token_field"), "the token can be pasted at once"
    assert desk.sees("sign_in_button")
    assert desk.sees("practice_button")
    assert desk.sees("help_button")
    assert desk.sees("settings_button")
    assert not desk.sees("practice_banner")
    assert desk.window.windowTitle() == "gcdesk"


def test_what_is_clicked_on_before_the_rest_is_loaded_is_done_once_it_is(desk: Desk) -> None:
    assert desk.window._rooms is None, "nothing but the first page is there"
    desk.click("settings_button")
    desk.click("settings_button")
    desk.wait_for("settings_save")
    assert len(desk.window.findChildren(SettingsDialog)) == 1
    desk.click("settings_cancel")
    desk.qtbot.waitUntil(lambda: not desk.sees("settings_save"))


def test_a_paragraph_of_the_help_that_is_asked_for_before_the_rest_is_loaded_opens_once_it_is(
    desk: Desk,
) -> None:
    desk.type("server_field", desk.server.address)
    desk.type("token_field", "0" * 64)
    desk.click("sign_in_button")
    desk.wait_for("sign_in_message_help")
    assert desk.window._rooms is None, "nothing but the first page is there"
    desk.click("sign_in_message_help")
    assert desk.window.cursor().shape() is Qt.CursorShape.BusyCursor
    desk.wait_for("help_text")
    text = desk.find("help_text")
    assert isinstance(text, QTextBrowser)
    assert text.textCursor().block().text() == "The token is refused"
    assert desk.window.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_link_in_a_dialog_opens_its_paragraph(desk: Desk) -> None:
    desk.sign_in()
    show_error(desk.window, TooManyUploads("Your account has too many uploads."))
    desk.click("message_help")
    text = desk.find("help_text")
    assert isinstance(text, QTextBrowser)
    assert text.textCursor().block().text() == "Too many uploads, or the upload limit"
    desk.click("message_accept")


def test_that_the_rest_can_not_be_loaded_is_told_once_and_tried_again_when_it_is_wanted(
    desk: Desk, reported: list[BaseException], journal: Journal
) -> None:
    faults = [ImportError("a library is broken"), OSError("the disk is away")]

    def open_journal() -> Journal:
        if faults:
            raise faults.pop(0)
        return journal

    desk.window._open_journal = open_journal
    desk.click("settings_button")
    desk.click("help_button")
    desk.qtbot.waitUntil(lambda: len(reported) == 1)
    desk.click("settings_button")
    desk.qtbot.waitUntil(lambda: len(reported) == 2)
    desk.click("settings_button")
    desk.wait_for("settings_save")
    desk.click("settings_cancel")
    desk.qtbot.waitUntil(lambda: not desk.sees("settings_save"))
    assert [type(error) for error in reported] == [ImportError, OSError]
    reported.clear()


def test_it_closes_while_the_rest_is_loaded(desk: Desk) -> None:
    desk.window.begin()
    desk.window.close()
    desk.qtbot.waitUntil(lambda: desk.window.is_closed, timeout=2000)


def test_from_token_to_table(desk: Desk) -> None:
    desk.sign_in()
    assert desk.window.focusWidget() is desk.find("study_search")
    desk.open_study()
    assert "editor" in desk.text("account_button")
    assert desk.text("study_button") == TITLE
    assert desk.window.windowTitle() == f"{TITLE} — gcdesk"
    assert not desk.sees("practice_banner"), "a server that somebody signed in to is taken for real"


def test_practice_can_not_be_taken_for_real(desk: Desk) -> None:
    desk.click("practice_button")
    desk.wait_for("upload_tab")
    assert "Practice" in desk.text("practice_banner_text")
    assert desk.window.windowTitle().startswith("Practice — ")
    desk.choose("switch_study_action")
    desk.wait_for("study_list")
    assert desk.sees("practice_banner")


def test_a_page_that_asks_for_a_token_does_not_say_that_it_is_practice(desk: Desk) -> None:
    desk.click("practice_button")
    desk.wait_for("use_samples_button")
    desk.choose("add_account_action")
    desk.wait_for("sign_in_back_button")
    for name in ("practice_banner", "study_button"):
        assert not desk.sees(name), name
    assert desk.window.windowTitle() == "gcdesk"
    assert "Practice" not in desk.text("account_button")
    desk.click("sign_in_back_button")
    assert desk.sees("practice_banner")
    assert desk.window.windowTitle().startswith("Practice — ")


def test_the_help_shows_around_in_practice_and_leads_there_from_elsewhere(
    desk: Desk, settings: Settings
) -> None:
    offer_no_more(settings)
    desk.sign_in()
    desk.click("help_button")
    desk.wait_for("help_tour")
    desk.click("help_tour")
    desk.wait_for("message_accept")
    assert not desk.sees("help_tour")
    desk.click("message_reject")
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(MessageDialog))
    desk.click("help_button")
    desk.click("help_tour")
    desk.wait_for("message_accept")
    desk.click("message_accept")
    desk.wait_for("callout")
    assert desk.sees("practice_banner")
    desk.click("callout_end")
    desk.choose("switch_study_action")
    desk.wait_for("study_list")
    desk.click("help_button")
    desk.click("help_tour")
    desk.wait_for("callout")
    desk.click("callout_end")
    desk.click("help_button")
    desk.click("help_tour")
    desk.wait_for("callout")
    assert not desk.sees("message_accept"), "nothing to ask: it is practice"


def test_practice_from_the_command_line(desk: Desk) -> None:
    desk.window.enter_practice()
    desk.wait_for("upload_tab")
    assert desk.sees("practice_banner")
    desk.wait_for("use_samples_button")


def test_leaving_practice_leaves_nothing_of_it(desk: Desk) -> None:
    desk.click("practice_button")
    desk.wait_for("upload_tab")
    desk.choose("sign_out_action")
    desk.wait_for("sign_in_button")
    assert not desk.sees("practice_banner")
    assert desk.window.windowTitle() == "gcdesk"
    desk.sign_in("reader1")
    assert "reader1" in desk.text("account_button")


def test_who_is_kept_goes_on_at_the_next_start(
    make_window: Callable[[], Desk], key_store: MemoryKeyring
) -> None:
    first = make_window()
    first.sign_in(keep=True)
    assert len(key_store.kept) == 1
    second = make_window()
    second.window.begin()
    second.wait_for("study_list")
    assert "editor" in second.text("account_button")


def test_signing_out_forgets(desk: Desk, key_store: MemoryKeyring, settings: Settings) -> None:
    desk.sign_in(keep=True)
    desk.choose("sign_out_action")
    desk.wait_for("sign_in_button")
    assert key_store.kept == {}
    assert settings.users(desk.server.address) == ()
    assert desk.text("account_button") == "Not signed in"


@pytest.mark.hazard("G8")
def test_a_token_that_is_not_kept_is_said_in_the_window(desk: Desk) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # keyring has no types there
    desk.sign_in(keep=True)
    assert "until gcdesk closes" in desk.text("note_text")
    assert help_of(desk.window, "note_help") == "trouble#key-store"
    desk.click("note_button")
    assert not desk.sees("note")


def test_accounts_are_added_and_switched(desk: Desk) -> None:
    desk.sign_in("editor")
    desk.open_study()
    desk.choose("add_account_action")
    desk.wait_for("sign_in_back_button")
    desk.click("sign_in_back_button")
    assert desk.sees("upload_tab"), "nothing was lost by looking"
    desk.choose("add_account_action")
    desk.wait_for("sign_in_button")
    desk.sign_in("reader1")
    assert "reader1" in desk.text("account_button")
    desk.choose("switch_account_1")
    desk.qtbot.waitUntil(lambda: "editor" in desk.text("account_button"))
    desk.wait_for("study_list")


def test_another_study_can_be_chosen_and_one_can_come_back(desk: Desk) -> None:
    desk.sign_in()
    desk.open_study()
    desk.choose("switch_study_action")
    desk.wait_for("study_back_button")
    desk.click("study_back_button")
    assert desk.sees("upload_tab")
    with desk.qtbot.waitSignal(desk.rooms.study.opened):
        desk.choose("reload_study_action")
    desk.wait_for("upload_tab")


@pytest.mark.hazard("N9")
def test_a_reader_is_told_before_anything_is_sent(desk: Desk, server: PracticeServer) -> None:
    server.faults.add(Status(400, body=STRANGER), method="POST", path="display-sets")
    desk.sign_in()
    desk.open_study()
    assert desk.sees("may_not_change")
    desk.choose("about_study_action")
    desk.wait_for("study_may_change")
    assert "not change it" in desk.text("study_may_change")
    desk.click("study_panel_close")
    desk.qtbot.waitUntil(lambda: not desk.sees("study_panel"))

    server.faults.clear()
    desk.click("may_not_change_button")
    desk.qtbot.waitUntil(lambda: desk.sees("folder_path") and not desk.sees("may_not_change"), timeout=10_000)


def test_new_display_sets_are_taken_up(desk: Desk, server: PracticeServer) -> None:
    desk.sign_in()
    desk.open_study()
    with closing(Client(Connection(server.address, server.tokens["editor"]))) as client:
        studies.create_display_set(client, STUDY, "case 1", 10)
    upload = desk.rooms.tabs.upload
    upload.display_sets_created.emit()

    def counted() -> str:
        desk.choose("about_study_action")
        desk.wait_for("study_display_sets")
        told = desk.text("study_display_sets")
        desk.click("study_panel_close")
        desk.qtbot.waitUntil(lambda: not desk.sees("study_display_sets"))
        return told

    desk.qtbot.waitUntil(lambda: counted() == "1 display set")
    assert desk.sees("upload_tab")


def test_help_is_about_what_is_on_the_screen(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    desk.wait_for("help_text")
    browser = desk.find("help_text")
    assert isinstance(browser, QTextBrowser)
    assert "Sign in and choose a reader study" in browser.toPlainText()
    desk.sign_in()
    desk.open_study()
    desk.click("help_button")
    assert browser.toPlainText().startswith("Upload cases")
    desk.click("settings_button")
    desk.wait_for("settings_save")
    desk.click("help_page_connect")
    assert "Sign in and choose" in browser.toPlainText(), "no dialog over the window blocks the help"
    desk.click("settings_cancel")
    desk.click("help_close")
    desk.qtbot.waitUntil(lambda: not desk.sees("help_text"))


SMALLEST = (640, 340)
"""What is left of 1280 × 720 at 200 %, below the title bar."""


def fits(desk: Desk) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    least = desk.window.minimumSizeHint()
    return least.width() <= SMALLEST[0] and least.height() <= SMALLEST[1]


def test_every_page_fits_a_small_screen(desk: Desk) -> None:
    assert fits(desk), "the sign-in page"
    desk.sign_in()
    assert fits(desk), "the list of studies"
    desk.open_study()
    assert fits(desk), "the empty upload page"


def test_the_upload_page_in_practice_fits_a_small_screen_with_all_that_it_may_show(desk: Desk) -> None:
    desk.click("practice_button")
    desk.wait_for("use_samples_button")
    upload = desk.rooms.tabs.upload
    upload._history.show(small_table(40))
    desk.wait_for("assignment_table")
    assert fits(desk), "with a table"
    upload._run_view.begin()
    assert fits(desk), "while sending"
    failed = Failed("The server did not take the file: it holds no image that can be read.")
    upload._run_view.end(Outcome((RowOutcome("case 1", "case 1", failed),)))
    assert fits(desk), "after sending"
    desk.window.resize(*SMALLEST)
    for name in ("upload_button", "retry_button", "settings_button", "account_button"):
        control = desk.find(name)
        corner = control.mapTo(desk.window, control.rect().bottomRight())
        assert desk.window.rect().contains(corner), f"{name} is within reach"


def test_settings_open_from_the_head(desk: Desk) -> None:
    desk.click("settings_button")
    desk.wait_for("settings_save")
    desk.click("settings_cancel")
    desk.qtbot.waitUntil(lambda: not desk.sees("settings_save"))


def test_it_is_as_large_at_the_next_start(make_window: Callable[[], Desk]) -> None:
    first = make_window()
    first.window.resize(760, 690)
    first.window.close()
    first.qtbot.waitUntil(lambda: first.window.is_closed)
    second = make_window()
    assert (second.window.width(), second.window.height()) == (760, 690)


@pytest.mark.hazard("G7")
def test_it_closes_at_once_while_it_signs_in(desk: Desk, server: PracticeServer) -> None:
    hang = server.faults.add(Hang(), path="profiles/users/self")
    desk.type("server_field", server.address)
    desk.type("token_field", server.tokens["editor"])
    desk.click("sign_in_button")
    desk.qtbot.waitUntil(lambda: hang.hits > 0)
    desk.window.close()
    desk.qtbot.waitUntil(lambda: desk.window.is_closed, timeout=2000)
    assert not desk.window.isVisible()


@pytest.mark.hazard("G7")
def test_it_closes_at_once_while_it_loads(desk: Desk, server: PracticeServer) -> None:
    hang = server.faults.add(Hang(), path="/reader-studies/")
    desk.type("server_field", server.address)
    desk.type("token_field", server.tokens["editor"])
    desk.click("sign_in_button")
    desk.qtbot.waitUntil(lambda: hang.hits > 0)
    desk.window.close()
    desk.qtbot.waitUntil(lambda: desk.window.is_closed, timeout=2000)
