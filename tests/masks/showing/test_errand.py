from __future__ import annotations

import pytest

from gcdesk.api import studies
from gcdesk.errors import Cancelled
from gcdesk.masks.showing.errand import Errand
from tests.masks.conftest import Stage


def test_it_has_a_client_until_it_is_closed(stage: Stage) -> None:
    errand = Errand(stage.connection, workers=1)
    client = errand.open()
    errand.check()
    assert studies.find_study(client, "chest-ct-practice").title
    errand.close()
    with pytest.raises(Cancelled):
        errand.check()
    with pytest.raises(Cancelled):
        studies.find_study(client, "chest-ct-practice")


def test_one_that_was_stopped_before_it_began_does_nothing(stage: Stage) -> None:
    errand = Errand(stage.connection, workers=1)
    errand.stop()
    with pytest.raises(Cancelled):
        errand.open()
    errand.close()


def test_one_that_never_began_can_be_closed(stage: Stage) -> None:
    Errand(stage.connection, workers=1).close()
