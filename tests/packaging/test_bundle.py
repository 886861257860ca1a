from __future__ import annotations

import re

import bundle
import pytest

QT = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        f"{QT}/platforms/libqxcb.so",
        f"{QT}/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        f"{QT}/imageformats/libqjpeg.so",
        f"{QT}/iconengines/libqsvgicon.so",
        "SimpleITK/_SimpleITK.abi3.so",
        "pydicom/data/urls.json",
        "gcdesk/resources/help/upload.md",
        "gcdesk/resources/languages/nl.qm",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "PySide6/translations/qtbase_de.qm",
        "libsqlite3.so.0",
        "QtCore",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        f"{QT}/platforms/libqcocoa.dylib",
    ],
)
def test_what_gcdesk_uses_stays(name: str) -> None:
    assert bundle.is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6Qml.so.6",
        "PySide6/Qt6Quick.dll",
        "QtQuick",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/Resources/Info.plist",
        "PySide6/Qt/translations/qt_nl.qm",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "gcdesk/resources/languages/nl.ts",
        f"{QT}/platformthemes/libqgtk3.so",
        f"{QT}/platforms/libqminimal.so",
        f"{QT}/sqldrivers/libqsqlite.so",
        f"{QT}/imageformats/libqpdf.so",
        "numpy/tests/test_all.py",
        "pydicom/data/test_files/CT_small.dcm",
        "numpy/_core/include/numpy/arrayobject.h",
        "msgspec/__init__.pyi",
    ],
)
def test_what_it_does_not_use_is_left_out(name: str) -> None:
    assert not bundle.is_wanted(name)


def test_a_library_of_the_system_stays_only_for_somebody_who_asks_for_it() -> None:
    asks = {
        "/venv/qxcb.so": ["libxcb-cursor.so.0", "libc.so.6"],
        "/lib/libxcb-cursor.so.0": ["libxcb-image.so.0"],
        "/lib/libgtk-3.so.0": ["libcairo.so.2"],
    }
    binaries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/qxcb.so", "BINARY"),
        ("libxcb-cursor.so.0", "/lib/libxcb-cursor.so.0", "BINARY"),
        ("libxcb-image.so.0", "/lib/libxcb-image.so.0", "BINARY"),
        ("libgtk-3.so.0", "/lib/libgtk-3.so.0", "BINARY"),
        ("libcairo.so.2", "/lib/libcairo.so.2", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
        ("_cffi_backend.pyd", "/venv/_cffi_backend.pyd", "EXTENSION"),
    ]

    kept = [name for name, _, _ in bundle.needed(binaries, lambda file: asks.get(file, []))]

    assert kept == [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "libxcb-cursor.so.0",
        "libxcb-image.so.0",
        "libpython3.11.so.1.0",
        "_cffi_backend.pyd",
    ]


def test_libraries_are_found_through_those_that_need_them() -> None:
    names = {library.metadata["Name"].lower() for library in bundle.shipped()}

    assert {"pyside6_essentials", "shiboken6", "simpleitk", "requests", "certifi", "cffi"} <= names
    assert not {"pytest", "krippendorff", "pingouin", "pyinstaller"} & names


def test_every_library_comes_with_its_licence() -> None:
    texts = {name.partition("/")[0] for name, _ in bundle.licence_files()}
    libraries = {f"{library.metadata['Name']} {library.version}" for library in bundle.shipped()}

    # Some wheels lack the text; their licences are common ones, and named here by whoever looked.
    lacking = {re.sub(r" \S+$", "", name) for name in libraries - texts}
    assert lacking == set()
    assert {"gcdesk", "Python"} <= texts


def test_no_text_takes_the_place_of_another() -> None:
    places = [f"{folder}/{file.name}" for folder, file in bundle.licence_files()]

    assert len(places) == len(set(places))


def test_no_library_that_is_shipped_is_gpl() -> None:
    for library in bundle.shipped():
        told = [
            *(library.metadata.get_all("License-Expression") or ()),
            *(text for text in library.metadata.get_all("Classifier") or () if text.startswith("License")),
        ]
        words = " ".join(told)
        or_later = "LGPL" in words or "Lesser" in words
        assert "GPL" not in words or or_later, library.metadata["Name"]


def test_the_texts_exist_and_say_something() -> None:
    for name, file in bundle.licence_files():
        assert file.stat().st_size > 30, name
