"""Neutral names: titles and file names that tell nothing of the person. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count

from gcdesk.upload.folder.rules import extension
from gcdesk.upload.table.in_study import InStudy, neutral_number
from gcdesk.upload.table.plan import Draft, Table

_DIGITS = 3
_ENDINGS = frozenset(
    ".mha .mhd .raw .zraw .nii .nii.gz .hdr .img .nrrd .nhdr .dcm .ima .tif .tiff .png .jpg .jpeg .svs .mrxs .ndpi .scn "
    ".bif .vms .isyntax .pdf .obj .mp4 .csv .zip .json .sqreg .nwk .newick .tree .biom".split()
)
"""Any other may be a part of a name, as in "scan.jansen"."""


def send_neutrally(table: Table, keys: Iterable[str], study: InStudy) -> Table:
    """*table*, whose rows *keys* are "case 001" and so on, and their files "case001_ct.mha".

    Numbered past all that the study has, the table has, and this account ever sent there: a number never stands for
    two cases. Rows that are neutral already stay as they are.
    """
    chosen = set(keys)
    wanted = {d.key for d in table.drafts if d.key in chosen and not d.neutral}
    titles = [*study.by_title, *study.titles_sent, *(d.title for d in table.drafts if d.key not in wanted)]
    titles += [d.neutral for d in table.drafts]
    number = max((n for n in map(neutral_number, titles) if n is not None), default=0)
    numbers = count(number + 1)
    drafts = (_neutral(d, f"{next(numbers):0{_DIGITS}}") if d.key in wanted else d for d in table.drafts)
    return replace(table, drafts=tuple(drafts))


def _neutral(draft: Draft, digits: str) -> Draft:
    return replace(draft, title=f"case {digits}", neutral=f"case{digits}", replaces="", by_key=False)


def image_stem(slug: str) -> str:
    """What the interface *slug* is called in neutral names."""
    return slug.removesuffix("-image")


def neutral_names(beginning: str, slug: str, names: Sequence[str]) -> list[str]:
    """What files of *names*, in the cell of the interface *slug*, are called instead, in their order.

    Extensions that are well known stay, so the two files of a pair have one stem; several of one extension are numbered.
    """
    stem = f"{beginning}_{image_stem(slug)}"
    endings = [ending if (ending := extension(name)) in _ENDINGS else "" for name in names]
    many = {ending for ending, amount in Counter(endings).items() if amount > 1}
    digits = max(_DIGITS, len(str(len(names))))
    counts: Counter[str] = Counter()
    out = []
    for ending in endings:
        counts[ending] += 1
        number = f"_{counts[ending]:0{digits}}" if ending in many else ""
        out.append(f"{stem}{number}{ending}")
    return out
