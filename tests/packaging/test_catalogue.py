from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import catalogue
import pytest
from catalogue import SAME, Catalogue, Entry
from texts_found import Key

OPEN: Key = ("Upload", "Open the <b>folder</b> & go on…\nNow")
SAVE: Key = ("Upload", "Save")
DONE: Key = ("Order", " done")
ENTRIES = {
    OPEN: Entry("Öffne den <b>Ordner</b> & weiter…\nJetzt", unfinished=False),
    SAVE: Entry(),
    DONE: Entry(" done", unfinished=False, comment=SAME),
}


def test_what_is_written_is_read_again_and_qt_linguist_can_read_it(tmp_path: Path) -> None:
    file = tmp_path / "de.ts"
    catalogue.write(Catalogue("de", ENTRIES), {OPEN: ["gcdesk/a.py"]}, file)
    assert catalogue.read(file) == Catalogue("de", ENTRIES)
    root = ET.parse(file).getroot()
    assert (root.tag, root.get("language")) == ("TS", "de")
    assert [context.findtext("name") for context in root] == ["Order", "Upload"]
    (place,) = root.iter("location")
    assert place.get("filename") == "../../gcdesk/a.py"
    written = file.read_bytes()
    catalogue.write(catalogue.read(file), {OPEN: ["gcdesk/a.py"]}, file)
    assert file.read_bytes() == written


def test_what_linguist_keeps_of_texts_that_are_gone_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "de.ts"
    catalogue.write(Catalogue("de", {SAVE: Entry("Sichern", unfinished=False)}), {}, file)
    file.write_text(file.read_text().replace("<translation>", '<translation type="vanished">'))
    assert not catalogue.read(file).entries


def test_renewing_keeps_drops_and_marks() -> None:
    new: Key = ("Upload", "Retry")
    kept = catalogue.renewed(Catalogue("de", ENTRIES), [OPEN, new])
    assert kept.entries == {OPEN: ENTRIES[OPEN], new: Entry()}


def test_a_text_that_was_changed_a_little_is_proposed_and_not_taken_for_done() -> None:
    before: Key = ("Upload", "The file {file} is empty.")
    after: Key = ("Upload", "The file “{file}” is empty.")
    old = Catalogue("de", {before: Entry("Die Datei {file} ist leer.", unfinished=False)})
    assert catalogue.renewed(old, [after]).entries == {after: Entry("Die Datei {file} ist leer.")}
    elsewhere: Key = ("Order", after[1])
    assert catalogue.renewed(old, [elsewhere]).entries == {elsewhere: Entry()}


def test_what_is_missing_goes_out_and_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "said.json"
    file.write_text(
        json.dumps({"Upload": {"Save": "Sichern", "Unknown": "Egal"}, "Order": {" done": " fertig"}})
    )
    before = Catalogue("de", ENTRIES)
    assert catalogue.missing(before) == {"Upload": {"Save": ""}}
    after = catalogue.filled(before, file)
    assert after.entries[SAVE] == Entry("Sichern", unfinished=False)
    assert after.entries[DONE] == Entry(" fertig", unfinished=False), "it is not the same any more"
    assert after.entries.keys() == ENTRIES.keys()
    assert catalogue.missing(after) == {}


def test_what_is_no_translation_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "said.json"
    file.write_text('{"Upload": {"Save": 1}}')
    with pytest.raises(ValueError, match="Save"):
        catalogue.filled(Catalogue("de", ENTRIES), file)


def test_what_equals_its_english_is_noted_on_request() -> None:
    same = Catalogue("de", {SAVE: Entry("Save", unfinished=False), OPEN: ENTRIES[OPEN]})
    accepted = catalogue.accepted(same).entries
    assert accepted == {SAVE: Entry("Save", unfinished=False, comment=SAME), OPEN: ENTRIES[OPEN]}
