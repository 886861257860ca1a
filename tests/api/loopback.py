"""Servers on loopback that misbehave, each connection on a thread of its own."""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Behave = Callable[["Loopback", socket.socket], None]


@dataclass
class Asked:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Reply:
    """An answer, or a fault in its place."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    cut_after: int | None = None
    """Send so many bytes of the body only, then hang up."""
    lost: bool = False
    """Read the request, then reset the connection instead of answering."""


class Loopback:
    """A server; `asked` is what it was asked."""

    def __init__(self, behave: Behave, context: ssl.SSLContext | None = None) -> None:
        self._behave = behave
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.asked: list[Asked] = []
        self.connected = threading.Event()
        self.released = threading.Event()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def address(self) -> str:
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.released.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._open:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join(5)
        for each in self._open:
            each.close()

    def _start(self, run: Callable[[], None]) -> None:
        thread = threading.Thread(target=run, name="loopback", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                accepted, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(accepted)
            self._start(lambda accepted=accepted: self._serve(accepted))  # type: ignore[misc] # bound at once

    def _serve(self, accepted: socket.socket) -> None:
        with contextlib.suppress(OSError):
            if self._context:
                accepted = self._context.wrap_socket(accepted, server_side=True)
                self._open.append(accepted)
            self.connected.set()
            self._behave(self, accepted)


def never_answers(server: Loopback, connection: socket.socket) -> None:
    while connection.recv(65536):
        pass


def never_reads(server: Loopback, connection: socket.socket) -> None:
    server.released.wait()


def answers(*replies: Reply) -> Behave:
    """One reply after another, over all connections; the last one again and again."""
    left = list(replies)
    lock = threading.Lock()

    def behave(server: Loopback, connection: socket.socket) -> None:
        with connection.makefile("rb") as reader:
            while asked := _read(reader):
                with lock:
                    server.asked.append(asked)
                    reply = left.pop(0) if len(left) > 1 else left[0]
                if reply.lost:
                    reset(connection)
                    return
                if not _answer(connection, reply):
                    connection.shutdown(socket.SHUT_RDWR)
                    return

    return behave


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.shutdown(socket.SHUT_RD)
    connection.close()


def as_json(value: object) -> bytes:
    return json.dumps(value).encode()


def _read(reader: object) -> Asked | None:
    readline, read = reader.readline, reader.read  # type: ignore[attr-defined] # a buffered reader
    first = readline().decode().split()
    if not first:
        return None
    headers: dict[str, str] = {}
    while line := readline().decode().strip():
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    return Asked(first[0], first[1], headers, read(int(headers.get("content-length", 0))))


def _answer(connection: socket.socket, reply: Reply) -> bool:
    headers = {"Content-Length": str(len(reply.body)), "Content-Type": "application/json", **reply.headers}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    body = reply.body if reply.cut_after is None else reply.body[: reply.cut_after]
    connection.sendall(f"HTTP/1.1 {reply.status} X\r\n{lines}\r\n".encode() + body)
    return reply.cut_after is None


@contextlib.contextmanager
def nobody_accepts() -> Iterator[int]:
    """A port where connecting never comes to an end: the queue of its listener is full."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port: int = listener.getsockname()[1]
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))
        yield port


def certificate(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A certificate for 127.0.0.1 that signed itself, as a file to trust, and a server's context with it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "gcdesk tests")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "certificate.pem", folder / "key.pem"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(public, private)
    return public, context
