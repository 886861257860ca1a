from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Callable

import numpy as np
import pytest

from gcdesk.answers.figures.against_truth import against_truth
from gcdesk.answers.figures.agreement import agreement, bland_altman
from gcdesk.answers.figures.collect import collect
from gcdesk.answers.figures.figure import Method
from gcdesk.answers.figures.marks import Marks
from gcdesk.answers.figures.ratings import Kind
from gcdesk.api.client import Client
from gcdesk.api.studies import find_study
from gcdesk.errors import Cancelled
from gcdesk.study.answers import pk_of
from gcdesk.study.load_answers import load_answers
from tests.answers.figures.build import (
    FLEISS_1971,
    KRIPPENDORFF_2011,
    PEAK_FLOW_MINI,
    PEAK_FLOW_WRIGHT,
    ratings,
    told_apart,
)

_IMPORTS = """
import sys
import gcdesk.answers.figures.agreement, gcdesk.answers.figures.against_truth, gcdesk.answers.figures.collect
import gcdesk.answers.figures.definitions, gcdesk.answers.figures.figure_text, gcdesk.answers.figures.sheet
import gcdesk.answers.figures.marks, gcdesk.answers.figures.imrmc, gcdesk.answers.figures.truth_file.from_table
print([name for name in ("numpy", "scipy", "PySide6") if name in sys.modules])
"""


def test_numpy_is_not_imported_before_a_figure_is_computed() -> None:
    done = subprocess.run([sys.executable, "-c", _IMPORTS], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_example_of_fleiss_from_end_to_end() -> None:
    made = ratings(told_apart(FLEISS_1971))
    fleiss = next(figure for figure in agreement(made) if figure.method is Method.FLEISS_KAPPA)
    assert fleiss.value == pytest.approx(0.210, abs=5e-4)
    assert fleiss.interval is not None
    assert fleiss.interval.low < 0.210 < fleiss.interval.high
    assert (fleiss.interval.seed, fleiss.interval.resamples) == (1, 2000)


def test_the_example_of_krippendorff_from_end_to_end() -> None:
    made = ratings(list(zip(*KRIPPENDORFF_2011, strict=True)))
    figures = {figure.method: figure for figure in agreement(made, Marks(ordered=(1, 2, 3, 4, 5)))}
    assert figures[Method.ALPHA_NOMINAL].value == pytest.approx(0.743, abs=5e-4)
    assert figures[Method.ALPHA_ORDINAL].value == pytest.approx(0.815, abs=5e-4)
    assert figures[Method.ALPHA_NOMINAL].cases == 11
    assert figures[Method.FLEISS_KAPPA].cases == 8


def test_the_seed_decides_the_intervals_and_nothing_else() -> None:
    made = ratings(told_apart(FLEISS_1971))
    one, again, other = agreement(made, seed=4), agreement(made, seed=4), agreement(made, seed=5)
    assert one == again
    assert [figure.value for figure in one] == [figure.value for figure in other]
    assert [figure.interval for figure in one] != [figure.interval for figure in other]


def test_it_stops_when_asked() -> None:
    with pytest.raises(Cancelled):
        agreement(ratings(told_apart(FLEISS_1971)), cancelled=lambda: True)


def test_intervals_of_a_larger_study_hold_what_the_study_was_made_with() -> None:
    generator = np.random.default_rng(2)
    truth = generator.integers(1, 5, size=(300, 1))
    guess = generator.integers(1, 5, size=(300, 5))
    said = np.where(generator.random((300, 5)) < 0.7, truth, guess)
    # Two readers both tell the truth in 0.49 of the cases and agree by chance, with four options, in the others.
    expected = 0.49
    for figure in agreement(ratings(said.tolist()), bca=True):
        if figure.method in {Method.FLEISS_KAPPA, Method.ALPHA_NOMINAL}:
            assert figure.interval is not None
            assert figure.interval.method is Method.BOOTSTRAP_BCA
            assert figure.interval.low < expected < figure.interval.high


def test_a_bland_altman_chart() -> None:
    rows = [*zip(map(float, PEAK_FLOW_WRIGHT), map(float, PEAK_FLOW_MINI), strict=True), (400.0, None)]
    chart = bland_altman(ratings(rows, Kind.NUMBER), "anna", "ben")
    assert len(chart.points) == 17
    assert chart.points[0].case == "case1"
    assert (chart.points[0].mean, chart.points[0].difference) == (503.0, -18.0)
    assert chart.bias.value == pytest.approx(-2.1, abs=0.05)
    turned = bland_altman(ratings(rows, Kind.NUMBER), "ben", "anna")
    assert turned.bias.value == pytest.approx(2.1, abs=0.05)
    assert chart.lower.value is not None
    assert turned.upper.value is not None
    assert math.isclose(turned.upper.value, -chart.lower.value)


def test_a_bland_altman_chart_needs_readers_of_the_question() -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        bland_altman(ratings([(1.0, 2.0)], Kind.NUMBER), "anna", "zoe")


def _quadratic_kappa(pairs: list[tuple[int, int]], size: int) -> float:
    """Cohen 1968, from the definition; places in the order, from 0."""
    one, other = ([pair[at] for pair in pairs] for at in (0, 1))
    seen = sum((a - b) ** 2 for a, b in pairs) / len(pairs)
    chance = sum(
        (i - j) ** 2 * one.count(i) * other.count(j) / len(pairs) ** 2
        for i in range(size)
        for j in range(size)
    )
    return 1 - seen / chance


@pytest.mark.hazard("A1")
def test_answers_with_removed_options_count_in_no_figure_of_the_practice_study(
    client_for: Callable[[str], Client],
) -> None:
    client = client_for("editor")
    study = find_study(client, "chest-ct-practice")
    question = next(each for each in study.questions if each.answer_type == "Choice")
    answers = load_answers(client, study, all_readers=True).answers
    options = tuple(option.id for option in question.options)
    mine = [answer for answer in answers if pk_of(answer.question) == question.pk]
    removed = [answer for answer in mine if answer.answer is not None and answer.answer not in options]
    assert removed, "the practice study had one more option at first"
    cases = sorted({pk_of(answer.display_set) for answer in mine})
    made = collect(question, answers, cases)
    assert made.counts.removed == len(removed)
    said = {
        (pk_of(each.display_set), each.creator): options.index(each.answer)
        for each in mine
        if each.answer in options and not each.is_ground_truth
    }
    gone = removed[0].answer
    assert isinstance(gone, int)
    found = agreement(made, Marks(ordered=(*options, gone)), resamples=20)
    weighted = [
        figure for figure in found if figure.method is Method.COHEN_KAPPA_QUADRATIC and figure.defined
    ]
    assert weighted
    for figure in weighted:
        one, other = figure.readers_named
        pairs = [(said[c, one], said[c, other]) for c in cases if (c, one) in said and (c, other) in said]
        assert figure.value == pytest.approx(_quadratic_kappa(pairs, len(options)))
        assert figure.cases == len(pairs)
    positive = frozenset(options[3:])
    measured = against_truth(made, Marks(positive=positive), resamples=20)
    truth = {pk_of(each.display_set): each.answer for each in mine if each.is_ground_truth}
    for figure in measured.figures:
        if figure.method is Method.SPECIFICITY and len(figure.readers_named) == 1:
            negatives = [
                said[c, who]
                for c, who in said
                if who == figure.readers_named[0] and c in truth and truth[c] not in positive
            ]
            assert figure.trials == len(negatives)
