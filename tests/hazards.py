"""What goes wrong for people who upload, and what gcdesk must do; a test names its row with ``hazard("N3")``.

Every row comes from reports of users of Grand Challenge and of tools like it, or was made to happen against the
platform. The rule for all: a clear sentence for the user, nothing lost, nothing sent twice.
"""

from __future__ import annotations

HAZARDS = {
    # Files
    "F1": "A file of 0 bytes is refused before sending.",
    "F2": "A file vanishes, shrinks, grows or is locked between choosing and sending: that case fails, with the reason.",
    "F3": "A file that is only in the cloud may take minutes to read: never on the window's thread.",
    "F4": "An unreadable file or folder, a loop of links, a drive that drops: told with its path; the rest goes on.",
    "F5": "Names that the server or a file system refuses are sent as safe, unique ones of the same extension.",
    "F6": "A person's name in a file's, folder's or display set's name: a warning before sending.",
    "F7": "The same name twice within one image: renamed apart.",
    "F8": "Files that systems leave behind are ignored, counted, and listed on request.",
    "F9": "20,000 files, 5,000 cases: scanned off the window's thread, with a count and a stop.",
    "F10": "Natural order everywhere: case 2 before case 10.",
    "F11": "A .mhd without its data, or the pair split: found before sending, from the header.",
    "F12": "A data file is sent under another name: the header that is sent names it so.",
    "F13": "Patient data in headers that are not DICOM's: looked for before sending, and removed in copies on request.",
    "F14": "Several series or patients in one folder: found before sending.",
    "F15": "Missing, duplicate or differently sized slices: warned of before sending, with the positions.",
    "F16": "DICOM without extension, .dcm that is no DICOM, DICOM that is no image: told apart by content.",
    "F17": "JSON that is invalid, in an odd encoding, NaN, null or of the wrong type: refused at the cell.",
    # The plan
    "P1": "An interface twice in one case is impossible to enter.",
    "P2": "A case with nothing assigned is blocked; a file assigned nowhere is a note.",
    "P3": "Titles twice, taken or too long are told at the row before sending.",
    "P4": "The same folder again, a case uploaded last week: recognised.",
    "P5": "A spreadsheet in any of the forms people have is read, or refused naming row and column.",
    # Network and server
    "N1": "No connection, or one that is cut: retried with growing pauses; the row says what it waits for.",
    "N2": "A reply that is lost after the server did the work: its state is read before anything is repeated.",
    "N3": "A signed address that has expired: a new one is asked for.",
    "N4": "Storage answers 500 or 503: retried.",
    "N5": "429 and 503 with Retry-After, in seconds or as a date: obeyed.",
    "N6": "Too many uploads, upload limit reached: no new ones, those sent are used first; what is waited for is told.",
    "N7": "401 in the middle: everything stops at once and nothing is lost.",
    "N8": "404 that means that one has no right is said in those words.",
    "N9": "Who may read but not change a study is told before the first byte is sent.",
    "N10": "A reader has answered meanwhile: that row is locked and says so; the others go on.",
    "N11": "500: three tries at most, far apart.",
    "N12": "HTML instead of JSON, cut JSON, unknown and missing fields: a sentence, never a traceback.",
    "N13": "A proxy that looks into TLS, a private authority: the system's certificates count; the message names the problem.",
    "N14": "An import that fails on the server, late or never ends: the row says so, with a link.",
    "N15": "Uploads that the server purged after a day: sent again.",
    "N16": "Display sets listed twice, equal orders, others' changes meanwhile: keyed by pk.",
    # Answers and masks
    "A1": "Removed options and questions, null, masks still being imported, geometry, ground truth: readable.",
    "A2": "100,000 answers load in pages and filter without a visible pause.",
    "A3": "A question with entities, newlines, 2,000 characters: shown as text, never as markup.",
    "A4": "Cells that begin like a formula are text in an export.",
    "A5": "Readers' names and titles never lead outside the chosen folder, and differ when case is ignored.",
    "A6": "A target that exists, a read-only folder, a full disk, a cancel half way: nothing overwritten unasked.",
    "A7": "An empty mask, another geometry, TIFF, 403: noted; the others go on.",
    # The program
    "G1": "A kill or power loss at any step: the next start offers to go on.",
    "G2": "A journal that is damaged, newer, or on a read-only or full disk: set aside and named; gcdesk starts.",
    "G3": "A second instance says that it is one, and never sends the same run twice.",
    "G4": "An unsent table is there again at the next start, after a crash too.",
    "G5": "Another person on the same computer sees nothing of the first one's.",
    "G6": "Closing the window while sending asks, and quits within seconds.",
    "G7": "Cancel and quit take at most two seconds in every state.",
    "G8": "No key store: the token is kept for the session only, and that is said; never in a file.",
    "G9": "Tokens, signed addresses and patient data are never in a log, a report, an error or a dump.",
}

RUNS = ("F", "N", "G")
"""What the ids of the rows begin with that are made to happen to whole runs, in ``tests/faults``: files, network and
server, the program.
"""
