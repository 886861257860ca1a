from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from gcdesk.kit.settings import Appearance, Settings, places

GC = "https://grand-challenge.org"


def again(settings: Settings) -> Settings:
    assert settings.save()
    return Settings(settings.file)


def test_at_first_everything_is_its_default(settings: Settings) -> None:
    assert settings.server == GC
    assert settings.servers == ()
    assert settings.users(GC) == ()
    assert settings.keep_signed_in is False
    assert settings.certificate_file is None
    assert settings.upload_workers == 6
    assert settings.appearance is Appearance.SYSTEM
    assert settings.scale == 100
    assert settings.recall("folder") == ""
    assert settings.state("window").isEmpty()


def test_what_is_set_is_there_at_the_next_start(settings: Settings, tmp_path: Path) -> None:
    settings.server = "https://gc.example"
    settings.keep_signed_in = True
    settings.certificate_file = tmp_path / "Prüfstelle, eigene.pem"
    settings.upload_workers = 9
    settings.appearance = Appearance.DARK
    settings.scale = 150
    settings.remember("folder/last", "/data/trial 7; a=b, ü%")
    settings.set_state("window", QByteArray(b"\x00\x01\xff"))
    read = again(settings)
    assert read.server == "https://gc.example"
    assert read.keep_signed_in is True
    assert read.certificate_file == tmp_path / "Prüfstelle, eigene.pem"
    assert read.upload_workers == 9
    assert read.appearance is Appearance.DARK
    assert read.scale == 150
    assert read.recall("folder/last") == "/data/trial 7; a=b, ü%"
    assert read.state("window").data() == b"\x00\x01\xff"
    read.keep_signed_in = False
    read.certificate_file = None
    assert again(read).keep_signed_in is False
    assert again(read).certificate_file is None


def test_what_was_chosen_of_masks_log_and_updates_is_there_at_the_next_start(settings: Settings) -> None:
    assert (settings.mask_cache, settings.logs_more, settings.looks_for_updates) == (2000, False, None)
    assert not settings.has_signed_in
    settings.mask_cache, settings.logs_more, settings.looks_for_updates = 700, True, True
    settings.server = GC
    read = again(settings)
    assert (read.mask_cache, read.logs_more, read.looks_for_updates) == (700, True, True)
    assert read.has_signed_in
    read.mask_cache, read.looks_for_updates = 1, False
    assert again(read).mask_cache == 50
    assert again(read).looks_for_updates is False


def test_users_by_server_the_latest_first(settings: Settings) -> None:
    for server, user in ((GC, "ada"), ("https://gc.example", "bob"), (GC, "eve, jr"), (GC, "ada")):
        settings.remember_user(server, user)
    read = again(settings)
    assert read.users(GC) == ("ada", "eve, jr")
    assert read.servers == ("https://gc.example", GC)
    read.forget_user(GC, "ada")
    read.forget_user(GC, "nobody")
    assert again(read).users(GC) == ("eve, jr",)
    read.forget_user(GC, "eve, jr")
    read.forget_user("https://gc.example", "bob")
    assert again(read).servers == ()


@pytest.mark.parametrize(("stored", "read"), [("0", 1), ("-3", 1), ("4000", 32), ("six", 6), ("", 6)])
def test_a_number_out_of_range_is_brought_back(tmp_path: Path, stored: str, read: int) -> None:
    file = tmp_path / "s.ini"
    file.write_text(
        f"[upload]\nworkers={stored}\n[window]\nscale={stored}\nappearance=pink\n", encoding="utf-8"
    )
    settings = Settings(file)
    assert settings.upload_workers == read
    assert settings.scale == 100
    assert settings.appearance is Appearance.SYSTEM


@pytest.mark.parametrize(
    ("stored", "read"), [("2.5", 2.5), ("-1", 0.0), ("1e9", 1000.0), ("nan", 0.0), ("fast", 0.0), ("", 0.0)]
)
def test_a_speed_out_of_range_is_brought_back(tmp_path: Path, stored: str, read: float) -> None:
    file = tmp_path / "s.ini"
    file.write_text(f"[upload]\nspeed={stored}\n", encoding="utf-8")
    assert Settings(file).upload_speed == read


def test_how_uploads_go_is_kept(settings: Settings) -> None:
    assert (settings.upload_speed, settings.days_kept) == (0.0, 90)
    settings.upload_speed, settings.days_kept = 1.5, 30
    assert (again(settings).upload_speed, again(settings).days_kept) == (1.5, 30)


@pytest.mark.hazard("G2")
def test_a_damaged_file_is_set_aside_and_the_program_starts(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(b"[connection]\nserver=https://gc.example\n\xff\xfe nonsense without a sign\n")
    settings = Settings(file)
    assert settings.set_aside == tmp_path / "settings.ini.damaged"
    assert b"nonsense" in settings.set_aside.read_bytes()
    assert settings.server == GC
    settings.server = "https://other.example"
    assert again(settings).server == "https://other.example"
    assert again(settings).set_aside is None


@given(st.binary(max_size=300))
def test_no_file_keeps_the_program_from_starting(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.ini"
        file.write_bytes(content)
        settings = Settings(file)
        assert settings.server
        assert settings.upload_workers
        assert isinstance(settings.users(GC), tuple)


def test_a_list_that_somebody_broke_is_empty(tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    file.write_text("[connection]\naccounts=nothing, https://gc.example bob,\n", encoding="utf-8")
    assert Settings(file).users("https://gc.example") == ("bob",)
    file.write_text("[connection]\naccounts=@Variant(\\0\\0\\0\\t\\0\\0\\0\\0)\n", encoding="utf-8")
    assert Settings(file).servers == ()


def test_places_are_below_the_folder_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert places(tmp_path).data == tmp_path / "data"
    monkeypatch.setenv("GCDESK_HOME", str(tmp_path / "by variable"))
    assert places().config == tmp_path / "by variable" / "config"
    assert Settings().file == tmp_path / "by variable" / "config" / "settings.ini"
    assert Settings(home=tmp_path).file == tmp_path / "config" / "settings.ini"


def test_without_a_name_they_are_where_the_system_keeps_such_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GCDESK_HOME")
    found = places()
    assert len({found.config, found.data, found.cache}) >= 2
    assert all("gcdesk" in str(folder) for folder in (found.config, found.data, found.cache))
