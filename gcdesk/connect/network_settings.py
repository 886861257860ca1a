"""The settings of the way to the server: proxy, certificates, and a test of both."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gcdesk.api.connection import Connection, ProxyFor
from gcdesk.api.reach import reach
from gcdesk.connect.session import server_name
from gcdesk.errors import GcdeskError
from gcdesk.kit.dialogs import choose_file
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import SMALL, label, named
from gcdesk.texts import tr


class NetworkSettings:
    """Rows of a form."""

    def __init__(
        self, dialog: QWidget, tasks: Tasks, settings: Settings, proxy_for: ProxyFor | None = None
    ) -> None:
        self._dialog = dialog
        self._tasks = tasks
        self._settings = settings
        self._proxy_for = proxy_for
        self.certificate = named(QLineEdit(), "certificate_file", tr("Connect", "Extra certificate file"))
        self.certificate.setPlaceholderText(tr("Connect", "None"))
        self.certificate.setClearButtonEnabled(True)
        text = tr("Connect", "Choose…")
        name = tr("Connect", "Choose a certificate file")
        self._choose = named(QPushButton(text), "choose_certificate", name)
        self._choose.clicked.connect(tasks.slot(self.choose_certificate, alone=True))
        text = tr("Connect", "Test the connection")
        self._test = named(QPushButton(text), "test_connection", text)
        self._test.clicked.connect(tasks.slot(self.test, alone=True))
        for button in (self._choose, self._test):
            button.setAutoDefault(False)
        self._outcome = named(label("", "muted"), "test_outcome", tr("Connect", "Result of the test"))
        self._help = HelpLink("test_outcome_help")
        file = settings.certificate_file
        self.certificate.setText(str(file) if file else "")

    @property
    def file(self) -> Path | None:
        """The certificate file that is typed."""
        text = self.certificate.text().strip()
        return Path(text).expanduser() if text else None

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows into *form*."""
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self.certificate, 1)
        line.addWidget(self._choose)
        text = tr("Connect", "gcdesk takes the proxy that is set in the system.")
        form.addRow(tr("Connect", "Proxy"), label(text, "muted"))
        form.addRow(tr("Connect", "Extra certificate file"), line)
        form.addRow(
            label(
                tr(
                    "Connect",
                    "Only for networks with a certificate authority of their own: ask those who run the network. The next sign-in uses it.",
                ),
                "muted",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._test)
        row.addWidget(self._outcome, 1)
        form.addRow(row)
        below = QHBoxLayout()
        below.addWidget(self._help)
        below.addStretch(1)
        form.addRow(below)

    async def choose_certificate(self) -> None:
        """The button: choose the certificate file."""
        kinds = tr("Connect", "Certificates (*.pem *.crt *.cer);;All files (*)")
        file = await choose_file(self._dialog, tr("Connect", "Choose a certificate file"), kinds=kinds)
        if file is not None:
            self.certificate.setText(str(file))

    async def test(self) -> None:
        """The button: ask the server that was used last, with what is typed here, and say what happened."""
        server = self._settings.server
        self._test.setEnabled(False)
        self._say(tr("Connect", "Asking {server}…", server=server_name(server)))
        try:
            connection = Connection(server, "nobody", self.file, self._proxy_for)
            proxy = await self._tasks.run(reach, connection)
        except GcdeskError as error:
            self._say(error.sentence, error.help_target)
        else:
            self._say(reached(server_name(server), proxy))
        finally:
            self._test.setEnabled(True)

    def _say(self, sentence: str, help_target: str = "") -> None:
        self._help.lead_to(help_target)
        self._outcome.setText(sentence)
        self._outcome.setAccessibleName(sentence)


def reached(server: str, proxy: str | None) -> str:
    """That *server* answers, and by which way. A proxy may have a password in its address, which is not told."""
    if proxy is None:
        return tr("Connect", "{server} answers. No proxy is used.", server=server)
    parts = urlsplit(proxy)
    host = f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)
    return tr("Connect", "{server} answers, through the proxy {proxy}.", server=server, proxy=host)
