"""Each kind of exchange that was recorded gets the same status and the same shape of body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import requests

from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleStudy
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.site import Dialect
from tests.practice.calling import Caller, calling

EXCHANGES: dict[str, dict[str, Any]] = {
    exchange["name"]: exchange
    for exchange in json.loads(
        (Path(__file__).parents[1] / "fixtures" / "exchanges.json").read_text(encoding="utf-8")
    )
}

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Replay:
    """Sends what was recorded, with the names that this server has for things, and keeps what came back."""

    def __init__(self, server: PracticeServer, stack: ExitStack) -> None:
        self._callers: dict[str, Caller] = {
            name: stack.enter_context(calling(server, None if name == "nobody" else name))
            for name in ("editor", "reader1", "outsider", "nobody")
        }
        for name, header in {"wrong": "Bearer " + "0" * 64, "basic": "Basic abcd"}.items():
            self._callers[name] = stack.enter_context(calling(server, None))
            self._callers[name].session.headers["Authorization"] = header
        self._names: dict[str, str] = {}
        self.answers: dict[str, requests.Response] = {}

    def run(self) -> None:
        """Everything, in the order in which it was recorded."""
        for name, exchange in EXCHANGES.items():
            if name == "answer that is a mask":
                self._learn(exchange["response"], self._mask())
            if name == "upload aborted":
                self._learn_aborted(exchange["url"])
            self._send(name, exchange)

    def _send(self, name: str, exchange: dict[str, Any]) -> None:
        caller = self._callers[_user(name)]
        url = self.here(exchange["url"])
        if "stored" in name:
            answer = caller.put(url, b"x" * (5 * 1024 * 1024 if "first" in name else 1000))
        elif name == "image file from storage":
            answer = caller.storage.get(url, timeout=30)
        else:
            answer = caller.call(exchange["method"], url, self.here(exchange["request"]))
        self.answers[name] = answer
        if answer.ok and exchange["content_type"] == "application/json":
            self._learn(exchange["response"], answer.json())
        for header in ("ETag", "Location"):
            if header in exchange["headers"]:
                self._names[exchange["headers"][header]] = answer.headers.get(header, "")

    def _mask(self) -> Any:
        answers = self._callers["editor"].listed("reader-studies/answers/?limit=1000")
        return next(answer for answer in answers if answer["answer_image"])

    def _learn_aborted(self, url: str) -> None:
        upload, _ = self._callers["editor"].begin("other.mha")
        _, pk, s3_upload_id, *_ = url.split("/")
        self._names.update({pk: upload["pk"], s3_upload_id: upload["s3_upload_id"]})

    def _learn(self, recorded: Any, live: Any) -> None:
        """What is called so in the recording is called otherwise here."""
        if isinstance(recorded, dict) and isinstance(live, dict):
            for one, other in _pairs(recorded, live):
                self._learn(one, other)
            if live.get("s3_upload_id"):
                self._names[recorded["s3_upload_id"]] = live["s3_upload_id"]
            if "hanging_protocol" in recorded:
                self._names[recorded["title"]] = live["title"]
        elif isinstance(recorded, list) and isinstance(live, list):
            for one, other in zip(recorded, live, strict=False):
                self._learn(one, other)
        elif isinstance(recorded, str) and isinstance(live, str):
            if recorded.startswith("https://"):
                self._names[recorded] = live
            for one, other in zip(_UUID.findall(recorded), _UUID.findall(live), strict=False):
                self._names.setdefault(one, other)

    def here(self, value: Any) -> Any:
        """*value* with this server's names."""
        if isinstance(value, dict):
            return {key: self.here(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.here(item) for item in value]
        if not isinstance(value, str):
            return value
        if value in self._names:
            return self._names[value]
        for name in (
            *_UUID.findall(value),
            *(word for word in value.split("/") if word.startswith("practice")),
        ):
            value = value.replace(name, self._names.get(name, name))
        return value


def _pairs(recorded: dict[str, Any], live: dict[str, Any]) -> list[tuple[Any, Any]]:
    """What stands for the same thing in both: the studies of a list by their slugs, all else by its place."""
    rows = recorded.get("results") or [{}]
    if "slug" in rows[0]:
        by_slug = {row["slug"]: row for row in live["results"]}
        return [(row, by_slug.get(row["slug"])) for row in rows]
    return [(recorded[key], live.get(key)) for key in recorded]


def _user(name: str) -> str:
    if name == "no token" or "without a token" in name:
        return "nobody"
    if "outsider" in name:
        return "outsider"
    if "reader asks" in name or name == "own answers of a reader":
        return "reader1"
    return {"wrong token": "wrong", "another scheme": "basic"}.get(name, "editor")


@pytest.fixture(scope="module")
def replay() -> Iterator[Replay]:
    """All exchanges, replayed once."""
    with PracticeServer(dialect=Dialect.RECORDED) as server, ExitStack() as stack:
        watched = SampleStudy("watched-practice", "Watched", editors=("outsider",), readers=("editor",))
        load_study(server.site, watched)
        made = Replay(server, stack)
        made.run()
        yield made


def _is_id(key: str) -> bool:
    return key.isdigit() or bool(_UUID.fullmatch(key))


def differences(recorded: Any, live: Any, at: str = "body") -> list[str]:
    """Where the shapes differ; what is null on one side may be anything on the other."""
    if recorded is None or live is None:
        return []
    if _kind(recorded) is not _kind(live):
        return [f"{at}: {recorded!r} and {live!r}"]
    if isinstance(recorded, list):
        return _list_differences(recorded, live, at)
    if isinstance(recorded, dict):
        return _object_differences(recorded, live, at)
    return []


def _kind(value: Any) -> type:
    return float if type(value) is int else type(value)


def _list_differences(recorded: list[Any], live: list[Any], at: str) -> list[str]:
    """Each item has the shape of one that was recorded."""
    found: list[str] = []
    for number, item in enumerate(live if recorded else []):
        tried = [differences(one, item, f"{at}[{number}]") for one in recorded]
        closest: list[str] = min(tried, key=len)
        found.extend(closest)
    return found


def _object_differences(recorded: dict[str, Any], live: dict[str, Any], at: str) -> list[str]:
    if recorded and all(map(_is_id, recorded)):
        named = [f"{at}: {key} is no id" for key in live if not _is_id(key)]
        return named or _list_differences(list(recorded.values()), list(live.values()), at)
    differing = sorted(recorded.keys() ^ live.keys())
    found = [f"{at}: fields {differing}"] if differing else []
    for key in recorded.keys() & live.keys():
        if key not in {"value", "answer"}:  # any JSON
            found.extend(differences(recorded[key], live[key], f"{at}.{key}"))
    return found


@pytest.mark.parametrize("name", EXCHANGES)
def test_gets_the_same_status_and_the_same_shape(replay: Replay, name: str) -> None:
    exchange, answer = EXCHANGES[name], replay.answers[name]
    assert answer.status_code == exchange["status"], answer.text[:500]
    assert answer.headers["Content-Type"] == exchange["content_type"]
    assert exchange["headers"].keys() <= answer.headers.keys()
    for header in ("Allow", "WWW-Authenticate"):
        if header in exchange["headers"]:
            assert answer.headers[header] == exchange["headers"][header]
    if exchange["content_type"] != "application/json":
        assert answer.text.split()[:1] == replay.here(exchange["response"]).split()[:1]
    elif answer.status_code >= 400:
        assert answer.json() == exchange["response"]
    else:
        assert not differences(exchange["response"], answer.json())


def test_a_difference_in_shape_is_seen() -> None:
    assert differences({"a": 1}, {"a": 1, "b": 2})
    assert differences({"a": [{"b": ""}]}, {"a": [{"c": ""}]})
    assert differences({"a": 1}, {"a": "1"})
    assert differences({"a": True}, {"a": 1})
    assert not differences({"a": None, "b": [1]}, {"a": "x", "b": []})
