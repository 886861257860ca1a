"""The settings: few, each with a word on what it does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gcdesk.api.connection import ProxyFor
from gcdesk.connect.cache_settings import CacheSettings
from gcdesk.connect.message import Message
from gcdesk.connect.network_settings import NetworkSettings
from gcdesk.errors import CertificateError
from gcdesk.kit.decimal_box import DecimalBox
from gcdesk.kit.fitting import Fitting, fit_screen
from gcdesk.kit.language import NAMES
from gcdesk.kit.settings import (
    DAYS_KEPT,
    SCALES,
    UPLOAD_SPEED,
    UPLOAD_WORKERS,
    Appearance,
    Language,
    Settings,
)
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named, primary
from gcdesk.texts import tr

SIZE = (620, 620)


class SettingsDialog(QDialog):
    """Nothing is changed before "Save"."""

    saved = Signal()
    """The settings are others now."""
    support_wanted = Signal()
    """A report for support is to be saved."""

    def __init__(
        self,
        parent: QWidget | None,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        proxy_for: ProxyFor | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self._theme = theme
        title = tr("Connect", "Settings")
        named(self, "settings_dialog", title)
        self.setWindowTitle(title)
        self._network = NetworkSettings(self, tasks, settings, proxy_for)
        self._cache = CacheSettings(tasks, settings)
        self._make_widgets()
        self._lay_out()
        fit_screen(self, *SIZE)
        self._show()

    def save(self) -> None:
        """The button: take up what was chosen, if it can be."""
        file = self._network.file
        if file is not None and not file.is_file():
            self._message.say(
                tr("Connect", "There is no file “{file}”. Choose one, or clear the line.", file=file),
                CertificateError.help_target,
            )
            self._network.certificate.setFocus()
            return
        self._settings.upload_workers = self._workers.value()
        self._settings.upload_speed = self._speed.value()
        self._settings.days_kept = self._days.value()
        self._settings.certificate_file = file
        self._settings.keep_signed_in = self._keep.isChecked()
        self._settings.mask_cache = self._cache.size.value()
        self._settings.logs_more = self._log_more.isChecked()
        if self._updates.isChecked() or self._settings.looks_for_updates is not None:
            self._settings.looks_for_updates = self._updates.isChecked()
        self._settings.scale = self._scale.currentData()
        self._settings.language = Language(self._language.currentData())
        self._theme.appearance = Appearance(self._appearance.currentData())
        self.saved.emit()
        self.accept()

    def _show(self) -> None:
        self._workers.setValue(self._settings.upload_workers)
        self._speed.setValue(self._settings.upload_speed)
        self._days.setValue(self._settings.days_kept)
        self._appearance.setCurrentIndex(self._appearance.findData(self._theme.appearance))
        self._scale.setCurrentIndex(self._scale.findData(self._settings.scale))
        self._language.setCurrentIndex(self._language.findData(self._settings.language))
        self._keep.setChecked(self._settings.keep_signed_in)
        self._updates.setChecked(self._settings.looks_for_updates is True)
        self._log_more.setChecked(self._settings.logs_more)

    def _make_widgets(self) -> None:
        fewest, _, most = UPLOAD_WORKERS
        self._workers = named(QSpinBox(), "upload_workers", tr("Connect", "Connections for uploading"))
        self._workers.setRange(fewest, most)
        self._speed = named(DecimalBox(), "upload_speed", tr("Connect", "Speed of uploading"))
        self._speed.setRange(*UPLOAD_SPEED)
        self._speed.setDecimals(1)
        self._speed.setSuffix(tr("Connect", " MiB/s"))
        self._speed.setSpecialValueText(tr("Connect", "No limit"))
        fewest_days, _, most_days = DAYS_KEPT
        self._days = named(QSpinBox(), "days_kept", tr("Connect", "Days that finished uploads are listed"))
        self._days.setRange(fewest_days, most_days)
        self._days.setSuffix(tr("Connect", " days"))
        for box in (self._workers, self._speed, self._days):
            # The style sheet's padding does not reach the field within.
            box.lineEdit().setTextMargins(SMALL, 0, 0, 0)
        self._appearance = named(QComboBox(), "appearance", tr("Connect", "Colours"))
        for appearance, text in (
            (Appearance.SYSTEM, tr("Connect", "As the system")),
            (Appearance.LIGHT, tr("Connect", "Light")),
            (Appearance.DARK, tr("Connect", "Dark")),
        ):
            self._appearance.addItem(text, appearance)
        self._scale = named(QComboBox(), "scale", tr("Connect", "Size"))
        for percent in SCALES:
            self._scale.addItem(tr("Connect", "{percent} %", percent=percent), percent)
        self._language = named(QComboBox(), "language", tr("Connect", "Language"))
        for language, text in ((Language.SYSTEM, tr("Connect", "As the system")), *NAMES.items()):
            self._language.addItem(text, language)
        text = tr("Connect", "Tick “Keep me signed in” beforehand")
        self._keep = named(QCheckBox(text), "keep_by_default", text)
        text = tr("Connect", "Look once a week for a newer version")
        self._updates = named(QCheckBox(text), "weekly_updates", text)
        text = tr("Connect", "Write more to the log")
        self._log_more = named(QCheckBox(text), "log_more", text)
        self._message = Message("settings_message")

    def _lay_out(self) -> None:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, SMALL, 0)
        form.setHorizontalSpacing(WIDE)
        form.setVerticalSpacing(SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_heading(form, tr("Connect", "Uploading"))
        form.addRow(tr("Connect", "Connections for uploading"), self._workers)
        form.addRow(
            _hint(
                tr(
                    "Connect",
                    "How many files, or parts of files, are sent at a time. Six suits most connections. Takes effect at once.",
                )
            )
        )
        form.addRow(tr("Connect", "Speed of uploading"), self._speed)
        form.addRow(
            _hint(
                tr(
                    "Connect",
                    "At most, so that others on the same connection are not slowed down. Takes effect at once.",
                )
            )
        )
        form.addRow(tr("Connect", "List finished uploads for"), self._days)
        self._add_heading(form, tr("Connect", "Appearance"))
        form.addRow(tr("Connect", "Colours"), self._appearance)
        form.addRow(tr("Connect", "Size"), self._scale)
        form.addRow(_hint(tr("Connect", "A new size takes effect at the next start.")))
        form.addRow(tr("Connect", "Language"), self._language)
        form.addRow(
            _hint(
                tr(
                    "Connect",
                    "A new language takes effect at the next start. Numbers and dates are written as your system writes them; exported files are the same in every language.",
                )
            )
        )
        self._add_heading(form, tr("Connect", "Network"))
        self._network.add_to(form)
        self._add_heading(form, tr("Connect", "Signing in"))
        form.addRow(self._keep)
        form.addRow(
            _hint(
                tr(
                    "Connect",
                    "Tokens are kept in the key store of this computer, never in a file. Leave this off on a computer that others use too.",
                )
            )
        )
        self._add_heading(form, tr("Connect", "Masks"))
        self._cache.add_to(form)
        self._add_heading(form, tr("Connect", "gcdesk itself"))
        form.addRow(self._updates)
        form.addRow(
            _hint(
                tr(
                    "Connect",
                    "Asks the project's release page on GitHub. Nothing about you or your studies is sent, and nothing is downloaded.",
                )
            )
        )
        form.addRow(self._log_more)
        form.addRow(
            _hint(
                tr(
                    "Connect",
                    "Each request to the server, for finding out what goes wrong. Never tokens, files or answers.",
                )
            )
        )
        save_text, cancel_text = tr("Connect", "Save"), tr("Connect", "Cancel")
        save = primary(named(QPushButton(save_text), "settings_save", save_text))
        save.setDefault(True)
        save.clicked.connect(self.save)
        cancel = named(QPushButton(cancel_text), "settings_cancel", cancel_text)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        support_text = tr("Connect", "Save a report for support…")
        support = named(QPushButton(support_text), "support_button", support_text)
        support.setAutoDefault(False)
        support.clicked.connect(self.support_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(support)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(Fitting(page), 1)
        column.addWidget(self._message)
        column.addLayout(buttons)

    @staticmethod
    def _add_heading(form: QFormLayout, text: str) -> None:
        heading = label(text, "heading")
        if form.rowCount():
            heading.setContentsMargins(0, GAP, 0, 0)
        form.addRow(heading)


def _hint(text: str) -> QLabel:
    return label(text, "muted")
