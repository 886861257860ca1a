from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from gcdesk.errors import NamesMixed
from gcdesk.masks.saving.manifest import Line
from gcdesk.masks.saving.plan import CONSENSUS
from gcdesk.masks.saving.reader_names import InFolder, by_pseudonyms, check_plain, in_folder
from gcdesk.study.reader_key import LastKey
from tests.masks.listing.rows import answer, rows

ROWS = rows(
    answer("1", creator="anna"),
    answer("2", creator="ben"),
    answer("3", creator="cleo"),
    answer("4", creator="editor", truth=True),
)
READERS = ("anna", "ben", "cleo")
DRAWN = {"anna": "R03", "ben": "R01", "cleo": "R02"}


def line(answer_pk: str, reader: str, what: str = "mask") -> Line:
    return Line(f"{answer_pk}_{reader}.mha", what, "Case 1", "d-1", reader=reader, answer_pk=answer_pk)


def named(
    *lines: Line,
    key: Mapping[str, str] | None = None,
    files: tuple[str, ...] = (),
    last: LastKey | None = None,
) -> tuple[Mapping[str, str], str]:
    return by_pseudonyms(in_folder(lines, ROWS, files), key or {}, READERS, DRAWN, last)


def test_what_a_folder_calls_its_readers() -> None:
    found = in_folder(
        [
            line("1", "R07"),
            line("2", "ben"),
            line("gone", "R09"),
            line("gone too", "dora"),
            line("4", "ground truth"),
            line("gone truth", "ground truth"),
            line("", "consensus (majority)", CONSENSUS),
        ],
        ROWS,
        [
            "Case 2/q_R11.mha",
            "Case 2/R12/R13.png",
            "SR14/R15a.mha",
            "R1.txt",
            "CTR16.mha",
            "R17.zip",
            "R18",
            "R2023.dcm",
        ],
    )
    assert found == InFolder(
        frozenset({("anna", "R07")}),
        frozenset({"R09"}),
        frozenset({"ben"}),
        frozenset({"R11", "R12", "R13"}),
        frozenset({"dora"}),
    )


def test_without_masks_and_key_those_that_were_shown_are_taken() -> None:
    assert named() == (DRAWN, "")


def test_without_the_key_the_folder_tells_who_is_who() -> None:
    names, note = named(line("1", "R07"), line("2", "R02"))
    assert (names["anna"], names["ben"]) == ("R07", "R02")
    assert names["cleo"] not in {"R07", "R02"}
    assert "made it again" in note


def test_what_nobody_can_tell_any_more_is_given_to_nobody() -> None:
    names, note = named(line("gone", "R02"), files=("Case 1/q_R01.mha",))
    assert {"R01", "R02"} & {*names.values()} == set()
    assert (
        note
        == "Without the key to the readers, gcdesk can't tell who R01, R02 in the folder are. It gave these names to nobody else."
    )


def test_with_the_key_all_is_well() -> None:
    key = {"anna": "R07", "gone": "R02"}
    names, note = named(line("1", "R07"), line("gone", "R02"), key=key, files=("q_R07.mha",))
    assert names["anna"] == "R07"
    assert "R02" not in names.values()
    assert note == ""


def test_of_the_last_key_the_others_have_their_names_and_nobody_of_it_is_lost() -> None:
    last = LastKey(Path("/kept/key.csv"), {"ben": "R05", "away": "R06"})
    names, note = named(line("1", "R01"), key={"anna": "R01"}, last=last)
    assert (names["anna"], names["ben"], names["away"]) == ("R01", "R05", "R06")
    assert names["cleo"] == "R02"
    assert note == ""
    assert named(last=last) == ({**DRAWN, "away": "R06"}, ""), "what was shown has the names of the others"


@pytest.mark.parametrize(
    ("lines", "files"),
    [
        ([line("1", "R02")], ()),
        ([line("2", "R01")], ()),
        ([line("gone", "R01")], ()),
        ([line("3", "R03")], ("Case 1/q_R01.mha",)),
    ],
)
def test_the_last_key_gives_way_to_what_is_in_the_folder(lines: list[Line], files: tuple[str, ...]) -> None:
    last = LastKey(Path("/kept/key.csv"), {"anna": "R01"})
    names, note = named(*lines, files=files, last=last)
    assert names["anna"] != "R01"
    assert len({*names.values()}) == len(READERS)
    assert "other pseudonyms here already than those in /kept/key.csv" in note


@pytest.mark.parametrize(
    ("lines", "key", "sentence"),
    [
        ([line("1", "R01")], {"anna": "R02"}, "key to the readers beside the folder belongs to other masks"),
        ([line("1", "R01")], {"ben": "R01"}, "key to the readers beside the folder belongs to other masks"),
        ([line("1", "R01"), line("2", "R01")], {}, "one pseudonym stands for two readers"),
        ([line("2", "ben")], {}, r"under the readers' own names \(ben\)"),
        ([line("elsewhere", "dora")], {}, r"under the readers' own names \(dora\)"),
        ([line("elsewhere", "anna")], {"anna": "R01"}, r"under the readers' own names \(anna\)"),
    ],
)
def test_one_name_never_stands_for_two_nor_two_for_one(
    lines: list[Line], key: dict[str, str], sentence: str
) -> None:
    with pytest.raises(NamesMixed, match=sentence):
        named(*lines, key=key)


@pytest.mark.parametrize("pk", ["1", "gone"])
def test_names_do_not_give_pseudonyms_away(pk: str) -> None:
    check_plain(in_folder([line("2", "ben"), line("gone", "dora")], ROWS, ["R01.txt"]), {})
    with pytest.raises(NamesMixed, match=r"under pseudonyms \(R01\)"):
        check_plain(in_folder([line(pk, "R01")], ROWS), {})


def test_pseudonyms_of_another_form_are_known_by_the_key() -> None:
    there = in_folder([line("elsewhere", "Reader A")], ROWS)
    key = {"dora": "Reader A"}
    assert by_pseudonyms(there, key, READERS, DRAWN)[1] == ""
    assert by_pseudonyms(there, {}, READERS, DRAWN, LastKey(Path("key.csv"), key))[1] == ""
    with pytest.raises(NamesMixed, match=r"under pseudonyms \(Reader A\)"):
        check_plain(there, key)


def test_the_help_says_more_of_names_not_of_files() -> None:
    with pytest.raises(NamesMixed) as raised:
        check_plain(in_folder([line("1", "R01")], ROWS), {})
    assert raised.value.help_target == "trouble#reader-names"


def test_of_many_names_some_are_told() -> None:
    many = rows(*(answer(str(n), creator=f"reader{n}") for n in range(1, 12)))
    there = in_folder([line(str(n), f"reader{n}") for n in range(1, 12)], many)
    with pytest.raises(NamesMixed, match=r"\(reader1, reader2, reader3 …\)"):
        by_pseudonyms(there, {}, (), {})
