"""Choosing a study by its address, one that is unknown, and one that may only be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.selftest import hands
from tests.journeys.cases import titles_on, write_cases
from tests.journeys.stage import EMPTY, TABLE, Browser, Stage


def _paste(stage: Stage, address: str) -> None:
    stage.until("the list of studies", lambda: hands.usable("study_address"))
    hands.type_text("study_address", address, enter=True)


@pytest.mark.parametrize("address", ["{server}/reader-studies/empty-practice/", "empty-practice"])
def test_a_study_pasted_by_its_address_or_slug(stage: Stage, address: str) -> None:
    stage.open()
    stage.sign_in()
    _paste(stage, address.format(server=stage.server.address))
    stage.until("the study", lambda: hands.text("study_button").startswith(EMPTY))
    stage.close()


@pytest.mark.hazard("N8")
def test_an_unknown_study_is_told_with_a_way_to_its_page(stage: Stage, browser: Browser) -> None:
    stage.open()
    stage.sign_in()
    _paste(stage, "brain-mr-2031")
    stage.until("a sentence", lambda: hands.text("study_message") != "")
    assert "no access" in hands.text("study_message")
    hands.click("study_page_button")
    stage.until("its page", lambda: bool(browser.opened))
    assert browser.opened == [f"{stage.server.address}/reader-studies/brain-mr-2031/"]
    stage.choose_study()
    stage.close()


@pytest.mark.hazard("N8")
def test_who_is_in_no_study_is_told_what_to_do(stage: Stage) -> None:
    stage.open()
    stage.sign_in("outsider")
    stage.until("an empty list", lambda: "no reader studies yet" in hands.labels())
    _paste(stage, "empty-practice")
    stage.until("a sentence", lambda: "no access" in hands.text("study_message"))
    stage.close()


@pytest.mark.hazard("N9")
def test_a_reader_is_told_before_anything_is_sent(stage_with_samples: Stage, tmp_path: Path) -> None:
    stage = stage_with_samples
    before = titles_on(stage.server, "chest-ct-practice")
    stage.arrive("Chest CT practice", user="reader1")
    assert "may not change" in hands.text("may_not_change_text")
    stage.choose_folder(write_cases(tmp_path / "cases", 2), cases=2)
    stage.add_interfaces("report")
    stage.until("the checks", lambda: "2 warnings" in hands.text("problem_summary"))
    assert not hands.usable("upload_button")
    assert "may not change" in hands.text("upload_reason")

    stage.choose_in_menu("study_button", "study_menu", "about_study_action")
    stage.until("the study panel", lambda: hands.usable("study_panel_close"))
    assert "may not" in hands.labels()
    hands.click("study_panel_close")
    stage.close()
    assert titles_on(stage.server, "chest-ct-practice") == before
    sent = [entry for entry in stage.server.state.log if entry.method != "GET"]
    assert [entry.path for entry in sent] == ["/api/v1/reader-studies/display-sets/"]  # the question who may
    assert not len(stage.server.state.uploads)


@pytest.mark.hazard("G5")
def test_another_study_has_another_table(stage_with_samples: Stage, tmp_path: Path) -> None:
    stage = stage_with_samples
    stage.arrive()
    stage.choose_folder(write_cases(tmp_path / "cases", 2), cases=2)
    stage.choose_in_menu("study_button", "study_menu", "switch_study_action")
    stage.choose_study("Chest CT practice")
    assert hands.find(TABLE) is None
    stage.until("an empty table", lambda: hands.usable("empty_choose_button"))
    stage.choose_in_menu("account_button", "account_menu", "add_account_action")
    stage.sign_in("reader1")
    stage.choose_study()
    assert hands.find(TABLE) is None, "another account sees the table"
    stage.choose_in_menu("account_button", "account_menu", "switch_account_1")
    stage.choose_study()
    stage.until("the table again", lambda: len(hands.cell_texts(TABLE)) == 2)
    stage.close()
