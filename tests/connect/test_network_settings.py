from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.connect.network_settings import NetworkSettings, reached
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.settings import Settings
from gcdesk.practice.faults import Html, Status
from gcdesk.practice.server import PracticeServer
from tests.run_in_place import RunInPlace


class Form:
    def __init__(self, qtbot: QtBot, tasks: RunInPlace, settings: Settings) -> None:
        self.dialog = QDialog()
        qtbot.addWidget(self.dialog)
        self.tasks = tasks
        self.network = NetworkSettings(self.dialog, tasks, settings)
        self.network.add_to(QFormLayout(self.dialog))
        self.dialog.open()

    def test(self) -> str:
        button = self.dialog.findChild(QPushButton, "test_connection")
        outcome = self.dialog.findChild(QLabel, "test_outcome")
        assert isinstance(button, QPushButton)
        assert isinstance(outcome, QLabel)
        button.click()
        self.tasks.settle()
        assert button.isEnabled()
        assert outcome.accessibleName() == outcome.text()
        return outcome.text()


@pytest.fixture
def form(qtbot: QtBot, tasks_in_place: RunInPlace, settings: Settings, server: PracticeServer) -> Form:
    settings.server = server.address
    return Form(qtbot, tasks_in_place, settings)


def test_a_server_that_answers_is_told(form: Form) -> None:
    assert "answers" in form.test()
    assert not [link for link in form.dialog.findChildren(HelpLink) if link.isVisible()]


def test_what_goes_wrong_is_told(form: Form, server: PracticeServer, tmp_path: Path) -> None:
    server.faults.add(Html(), path="gcapi")
    link = form.dialog.findChild(HelpLink)
    assert isinstance(link, HelpLink)
    assert "not a Grand Challenge" in form.test()
    assert link.target == "trouble#address"
    assert link.isVisible()
    form.network.certificate.setText(str(tmp_path / "nothing.pem"))
    assert "nothing.pem" in form.test()
    assert form.network.file == tmp_path / "nothing.pem"


def test_a_broken_server_is_no_wrong_address(form: Form, server: PracticeServer) -> None:
    server.faults.add(Status(500), path="gcapi")
    told = form.test()
    assert "not a Grand Challenge" not in told
    assert "answers" not in told


def test_nothing_is_there(qtbot: QtBot, tasks_in_place: RunInPlace, settings: Settings) -> None:
    settings.server = "http://127.0.0.1:1"
    assert "can't be reached" in Form(qtbot, tasks_in_place, settings).test()


def test_the_way_is_told_without_the_proxys_password() -> None:
    assert "No proxy" in reached("gc.example", None)
    assert (
        reached("gc.example", "http://me:secret@proxy:3128")
        == "gc.example answers, through the proxy proxy:3128."
    )
    assert "proxy proxy." in reached("gc.example", "http://proxy")
