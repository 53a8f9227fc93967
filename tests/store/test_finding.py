"""What the find box finds, and why: numbers, names, codes, days and notes."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_setting

from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.docket import HearingKind, Outcome, OutcomeKind, folded
from iqdesk.domain.finding import Found
from iqdesk.domain.identity import new_identity
from iqdesk.domain.notes import NewNote
from iqdesk.domain.records import Person
from store.every_verb import TODAY
from store.test_schema import OLD_DOCKETS, opened_from

if TYPE_CHECKING:
    from pathlib import Path

    from iqdesk.domain.entries import NewCase
    from iqdesk.store.docket_file import DocketFile


@pytest.fixture
def people(file: DocketFile) -> list[NewCase]:
    """Four cases; the first two are heard, the first and the last have notes."""
    cases = [
        a_case("000123456", "Nguyễn", "Thảo Vi"),
        a_case("012345678", "Oyelaran-Pratt", "Simeon"),
        a_case("203456789", "O’Brien", "Danuta"),
        a_case("087654321", "Ɔfɔsu", "Ɛnyonam"),
    ]
    for case in cases:
        file.add_case(case, TODAY)
    for day, code in (("2026-03-02", "18"), ("2026-02-02", "18"), ("2026-03-04", "17")):
        setting = a_setting(cases[0], day, HearingKind.MASTER)
        file.add_hearing(setting)
        file.record_outcome(setting.id, Outcome(OutcomeKind.ADJOURNED, code), TODAY)
    file.add_hearing(a_setting(cases[1], "2026-04-14"))
    file.add_note(NewNote(cases[0].id, "Call the Nguyễn interpreter service first, on line 2.", TODAY))
    file.add_note(NewNote(cases[3].id, "Counsel asks for an interpreter of Èwe; the sister comes along.", TODAY))
    file.add_note(NewNote(cases[3].id, "Credibility of the second statement.", TODAY, is_private=True))
    return cases


def found(file: DocketFile, search: str) -> list[str]:
    """The family names of the cases that are found."""
    ids = file.case_ids(search, CaseView.ALL, CaseOrder.A_NUMBER, descending=False, today=TODAY)
    return [line.case.respondent.family for line in file.case_lines(ids, TODAY)]


def why(file: DocketFile, search: str, of: NewCase) -> Found | None:
    return file.why_found(search, [of.id], TODAY).get(of.id)


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    ("typed", "families"),
    [
        ("A000 123 456", ["Nguyễn"]),
        ("3456", ["Nguyễn"]),
        ("5678", ["Oyelaran-Pratt"]),
        ("0876", ["Ɔfɔsu"]),
        ("876", ["Ɔfɔsu"]),
        ("20", ["O’Brien"]),
        ("12345678", ["Oyelaran-Pratt"]),
        ("vi nguyen", ["Nguyễn"]),
        ("NGUYỄN, thao", ["Nguyễn"]),
        ("oyelaran pratt", ["Oyelaran-Pratt"]),
        ("pratt–simeon", ["Oyelaran-Pratt"]),
        ("obrien", ["O’Brien"]),
        ("o'brien", ["O’Brien"]),
        ("enyonam ofosu", ["Ɔfɔsu"]),
        ("code 18", ["Nguyễn"]),
        ("Code: 18", ["Nguyễn"]),
        ("code 17", ["Nguyễn"]),
        ("code zzz", []),
        ("4/14/2026", ["Oyelaran-Pratt"]),
        ("14 Apr", ["Oyelaran-Pratt"]),
        ("041426", ["Oyelaran-Pratt"]),
        ("interpreter", ["Nguyễn", "Ɔfɔsu"]),
        ("ewe interpreter", ["Ɔfɔsu"]),
        ("SERVICE nguyen", ["Nguyễn"]),
        ("interpreter giraffe", []),
        ("credibility", ["Ɔfɔsu"]),
        ("fi", []),  # too short for notes
        ("50%", []),
        (",", []),
        ("", ["Nguyễn", "Oyelaran-Pratt", "Ɔfɔsu", "O’Brien"]),
    ],
)
def test_cases_are_found(file: DocketFile, typed: str, families: list[str]) -> None:
    assert found(file, typed) == families


def test_a_codes_label_finds_it_by_any_of_its_words(file: DocketFile, people: list[NewCase]) -> None:
    label = file.adjournment_codes().label("18", TODAY)
    assert found(file, f"code {label.split()[-1]}") == ["Nguyễn"]
    assert why(file, f"code {label}", people[0]) == Found(on=date(2026, 3, 2), code="18")


def test_it_is_said_why_a_case_was_found_where_its_line_does_not_show_it(file: DocketFile, people: list[NewCase]) -> None:
    first, second, _, last = people
    assert why(file, "nguyen", first) is None
    assert why(file, "123456", first) is None
    assert why(file, "", first) is None
    assert why(file, "interpreter", first) == Found(note="Call the Nguyễn interpreter service first, on …")
    assert why(file, "sister", last) == Found(note="… of Èwe; the sister comes along.")
    assert why(file, "interpreter", second) is None
    assert why(file, "4/14/2026", second) == Found(on=date(2026, 4, 14))
    last_with_the_code = why(file, "code 18", first)
    assert last_with_the_code is not None
    assert last_with_the_code.on == date(2026, 3, 2)


def test_a_clerk_finds_nothing_by_the_words_of_a_private_note(file: DocketFile, people: list[NewCase]) -> None:
    assert why(file, "credibility", people[3]) == Found(note="Credibility of the second …")
    file.author = Person(new_identity(), "Whitcombe", "Dana", "clerk")
    assert found(file, "credibility") == []
    assert why(file, "credibility", people[3]) is None


def test_a_docket_of_the_first_release_finds_its_names_by_todays_folding(tmp_path: Path) -> None:
    """Its names are planted with a letter that the first release did not fold, in the row and in the image that redo reads."""
    dump = tmp_path / "v1.sql"
    text = (OLD_DOCKETS / "v1.sql").read_text(encoding="utf-8")
    assert folded("Ɔfɔsu") == "ofosu"
    dump.write_text(text.replace("Quispe Huallpa", "Ɔfɔsu Huallpa").replace("quispe huallpa", "ɔfɔsu huallpa"), encoding="utf-8")
    with opened_from(dump, tmp_path / "old.iqdocket") as file:
        today = TODAY
        assert len(file.case_ids("ofosu", CaseView.ALL, CaseOrder.A_NUMBER, descending=False, today=today)) == 2
        while file.undo():
            pass
        assert file.case_count() == 0
        while file.redo():
            pass
        assert len(file.case_ids("ofosu", CaseView.ALL, CaseOrder.A_NUMBER, descending=False, today=today)) == 2


def test_refolding_leaves_identities_of_63_bits_in_the_images_as_they_are(tmp_path: Path) -> None:
    with opened_from(OLD_DOCKETS / "v1.sql", tmp_path / "old.iqdocket") as file:
        rows = file._connection.execute("select row, coalesce(after, before) ->> 'id' from step_rows where of_table = 'cases'")
        assert all(row == identity for row, identity in rows)
    with sqlite3.connect(tmp_path / "old.iqdocket") as plain:
        assert plain.execute("select count(*) from cases where search_name like '%quispe%'").fetchone()[0]
    plain.close()


@pytest.mark.usefixtures("people")
def test_whole_rows_pasted_by_mistake_find_nothing_and_break_nothing(file: DocketFile) -> None:
    assert found(file, " ".join(f"word{number}" for number in range(5_000))) == []
    assert found(file, " ".join(["nguyen"] * 5_000)) == ["Nguyễn"]
