"""Every sentence for a user goes through here.

Free of Qt, so that the rooms without a screen can speak too: ``gcdesk.app`` puts Qt's translator behind
`tr` with `translate_with`. ``pyside6-lupdate -tr-function-alias translate+=tr`` finds the calls, so context
and text are always literals.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]


def _untranslated(context: str, text: str) -> str:  # noqa: ARG001 - a translator that has no language needs no context
    return text


_translate: Translate = _untranslated


def translate_with(translate: Translate | None) -> None:
    """Let *translate* (context, English text → text) turn sentences into the user's language; None: English."""
    global _translate  # noqa: PLW0603 - the language is the process's, as in Qt
    _translate = translate or _untranslated


def tr(context: str, text: str, /, **values: object) -> str:
    """The sentence *text* in the user's language, its ``{fields}`` filled with *values*.

    Values are put in after translating and are never themselves read as templates, so a file name with
    braces is safe.
    """
    sentence = _translate(context, text)
    return sentence.format(**values) if values else sentence


def counted(n: int, one: str, many: str) -> str:
    """*one* or *many*, by *n*, with ``{n}`` filled in: ``counted(3, tr(c, "{n} case"), tr(c, "{n} cases"))``.

    English, Dutch and German have these two forms; both are literals of `tr` calls, so both are translated.
    """
    return (one if n == 1 else many).replace("{n}", str(n))
