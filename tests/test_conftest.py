from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import keyring

from gcdesk.api.account import who_am_i
from gcdesk.api.client import Client
from gcdesk.kit.settings import places
from gcdesk.practice.server import PracticeServer
from tests.conftest import MemoryKeyring


def test_each_test_has_a_home_of_its_own(home: Path) -> None:
    assert list(home.iterdir()) == []
    assert places().data.is_relative_to(home)
    assert os.environ["GCDESK_HOME"] == str(home)


def test_the_key_store_is_in_memory(key_store: MemoryKeyring) -> None:
    assert key_store.kept == {}
    keyring.set_password("gcdesk https://gc.example", "ada", "secret")
    assert key_store.kept == {("gcdesk https://gc.example", "ada"): "secret"}
    assert keyring.get_password("gcdesk https://gc.example", "ada") == "secret"
    keyring.delete_password("gcdesk https://gc.example", "ada")
    assert key_store.kept == {}


def test_the_practice_server_answers_its_users(
    practice: PracticeServer, client_for: Callable[[str], Client]
) -> None:
    assert [who_am_i(client_for(user)) for user in ("editor", "reader1")] == ["editor", "reader1"]
    assert (practice.sample_folder / "patient 1" / "ct.mha").is_file()


def test_what_one_test_does_to_its_practice_server_no_other_sees(
    practice: PracticeServer, tmp_path: Path
) -> None:
    assert practice.folder.is_relative_to(tmp_path)
