"""Takes out of texts what must not be kept or leave this computer.

`scrub` is for the log: it takes out secrets and, unless they are allowed, files' paths and names, and leaves the rest
readable. `clean` is for the messages of exceptions that are no sentences of ours: nothing that was quoted, no address,
no long run of letters stays.

Both rather take out too much than too little: they are the last line of defence, not the first.
"""

from __future__ import annotations

import re
from pathlib import Path

LONGEST = 10_000
"""Letters of a line that are kept: more helps nobody, and searching it takes for ever."""
_TOO_LONG = re.compile(rf"([^\n]{{{LONGEST}}})[^\n]+")

# ---- secrets

_HEADER = re.compile(r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)(\\?[\"']?\s*[:=]).*")
_SCHEME = re.compile(r"(?i)\b(bearer)[\s:=]+\S+|\b(basic|token)\s+\S{12,}")
_PASSWORD = re.compile(
    r"(?i)((?:token|passwor[dt]|passwd|passphrase|pwd|secret|api[-_ ]?key)[\w-]*\\?[\"']?\s*(?:[:=]|%3[ad])).*"
)
_SIGNED = re.compile(
    r"(?i)((?:x-amz-[\w-]+|awsaccesskeyid|signature|credential)\\?[\"']?\s*(?:[:=]|%3[ad])\s*\\?[\"']?)[^\s&\"',}]+"
)
_PASSWORD_IN_ADDRESS = re.compile(r"([A-Za-z][\w+.-]{0,20}://)\S{0,999}@")
_PASSWORD_BEFORE_HOST = re.compile(r"[^\s:/@]{1,64}:(?!//)\S{1,256}@(?=[\w\[])")
_QUERY_OF_ADDRESS = re.compile(r"([A-Za-z][\w+.-]{0,20}://[^\s?#]*)[?#]\S+")
_QUERY = re.compile(r"\?[^\s?=]*=\S*")
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{40,}")
_RANDOM = re.compile(r"(?=[A-Za-z+=_~-]{0,200}[0-9])[A-Za-z0-9+=_~-]{40,}")

# ---- files

_ASKED = r"(?<!GET )(?<!PUT )(?<!POST )(?<!HEAD )(?<!PATCH )(?<!DELETE )"
"""A path right after one of these is one of the server, and tells nothing of this computer."""
_BEGINS = rf"""(?:file:/+|(?<![A-Za-z])[A-Za-z]:[\\/]|\\\\(?=\w)|{_ASKED}(?<![\w.:/~>…])//(?=\w)|{_ASKED}(?<![\w./~>…])~?/(?![/\s]|api/))"""
_PATH = re.compile(_BEGINS + r"(?:[^\n\"'“”‘’<>|;:]|(?<=\w)['’](?=\w)|:(?!\s))*")
"""Names hold blanks, commas and brackets, so a path goes on to what hardly ever is in one."""
_DATA_FILE = re.compile(
    r"(?i)[^\s/\\\"'“”‘’<>|]+\.(?:mha|mhd|z?raw|nii(?:\.gz)?|nrrd|dcm|ima|tiff?|svs|png|jpe?g|pdf|json|csv|xlsx|zip|txt)\b"
)

# ---- messages of exceptions

_QUOTED = re.compile(r"""b?'(?:[^'\\]|\\.)*'|b?"(?:[^"\\]|\\.)*\"""")
_NAMED = re.compile(r"(?i)\b(bearer|token|authorization)\b[\s:=]+(?:bearer\s+)?\S+")
_ADDRESS = re.compile(r"(?i)\b[a-z][a-z0-9+.-]*://\S+")
_LONG = re.compile(r"[A-Za-z0-9+/=_-]{24,}")
_NAME = re.compile(r"""['"][A-Za-z_][\w.]*(?:\(\))?['"]\Z""")


def scrub(text: str, *, paths_allowed: bool = False) -> str:
    """*text* without tokens, passwords, signatures and the queries of addresses, and without paths and data files.

    With *paths_allowed* paths and names of files stay, the home folder as ``~``: it is called after the user.
    """
    text = _TOO_LONG.sub(_shortened, text)
    text = _HEADER.sub(r"\1\2 …", text)
    text = _PASSWORD.sub(r"\1 …", text)
    text = _SIGNED.sub(r"\1…", text)
    text = _SCHEME.sub(lambda match: f"{match[1] or match[2]} …", text)
    text = _PASSWORD_IN_ADDRESS.sub(r"\1…@", text)
    text = _PASSWORD_BEFORE_HOST.sub("…@", text)
    text = _QUERY_OF_ADDRESS.sub(r"\1?…", text)
    text = _QUERY.sub("?…", text)
    text = _HEXADECIMAL.sub("…", text)
    text = _RANDOM.sub("…", text)
    if paths_allowed:
        return _without_home(text)
    return _DATA_FILE.sub("<file>", _PATH.sub("<path>", text))


def is_secret(field: str) -> bool:
    """Whether what stands in a field of this name is a secret, whatever it looks like."""
    return "this" not in scrub(f"{field}=this")


def clean(message: str, *, keep_names: bool = False) -> str:
    """*message* without quoted values, secrets, addresses and paths; with *keep_names* quoted names stay."""

    def quoted(match: re.Match[str]) -> str:
        return match[0] if keep_names and _NAME.match(match[0]) else "'…'"

    message = _NAMED.sub(r"\1 …", message)
    message = _QUOTED.sub(quoted, message)
    message = _ADDRESS.sub("<address>", message)
    return _LONG.sub("…", scrub(message))


def _shortened(match: re.Match[str]) -> str:
    """The beginning of a line, without its last word, which may be half a secret that nothing recognises any more."""
    return re.sub(r"\S*\Z", "…", match[1], count=1)


def _without_home(text: str) -> str:
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
