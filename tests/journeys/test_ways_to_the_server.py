"""Behind a private certificate authority, and behind a proxy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.practice.server import PracticeServer
from gcdesk.selftest import hands
from tests.journeys.cases import arrived, write_cases
from tests.journeys.conftest import stage_before
from tests.journeys.forwarding import forwarding
from tests.journeys.stage import Browser, Stage

CASES = 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cases(tmp_path / "cases", CASES)


@pytest.fixture
def secure_stage(
    loop: None, qtbot: QtBot, browser: Browser, caplog: pytest.LogCaptureFixture
) -> Iterator[Stage]:
    with PracticeServer(samples=False, import_seconds=0.0, tls=True) as server:
        yield from stage_before(qtbot, server, caplog)


@pytest.mark.hazard("N13")
def test_with_the_certificate_of_a_private_authority_all_arrives(secure_stage: Stage, folder: Path) -> None:
    stage = secure_stage
    assert stage.server.certificate_file is not None
    stage.open()
    stage.sign_in()
    stage.until("what is wrong", lambda: "certificate" in hands.text("sign_in_message"))
    hands.click("settings_button")
    stage.until("the settings", lambda: hands.usable("certificate_file"))
    hands.type_text("certificate_file", str(stage.server.certificate_file))
    hands.click("settings_save")
    stage.until("the settings to go", lambda: hands.find("settings_dialog") is None)
    stage.sign_in()
    stage.choose_study()
    _upload(stage, folder)


@pytest.mark.hazard("N13")
def test_through_a_proxy_all_arrives(stage: Stage, folder: Path) -> None:
    with forwarding() as proxy:
        stage.proxy_for = lambda _url: proxy.address
        stage.arrive()
        _upload(stage, folder)
    assert {method for method, _ in proxy.passed} >= {"GET", "POST", "PATCH", "PUT"}


def _upload(stage: Stage, folder: Path) -> None:
    stage.choose_folder(folder, CASES)
    stage.add_interfaces("ct-image", "some-score")
    stage.upload(CASES)
    assert stage.until_ended() == "All 2 display sets are ready."
    assert arrived(stage.server, folder) == CASES
    stage.close()
