"""A quick practice server, without samples, for the tests of its rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller, calling


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """A server with an empty study, whose imports begin at once."""
    with PracticeServer(samples=False, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def as_user(server: PracticeServer) -> Iterator[Callable[[str | None], Caller]]:
    """Makes callers for users of the server."""
    with ExitStack() as stack:
        yield lambda user: stack.enter_context(calling(server, user))


@pytest.fixture
def editor(as_user: Callable[[str | None], Caller]) -> Caller:
    """The editor of the empty study."""
    return as_user("editor")
