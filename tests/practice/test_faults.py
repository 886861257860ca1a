"""Faults on demand, as a client meets them."""

from __future__ import annotations

import math
import time
from typing import Any

import pytest
import requests

from gcdesk.practice.faults import (
    TOO_MANY_UPLOADS,
    UPLOAD_LIMIT_REACHED,
    CutJson,
    Delay,
    Drop,
    Faults,
    Hang,
    Html,
    LoseReply,
    Status,
    WithFields,
    WithoutFields,
)
from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller, volume

ME = "profiles/users/self/"
LOST = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)


@pytest.mark.parametrize("code", [400, 401, 403, 404, 429, 500, 502, 503])
def test_answers_with_a_status(server: PracticeServer, editor: Caller, code: int) -> None:
    server.faults.add(Status(code), path="users/self", times=1)
    refused = editor.get(ME)
    assert refused.status_code == code
    assert refused.headers["Content-Type"].startswith(
        "application/json" if code in {401, 403, 404, 429} else "text/html"
    )
    assert editor.get(ME).status_code == 200


@pytest.mark.hazard("N5")
@pytest.mark.parametrize("after", [2, "Wed, 21 Oct 2026 07:28:00 GMT"])
def test_says_when_to_come_back(server: PracticeServer, editor: Caller, after: int | str) -> None:
    server.faults.add(Status(429, retry_after=after))
    assert editor.get(ME).headers["Retry-After"] == str(after)


@pytest.mark.hazard("N6")
def test_the_limits_of_an_account(server: PracticeServer, editor: Caller) -> None:
    _, path = editor.begin()
    server.faults.add(TOO_MANY_UPLOADS, method="POST", path="/uploads/$")
    server.faults.add(UPLOAD_LIMIT_REACHED, path="generate-presigned-urls")
    assert editor.post("uploads/", {"filename": "a"}).status_code == 400
    refused = editor.patch(f"{path}generate-presigned-urls/", {"part_numbers": [1]})
    assert (refused.status_code, refused.json()) == (403, {"detail": "Upload limit reached"})


@pytest.mark.hazard("N2")
def test_loses_the_reply_after_doing_the_work(server: PracticeServer, editor: Caller) -> None:
    server.faults.add(LoseReply(), method="POST", path="display-sets", times=1)
    with pytest.raises(LOST):
        editor.display_set("walnut")
    assert [row["title"] for row in editor.listed("reader-studies/display-sets/")] == ["walnut"]
    assert server.state.log[-2].status == 0


@pytest.mark.hazard("N1")
def test_drops_a_part_half_way(server: PracticeServer, editor: Caller) -> None:
    _, path = editor.begin()
    address = editor.sign(path, 1)["1"]
    server.faults.add(Drop(after=100_000), method="PUT", times=1)
    with pytest.raises(LOST):
        editor.put(address, b"x" * 8_000_000)
    assert editor.read(f"{path}list-parts/")["parts"] == []
    assert editor.put(address, b"x").status_code == 200


def test_drops_an_answer_half_way(server: PracticeServer, editor: Caller) -> None:
    made = editor.display_set()
    editor.fill(made, {"interface": "ct-image", "user_uploads": [editor.upload("a.mha", volume())]})
    file = editor.read(editor.value_when_there(made, "ct-image")["image"])["files"][0]["file"]
    server.faults.add(Drop(after=100), method="GET", path="^/images/", times=1)
    with pytest.raises(LOST):
        editor.download(file)
    assert editor.download(file) == volume()
    server.faults.add(Drop(after=10), path="users/self", times=1)
    with pytest.raises(LOST):
        editor.get(ME)


@pytest.mark.hazard("N12")
def test_answers_what_is_no_json(server: PracticeServer, editor: Caller) -> None:
    whole = editor.get(ME).content
    server.faults.add(Html(), times=1)
    assert editor.get(ME).headers["Content-Type"].startswith("text/html")
    server.faults.add(CutJson(), times=1)
    assert editor.get(ME).content == whole[: len(whole) // 2]
    server.faults.add(CutJson(keep=0), times=1)
    assert editor.get(ME).content == b""
    server.faults.add(CutJson(), times=1)
    server.faults.add(WithFields({"pk": 1}), times=1)
    assert editor.get(ME).status_code == 200


@pytest.mark.hazard("N12")
def test_answers_other_fields(server: PracticeServer, editor: Caller) -> None:
    server.faults.add(WithoutFields(("title", "order")), path="display-sets")
    server.faults.add(WithFields({"colour": ["green"]}), path="display-sets")
    made = editor.display_set()
    assert "title" not in made
    assert "order" not in made
    (row,) = editor.listed("reader-studies/display-sets/")
    assert row["colour"] == ["green"]
    assert "colour" not in editor.read("reader-studies/display-sets/")


def test_waits_as_long_as_told(server: PracticeServer, editor: Caller) -> None:
    def took() -> float:
        begin = time.monotonic()
        editor.get(ME)
        return time.monotonic() - begin

    server.faults.latency = 0.1
    rule = server.faults.add(Delay(0.2), path="users/self")
    assert took() >= 0.3
    server.faults.remove(rule)
    assert took() >= 0.1
    server.faults.clear()
    assert server.faults.latency == 0
    assert rule.hits == 1


def test_never_answers(server: PracticeServer, editor: Caller) -> None:
    server.faults.add(Hang(), path="users/self")
    with pytest.raises(requests.ReadTimeout):
        editor.get(ME, timeout=0.2)


def test_has_a_bandwidth(server: PracticeServer, editor: Caller) -> None:
    _, path = editor.begin()
    address = editor.sign(path, 1)["1"]
    for knob in ("bandwidth", "bandwidth_each"):
        setattr(server.faults, knob, 1_000_000.0)
        begin = time.monotonic()
        editor.put(address, b"x" * 400_000)
        assert time.monotonic() - begin >= 0.35
        server.faults.clear()


def _hits(faults: Faults, count: int, **asked: Any) -> int:
    asked = {"method": "GET", "path": "/a", **asked}
    return sum(bool(faults.hitting(asked["method"], asked["path"])) for _ in range(count))


def test_a_rule_hits_what_it_names() -> None:
    faults = Faults()
    faults.add(LoseReply(), method="POST|PATCH", path="^/a/b$")
    assert _hits(faults, 1, method="POST", path="/a/b") == 1
    assert _hits(faults, 1, method="PATCH", path="/a/b") == 1
    assert _hits(faults, 1, method="GET", path="/a/b") == 0
    assert _hits(faults, 1, method="POST", path="/a/bc") == 0


def test_a_rule_hits_as_often_as_told() -> None:
    faults = Faults()
    faults.add(LoseReply(), times=2, skip=3)
    assert [_hits(faults, 1) for _ in range(7)] == [0, 0, 0, 1, 1, 0, 0]


def test_chance_is_the_same_for_the_same_seed() -> None:
    def pattern(seed: int) -> list[int]:
        faults = Faults(seed=seed)
        faults.add(LoseReply(), probability=0.5)
        return [_hits(faults, 1) for _ in range(40)]

    assert pattern(1) == pattern(1)
    assert pattern(1) != pattern(2)
    assert 5 < sum(pattern(1)) < 35


def test_clearing_forgets_failing_imports_and_keeps_their_pace() -> None:
    faults = Faults(import_seconds=math.inf)
    faults.fail_imports("mha$", "no")
    assert faults.failure_of_import(["a.dcm", "b.mha"]) == "no"
    faults.clear()
    assert faults.failure_of_import(["b.mha"]) is None
    assert faults.import_seconds == math.inf
