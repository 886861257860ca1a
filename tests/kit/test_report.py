from __future__ import annotations

from collections.abc import Callable

import pytest

from gcdesk import __version__
from gcdesk.errors import FileError
from gcdesk.kit.report import clean, defect_report


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


@pytest.mark.hazard("G9")
@pytest.mark.parametrize(
    "message",
    [
        "Authorization: Bearer 0123456789abcdef",
        "token=secret-secret",
        "no such header 'Jansen'",
        'value "Jansen\\" again"',
        "HTTPSConnectionPool: https://store.example/ct.mha?X-Amz-Signature=secret",
        "[Errno 2] No such file or directory: '/data/Jansen/ct.mha'",
        "can't open /data/Jansen/ct.mha now",
        r"can't open C:\Users\Jansen\ct.mha now",
        "0123456789abcdef0123456789secret",
    ],
)
def test_what_may_be_a_secret_or_a_patient_is_left_out(message: str) -> None:
    for keep_names in (False, True):
        cleaned = clean(message, keep_names=keep_names)
        assert "secret" not in cleaned
        assert "0123456789" not in cleaned
        if not keep_names:
            assert "Jansen" not in cleaned


def test_names_of_the_program_stay_where_only_they_can_be() -> None:
    report = defect_report(raised(lambda: None.nothing))  # type: ignore[attr-defined]  # the defect of this test
    assert "'NoneType' object has no attribute 'nothing'" in report


def test_folders_of_this_computer_are_not_told() -> None:
    import json

    report = defect_report(raised(lambda: json.loads("{")))
    assert "/usr/" not in report
    assert "decoder.py" in report
