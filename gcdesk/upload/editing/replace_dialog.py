"""The question before values of the study are replaced: which interfaces of which display sets, old and new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gcdesk.kit import resources
from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import fit_words, height_of_rows
from gcdesk.kit.widgets import GAP, WIDE, label, named
from gcdesk.texts import counted, tr
from gcdesk.upload.editing.styles import ROOMY
from gcdesk.upload.table.choices import Replacement


class ReplaceDialog(QDialog):
    """Lists *wanted*; those that are not possible say why, and are not among what is accepted."""

    def __init__(self, wanted: Sequence[Replacement], parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("Upload", "Replace values in the study")
        named(self, "replace_dialog", title)
        self.setWindowTitle(title)
        possible = [one for one in wanted if not one.why_not]
        verb = counted(
            len(possible),
            tr("Upload", "Replace in {n} display set"),
            tr("Upload", "Replace in {n} display sets"),
        )
        buttons, accept = answers(self, "replace", verb)
        accept.setEnabled(bool(possible))
        told = tr(
            "Upload",
            "Nothing is sent now. At the next upload these display sets get the new values in place of the old ones, which readers see until then. Interfaces that are not listed stay as they are.",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        layout.addWidget(label(told, "muted"))
        tree = self._list(wanted)
        layout.addWidget(tree, 1)
        layout.addLayout(buttons)
        fit_words(self, 760, tree, height=height_of_rows(tree), most=460)

    def _list(self, wanted: Sequence[Replacement]) -> QTreeWidget:
        tree = named(QTreeWidget(), "replace_list", tr("Upload", "What is replaced"))
        tree.setHeaderLabels(
            [tr("Upload", "Display set, interface"), tr("Upload", "Now"), tr("Upload", "New")]
        )
        tree.setStyleSheet(ROOMY)
        tree.setUniformRowHeights(True)
        for one in wanted:
            item = QTreeWidgetItem([one.title])
            if one.why_not:
                item.setText(1, tr("Upload", "not possible: {reason}", reason=one.why_not))
                item.setToolTip(1, item.text(1))
                item.setIcon(0, resources.icon("problem", "problem"))
            tree.addTopLevelItem(item)
            if one.why_not:
                item.setFirstColumnSpanned(False)
                continue
            for change in one.changes:
                line = QTreeWidgetItem([change.interface, change.old, change.new])
                for column in (1, 2):
                    line.setToolTip(column, line.text(column))
                item.addChild(line)
            item.setExpanded(True)
        for column, width in enumerate((250, 210)):
            tree.setColumnWidth(column, width)
        return tree
