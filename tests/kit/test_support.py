from __future__ import annotations

import errno
import json
import logging
import os
import stat
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from gcdesk import __version__
from gcdesk.errors import FileError
from gcdesk.kit.log_file import FILES, NAME, log_kept_in
from gcdesk.kit.settings import Settings
from gcdesk.kit.support import Material, contents, proposed_name, save_report, settings_facts

TOKEN = "0123456789abcdef" * 4
SIGNED = f"https://store.example/ct?X-Amz-Signature={TOKEN}"
JOURNAL = {
    "runs": [
        {
            "study": "chest-ct-practice",
            "outcome": "1 of 2 ready",
            "cases": [
                {
                    "title": "Jansen, Jan",
                    "files": [{"path": "/data/trial/Jansen/ct.mha", "sha256": TOKEN}],
                    "values": {"comment": "smokes a lot"},
                    "state": "“Jansen, Jan”: storage refused “ct.mha”",
                    "address": SIGNED,
                },
                {"title": "Visser", "files": [{"path": "/data/trial/Visser/ct.mha"}], "value": "coughs"},
            ],
            "token": "a-short-one",
            "proxy": "http://jan:geheim@proxy.example:3128",
        }
    ]
}
SECRETS = (TOKEN, "a-short-one", "geheim", "smokes", "coughs")
NAMES = ("jansen", "visser", "trial")


def whole(folder: Path, *, names_allowed: bool = False, journal: object = JOURNAL) -> str:
    extract = journal if isinstance(journal, bytes | dict) else {"it": journal}
    return "\n".join(contents(Material({"server": "x"}, extract, folder, names_allowed)).values())


@pytest.fixture
def log_folder(tmp_path: Path) -> Path:
    """A log as an earlier gcdesk may have left it, that scrubbed nothing."""
    folder = tmp_path / "log"
    with log_kept_in(folder):
        logging.getLogger("gcdesk.upload").info("case 2 of Visser is ready")
    (folder / f"{NAME}.1").write_text(
        f"PUT {SIGNED}\nJansen, Jan: Authorization: Bearer {TOKEN}\nopened /data/other/Jansen/ct.mha\n",
        encoding="utf-8",
    )
    return folder


@pytest.mark.hazard("G9")
@pytest.mark.parametrize("as_bytes", [False, True])
def test_a_report_without_names(tmp_path: Path, log_folder: Path, as_bytes: bool) -> None:
    target = tmp_path / "report.zip"
    extract = json.dumps(JOURNAL).encode() if as_bytes else JOURNAL
    save_report(target, Material({"server": "https://gc.example"}, extract, log_folder))
    with zipfile.ZipFile(target) as report:
        assert report.testzip() is None
        told = {name: report.read(name).decode() for name in report.namelist()}
    assert set(told) == {"versions.txt", "settings.json", "journal.json", f"log/{NAME}", f"log/{NAME}.1"}
    assert f"gcdesk {__version__}\n" in told["versions.txt"]
    assert "\nQt 6." in told["versions.txt"]
    assert json.loads(told["settings.json"]) == {"server": "https://gc.example"}
    (run,) = json.loads(told["journal.json"])["runs"]
    first, second = run["cases"]
    assert run["outcome"] == "1 of 2 ready"
    assert first["title"] == "case 1"
    assert first["state"] == "“case 1”: storage refused “file 1”"
    assert first["address"] == "https://store.example/ct?…"
    assert first["files"][0]["path"] == "folder 1/folder 2/folder 3/file 1.mha"
    assert second["files"][0]["path"] == "folder 1/folder 2/folder 4/file 1.mha"
    assert "case 2 of case 2 is ready" in told[f"log/{NAME}"]
    assert (
        "PUT https://store.example/ct?…\ncase 1: Authorization: …\nopened <path>\n" in told[f"log/{NAME}.1"]
    )
    everything = "\n".join(told.values()).lower()
    assert [word for word in (*SECRETS, *NAMES) if word in everything] == []


@pytest.mark.hazard("G9")
def test_a_report_with_names_has_no_secrets_either(log_folder: Path) -> None:
    everything = whole(log_folder, names_allowed=True)
    for known in ("Jansen, Jan", "/data/trial/Jansen/ct.mha", "case 2 of Visser is ready"):
        assert known in everything
    assert [secret for secret in SECRETS if secret in everything] == []


@pytest.mark.hazard("G9")
@effort(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(
        ["token {}", "Authorization: Bearer {}", "https://s/x?X-Amz-Signature={}", "http://u:{}@proxy"]
    ),
    st.text("0123456789abcdef", min_size=40, max_size=64),
    st.recursive(
        st.just(""),
        lambda inner: st.lists(inner, min_size=1) | st.dictionaries(st.text(max_size=5), inner, min_size=1),
    ),
    st.booleans(),
)
def test_no_secret_survives_wherever_the_journal_has_it(
    tmp_path: Path, form: str, secret: str, place: object, names_allowed: bool
) -> None:
    def put(item: object) -> object:
        if isinstance(item, dict):
            return {f"{key}{form.format(secret)}": put(value) for key, value in item.items()}
        return [put(value) for value in item] if isinstance(item, list) else form.format(secret)

    assert secret not in whole(tmp_path, names_allowed=names_allowed, journal=put(place))


@pytest.mark.hazard("G2")
@pytest.mark.parametrize("extract", [b"\xff\x00 not readable", b"SQLite format 3\x00"])
def test_a_journal_that_cannot_be_read_is_left_out_and_said(tmp_path: Path, extract: bytes) -> None:
    assert json.loads(contents(Material({}, extract, tmp_path))["journal.json"]) == {
        "left out": "the extract of the journal could not be read"
    }


def test_a_log_that_cannot_be_read_is_left_out_and_said(
    log_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Injected: root may read everything."""

    read = Path.read_text

    def refuse(file: Path, encoding: str | None = None, errors: str | None = None) -> str:
        if file.parent == log_folder:
            raise PermissionError(13, "Permission denied")
        return read(file, encoding, errors)

    monkeypatch.setattr(Path, "read_text", refuse)
    assert contents(Material({}, {}, log_folder))[f"log/{NAME}"] == "left out: Permission denied\n"


def test_only_its_user_may_read_it_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "report.zip"
    target.write_text("an older one", encoding="utf-8")
    save_report(target, Material({}, {}, tmp_path))
    assert zipfile.is_zipfile(target)
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("missing/report.zip", r"report\.zip could not be written: .*the folder is gone"),
        ("file/report.zip", r"report\.zip could not be written: .*the folder is gone"),
        ("folder.zip", r"folder\.zip is a folder\. Choose another name"),
    ],
)
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, where: str, told: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder.zip").mkdir()
    with pytest.raises(FileError, match=told):
        save_report(tmp_path / where, Material({}, {}, tmp_path / "log"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.zip"]


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(FileError, match="the disk is full"):
        save_report(tmp_path / "report.zip", Material({}, {}, tmp_path / "log"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.hazard("G9")
@pytest.mark.parametrize("name", ["report.zip", "report.zip.part"])
def test_no_link_leads_it_elsewhere(tmp_path: Path, name: str) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"somebody's")
    (tmp_path / name).symlink_to(other)
    save_report(tmp_path / "report.zip", Material({}, {}, tmp_path / "log"))
    assert other.read_bytes() == b"somebody's"
    assert zipfile.is_zipfile(tmp_path / "report.zip")
    assert not (tmp_path / "report.zip").is_symlink()


@pytest.mark.hazard("G9")
def test_settings_are_told_without_people_and_places(settings: Settings) -> None:
    settings.server = "https://jan:geheim@gc.example"
    settings.remember_user("https://gc.example", "j.devries")
    settings.certificate_file = Path("/home/j.devries/ca.pem")
    settings.remember("upload/folder", "/data/Jansen")
    settings.upload_workers = 9
    facts = settings_facts(settings)
    assert facts["upload_workers"] == 9
    assert facts["server"] == "https://…@gc.example"
    assert facts["appearance"] == "system"
    assert facts["keep_signed_in"] is False
    assert facts["certificate_file"] == "(set)"
    assert facts["servers"] == "1 of them"
    assert facts["set_aside"] is None
    assert not [word for word in ("devries", "Jansen", "geheim") if word in json.dumps(facts)]


def test_the_log_is_told_from_its_newest_file_to_its_oldest(tmp_path: Path) -> None:
    for n in range(1, FILES + 3):
        (tmp_path / f"{NAME}.{n}").write_text(f"{n}\n", encoding="utf-8")
    told = contents(Material({}, {}, tmp_path))
    assert [name for name in told if name.startswith("log/")] == [f"log/{NAME}.{n}" for n in range(1, FILES)]


def test_its_name_has_the_day() -> None:
    assert proposed_name(date(2026, 11, 24)) == "gcdesk report 2026-11-24.zip"
