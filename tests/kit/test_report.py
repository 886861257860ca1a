from __future__ import annotations

from collections.abc import Callable

import pytest

from gcdesk import __version__
from gcdesk.errors import FileError
from gcdesk.kit.report import defect_report


def raised(fail: Callable[[], object]) -> BaseException:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - which one is the caller's business
        fail()
    return caught.value


def test_it_tells_where_and_which_versions() -> None:
    report = defect_report(raised(lambda: dict[str, str]()["Jansen, Jan"]))
    assert f"gcdesk {__version__}" in report
    assert "PySide6-Essentials 6" in report
    assert "tests/kit/test_report.py" in report
    assert "KeyError" in report
    assert "Jansen" not in report.rpartition("KeyError")[2]


def test_causes_and_groups_are_told() -> None:
    def fail() -> None:
        try:
            int("1985-02-03")
        except ValueError as error:
            raise RuntimeError("outer") from error

    report = defect_report(raised(fail))
    assert report.index("ValueError") < report.index("which led to") < report.index("RuntimeError: outer")
    assert "1985" not in report.rpartition("ValueError")[2].rpartition("which")[0]

    def fail_again() -> None:
        try:
            raise ValueError("first")
        except ValueError:
            raise ExceptionGroup("both", [TypeError("one"), FileError("two")])  # noqa: B904 - the context is the point

    report = defect_report(raised(fail_again))
    for part in ("ValueError: first", "while handling it", "both", "TypeError: one", "FileError: two"):
        assert part in report


def test_names_of_the_program_stay_where_only_they_can_be() -> None:
    report = defect_report(raised(lambda: None.nothing))  # type: ignore[attr-defined]  # the defect of this test
    assert "'NoneType' object has no attribute 'nothing'" in report


def test_folders_of_this_computer_are_not_told() -> None:
    import json

    report = defect_report(raised(lambda: json.loads("{")))
    assert "/usr/" not in report
    assert "decoder.py" in report
