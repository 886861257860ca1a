from __future__ import annotations

from gcdesk.api.pages import display_set_page, display_sets_page, study_page

SERVER = "https://grand-challenge.org"


def test_pages_are_below_the_study() -> None:
    assert study_page(SERVER, "lungs") == f"{SERVER}/reader-studies/lungs/"
    assert display_sets_page(SERVER, "lungs") == f"{SERVER}/reader-studies/lungs/display-sets/"
    assert display_set_page(SERVER, "lungs", "12-ab") == f"{SERVER}/reader-studies/lungs/display-sets/12-ab/"


def test_what_is_no_slug_stays_within_its_place() -> None:
    assert study_page(SERVER, "a/../b?c") == f"{SERVER}/reader-studies/a%2F..%2Fb%3Fc/"
