"""The disk image can be made on macOS only; here its script runs with stand-ins for Apple's programs."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LOG = 'echo "$(basename "$0") $*" >> "$CALLS"\n'
STAND_INS = {
    "codesign": LOG + 'case "$*" in *"${REFUSED-none}"*) exit 1 ;; esac',
    "file": 'head -c 6 "$2"',
    "ditto": 'cp -R "$1" "$2"',
    "hdiutil": LOG + 'for last; do :; done; [ -e "$BUSY" ] && rm "$BUSY" && exit 1; ls "$5" > "$last"',
    "sleep": "",
    "xcrun": LOG,
    "uname": "echo arm64",
}


class Mac:
    """A copy of what the script reads, with an app, and what it called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.app = folder / "dist/gcdesk.app"
        for name, content in {
            "MacOS/gcdesk": "Mach-O",
            "Frameworks/Python": "Mach-O",
            "Frameworks/a name/lib.dylib": "Mach-O",
            "Resources/tool.sh": "#!/bin/sh",
        }.items():
            path = self.app / "Contents" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
            path.chmod(0o755)
        shutil.copytree(ROOT / "packaging/macos", folder / "packaging/macos")
        (folder / "gcdesk").mkdir()
        (folder / "gcdesk/__init__.py").write_text('__version__ = "1.2.3"\n')
        (folder / "bin").mkdir()
        for name, body in STAND_INS.items():
            (folder / "bin" / name).write_text(f"#!/bin/sh\n{body}\n")
            (folder / "bin" / name).chmod(0o755)
        self.image = folder / "dist/gcdesk-1.2.3-macos-arm64.dmg"

    def make(self, **variables: str) -> int:
        here = {
            "PATH": f"{self.folder}/bin:/usr/bin:/bin",
            "CALLS": str(self.folder / "calls"),
            "BUSY": str(self.folder / "busy"),
        }
        script = [str(self.folder / "packaging/macos/make_dmg")]
        return subprocess.run(script, env=here | variables, capture_output=True, check=False).returncode

    def calls(self) -> list[str]:
        log = self.folder / "calls"
        return log.read_text().splitlines() if log.exists() else []

    def signed(self) -> list[str]:
        return [call.rpartition("dist/")[2] for call in self.calls() if "--sign" in call]


@pytest.fixture
def mac(tmp_path: Path) -> Mac:
    return Mac(tmp_path)


def test_without_an_identity_nothing_is_signed(mac: Mac) -> None:
    assert mac.make(NOTARY_APPLE_ID="a", NOTARY_TEAM_ID="b", NOTARY_PASSWORD="c") == 0

    assert mac.image.read_text().split() == ["Applications", "gcdesk.app"]
    assert [call.split()[0] for call in mac.calls()] == ["hdiutil"]


def test_libraries_are_signed_before_the_app_and_the_app_before_the_image(mac: Mac) -> None:
    assert mac.make(SIGNING_IDENTITY="Developer ID Application: Somebody") == 0

    *libraries, app, image = mac.signed()
    frameworks = "gcdesk.app/Contents/Frameworks"
    assert sorted(libraries) == [f"{frameworks}/Python", f"{frameworks}/a name/lib.dylib"]
    assert (app, image) == ("gcdesk.app", mac.image.name)
    assert all("--options runtime" in call for call in mac.calls() if "--sign" in call and ".dmg" not in call)
    assert not any(call.startswith("xcrun") for call in mac.calls())


def test_with_everything_for_it_apple_is_asked(mac: Mac) -> None:
    said = {"NOTARY_APPLE_ID": "a@b.c", "NOTARY_TEAM_ID": "T", "NOTARY_PASSWORD": "p"}

    assert mac.make(SIGNING_IDENTITY="Somebody", **said) == 0

    submit, staple = [call for call in mac.calls() if call.startswith("xcrun")]
    assert submit.startswith("xcrun notarytool submit dist/gcdesk-1.2.3-macos-arm64.dmg --wait")
    assert staple == "xcrun stapler staple dist/gcdesk-1.2.3-macos-arm64.dmg"


@pytest.mark.parametrize("refused", ["Frameworks/Python", "--verify"])
def test_what_can_not_be_signed_ends_it(mac: Mac, refused: str) -> None:
    assert mac.make(SIGNING_IDENTITY="Somebody", REFUSED=refused) != 0

    assert not mac.image.exists()


def test_an_image_that_is_busy_is_made_at_the_second_try(mac: Mac) -> None:
    (mac.folder / "busy").touch()

    assert mac.make() == 0

    assert mac.image.exists()


def test_the_entitlements_are_a_property_list_of_switches() -> None:
    with (ROOT / "packaging/macos/entitlements.plist").open("rb") as file:
        entitlements = plistlib.load(file)

    assert entitlements
    assert all(name.startswith("com.apple.security.cs.") for name in entitlements)
    assert set(entitlements.values()) == {True}
