from __future__ import annotations

import logging
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from gcdesk import __version__
from gcdesk.kit import log_file
from gcdesk.kit.log_file import FILES, NAME, log_files, log_kept_in, write_more

log = logging.getLogger("gcdesk.somewhere")


def text_of(folder: Path) -> str:
    return "".join(file.read_text(encoding="utf-8") for file in reversed(log_files(folder)))


def test_everything_of_gcdesk_is_kept_with_time_thread_and_place(tmp_path: Path) -> None:
    with log_kept_in(tmp_path / "log") as file:
        log.debug("%s %s", "PATCH /api/v1/uploads/1/", 200)
        assert file == tmp_path / "log" / NAME
    log.debug("afterwards")
    text = text_of(tmp_path / "log")
    assert f"gcdesk {__version__}" in text
    assert "DEBUG MainThread gcdesk.somewhere: PATCH /api/v1/uploads/1/ 200\n" in text
    assert "afterwards" not in text
    assert logging.getLogger("gcdesk").level == logging.NOTSET


@pytest.mark.hazard("G9")
@pytest.mark.expects_log("refused", "failed")
def test_what_must_not_be_kept_is_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    token = "0123456789abcdef" * 4
    with log_kept_in(tmp_path):
        log.warning("refused: %s", {"Authorization": f"Bearer {token}"})
        log.info("PUT https://store.example/ct?X-Amz-Signature=%s", token)
        log.info("opened %s", tmp_path / "Jansen" / "ct.mha")
        log.info("by way of http://jan:geheim@proxy.example:3128", stack_info=True)
        try:
            dict[str, str]()["Jansen"]
        except KeyError:
            log.exception("failed at /data/Jansen/ct.mha")
    for kept in (text_of(tmp_path), capsys.readouterr().err):
        assert "refused" in kept
        assert "KeyError" in kept
        for secret in (token, "Jansen", "geheim", str(tmp_path)):
            assert secret not in kept.replace(
                '["Jansen"]', ""
            )  # the line of code is not what it stumbled over
    assert "https://store.example/ct?…" in text_of(tmp_path)


@pytest.mark.hazard("G9")
def test_a_traceback_that_another_handler_kept_is_not_taken_over(tmp_path: Path) -> None:
    record = log.makeRecord(log.name, logging.INFO, "", 1, "failed", (), None)
    record.exc_text = "KeyError: 'Jansen'"
    with log_kept_in(tmp_path):
        log.handle(record)
    assert "Jansen" not in text_of(tmp_path)
    assert record.exc_text == "KeyError: 'Jansen'"  # which is the other handler's business


@pytest.mark.hazard("G9")
def test_libraries_that_log_whole_addresses_are_not_heard(tmp_path: Path) -> None:
    with log_kept_in(tmp_path):
        for name in log_file.QUIET:
            logging.getLogger(name).critical("https://store.example/ct")
    assert "store.example" not in text_of(tmp_path)
    assert not logging.getLogger("requests").disabled


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_only_its_user_may_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        (tmp_path / "log").mkdir()
        (tmp_path / "log" / NAME).write_text("from an earlier gcdesk\n", encoding="utf-8")
        (tmp_path / "log" / NAME).chmod(0o644)
        with log_kept_in(tmp_path / "log"), log_kept_in(tmp_path / "new"):
            log.info("x")
    finally:
        os.umask(before)
    for folder in ("log", "new"):
        assert stat.S_IMODE((tmp_path / folder / NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    assert text_of(tmp_path / "log").startswith("from an earlier gcdesk\n")


def test_it_turns_over_and_the_oldest_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LONGEST", 2_000)

    def write(thread: int) -> None:
        for n in range(100):
            log.info("line %d of %d", n, thread)

    with log_kept_in(tmp_path):
        threads = [threading.Thread(target=write, args=(thread,)) for thread in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        log.info("the last line")
    files = log_files(tmp_path)
    assert [file.name for file in files] == [NAME, *(f"{NAME}.{n}" for n in range(1, FILES))]
    assert len(list(tmp_path.iterdir())) == FILES
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert files[0].read_text(encoding="utf-8").endswith("the last line\n")


@pytest.mark.hazard("G2")
def test_where_it_cannot_be_kept_the_program_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("in the way", encoding="utf-8")
    with log_kept_in(tmp_path / "log") as file:
        assert file is None
        log.info("said to nobody")
    assert log_files(tmp_path / "log") == []
    assert capsys.readouterr().err == ""


@pytest.mark.hazard("G2", "G9")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.expects_log("refused")
def test_a_full_disk_is_no_reason_to_stop(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with log_kept_in(tmp_path):
        (handler,) = (h for h in logging.getLogger().handlers if isinstance(h, log_file.PrivateFile))
        handler.close()
        handler.stream = Path("/dev/full").open("a", encoding="utf-8")  # noqa: SIM115 - the handler closes it
        log.warning("refused: %s", {"token": "secret"})
        log.info("and on")
    assert "secret" not in capfd.readouterr().err


def test_a_file_that_another_holds_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where a file that is open elsewhere can't be renamed: injected."""
    monkeypatch.setattr(log_file, "LONGEST", 500)
    (tmp_path / f"{NAME}.1").mkdir()  # which no file can take the place of
    with log_kept_in(tmp_path):
        for n in range(50):
            log.info("line %d", n)
    assert "line 49\n" in (tmp_path / NAME).read_text(encoding="utf-8")


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    if not hasattr(os, "O_NOFOLLOW"):
        pytest.skip("links can't be told apart here")
    (tmp_path / "mine").write_text("mine", encoding="utf-8")
    (tmp_path / NAME).symlink_to(tmp_path / "mine")
    with log_kept_in(tmp_path) as file:
        assert file is None
    assert (tmp_path / "mine").read_text(encoding="utf-8") == "mine"


def test_requests_are_written_only_when_more_is_wanted(tmp_path: Path) -> None:
    log = logging.getLogger("gcdesk.some.room")
    with log_kept_in(tmp_path):
        for more in (True, False):
            write_more(more)
            log.debug("asked, more is %s", more)
            log.info("told, more is %s", more)
    kept = (tmp_path / "gcdesk.log").read_text(encoding="utf-8")
    assert "asked, more is True" in kept
    assert "told, more is True" in kept
    assert "asked, more is False" not in kept
    assert "told, more is False" in kept
