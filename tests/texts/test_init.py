from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gcdesk
from gcdesk.texts import counted, tr, translate_with

SOURCES = sorted(Path(gcdesk.__file__).parent.rglob("*.py"))


@pytest.fixture
def dutch() -> Iterator[None]:
    known = {("Upload", "{n} case"): "{n} geval", ("Upload", "{n} cases"): "{n} gevallen"}
    translate_with(lambda context, text: known.get((context, text), text))
    yield
    translate_with(None)


def test_fields_are_filled_in() -> None:
    assert tr("Upload", "sending {percent} %", percent=61) == "sending 61 %"
    assert tr("Upload", "braces {} stay without values") == "braces {} stay without values"


@given(st.text())
def test_a_value_is_never_read_as_a_template(name: str) -> None:
    assert tr("Upload", "“{file}” is empty", file=name) == f"“{name}” is empty"


def test_one_and_many() -> None:
    assert [counted(n, tr("Upload", "{n} case"), tr("Upload", "{n} cases")) for n in (0, 1, 2, 1234)] == [
        "0 cases",
        "1 case",
        "2 cases",
        "1,234 cases",
    ]


@pytest.mark.usefixtures("dutch")
def test_a_translator_is_asked_with_the_context() -> None:
    assert counted(1, tr("Upload", "{n} case"), tr("Upload", "{n} cases")) == "1 geval"
    assert counted(3, tr("Upload", "{n} case"), tr("Upload", "{n} cases")) == "3 gevallen"
    assert tr("Order", "{n} case") == "{n} case"


def calls_of_tr(source: Path) -> Iterator[ast.Call]:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            yield node


def fields(text: str) -> set[str]:
    import string

    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(SOURCES[0].parent)))
def test_context_and_text_are_literals_and_every_field_has_its_value(source: Path) -> None:
    """What the tool that collects the sentences for translators can't read, nobody can translate."""
    for call in calls_of_tr(source):
        where = f"{source.name}:{call.lineno}"
        literals = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
        assert len(literals) == len(call.args) == 2, where
        context, text = literals
        assert isinstance(context, str), where
        assert context[:1].isupper(), where
        assert isinstance(text, str), where
        given_values = {keyword.arg for keyword in call.keywords}
        if None not in given_values and given_values:
            assert fields(text) == given_values, where


def _holds_text(node: ast.AST) -> bool:
    return any(
        isinstance(inner, ast.Call)
        and isinstance(inner.func, ast.Name)
        and inner.func.id in {"tr", "counted"}
        for inner in ast.walk(node)
    )


def kept_texts(source: str) -> Iterator[int]:
    """The lines where a text is compared, is the key of a dictionary, or is made while the module is imported."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        match node:
            case ast.Compare(ops=ops, left=left, comparators=others):
                if any(isinstance(op, ast.Eq | ast.NotEq) for op in ops) and any(
                    map(_holds_text, (left, *others))
                ):
                    yield node.lineno
            case ast.Dict(keys=keys):
                yield from (key.lineno for key in keys if key is not None and _holds_text(key))
    for statement in tree.body:
        inside = statement.body if isinstance(statement, ast.ClassDef) else [statement]
        for each in inside:
            if not isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and _holds_text(
                each
            ):
                yield each.lineno


def test_no_text_is_compared_or_kept_for_it_is_another_one_in_another_language() -> None:
    found = [f"{file}:{line}" for file in SOURCES for line in kept_texts(file.read_text(encoding="utf-8"))]
    assert not found


@pytest.mark.parametrize(
    "source",
    [
        'A = tr("R", "text")',
        'class A:\n    b = [tr("R", "text")]',
        'def f(a):\n    return a == tr("R", "text")',
        'def f(a):\n    return {tr("R", "text"): 1}[a]',
    ],
)
def test_such_a_text_is_found(source: str) -> None:
    assert len(list(kept_texts(source))) == 1
