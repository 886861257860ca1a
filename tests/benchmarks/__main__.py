"""Measures gcdesk against the official client: ``python -m tests.benchmarks``. Never part of the tests.

Both send the same cases to the same practice server, in turns, so that what else the machine does meets both alike.
"""

from __future__ import annotations

import argparse
import sys

from tests.benchmarks import small_cases


def main() -> int:
    """Print one table a benchmark."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--turns", type=int, default=3, help="how often each client sends everything (3)")
    parser.add_argument("--cases", type=int, default=50, help="cases in the benchmark of small cases (50)")
    given = parser.parse_args()
    for line in small_cases.lines(given.turns, given.cases):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
