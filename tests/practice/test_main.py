"""``python -m gcdesk.practice``."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import requests

from gcdesk.practice.__main__ import main, parser, stop_at_signal


def test_serves_until_it_is_stopped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stop = threading.Event()
    stop.set()
    assert main(["--no-samples", "--folder", str(tmp_path), "--tls", "--dialect", "recorded"], stop) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("Server: https://127.0.0.1:")
    assert said[1] == f"Certificate: {tmp_path / 'tls' / 'authority.pem'}"
    assert [line.split()[2] for line in said[2:]] == [
        "editor:",
        "reader1:",
        "reader2:",
        "reader3:",
        "outsider:",
    ]


def test_tells_its_options(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for option in ("--folder", "--port", "--storage-port", "--dialect", "--tls", "--latency", "--bandwidth"):
        assert option in said


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM there")
def test_runs_by_itself_and_ends_at_a_signal() -> None:
    command = [sys.executable, "-m", "gcdesk.practice", "--no-samples"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().removeprefix("Server: ").strip()
        assert requests.get(f"{address}/api/v1/gcapi/", timeout=10).status_code == 200
        os.kill(process.pid, signal.SIGTERM)
        process.stdout.read()
        assert process.wait(10) == 0


def test_a_signal_stops_it() -> None:
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        stop = stop_at_signal()
        assert not stop.is_set()
        signal.raise_signal(signal.SIGTERM)
        assert stop.is_set()
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)
