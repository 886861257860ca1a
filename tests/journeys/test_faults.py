"""What a server and a network do wrong while cases are sent, and what the user sees and does."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from gcdesk.api import studies
from gcdesk.api.client import Client, Connection
from gcdesk.practice.faults import Expired, LoseReply, Status
from gcdesk.selftest import hands
from tests.journeys.cases import arrived, titles_on, write_cases
from tests.journeys.stage import TABLE, Stage

CASES = 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cases(tmp_path / "cases", CASES)


def _ready_to_send(stage: Stage, folder: Path) -> None:
    stage.arrive()
    stage.choose_folder(folder, CASES)
    stage.add_interfaces("ct-image", "some-score")


def _each_once(stage: Stage, folder: Path) -> None:
    """Every case is there, right, and once."""
    assert Counter(titles_on(stage.server)) == Counter(f"case {n}" for n in range(1, CASES + 1))
    assert arrived(stage.server, folder) == CASES


@pytest.mark.hazard("N14")
def test_a_failed_import_is_told_at_its_row_and_tried_again(stage: Stage, folder: Path) -> None:
    for number in (2, 3):
        (folder / f"case {number}" / "ct.mha").rename(folder / f"case {number}" / f"bad {number} ct.mha")
    stage.server.faults.fail_imports("bad", "1 file could not be imported.")
    _ready_to_send(stage, folder)
    stage.upload(CASES)
    told = stage.until_ended()
    assert "2 ready" in told
    assert "2 failed" in told
    for number in (2, 3):
        assert stage.state(f"case {number}").startswith("failed: ")
        assert "could not be imported" in stage.state(f"case {number}")

    stage.server.faults.clear()
    hands.click("retry_button")
    stage.until("all to be ready", lambda: set(stage.states()) == {"ready"})
    assert stage.until_ended() == "All 4 display sets are ready."
    for number in (2, 3):
        (folder / f"case {number}" / f"bad {number} ct.mha").rename(folder / f"case {number}" / "ct.mha")
    _each_once(stage, folder)
    stage.close()


@pytest.mark.hazard("N3")
@pytest.mark.hazard("N4")
def test_storage_that_fails_and_links_that_expire_are_got_over(stage: Stage, folder: Path) -> None:
    faults = stage.server.faults
    broken = faults.add(Status(503, retry_after=0), method="PUT", path="^/uploads/", times=3)
    expired = faults.add(Expired(), method="PUT", path="^/uploads/", times=2)
    _ready_to_send(stage, folder)
    stage.upload(CASES)
    assert stage.until_ended() == "All 4 display sets are ready."
    assert (broken.hits, expired.hits) == (3, 2)
    _each_once(stage, folder)
    stage.close()


@pytest.mark.hazard("N4")
def test_storage_that_stays_broken_fails_the_row_which_can_be_tried_again(stage: Stage, folder: Path) -> None:
    stage.server.faults.add(Status(403), method="PUT", path="^/uploads/")
    _ready_to_send(stage, folder)
    stage.upload(CASES)
    assert "4 failed" in stage.until_ended()
    assert not titles_on(stage.server), "no display set without its files"
    stage.server.faults.clear()
    hands.click("retry_button")
    stage.until("all to be ready", lambda: set(stage.states()) == {"ready"})
    stage.until_ended()
    _each_once(stage, folder)
    stage.close()


@pytest.mark.hazard("N2")
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "reader-studies/display-sets/$"),
        ("PATCH", "reader-studies/display-sets/.+"),
        ("PATCH", "complete-multipart-upload"),
        ("POST", "uploads/$"),
    ],
    ids=["create", "fill", "complete", "upload"],
)
def test_lost_replies_make_nothing_twice(stage: Stage, folder: Path, method: str, path: str) -> None:
    _ready_to_send(stage, folder)
    lost = stage.server.faults.add(LoseReply(), method=method, path=path, times=2)
    stage.upload(CASES)
    _press_try_now_until_ended(stage)
    assert set(stage.states()) == {"ready"}
    assert lost.hits == 2
    _each_once(stage, folder)
    stage.close()


def _press_try_now_until_ended(stage: Stage) -> None:
    """Rows that wait before they look again need not be waited for."""

    def ended() -> bool:
        if hands.usable("try_now_button"):
            hands.click("try_now_button")
        return hands.find("run_summary") is not None

    stage.until("the end of the run", ended, 40)


@pytest.mark.hazard("N1")
def test_a_server_that_is_away_for_a_while_is_waited_for(stage: Stage, folder: Path) -> None:
    _ready_to_send(stage, folder)
    away = stage.server.faults.add(Status(503, retry_after=600))
    stage.upload(CASES)
    stage.until("the button to try now", lambda: hands.usable("try_now_button"))
    assert "busy" in hands.text("run_progress")
    stage.server.faults.remove(away)
    _press_try_now_until_ended(stage)
    assert set(stage.states()) == {"ready"}
    _each_once(stage, folder)
    stage.close()


def _refused_in_the_middle(stage: Stage, folder: Path) -> None:
    """The token is deleted while cases are sent."""
    _ready_to_send(stage, folder)
    stage.server.faults.add(Status(401), path="/api/v1/", skip=12)
    stage.upload(CASES)
    stage.until("the question for another token", lambda: hands.usable("new_token_field"), 40)


@pytest.mark.hazard("N7")
def test_a_token_that_is_refused_in_the_middle_is_asked_for_and_the_run_goes_on(
    stage: Stage, folder: Path
) -> None:
    _refused_in_the_middle(stage, folder)
    hands.type_text("new_token_field", "0" * 64)
    hands.click("new_token_accept")
    stage.until("a second refusal", lambda: hands.text("new_token_message") != "")
    stage.server.faults.clear()
    hands.type_text("new_token_field", stage.server.tokens["editor"])
    hands.click("new_token_accept")
    stage.until("all to be ready", lambda: set(stage.states()) == {"ready"}, 40)
    assert stage.until_ended() == "All 4 display sets are ready."
    _each_once(stage, folder)
    stage.close()


@pytest.mark.hazard("N7")
def test_who_has_no_other_token_now_loses_nothing(stage: Stage, folder: Path) -> None:
    _refused_in_the_middle(stage, folder)
    hands.click("new_token_later")
    stage.until("the question to go", lambda: hands.find("token_dialog") is None)
    assert "does not accept the token" in stage.until_ended()
    stage.server.faults.clear()
    hands.click("retry_button")
    stage.until("all to be ready", lambda: set(stage.states()) == {"ready"}, 40)
    stage.until_ended()
    _each_once(stage, folder)
    stage.close()


@pytest.mark.hazard("N16")
def test_a_title_that_somebody_else_takes_meanwhile_fails_its_row_only(stage: Stage, folder: Path) -> None:
    _ready_to_send(stage, folder)
    stage.ask_to_upload(CASES)
    with closing(Client(Connection(stage.server.address, stage.server.tokens["editor"]))) as client:
        studies.create_display_set(client, "empty-practice", "case 2", 5)
    hands.click("confirm_upload_accept")
    assert "1 failed" in stage.until_ended()
    assert "already has a display set" in stage.state("case 2")
    stage.type_into("case 2", "Title", "case 2 b")
    stage.upload(1)
    stage.until("all to be ready", lambda: set(stage.states()) == {"ready"})
    stage.until_ended()
    assert sorted(titles_on(stage.server)) == ["case 1", "case 2", "case 2 b", "case 3", "case 4"]
    assert hands.find(TABLE)
    stage.close()
