from __future__ import annotations

import errno
import socket
import ssl

import pytest
import requests
import urllib3

from gcdesk.api.network_faults import AnswerLost, answer_lost, not_connected
from gcdesk.errors import CertificateError, NetworkError, ProxyError


def untrusted(message: str) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_message = message
    return error


@pytest.mark.hazard("N1")
@pytest.mark.parametrize(
    ("error", "words"),
    [
        (socket.gaierror(-2, "Name or service not known"), "The name gc.example can't be found"),
        (UnicodeError("label too long"), "The name gc.example can't be found"),
        (ConnectionRefusedError(), "can't be reached: the connection was refused"),
        (TimeoutError(), "can't be reached: no reply in time"),
        (ConnectionResetError(), "can't be reached: it was cut off"),
        (OSError(errno.ENETUNREACH, "x"), "can't be reached: there is no route to it"),
        (OSError(errno.EIO, "x"), "can't be reached: the connection failed"),
        (ssl.SSLError(1, "wrong version number"), "A secure connection to gc.example"),
    ],
)
def test_why_no_connection_came_about(error: Exception, words: str) -> None:
    fault = not_connected(error, "gc.example", None)
    assert type(fault) is NetworkError
    assert words in str(fault)
    assert fault.details.server_text == type(error).__name__


@pytest.mark.hazard("N1")
def test_a_refused_connection_names_the_port_and_the_way_out() -> None:
    refused = not_connected(ConnectionRefusedError(), "gc.example", None, 8443)
    assert str(refused).startswith("gc.example:8443 can't be reached: the connection was refused.")
    assert "Check the address" in str(refused)
    assert "the connection was refused" in str(not_connected(ConnectionRefusedError(), "gc.example", "proxy"))


@pytest.mark.hazard("N13")
@pytest.mark.parametrize("reason", ["self-signed certificate", ""])
def test_certificates_are_named(reason: str) -> None:
    fault = not_connected(untrusted(reason), "gc.example", None)
    assert type(fault) is CertificateError
    assert "does not trust the certificate of gc.example" in str(fault)
    assert (reason or "no reason given") in str(fault)


def test_the_proxy_is_told_from_the_server() -> None:
    assert "The proxy proxy.example" in str(not_connected(socket.gaierror(), "gc.example", "proxy.example"))
    refused = not_connected(OSError("Tunnel connection failed: 407 Proxy"), "gc.example", "proxy.example")
    assert isinstance(refused, ProxyError)
    assert refused.details.status == 407
    # A certificate that an inspecting proxy put in is a matter of certificates.
    assert type(not_connected(untrusted("x"), "gc.example", "proxy.example")) is CertificateError


@pytest.mark.hazard("N1")
def test_the_cause_is_found_under_what_the_library_wraps_around_it() -> None:
    reset = urllib3.exceptions.ProtocolError("Connection aborted.", ConnectionResetError(104, "reset"))
    fault = answer_lost(requests.ConnectionError(reset), "gc.example")
    assert type(fault) is AnswerLost
    assert "it was cut off" in str(fault)
    assert "it was cut off" in str(answer_lost(ssl.SSLEOFError(8, "EOF"), "gc.example"))
    assert "no reply in time" in str(answer_lost(requests.ReadTimeout("read timed out"), "gc.example"))


@pytest.mark.hazard("G9")
def test_nothing_of_the_librarys_own_text_is_taken_over() -> None:
    error = requests.ConnectionError("Max retries exceeded with url: /part?X-Amz-Signature=secret")
    fault = answer_lost(error, "storage.example")
    assert "secret" not in str(fault)
    assert "secret" not in " ".join(fault.details.lines())


def test_exceptions_that_refer_to_one_another() -> None:
    one, two = OSError("one"), OSError("two")
    one.__cause__, two.__cause__ = two, one
    assert "the connection failed" in str(answer_lost(one, "gc.example"))
