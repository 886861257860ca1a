"""Style sheets of this tab's dialogs, beside what the theme says of all."""

from __future__ import annotations

ROOMY = "QTreeView::item { padding: 4px 2px; }"
"""Style of a list: as much air between the lines as in a table."""
