"""Every sentence for a user goes through here.

Free of Qt, so that the rooms without a screen can speak too: `gcdesk.kit.language` puts Qt's translator behind `tr` with
`translate_with`, and the way in which this computer writes numbers and dates with `gcdesk.texts.region.write_as`. The
catalogues of translations are made from the sources (``packaging/languages``), so context and text are always literals.

What is written into files for other programs never follows language and region: see `in_english`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from gcdesk.texts.region import Number, number, plain, region

Translate = Callable[[str, str], str]


def _untranslated(context: str, text: str) -> str:  # noqa: ARG001 - a translator that has no language needs no context
    return text


_translate: Translate = _untranslated


def translate_with(translate: Translate | None) -> None:
    """Let *translate* (context, English text → text) turn sentences into the user's language; None: English."""
    global _translate  # noqa: PLW0603 - the language is the process's, as in Qt
    _translate = translate or _untranslated


def is_plain_english() -> bool:
    """Whether texts and numbers are the same on the screen as in files for other programs."""
    return plain.get() or (_translate is _untranslated and region().has_plain_numbers)


@contextmanager
def in_english() -> Iterator[None]:
    """Within, on this thread, texts are English, numbers have a decimal point and dates are ISO 8601, for everybody.

    For what goes into files: a script that reads them must not depend on who wrote them. Not around what may raise an
    error for the user, and not around a ``yield``. Also a decorator: ``@in_english()``.
    """
    before = plain.set(True)
    try:
        yield
    finally:
        plain.reset(before)


def tr(context: str, text: str, /, **values: object) -> str:
    """The sentence *text* in the user's language, its ``{fields}`` filled with *values*, numbers as people here write them.

    Values are put in after translating and are never themselves read as templates, so a file name with
    braces is safe.
    """
    sentence = text if plain.get() else _translate(context, text)
    if not values:
        return sentence
    if region().has_plain_numbers:
        return sentence.format(**values)
    return sentence.format(**{name: _as_here(value) for name, value in values.items()})


def _as_here(value: object) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Number(value)
    return value


def counted(n: int, one: str, many: str) -> str:
    """*one* or *many*, by *n*, with ``{n}`` filled in: ``counted(3, tr(c, "{n} case"), tr(c, "{n} cases"))``.

    Thousands stand apart, as people here write them: "1,234 cases". English, Dutch and German have
    these two forms; both are literals of `tr` calls, so both are translated.
    """
    return (one if n == 1 else many).replace("{n}", number(n, ","))
