from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.errors import GcdeskError
from gcdesk.imaging.files.facts import FileFacts, FileKind
from gcdesk.upload.engine.sending import FileValue, ImageValue, JsonValue, Plan
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.table import plan
from gcdesk.upload.table.facts import Fact, Json
from gcdesk.upload.table.plan import Column, Table, Typed, draft_table
from gcdesk.upload.table.prepare import LARGEST_ORDER, orders, prepare
from tests.upload.build import case, interface


def _table() -> Table:
    cases = [
        case("p1", "ct.mha", "report.pdf", "score.json", "1.dcm", "2.dcm"),
        case("p2", "ct.mha"),
    ]
    columns = [
        Column(interface("ct-image"), "ct"),
        Column(interface("report"), "*.pdf"),
        Column(interface("some-score"), "*.json"),
        Column(interface("dicom-ct"), "*.dcm"),
        Column(interface("patient-age")),
    ]
    table = plan.retitle(draft_table(cases, columns), {"p1": "One"})
    return plan.assign(table, "p1", "patient-age", Typed("63"))


def _facts(table: Table) -> dict[FileEntry, Fact]:
    return {
        entry: Fact(json=Json(2.1))
        if entry.name.endswith(".json")
        else Fact(seen=FileFacts(FileKind.METAIMAGE))
        for draft in table.drafts
        for entry in draft.files
    }


def test_each_value_is_sent_as_its_interface_needs() -> None:
    table = _table()
    first, second = prepare(table, _facts(table), {"p1": 10, "p2": 20}, ["p2", "p1"])
    assert (first.key, first.title, first.order) == ("p1", "One", 10)
    content = {value.interface.slug: value.content for value in first.values}
    ct = content["ct-image"]
    assert isinstance(ct, ImageValue)
    assert [file.name for file in ct.files] == ["ct.mha"]
    assert ct.image_name is None
    assert isinstance(content["report"], FileValue)
    assert content["some-score"] == JsonValue(2.1)
    assert content["patient-age"] == JsonValue(63)
    series = content["dicom-ct"]
    assert isinstance(series, ImageValue)
    assert series.image_name == "One"
    assert [file.name for file in series.files] == ["1.dcm", "2.dcm"]
    assert len(first.files) == 4
    assert first.size == 40
    assert [value.interface.slug for value in second.values] == ["ct-image"]


def test_a_plan_can_be_made_smaller() -> None:
    table = _table()
    cases = prepare(table, _facts(table), {"p1": 10, "p2": 20}, ["p1", "p2"])
    whole = Plan("https://gc.example", "editor", "pk", "slug", "Title", cases)
    assert whole.size == 50
    assert [case.key for case in whole.only(["p2", "x"]).cases] == ["p2"]


def test_a_whole_number_is_sent_whole() -> None:
    table = draft_table([case("p", "age.json")], [Column(interface("patient-age"), "*.json")])
    (only,) = prepare(table, {table.drafts[0].files[0]: Fact(json=Json(63.0))}, {"p": 1}, ["p"])
    content = only.values[0].content
    assert isinstance(content, JsonValue)
    assert isinstance(content.value, int)


def test_a_value_file_that_was_not_read_is_never_sent() -> None:
    table = draft_table([case("p", "age.json")], [Column(interface("patient-age"), "*.json")])
    for fact in (Fact(), Fact(json=Json(problem="broken"))):
        with pytest.raises(GcdeskError, match=r"age\.json was not read"):
            prepare(table, {table.drafts[0].files[0]: fact}, {"p": 1}, ["p"])


@pytest.mark.hazard("F12")
@pytest.mark.parametrize(
    ("says", "files", "expected"),
    [
        ("ct.raw", ("ct.mhd", "ct.raw"), None),
        ("D:\\Jansen\\ct.raw", ("ct.mhd", "ct.raw"), b"ct.raw"),
        ("CT.RAW", ("ct.mhd", "ct.raw"), b"ct.raw"),
        ("a?.raw", ("ct.mhd", "a?.raw"), b"a_.raw"),
        ("elsewhere.raw", ("ct.mhd", "ct.raw"), None),
    ],
)
def test_a_header_names_the_data_file_as_it_is_sent(
    says: str, files: tuple[str, ...], expected: bytes | None
) -> None:
    table = draft_table([case("p", *files)], [Column(interface("ct-image"), "*")])
    header = f"NDims = 3\nElementDataFile = {says}\n".encode()
    seen = FileFacts(FileKind.METAIMAGE_HEADER, data_files=(says,))
    facts = {
        entry: Fact(seen=seen, header=header)
        if entry.name.endswith(".mhd")
        else Fact(seen=FileFacts(FileKind.UNKNOWN))
        for entry in table.drafts[0].files
    }
    (only,) = prepare(table, facts, {"p": 10}, ["p"])
    sent = {file.entry.name: file for file in only.files}
    if expected is None:
        assert sent["ct.mhd"].content is None
        assert sent["ct.mhd"].size == 10
    else:
        content = b"NDims = 3\nElementDataFile = " + expected + b"\n"
        assert sent["ct.mhd"].content == content
        assert sent["ct.mhd"].size == len(content)


@pytest.mark.hazard("F12")
def test_a_header_that_lists_its_slices_names_them_as_they_are_sent() -> None:
    table = draft_table([case("p", "ct.mhd", "a?1.raw", "a?2.raw")], [Column(interface("ct-image"), "*")])
    header = b"NDims = 3\nElementDataFile = LIST\na?1.raw\na?2.raw\n"
    seen = FileFacts(FileKind.METAIMAGE_HEADER, data_files=("a?1.raw", "a?2.raw"))
    other = Fact(seen=FileFacts(FileKind.UNKNOWN))
    facts = {e: Fact(seen, header=header) if e.name == "ct.mhd" else other for e in table.drafts[0].files}
    (only,) = prepare(table, facts, {"p": 10}, ["p"])
    (sent,) = [file.content for file in only.files if file.content is not None]
    assert sent == b"NDims = 3\nElementDataFile = LIST\na_1.raw\na_2.raw\n"


def test_orders_follow_those_of_the_study() -> None:
    assert orders(["a", "b"], {}, [10, 125, 30]) == {"a": 130, "b": 140}
    assert orders(["a"], {}, []) == {"a": 10}
    assert orders([], {}, [10]) == {}


def test_rows_mended_later_arrive_in_their_place() -> None:
    given_first = orders(["a", "b", "c"], {}, [10])
    assert orders(["a", "b", "c"], given_first, [10, 20, 40]) == given_first
    assert orders(["new", "a", "x", "y", "b", "c", "z"], given_first, [10, 20, 30, 40]) == {
        "new": 15,
        "a": 20,
        "x": 23,
        "y": 26,
        "b": 30,
        "c": 40,
        "z": 50,
    }


def test_orders_at_the_end_of_what_the_server_counts() -> None:
    assert orders(["a", "b"], {}, [LARGEST_ORDER - 3]) == {"a": LARGEST_ORDER - 2, "b": LARGEST_ORDER - 1}
    with pytest.raises(GcdeskError, match="none left"):
        orders(["a"], {}, [LARGEST_ORDER])


@given(
    st.lists(st.integers(0, 30), unique=True, max_size=12),
    st.lists(st.integers(1, 1000), max_size=5),
    st.sets(st.integers(0, 30)),
)
def test_numbers_never_fall_along_the_table(keys: list[int], study: list[int], first_run: set[int]) -> None:
    names = [str(key) for key in keys]
    before = orders([name for name in names if int(name) in first_run], {}, study)
    now = orders(names, before, [*study, *before.values()])
    assert all(now[name] == number for name, number in before.items())
    numbers = [now[name] for name in names]
    assert numbers == sorted(numbers)
    assert all(0 <= number <= LARGEST_ORDER for number in numbers)
