"""Signed addresses."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from gcdesk.practice.signing import Signer, Verdict

NOW = 1_800_000_000.0


def _verdict(signer: Signer, address: str, method: str = "PUT", now: float = NOW) -> Verdict:
    parts = urlsplit(address)
    return signer.verify(method, parts.path, parts.query, now)


@pytest.mark.parametrize("key", ["uploads/11/a", "images/ü b#?.mha"])
def test_is_good_for_one_method_path_and_time(key: str) -> None:
    signer = Signer()
    address = signer.sign("http://storage", "PUT", key, NOW, 3600, {"partNumber": "1"})
    assert _verdict(signer, address) is Verdict.GOOD
    assert _verdict(signer, address, now=NOW + 3600) is Verdict.GOOD
    assert _verdict(signer, address, now=NOW + 3602) is Verdict.EXPIRED
    assert _verdict(signer, address, method="GET") is Verdict.WRONG
    assert _verdict(signer, address.replace("storage/", "storage/x")) is Verdict.WRONG
    assert _verdict(signer, address.replace("Expires=3600", "Expires=9999")) is Verdict.WRONG
    assert _verdict(Signer(), address) is Verdict.WRONG
    assert _verdict(signer, address.partition("?")[0]) is Verdict.MISSING


def test_nonsense_for_a_signature_is_wrong() -> None:
    assert Signer().verify("GET", "/a", "X-Amz-Signature=%C3%BC", NOW) is Verdict.WRONG
