from __future__ import annotations

from gcdesk.practice.server import PracticeServer
from gcdesk.upload.folder.samples import Samples


def test_the_practice_server_has_such_folders() -> None:
    with PracticeServer(import_seconds=0.0) as server:
        offered = Samples(server.sample_folder, server.dicom_folder, server.trouble_folder)
        assert all(any(folder.rglob("*")) for folder in (offered.cases, offered.dicom, offered.troubles))
