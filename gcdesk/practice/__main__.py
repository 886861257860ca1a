"""``python -m gcdesk.practice``: the practice server by itself, until Ctrl+C."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from gcdesk.practice.server import PracticeServer
from gcdesk.practice.site import Dialect
from gcdesk.texts import tr


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(
        prog="python -m gcdesk.practice",
        description=tr("Practice", "A small Grand Challenge on this computer, for practice and for tests."),
    )
    made.add_argument("--folder", type=Path, help=tr("Practice", "keep everything here for the next time"))
    made.add_argument("--port", type=int, default=0, help=tr("Practice", "of the API; 0: a free one"))
    made.add_argument(
        "--storage-port", type=int, default=0, help=tr("Practice", "of the storage; 0: a free one")
    )
    made.add_argument("--dialect", type=Dialect, choices=list(Dialect), default=Dialect.NEWER)
    made.add_argument(
        "--tls", action="store_true", help=tr("Practice", "with https and an authority of its own")
    )
    made.add_argument("--no-samples", action="store_true", help=tr("Practice", "only an empty reader study"))
    made.add_argument(
        "--import-seconds", type=float, default=0.2, help=tr("Practice", "how long an import waits")
    )
    made.add_argument("--latency", type=float, default=0.0, help=tr("Practice", "seconds before each answer"))
    made.add_argument("--bandwidth", type=float, help=tr("Practice", "bytes a second, all together"))
    made.add_argument("--bandwidth-each", type=float, help=tr("Practice", "bytes a second for a connection"))
    return made


def main(arguments: Sequence[str] | None = None, stop: threading.Event | None = None) -> int:
    """Serve until *stop* is set, or Ctrl+C; tells on standard output where, and with which tokens."""
    given = parser().parse_args(arguments)
    stop = stop or stop_at_signal()
    server = PracticeServer(
        given.folder,
        dialect=given.dialect,
        tls=given.tls,
        samples=not given.no_samples,
        import_seconds=given.import_seconds,
        port=given.port,
        storage_port=given.storage_port,
    )
    server.faults.latency = given.latency
    server.faults.bandwidth = given.bandwidth
    server.faults.bandwidth_each = given.bandwidth_each
    with server:
        sys.stdout.write("\n".join(_told(server)) + "\n")
        sys.stdout.flush()
        stop.wait()
    return 0


def _told(server: PracticeServer) -> list[str]:
    lines = [tr("Practice", "Server: {address}", address=server.address)]
    if server.certificate_file is not None:
        lines.append(tr("Practice", "Certificate: {file}", file=server.certificate_file))
    lines.extend(
        tr("Practice", "Token of {user}: {token}", user=user, token=token)
        for user, token in server.tokens.items()
    )
    return lines


def stop_at_signal() -> threading.Event:
    """An event that Ctrl+C and a request to end set."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    return stop


if __name__ == "__main__":
    sys.exit(main())
