"""What the program remembers between two starts, typed, in one ini file. Never a token.

A value that is missing, or that somebody broke with an editor, is its default; a file that can't be read at all
is set aside (`Settings.set_aside`), and the program starts all the same.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

APP = "gcdesk"
DEFAULT_SERVER = "https://grand-challenge.org"
HOME_VARIABLE = "GCDESK_HOME"
"""The environment variable that names one folder for everything that gcdesk keeps."""

UPLOAD_WORKERS = (1, 6, 32)
"""Fewest, default and most threads that send."""
UPLOAD_SPEED = (0.0, 1000.0)
"""Lowest and highest limit of the speed of sending, MiB a second; 0: none."""
DAYS_KEPT = (1, 90, 3650)
"""Fewest, default and most days that finished uploads are listed."""
MASK_CACHE = (50, 2000, 100_000)
"""Least, default and most megabytes (10^6 bytes) that masks may take on this computer."""
SCALES = (100, 125, 150, 175, 200)
"""Per cent."""


class Appearance(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """What the window speaks."""

    SYSTEM = "system"
    """As the system, or English when gcdesk does not know its languages."""
    ENGLISH = "en"
    DUTCH = "nl"
    GERMAN = "de"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of this user's gcdesk."""

    config: Path
    data: Path
    """What must not be lost: the journal."""
    cache: Path
    """What can be made again."""

    @property
    def copies(self) -> Path:
        """Where copies of files are while they are sent in their place."""
        return self.cache / "copies"

    @property
    def log(self) -> Path:
        """Where the log's files are."""
        return self.data / "log"


def places(home: Path | None = None) -> Places:
    """Below *home*, below the folder that ``GCDESK_HOME`` names, or where the system keeps such files."""
    named = str(home) if home is not None else os.environ.get(HOME_VARIABLE, "")
    if named:
        root = Path(named).expanduser().absolute()
        return Places(root / "config", root / "data", root / "cache")
    return Places(
        Path(platformdirs.user_config_dir(APP, appauthor=False)),
        Path(platformdirs.user_data_dir(APP, appauthor=False)),
        Path(platformdirs.user_cache_dir(APP, appauthor=False)),
    )


class Settings:
    """Typed properties over a `QSettings` ini file, the one of `places` unless *file* names another."""

    def __init__(self, file: Path | None = None, home: Path | None = None) -> None:
        self.places = places(home)
        self.file = file or self.places.config / "settings.ini"
        self.set_aside: Path | None = None
        """Where the file went when it could not be read."""
        self._values = self._opened()

    # ---- who and where

    @property
    def server(self) -> str:
        """The address of the server that was used last."""
        return self._text("connection/server") or DEFAULT_SERVER

    @server.setter
    def server(self, address: str) -> None:
        self._values.setValue("connection/server", address)

    @property
    def servers(self) -> tuple[str, ...]:
        """Every server that somebody signed in to here, by name."""
        return tuple(sorted({server for server, _ in self._accounts()}))

    def users(self, server: str) -> tuple[str, ...]:
        """The users who signed in to *server* here, the latest first."""
        return tuple(user for known, user in self._accounts() if known == server)

    def remember_user(self, server: str, user: str) -> None:
        """*user* signed in to *server*."""
        rest = [account for account in self._accounts() if account != (server, user)]
        self._set_accounts([(server, user), *rest])

    def forget_user(self, server: str, user: str) -> None:
        """Remove *user* of *server* from those known."""
        self._set_accounts([account for account in self._accounts() if account != (server, user)])

    @property
    def keep_signed_in(self) -> bool:
        """Whether the token goes to the system's key store; off at first, as hospital computers are shared."""
        return self._text("connection/keep_signed_in") == "true"

    @keep_signed_in.setter
    def keep_signed_in(self, keep: bool) -> None:
        self._values.setValue("connection/keep_signed_in", "true" if keep else "false")

    @property
    def certificate_file(self) -> Path | None:
        """An extra certificate authority (PEM), for networks that have their own."""
        text = self._text("connection/certificate_file")
        return Path(text) if text else None

    @certificate_file.setter
    def certificate_file(self, file: Path | None) -> None:
        self._values.setValue("connection/certificate_file", str(file) if file else "")

    # ---- how

    @property
    def upload_workers(self) -> int:
        """How many threads send."""
        fewest, default, most = UPLOAD_WORKERS
        return min(max(self._number("upload/workers", default), fewest), most)

    @upload_workers.setter
    def upload_workers(self, number: int) -> None:
        self._values.setValue("upload/workers", str(number))

    @property
    def upload_speed(self) -> float:
        """MiB a second that are sent at most; 0: no limit."""
        lowest, highest = UPLOAD_SPEED
        try:
            speed = float(self._text("upload/speed") or lowest)
        except ValueError:
            return lowest
        return min(max(speed, lowest), highest) if isfinite(speed) else lowest

    @upload_speed.setter
    def upload_speed(self, speed: float) -> None:
        self._values.setValue("upload/speed", str(speed))

    @property
    def days_kept(self) -> int:
        """How long finished uploads are listed."""
        fewest, default, most = DAYS_KEPT
        return min(max(self._number("upload/days_kept", default), fewest), most)

    @days_kept.setter
    def days_kept(self, days: int) -> None:
        self._values.setValue("upload/days_kept", str(days))

    @property
    def mask_cache(self) -> int:
        """How much masks may take on this computer, in megabytes (10^6 bytes)."""
        least, default, most = MASK_CACHE
        return min(max(self._number("masks/cache", default), least), most)

    @mask_cache.setter
    def mask_cache(self, megabytes: int) -> None:
        self._values.setValue("masks/cache", str(megabytes))

    @property
    def logs_more(self) -> bool:
        """Whether each request to the server is written to the log, too."""
        return self._text("log/more") == "true"

    @logs_more.setter
    def logs_more(self, more: bool) -> None:
        self._values.setValue("log/more", "true" if more else "false")

    @property
    def looks_for_updates(self) -> bool | None:
        """Whether the project's release page is asked once a week; None: the user was not asked yet, so it is not."""
        return {"true": True, "false": False}.get(self._text("updates/weekly"))

    @looks_for_updates.setter
    def looks_for_updates(self, look: bool) -> None:
        self._values.setValue("updates/weekly", "true" if look else "false")

    @property
    def has_signed_in(self) -> bool:
        """Whether somebody has signed in to a server here, ever: else everything is new."""
        return bool(self._text("connection/server"))

    @property
    def appearance(self) -> Appearance:
        """Light, dark or as the system."""
        text = self._text("window/appearance")
        return Appearance(text) if text in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._values.setValue("window/appearance", appearance.value)

    @property
    def language(self) -> Language:
        """What the window speaks; taken up at the next start."""
        text = self._text("window/language")
        return Language(text) if text in set(Language) else Language.SYSTEM

    @language.setter
    def language(self, language: Language) -> None:
        self._values.setValue("window/language", language.value)

    @property
    def scale(self) -> int:
        """Size of everything in per cent, one of `SCALES`; taken up at the next start."""
        number = self._number("window/scale", 100)
        return number if number in SCALES else 100

    @scale.setter
    def scale(self, percent: int) -> None:
        self._values.setValue("window/scale", str(percent))

    # ---- how it looked

    def state(self, name: str) -> QByteArray:
        """What `saveGeometry` or `saveState` of the widget called *name* gave; empty when unknown."""
        value = self._values.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, name: str, state: QByteArray) -> None:
        """Keep *state* for the widget called *name*."""
        self._values.setValue(f"state/{name}", state)

    def recall(self, name: str) -> str:
        """A text that was kept under *name* (letters and underscores, ``/`` between parts), or ""."""
        return self._text(f"memory/{name}")

    def remember(self, name: str, text: str) -> None:
        """Keep *text* under *name*: the folder chosen last, for one. Never a token."""
        self._values.setValue(f"memory/{name}", text)

    def save(self) -> bool:
        """Write to the disk now, which else happens by itself soon; whether that worked."""
        self._values.sync()
        return self._values.status() is QSettings.Status.NoError

    # ---- inside

    def _opened(self) -> QSettings:
        values = QSettings(str(self.file), QSettings.Format.IniFormat)
        values.allKeys()  # sections are read when they are first wanted, and their faults are known only then
        if values.status() is not QSettings.Status.FormatError:
            return values
        del values  # it would write to the file when it goes
        aside = self.file.with_name(self.file.name + ".damaged")
        try:
            self.file.replace(aside)
            self.set_aside = aside
        except OSError:
            self.set_aside = self.file
        return QSettings(str(self.file), QSettings.Format.IniFormat)

    def _text(self, key: str) -> str:
        value = self._values.value(key, "")
        return value if isinstance(value, str) else ""

    def _number(self, key: str, default: int) -> int:
        try:
            return int(self._text(key))
        except ValueError:
            return default

    def _accounts(self) -> list[tuple[str, str]]:
        """Server and user, the latest first."""
        value = self._values.value("connection/accounts", [])
        lines = [value] if isinstance(value, str) else value
        if not isinstance(lines, list):
            return []
        pairs = [str(line).partition(" ") for line in lines]
        return [(server, user) for server, _, user in pairs if server and user]

    def _set_accounts(self, accounts: list[tuple[str, str]]) -> None:
        self._values.setValue("connection/accounts", [f"{server} {user}" for server, user in accounts])
