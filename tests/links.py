"""Links to the help, as a test sees them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gcdesk.kit.help_link import HelpLink


def help_of(inside: QWidget, name: str) -> str:
    """The paragraph to which the link called *name* leads; "" where nobody sees one."""
    links = inside.findChildren(HelpLink, name)
    assert links, f"there is no link {name}"
    return next((link.target for link in links if not link.isHidden()), "")
