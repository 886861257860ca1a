from __future__ import annotations

from gcdesk.order.listing.signs import Sign


def test_a_sign_survives_being_handed_on_as_a_text() -> None:
    # Qt gives a role's value back as a plain text.
    assert all(Sign(str(sign)) is sign for sign in Sign)
