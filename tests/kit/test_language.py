from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from gcdesk.kit import resources
from gcdesk.kit.language import NAMES, region_of, speaking, spoken
from gcdesk.kit.settings import Language, Settings
from gcdesk.texts import tr
from gcdesk.texts.region import PLAIN, Region, clock, day, number, region, write_as


@pytest.mark.parametrize(
    ("choice", "of_system", "expected"),
    [
        (Language.SYSTEM, ["nl-Latn-NL", "nl-NL", "nl"], Language.DUTCH),
        (Language.SYSTEM, ["de_AT"], Language.GERMAN),
        (Language.SYSTEM, ["fr-FR", "fr", "de-DE", "en-US"], Language.GERMAN),
        (Language.SYSTEM, ["fr-FR", "en-GB", "nl-NL"], Language.ENGLISH),
        (Language.SYSTEM, ["fr-FR"], Language.ENGLISH),
        (Language.SYSTEM, ["C"], Language.ENGLISH),
        (Language.SYSTEM, ["nds-DE"], Language.ENGLISH),
        (Language.SYSTEM, [], Language.ENGLISH),
        (Language.ENGLISH, ["nl-NL"], Language.ENGLISH),
        (Language.DUTCH, ["de-DE"], Language.DUTCH),
    ],
)
def test_the_users_choice_goes_first_then_what_the_system_is_set_to(
    choice: Language, of_system: Sequence[str], expected: Language
) -> None:
    assert spoken(choice, of_system) is expected


def test_every_language_has_its_name_and_its_catalogue() -> None:
    assert {*NAMES, Language.SYSTEM} == set(Language)
    for language in set(NAMES) - {Language.ENGLISH}:
        assert resources.path(f"languages/{language}.qm").stat().st_size > 0


@pytest.mark.parametrize(
    ("language", "ours", "of_qt"),
    [
        (Language.DUTCH, "Instellingen", "Annuleren"),
        (Language.GERMAN, "Einstellungen", "Abbrechen"),
        (Language.ENGLISH, "Settings", "Cancel"),
    ],
)
def test_our_texts_and_those_of_qt_are_in_the_language_and_english_again_afterwards(
    qapp: QApplication, language: Language, ours: str, of_qt: str
) -> None:
    with speaking(qapp, language) as spoken_now:
        assert spoken_now is language
        assert tr("Connect", "Settings") == ours
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == of_qt
        assert tr("Connect", "{not} a text of ours") == "{not} a text of ours"
    assert tr("Connect", "Settings") == "Settings"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert region() == PLAIN


AT = datetime(2026, 11, 1, 17, 4, 9)  # noqa: DTZ001 - what a clock shows


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("C", ("1,234.5", "2026-11-01", "17:04")),
        ("en_US", ("1,234.5", "11/01/2026", "5:04 PM")),
        ("en_GB", ("1,234.5", "01/11/2026", "17:04")),
        ("nl_NL", ("1.234,5", "01-11-2026", "17:04")),
        ("de_DE", ("1.234,5", "01.11.2026", "17:04")),
        ("de_CH", ("1'234.5", "01.11.2026", "17:04")),
        ("fi_FI", ("1\xa0234,5", "01.11.2026", "17.04")),
        ("sv_SE", ("1\xa0234,5", "2026-11-01", "17:04")),
        ("ja_JP", ("1,234.5", "2026/11/01", "17:04")),
        ("ar_EG", ("1,234.5", "2026-11-01", "17:04")),
    ],
)
def test_numbers_and_dates_are_written_as_the_system_does(
    write_like: Callable[[Region], None], name: str, told: tuple[str, str, str]
) -> None:
    write_like(region_of(QLocale(name)))
    assert (number(1234.5, ",.1f"), day(date(2026, 11, 1)), clock(AT)) == told
    assert tr("Connect", "{n:,.1f} of {all}", n=1234.5, all="1.2") == f"{told[0]} of 1.2"


def test_the_time_of_day_with_seconds(write_like: Callable[[Region], None]) -> None:
    assert clock(AT, seconds=True) == "17:04:09"
    write_like(Region(has_halves=True))
    assert clock(AT, seconds=True) == "5:04:09 PM"
    assert clock(AT.replace(hour=0)) == "12:04 AM"


def test_the_language_is_remembered(settings: Settings) -> None:
    assert settings.language is Language.SYSTEM
    settings.language = Language.GERMAN
    assert settings.save()
    again = Settings()
    assert again.language is Language.GERMAN
    again.file.write_text("[window]\nlanguage=klingon\n", encoding="utf-8")
    assert Settings().language is Language.SYSTEM


@pytest.fixture
def write_like() -> Iterator[Callable[[Region], None]]:
    yield write_as
    write_as(PLAIN)
