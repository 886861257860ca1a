"""Measures gcdesk, where it can be against the official client: ``python -m tests.benchmarks``. Never part of the tests.

Both do the same with the same practice server, in turns, so that what else the machine does meets both alike.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable

from tests.benchmarks import answers_window, figures, many_answers, masks, order_plan, small_cases, start


def main() -> int:
    """Print one table a benchmark."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--turns", type=int, default=3, help="how often each client does everything (3)")
    parser.add_argument("--cases", type=int, default=50, help="cases in the benchmark of small cases (50)")
    sets = "display sets of 200 answers each in the benchmark of many answers (500)"
    parser.add_argument("--display-sets", type=int, default=500, help=sets)
    parser.add_argument(
        "--only",
        choices=("cases", "order", "answers", "window", "figures", "masks", "start"),
        help="one benchmark alone",
    )
    parser.add_argument("--masks", type=int, default=300, help="masks in the benchmark of saving masks (300)")
    given = parser.parse_args()
    if given.only in {None, "cases"}:
        _print(small_cases.lines(given.turns, given.cases))
    if given.only in {None, "order"}:
        _print(order_plan.lines(given.turns))
    if given.only in {None, "figures"}:
        _print(figures.lines(given.turns))
    if given.only in {None, "answers"}:
        _print(many_answers.lines(given.turns, given.display_sets))
    if given.only in {None, "window"}:
        _print(answers_window.lines(given.turns, given.display_sets))
    if given.only in {None, "masks"}:
        _print(masks.lines(given.turns, given.masks))
    if given.only in {None, "start"}:
        _print(start.lines(given.turns))
    return 0


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
