"""The language that the window speaks, and how this computer writes numbers and dates.

Our texts are in ``resources/languages/<code>.qm``, Qt's own (the buttons of its dialogs) come with Qt. English needs
neither and loads nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gcdesk.kit import resources
from gcdesk.kit.settings import Language
from gcdesk.texts import Translate, translate_with
from gcdesk.texts.region import PLAIN, Region, write_as

NAMES = {Language.ENGLISH: "English", Language.DUTCH: "Nederlands", Language.GERMAN: "Deutsch"}
"""What each is called by those who speak it."""


def spoken(choice: Language, of_system: Iterable[str]) -> Language:
    """The language to speak: the user's *choice*, or of those that the system is set to the first that gcdesk knows."""
    if choice is not Language.SYSTEM:
        return choice
    for tag in of_system:
        code = re.split("[-_]", tag)[0].lower()
        if code in set(NAMES):
            return Language(code)
    return Language.ENGLISH


@contextmanager
def speaking(app: QCoreApplication, choice: Language) -> Iterator[Language]:
    """Within, gcdesk and Qt speak the language of *choice*, and write numbers and dates as the system does.

    Must begin before the first widget: what is made has its texts, and keeps them.
    """
    system = QLocale.system()
    language = spoken(choice, system.uiLanguages())
    of_qt = QTranslator()
    if language is not Language.ENGLISH:
        translate_with(_ours(language))
        if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(of_qt)
    write_as(region_of(system))
    resources.use_language(language)
    try:
        yield language
    finally:
        app.removeTranslator(of_qt)
        translate_with(None)
        write_as(PLAIN)
        resources.use_language(Language.ENGLISH)


def region_of(locale: QLocale) -> Region:
    """How *locale* writes; plain for the one that has no country, and for digits other than ours."""
    if locale.language() is QLocale.Language.C or locale.zeroDigit() != "0":
        return PLAIN
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    clock = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return Region(
        locale.decimalPoint(),
        locale.groupSeparator(),
        _digits(short),
        "." if "." in clock else ":",
        "a" in clock.lower(),
        short.find("M") < short.find("d"),
    )


def _digits(pattern: str) -> str:
    """Qt's *pattern* of a date as one for `strftime`, with the year in full: two digits of it may be taken for a day."""
    signs = {"d": "%d", "M": "%m", "y": "%Y"}
    parts = re.findall(r"(d+|M+|y+)|([^dMy]+)", pattern)
    if sorted(word[0] for word, _ in parts if word) != ["M", "d", "y"] or "MMM" in pattern or "'" in pattern:
        return PLAIN.date
    return "".join(signs[word[0]] if word else between for word, between in parts)


def _ours(language: Language) -> Translate:
    """What turns our texts into *language*; a text that is not translated stays as it is."""
    catalogue = QTranslator()
    catalogue.load(str(resources.path(f"languages/{language}.qm")))

    @cache  # a table asks for the same few texts thousands of times
    def translate(context: str, text: str) -> str:
        return catalogue.translate(context, text) or text

    return translate
