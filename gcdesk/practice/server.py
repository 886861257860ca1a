"""The practice server: two ports, a background, and a folder."""

from __future__ import annotations

import shutil
from functools import cached_property
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

from gcdesk.practice import leftovers, tls
from gcdesk.practice.api_port import ApiHandler
from gcdesk.practice.faults import Faults
from gcdesk.practice.importer import Importer
from gcdesk.practice.loading import EMPTY_STUDY, load_samples, load_study
from gcdesk.practice.sample_types import Samples
from gcdesk.practice.serving import HOST, Listener
from gcdesk.practice.site import Dialect, Site
from gcdesk.practice.state import State
from gcdesk.practice.storage import StorageHandler


class PracticeServer:
    """A small Grand Challenge on loopback, for as long as the ``with`` block lasts.

    *folder* keeps everything for the next time; without it there is a temporary one, removed at the end (and after
    a crash at the next start). *samples*: with the sample studies; else there is only an empty one. Ports of 0 are
    free ones.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        dialect: Dialect = Dialect.NEWER,
        tls: bool = False,
        samples: bool = True,
        import_seconds: float = 0.2,
        port: int = 0,
        storage_port: int = 0,
    ) -> None:
        self._named = folder
        self._dialect = dialect
        self._tls = tls
        self._samples = samples
        self._ports = port, storage_port
        self.faults = Faults(import_seconds=import_seconds)
        self._started = False

    def start(self) -> Self:
        """Answer from now on."""
        leftovers.remove_leftovers()
        self.folder = self._named or leftovers.make_folder()
        try:
            self._open()
        except BaseException:
            self._remove_folder()
            raise
        return self

    def _open(self) -> None:
        for name in ("uploads", "media"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        self.state = State(self.folder, keep=self._named is not None)
        try:
            self._fill_and_listen()
        except BaseException:
            self.state.close()
            raise

    def _fill_and_listen(self) -> None:
        self._importer = Importer()
        self.site = Site(self.state, self.faults, self._dialect, self._importer)
        if len(self.state.studies) == 0:
            if self._samples:
                load_samples(self.site, self._made)
            else:
                load_study(self.site, EMPTY_STUDY)
        context = tls.server_context(self.folder) if self._tls else None
        api_port, storage_port = self._ports
        self._api = Listener(api_port, ApiHandler, self.site, context)
        try:
            self._storage = Listener(storage_port, StorageHandler, self.site, context)
        except OSError:
            self._api.server_close()
            raise
        scheme = "https" if self._tls else "http"
        self.site.address = f"{scheme}://{HOST}:{self._api.server_port}"
        self.site.storage_address = f"{scheme}://{HOST}:{self._storage.server_port}"
        self._importer.start(self.site)
        self._api.start()
        self._storage.start()
        self._started = True

    def stop(self) -> None:
        """End all connections and threads; a temporary folder is removed."""
        if not self._started:
            return
        self._started = False
        for listener in (self._api, self._storage):
            listener.stop()
        self._importer.stop()
        self.state.close()
        self._remove_folder()

    def _remove_folder(self) -> None:
        if self._named is None:
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def address(self) -> str:
        """Of the api port, like ``http://127.0.0.1:8000``."""
        return self.site.address

    @property
    def storage_address(self) -> str:
        """Of the storage port."""
        return self.site.storage_address

    @property
    def certificate_file(self) -> Path | None:
        """The authority that clients must trust; None without TLS."""
        return tls.authority_file(self.folder) if self._tls else None

    @property
    def tokens(self) -> MappingProxyType[str, str]:
        """User name → token: editor, reader1, reader2, reader3, outsider."""
        return self.state.tokens

    @cached_property
    def _made(self) -> Samples:
        from gcdesk.practice.samples import make_samples  # noqa: PLC0415 - imports numpy: only who wants samples

        return make_samples(self.folder / "samples")

    @property
    def sample_folder(self) -> Path:
        """Cases to upload; made at the first use."""
        return self._made.sample_folder

    @property
    def dicom_folder(self) -> Path:
        """Cases to upload, each a DICOM series; made at the first use."""
        return self._made.dicom_folder

    @property
    def trouble_folder(self) -> Path:
        """Cases with deliberate troubles; made at the first use."""
        return self._made.trouble_folder
