"""The order in which people expect names: ``case 2`` before ``case 10``, whatever their capitals."""

from __future__ import annotations

from natsort import natsort_keygen, ns

_natural = natsort_keygen(alg=ns.IGNORECASE)

NaturalKey = tuple[object, str]


def natural(name: str) -> NaturalKey:
    """What to sort *name* by; names that differ in capitals only have a fixed order, too."""
    return _natural(name), name
