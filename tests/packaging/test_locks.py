from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ROOT / "packaging/locks"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = (("linux", "x86_64"), ("win32", "AMD64"), ("darwin", "x86_64"), ("darwin", "arm64"))


def locked(name: str) -> list[Requirement]:
    lines = (LOCKS / name).read_text().replace("\\\n", "").splitlines()
    return [Requirement(line.partition("--hash")[0]) for line in lines]


def version_of(requirement: Requirement) -> str:
    (pin,) = requirement.specifier
    assert pin.operator == "=="
    return pin.version


def asked(*extras: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [
        *project["dependencies"],
        *(x for extra in extras for x in project["optional-dependencies"][extra]),
    ]
    return [Requirement(text) for text in wanted]


@pytest.mark.parametrize(
    ("lock", "extras"), [("app.txt", ()), ("check.txt", ("tests",)), ("build.txt", ("build", "seg"))]
)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS, ids="-".join)
def test_the_lock_has_one_fitting_version_of_all_that_is_asked_for(
    lock: str, extras: tuple[str, ...], python: str, system: tuple[str, str]
) -> None:
    machine = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": system[0],
        "platform_machine": system[1],
    }
    pins = [pin for pin in locked(lock) if pin.marker is None or pin.marker.evaluate(machine)]
    versions = {canonicalize_name(pin.name): version_of(pin) for pin in pins}

    assert len(versions) == len(pins)
    unfit = [
        str(wish)
        for wish in asked(*extras)
        if wish.marker is None or wish.marker.evaluate(machine)
        if not wish.specifier.contains(versions.get(canonicalize_name(wish.name), "0"))
    ]
    assert unfit == [], "run packaging/lock"


@pytest.mark.parametrize("lock", ["app.txt", "check.txt"])
def test_every_version_is_fixed_by_hashes_and_comes_from_no_named_place(lock: str) -> None:
    text = (LOCKS / lock).read_text()
    entries = re.split(r"\n(?=\S)", text.strip())

    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert not re.search(r"://|^-|--(?!hash=)| @ ", text, re.MULTILINE)


def test_the_tests_run_with_the_versions_of_the_app() -> None:
    assert {str(pin) for pin in locked("app.txt")} <= {str(pin) for pin in locked("check.txt")}
