"""From the first start to display sets that are ready: the main job, whole."""

from __future__ import annotations

import pytest

from gcdesk.practice.site import Dialect
from gcdesk.selftest import hands
from gcdesk.selftest.compare import Expected
from tests.journeys.cases import CT_TITLE, SCORE_TITLE, arrived, titles_on
from tests.journeys.stage import TABLE, Browser, Stage

CHEST = "chest-ct-practice"
EVERYTHING = Expected(
    files={"ct-image": "ct.mha", "airway-segmentation": "seg.mha"},
    json_files={"some-score": "score.json"},
    values={"patient-age": 63, "is-smoker": True, "comment-text": "looks fine, é"},
)


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_newcomer_fills_a_study_with_the_sample_cases(stage_with_samples: Stage, browser: Browser) -> None:
    stage = stage_with_samples
    before = titles_on(stage.server, CHEST)
    stage.open()
    stage.sign_in()
    stage.choose_study("Chest CT practice")
    assert "editor" in hands.text("account_button")
    assert not hands.find("use_samples_button"), "a real server offers no samples"

    stage.choose_folder(stage.server.sample_folder, cases=8)
    assert hands.text("grouping_effect") == "8 cases, 3 files each"
    proposed = hands.header_texts(TABLE)[1:-1]  # those that the study uses
    assert set(proposed) == {CT_TITLE, SCORE_TITLE, "Airway segmentation"}
    stage.add_interfaces(*EVERYTHING.values)
    _fill_column(stage, "Patient age", "63")
    _fill_column(stage, "Comment text", "looks fine, é")
    _fill_column(stage, "Is smoker", "y", "yes")

    stage.upload(8)
    assert stage.until_ended() == "All 8 display sets are ready."
    assert set(stage.states()) == {"ready"}
    assert arrived(stage.server, stage.server.sample_folder, EVERYTHING, CHEST) == 8
    assert titles_on(stage.server, CHEST) == [*before, *(f"patient {n}" for n in range(1, 9))]

    hands.double_click_cell(TABLE, 2, stage.column("State"))
    stage.until("the page of the display set", lambda: len(browser.opened) == 1)
    third = next(d for d in stage.server.state.display_sets if d.title == "patient 3")
    assert third.pk in browser.opened[0]
    assert not hands.usable("upload_button"), "what is there can't be sent once more"
    stage.close()


def _fill_column(stage: Stage, column: str, words: str, shown: str = "") -> None:
    stage.type_into("patient 1", column, words)
    stage.fill_down(column)
    number = stage.column(column)
    stage.until(
        "the value in every row",
        lambda: {row[number] for row in hands.cell_texts(TABLE)} == {shown or words},
    )
