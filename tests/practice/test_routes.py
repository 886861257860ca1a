"""Addresses and methods."""

from __future__ import annotations

from tests.practice.calling import Caller


def test_other_methods_are_told_what_is_allowed(editor: Caller) -> None:
    refused = editor.call("DELETE", "uploads/")
    assert (refused.status_code, refused.json()) == (405, {"detail": 'Method "DELETE" not allowed.'})
    assert refused.headers["Allow"] == "GET, POST, HEAD, OPTIONS"
    options = editor.call("OPTIONS", "gcapi/")
    assert (options.status_code, options.headers["Allow"]) == (200, "GET, HEAD, OPTIONS")


def test_head_is_a_get_without_a_body(editor: Caller) -> None:
    head = editor.call("HEAD", "reader-studies/")
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["Content-Length"]) == len(editor.get("reader-studies/").content)


def test_an_unknown_address_is_a_page(editor: Caller) -> None:
    for path in ("no-such/", "uploads", "reader-studies/x/"):
        missing = editor.get(path)
        assert (missing.status_code, missing.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
