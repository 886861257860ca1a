from __future__ import annotations

import asyncio

import pytest

from gcdesk.api.client import Connection
from gcdesk.errors import GcdeskError, NetworkError, TokenRefused
from gcdesk.upload.running.token_wish import TokenWish

ANOTHER = Connection("https://gc.example", "another")


@pytest.mark.hazard("N7")
def test_only_for_a_refused_token_another_is_asked_for_and_that_is_told() -> None:
    told: list[tuple[str, str]] = []
    wish = TokenWish(lambda what, why: told.append((what, why)))

    async def ask(refused: GcdeskError) -> Connection:
        assert told, "before the user is asked"
        return ANOTHER

    assert asyncio.run(wish.instead_of(TokenRefused("No."))) is None, "nobody can be asked"
    wish.ask = ask
    assert asyncio.run(wish.instead_of(NetworkError("Gone."))) is None
    assert asyncio.run(wish.instead_of(None)) is None
    assert not told
    assert asyncio.run(wish.instead_of(TokenRefused("No."))) is ANOTHER
    assert told == [("Waiting for another token", "No.")]


@pytest.mark.hazard("G7")
def test_the_question_can_be_given_up() -> None:
    async def story() -> Connection | None:
        wish = TokenWish(lambda what, why: None)

        async def ask(refused: GcdeskError) -> Connection:
            wish.give_up()
            await asyncio.Event().wait()
            raise AssertionError

        wish.ask = ask
        return await wish.instead_of(TokenRefused("No."))

    assert asyncio.run(story()) is None
