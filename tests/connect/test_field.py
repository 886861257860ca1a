from __future__ import annotations

import pytest

from gcdesk.connect.field import Field, field_of
from gcdesk.errors import (
    CertificateError,
    GcdeskError,
    NetworkError,
    NotGrandChallenge,
    NoUser,
    ProxyError,
    ServerBroken,
    TokenRefused,
)


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (TokenRefused("x"), Field.TOKEN),
        (NoUser("x"), Field.TOKEN),
        (NetworkError("x"), Field.SERVER),
        (CertificateError("x"), Field.SERVER),
        (ProxyError("x"), Field.SERVER),
        (NotGrandChallenge("x"), Field.SERVER),
        (ServerBroken("x"), Field.SERVER),
        (GcdeskError("x"), Field.TOKEN),
    ],
)
def test_each_refusal_belongs_beside_a_field(error: GcdeskError, field: Field) -> None:
    assert field_of(error) is field
