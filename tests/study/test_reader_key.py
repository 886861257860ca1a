from __future__ import annotations

import errno
import random
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.errors import FileError, KeyUnreadable
from gcdesk.kit.tasks import Tasks
from gcdesk.study import reader_key
from gcdesk.study.place import Place
from gcdesk.study.reader_key import (
    LastKey,
    ReaderNames,
    about_last,
    chosen_key,
    joined,
    key_beside,
    last_key,
    memory_of,
    read_key,
    remembered_key,
    write_key,
)
from gcdesk.study.snapshot import Snapshot

READERS = [f"reader{number}" for number in range(1, 13)]


def test_readers_have_the_numbers_from_one_and_stand_in_natural_order() -> None:
    made = ReaderNames().of(["reader10", "reader2", "reader2"])
    assert list(made) == ["reader2", "reader10"]
    assert set(made.values()) == {"R01", "R02"}


def test_who_gets_which_number_is_drawn() -> None:
    one, other = (ReaderNames(chance=random.Random(seed)).of(READERS) for seed in (1, 2))
    assert one != other
    assert list(one.values()) != sorted(one.values()), "the order of the names tells nobody"
    assert one == ReaderNames(chance=random.Random(1)).of(reversed(READERS))
    assert ReaderNames(one).of(READERS) == one, "once drawn, it stays"


def test_nobodys_number_is_drawn_more_often_than_chance_would() -> None:
    chance = random.Random(5)
    draws = [ReaderNames(chance=chance).of(["anna", "ben", "cleo"])["anna"] for _ in range(600)]
    assert all(140 < draws.count(each) < 260 for each in ("R01", "R02", "R03"))


def test_without_a_chance_of_its_own_each_is_drawn_by_the_system() -> None:
    draws = {tuple(ReaderNames().of(READERS).values()) for _ in range(5)}
    assert len(draws) == 5  # that two of five orders of twelve are the same happens once in 48 million


def test_who_has_a_pseudonym_keeps_it_and_nobody_else_gets_it() -> None:
    known = {"zoe": "R01", "gone": "R02"}
    assert ReaderNames(known).of(["anna", "zoe"]) == {"anna": "R03", "zoe": "R01"}


def test_nobody_gets_what_is_taken_or_is_a_user_name() -> None:
    assert ReaderNames(taken={"R01", "R03"}).of(["anna"]) == {"anna": "R02"}
    assert ReaderNames().of(["R01"]) == {"R01": "R02"}


def test_capitals_tell_readers_apart() -> None:
    assert len(set(ReaderNames().of(["jan", "Jan"]).values())) == 2


def test_there_may_be_more_than_99() -> None:
    given_names = ReaderNames().of(f"reader{n}" for n in range(1, 102))
    assert {"R09", "R101"} <= set(given_names.values())


@settings(deadline=None)
@given(st.sets(st.text(max_size=3)), st.sets(st.text(max_size=3)))
def test_nobody_shares_one(before: set[str], now: set[str]) -> None:
    known = ReaderNames().of(before)
    later = ReaderNames(known).of(now)
    assert later.keys() == now
    both = {**known, **later}
    assert len(set(both.values())) == len(both)


NAMES = {"anna": "R02", "=ben": "R01", "'+c": "R03"}


def test_it_goes_beside_what_it_belongs_to() -> None:
    assert key_beside(Path("/a/masks")) == Path("/a/masks - key to the readers.csv")
    assert key_beside(Path("/")).parent == Path("/")


@pytest.mark.hazard("A6")
def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "key.csv"
    assert read_key(path) == {}
    write_key(path, NAMES)
    assert read_key(path) == NAMES
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines == ["Pseudonym,Reader", "R01,'=ben", "R02,anna", "R03,''+c"]
    assert [file.name for file in tmp_path.iterdir()] == ["key.csv"]
    later = ReaderNames(read_key(path)).of(["anna", "zoë"])
    assert later == {"anna": "R02", "zoë": "R04"}


def test_a_spreadsheet_program_may_have_saved_it(tmp_path: Path) -> None:
    path = tmp_path / "key.csv"
    path.write_bytes(b"Pseudonym;Reader\r\nR01;zo\xeb\r\n\r\n")
    assert read_key(path) == {"zoë": "R01"}


@pytest.mark.parametrize(
    "content",
    [
        b"Pseudonym,Reader\nR01,anna\nR01,bob\n",
        b"Pseudonym,Reader\nR01,anna\nR02,anna\n",
        b"Pseudonym,Reader\nR01,anna\nbob,bob\n",
        b"Pseudonym,Reader\nR01\n",
        b"Pseudonym,Reader\n,anna\n",
        b"Pseudonym,Reader\nR01,\n",
        b"Pseudonym,Reader,Centre\nR01,anna,A\n",
        b"\xff\xfe\x00",
        b"",
    ],
)
def test_what_is_no_key_is_refused_and_nothing_is_gone_on_with(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key.csv"
    path.write_bytes(content)
    with pytest.raises(KeyUnreadable, match=r"can't be read as the key.*two columns"):
        read_key(path)
    assert last_key(path) == LastKey(path, {})


def test_a_folder_is_no_key(tmp_path: Path) -> None:
    with pytest.raises(KeyUnreadable, match="two columns"):
        read_key(tmp_path)


def test_a_drive_that_does_not_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(path: Path) -> bool:
        raise OSError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "exists", gone)
    with pytest.raises(KeyUnreadable):
        read_key(tmp_path / "key.csv")
    assert last_key(tmp_path / "key.csv").names == {}


def test_no_link_leads_it_elsewhere(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.touch()
    (tmp_path / "key.csv.part").symlink_to(other)
    write_key(tmp_path / "key.csv", NAMES)
    assert read_key(tmp_path / "key.csv") == NAMES
    assert other.read_bytes() == b""


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"could not be written"):
        write_key(tmp_path / "no folder" / "key.csv", NAMES)


# ---- the key that was used last


def place(server: str, user: str, study: str) -> Place:
    return Place(Connection(server, "token"), user, False, Snapshot(Study(study, "slug"), True, (), ()))


def test_the_last_key_is_remembered_by_server_account_and_study() -> None:
    one = memory_of(place("https://a", "anna", "1"))
    assert one == memory_of(place("https://a", "anna", "1"))
    others = {memory_of(place("https://b", "anna", "1")), memory_of(place("https://a", "ben", "1"))}
    others |= {memory_of(place("https://a", "anna", "2")), memory_of(place("https://a", "an", "na1"))}
    assert len(others - {one}) == 4
    assert "anna" not in one


def test_the_last_key_is_read_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "kept" / "key.csv"
    assert last_key(path) == LastKey(path, {})
    assert "…/kept/key.csv, is not there" in about_last(last_key(path))
    path.parent.mkdir()
    write_key(path, NAMES)
    assert last_key(path) == LastKey(path, NAMES)
    assert about_last(last_key(path)).startswith("The same pseudonyms as in …/kept/key.csv")


async def test_the_last_key_is_read_where_the_settings_say(tmp_path: Path, tasks: Tasks) -> None:
    assert await remembered_key("", tasks.run) is None
    write_key(tmp_path / "key.csv", NAMES)
    assert await remembered_key(str(tmp_path / "key.csv"), tasks.run) == LastKey(tmp_path / "key.csv", NAMES)


async def test_a_drive_that_does_not_answer_in_time_has_no_key(
    tmp_path: Path, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()

    def waits(path: Path) -> LastKey:
        let_go.wait()
        return LastKey(path, NAMES)

    monkeypatch.setattr(reader_key, "_PATIENCE", 0.02)
    monkeypatch.setattr(reader_key, "last_key", waits)
    try:
        assert await remembered_key(str(tmp_path / "key.csv"), tasks.run) == LastKey(tmp_path / "key.csv", {})
    finally:
        let_go.set()


def last(**names: str) -> LastKey:
    return LastKey(Path("/kept/key.csv"), names)


def test_a_key_that_somebody_chooses_must_name_somebody(tmp_path: Path) -> None:
    path = tmp_path / "key.csv"
    write_key(path, NAMES)
    assert chosen_key(path) == LastKey(path, NAMES)
    for text in ("Pseudonym,Reader\r\n", "one,two,three\r\n1,2,3\r\n"):
        path.write_text(text)
        with pytest.raises(KeyUnreadable, match="can't be read as the key"):
            chosen_key(path)


def test_of_the_last_key_everybody_keeps_the_pseudonym_who_has_none_here() -> None:
    assert joined({}, None) == ({}, "")
    assert joined({}, last(anna="R02")) == ({"anna": "R02"}, "")
    assert joined({"ben": "R01"}, last(anna="R02", ben="R01")) == ({"ben": "R01", "anna": "R02"}, "")
    assert joined({"ben": "R01"}, last(anna="R02"), {"R03"})[0] == {"ben": "R01", "anna": "R02"}


@pytest.mark.parametrize(
    ("key", "lost"),
    [({"anna": "R01"}, set()), ({"ben": "R02"}, set()), ({"ben": "R01"}, {"R02"})],
)
def test_what_is_here_comes_before_the_last_key_and_that_is_said(
    key: Mapping[str, str], lost: set[str]
) -> None:
    names, note = joined(key, last(anna="R02"), lost)
    assert names == key
    assert "other pseudonyms here already than those in /kept/key.csv" in note


@settings(deadline=None)
@given(
    st.dictionaries(st.sampled_from("abcd"), st.sampled_from(["R01", "R02", "R03"]), max_size=3),
    st.dictionaries(st.sampled_from("abcd"), st.sampled_from(["R01", "R02", "R03"]), max_size=3),
)
def test_whatever_was_used_last_nobody_shares_a_pseudonym(
    here: dict[str, str], there: dict[str, str]
) -> None:
    key, used = ({name: each for each, name in {v: k for k, v in of.items()}.items()} for of in (here, there))
    names, note = joined(key, LastKey(Path("key.csv"), used))
    called = ReaderNames(names).of("abcde")
    assert len(set(called.values())) == len(called)
    assert all(called[name] == pseudonym for name, pseudonym in key.items())
    if not note:
        assert all(called[name] == pseudonym for name, pseudonym in used.items())
