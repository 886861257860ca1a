"""Signing in: every way in which it goes wrong, and then right; and who stays signed in."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from gcdesk.selftest import hands
from tests.conftest import MemoryKeyring
from tests.journeys.stage import EMPTY, Stage

WRONG = "0" * 64


def _said(stage: Stage) -> str:
    stage.until("a sentence below the field", lambda: hands.text("sign_in_message") != "")
    return hands.text("sign_in_message")


@pytest.mark.hazard("G9")
def test_a_wrong_token_is_told_and_the_right_one_goes_on(stage: Stage) -> None:
    stage.open()
    stage.sign_in(token=WRONG)
    assert "does not accept the token" in _said(stage)
    stage.sign_in()
    stage.choose_study()
    assert hands.text("study_button").startswith(EMPTY)
    assert "editor" in hands.text("account_button")
    stage.close()


def test_a_token_with_what_clings_to_a_pasted_one(stage: Stage) -> None:
    stage.open()
    stage.sign_in(token=f' "Bearer {stage.server.tokens["editor"]}"  ')
    stage.choose_study()
    stage.close()


@pytest.mark.hazard("N1")
def test_without_a_network_the_server_is_named(stage: Stage) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    stage.open()
    stage.sign_in(server=f"http://127.0.0.1:{port}")
    assert f"127.0.0.1:{port} can't be reached" in _said(stage)
    stage.sign_in()
    stage.choose_study()
    stage.close()


class _Website(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<html><body>Welcome to our hospital</body></html>")

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def website() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Website) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.hazard("N12")
def test_a_server_that_is_no_grand_challenge_is_told_apart(stage: Stage, website: str) -> None:
    stage.open()
    stage.sign_in(server=website)
    assert "not a Grand Challenge" in _said(stage)
    stage.sign_in(server="http://grand-challenge.example")
    stage.until("another sentence", lambda: "https" in hands.text("sign_in_message"))
    stage.close()


def test_who_wants_to_stays_signed_in_until_signing_out(stage: Stage, key_store: MemoryKeyring) -> None:
    stage.open()
    stage.until("the page to sign in", lambda: hands.usable("keep_signed_in"))
    hands.tick("keep_signed_in")
    stage.sign_in()
    stage.choose_study()
    assert list(key_store.kept.values()) == [stage.server.tokens["editor"]]
    stage.close()

    stage.open()
    stage.choose_study()  # nobody was asked for a token
    stage.choose_in_menu("account_button", "account_menu", "sign_out_action")
    stage.until("the page to sign in", lambda: hands.usable("token_field"))
    stage.until("an empty key store", lambda: not key_store.kept)
    stage.close()

    stage.open()
    stage.until("the page to sign in", lambda: hands.usable("token_field"))
    assert not hands.find("kept_account_1")
    stage.close()


@pytest.mark.hazard("G5")
def test_who_does_not_ask_for_it_is_not_kept(stage: Stage, key_store: MemoryKeyring) -> None:
    stage.arrive()
    stage.close()
    assert not key_store.kept
    stage.open()
    stage.until("the page to sign in", lambda: hands.usable("token_field"))
    stage.close()


def test_a_token_that_was_deleted_meanwhile_is_asked_for_again(
    stage: Stage, key_store: MemoryKeyring
) -> None:
    stage.open()
    stage.until("the page to sign in", lambda: hands.usable("keep_signed_in"))
    hands.tick("keep_signed_in")
    stage.sign_in()
    stage.choose_study()
    stage.close()
    for account in key_store.kept:
        key_store.kept[account] = WRONG
    stage.open()
    assert "does not accept the token" in _said(stage)
    stage.sign_in()
    stage.choose_study()
    stage.close()


def test_practice_is_one_click_away_and_can_not_be_taken_for_real(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    stage.open()
    stage.until("the practice button", lambda: hands.usable("practice_button"))
    hands.click("practice_button")
    stage.until("the practice study", lambda: hands.usable("use_samples_button"))
    assert stage.window is not None
    assert stage.window.windowTitle().startswith("Practice")
    assert "Practice server" in hands.text("account_button")
    assert hands.find("practice_banner")
    hands.click("use_samples_button")
    stage.upload(8)
    assert stage.until_ended() == "All 8 display sets are ready."
    stage.close()
