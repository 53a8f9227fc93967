"""The lists of a docket as sheets: typed columns, what a masked one leaves out, and the way back in."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from builders import a_case
from python_calamine import CalamineWorkbook
from store.every_verb import a_public_case, a_public_hearing, a_public_proceeding, no_public_rows
from ui.dockets import TODAY, small_docket

from iqdesk.domain.docket import Custody, HearingKind, MarkKind, Respondent
from iqdesk.domain.entries import NewCase, NewHearing, NewMark
from iqdesk.domain.lists import HearingOrder, HearingView, ListKind, ListQuery
from iqdesk.domain.oddities import NewCheck, OddityKind
from iqdesk.domain.statement.circumstance_entries import CircumstanceKind
from iqdesk.domain.statement.circumstance_ledger import Circumstance, Origin
from iqdesk.exchange.sheets import lists
from iqdesk.exchange.sheets.columns_out import BehindOut, CircumstanceOut
from iqdesk.exchange.sheets.fields import NEEDED, SheetKind, headings_of
from iqdesk.exchange.sheets.grid import SheetTrouble
from iqdesk.exchange.sheets.lists import Asked, SheetList, list_sheet, titles_of
from iqdesk.exchange.sheets.mapping import guess
from iqdesk.exchange.sheets.out import save_sheet
from iqdesk.exchange.sheets.reader import Known
from iqdesk.exchange.sheets.reading import read_file
from iqdesk.exchange.sheets.template import COLUMNS, save_template, shipped_entries, write_template

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from iqdesk.exchange.sheets.out import Value
    from iqdesk.store.docket_file import DocketFile


ABOUT_ANOTHER = "Taken from the file of Quispe Huallpa, Nélida (000 097 745)."  # no case that the finding is about


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocketFile]:
    """The small docket with a public case, and the same A-number entered twice."""
    with small_docket(tmp_path_factory.mktemp("lists") / "ellery.iqdocket") as docket:
        rows = no_public_rows()._replace(
            cases=[a_public_case()], proceedings=[a_public_proceeding()], hearings=[a_public_hearing()]
        )
        docket.record_release(rows, "Public case data", TODAY)
        twice = NewCase(Respondent("Haxhiu", "Arben", "000140226"), TODAY)
        docket.add_case(twice, TODAY)
        taken = a_case("000555666", "Ndiaye", "Aminata")
        docket.add_case(taken, TODAY)
        docket.add_hearing(NewHearing(taken.proceeding_id, TODAY, HearingKind.MERITS, time(15), 60))
        docket.add_mark(NewMark(taken.id, MarkKind.CAP, "Waits for a number", TODAY))
        docket.add_check(NewCheck(OddityKind.ASSUMED, "proceedings", taken.proceeding_id, taken.id, ABOUT_ANOTHER))
        yield docket


def rows_of(file: DocketFile, of: SheetList, **changes: object) -> list[dict[str, Value]]:
    sheet = list_sheet(file, replace(Asked(of, TODAY), **changes))  # type: ignore[arg-type]  # fields by name
    return [dict(zip(sheet.headings, row, strict=True)) for row in sheet.rows]


def test_hearings_leave_with_days_as_days_and_numbers_as_text(file: DocketFile) -> None:
    rows = rows_of(file, SheetList.HEARINGS)
    assert len(rows) == file.list_count(ListKind.HEARINGS)
    first = next(row for row in rows if row["Date"] == TODAY and row["Time"] == time(8, 30))
    assert first == {
        "Date": TODAY,
        "Time": time(8, 30),
        "A-number": "A000118402",
        "Respondent": "Vâlcan, Ioana",
        "Riders": None,
        "Kind": "Master",
        "Custody": "Never detained",
        "Minutes": 15,
        "Minutes used": None,
        "Outcome": "Adjourned",
        "Code": "17",
        "Reason": "Master to individual - merits hearing set",
        "Language": "RO",
        "Moved to": None,
    }
    assert "Case 20000001" in {row["A-number"] for row in rows}


def test_a_list_leaves_as_it_is_shown(file: DocketFile) -> None:
    query = ListQuery(HearingView.RESERVED, HearingOrder.DAY, descending=True)
    rows = rows_of(file, SheetList.HEARINGS, query=query, titles=("Outcome", "Date"))
    assert {tuple(row) for row in rows} == {("Outcome", "Date")}
    assert {row["Outcome"] for row in rows} == {"Reserved"}
    days = [row["Date"] for row in rows]
    assert days == sorted(days, reverse=True)  # type: ignore[type-var]  # days


def test_cases_say_where_they_stand(file: DocketFile) -> None:
    rows = {row["Respondent"]: row for row in rows_of(file, SheetList.CASES)}
    reserved = rows["Quispe Huallpa, Nélida"]
    assert (reserved["Clock or hold"], reserved["Due"]) == ("2 days overdue", date(2027, 3, 7))
    family = rows["Nguyễn, Thảo Vi"]
    assert (family["Riders"], family["Custody"], family["Days pending"]) == (1, "Detained", 265)
    assert rows["Ndiaye, Aminata"]["Clock or hold"] == "Cap"
    assert rows["Vâlcan, Ioana"]["Last outcome"] == "Adjourned"
    assert rows["Vâlcan, Ioana"]["Code"] == "17"


def test_motions_and_completions_and_clocks(file: DocketFile) -> None:
    motions = rows_of(file, SheetList.MOTIONS)
    overdue = next(row for row in motions if row["Respondent"] == "Vâlcan, Ioana")
    assert (overdue["Motion"], overdue["Filed by"], overdue["Clock"], overdue["Due"]) == (
        "MTC",
        "Respondent",
        "1 day overdue",
        date(2027, 3, 8),
    )
    completions = rows_of(file, SheetList.COMPLETIONS)
    assert {row["Manner"] for row in completions} == {"Decision"}
    assert {row["Case type"] for row in completions} == {"Removal", "Credible fear review"}
    clocks = rows_of(file, SheetList.CLOCKS)
    assert [row["Due"] for row in clocks] == sorted(row["Due"] for row in clocks)  # type: ignore[type-var]  # days
    assert {row["Benchmark"] for row in clocks} == {"Motions in 20 days", "Non-detained in 10 days", "Merits on first date"}
    sunday = next(row for row in clocks if row["Respondent"] == "Quispe Huallpa, Nélida" and row["Benchmark"].startswith("Non"))
    assert {name: sunday[name] for name in ("Falls on", "Rule", "Started by", "Started", "Held by")} == {
        "Falls on": "Sunday",
        "Rule": "Non-detained cases decided within 10 days",
        "Started by": "Decision reserved",
        "Started": date(2027, 2, 25),
        "Held by": None,
    }
    assert next(row["Days left"] for row in clocks if row["Respondent"] == "Vâlcan, Ioana") == -1


def test_clocks_are_as_of_the_day_that_is_asked_for(file: DocketFile) -> None:
    before = rows_of(file, SheetList.CLOCKS, today=date(2027, 2, 20))
    of_days = {row["Clock"] for row in before if row["Benchmark"] == "Motions in 20 days"}
    assert of_days == {"Due in 16 days", "Due in 17 days", "Due in 19 days"}


def test_the_day_sheet_leaves_as_its_filters_show_it(file: DocketFile) -> None:
    whole = rows_of(file, SheetList.DAY, day=TODAY)
    assert len(whole) == 11
    assert rows_of(file, SheetList.DAY) == whole
    chosen = frozenset(one.hearing_id for one in file.settings_on(TODAY) if one.outcome is None)
    assert len(rows_of(file, SheetList.DAY, day=TODAY, only=chosen)) == len(chosen)


def test_to_check_leaves_in_sentences(file: DocketFile) -> None:
    rows = rows_of(file, SheetList.TO_CHECK)
    assert {"What", "A-number", "Respondent", "Date", "Finding"} == set(rows[0])
    twice = next(row for row in rows if row["What"] == "A-number entered twice")
    assert (
        twice["Finding"]
        == "A000\u00a0140\u00a0226 is in the docket already: Haxhiu, Arben. Open that case, or correct the A-number."
    )


def some_rows(file: DocketFile) -> tuple[BehindOut, ...]:
    one = file.settings_on(TODAY)[0].case.case_id
    return tuple(BehindOut(case_id, TODAY, None, 3, TODAY, "In time") for case_id in (one, None))


def test_rows_behind_a_figure_leave_with_their_case(file: DocketFile) -> None:
    first, second = rows_of(file, SheetList.BEHIND, behind=some_rows(file))
    assert (first["A-number"], first["Respondent"], first["Days"]) == ("A000118402", "Vâlcan, Ioana", 3)
    assert (second["A-number"], second["Counted as"]) == (None, "In time")


NAMES = re.compile("Vâlcan|Nguy|Quispe|Haxhiu|Ndiaye|Făgăraș|Baptistin|Kowalczyk|Oyelaran|Mirzoyan|Adébáy|Cuevas|Tesfamariam")


def a_circumstance(file: DocketFile) -> tuple[CircumstanceOut, ...]:
    """One whose words and evidence name a respondent."""
    case = file.settings_on(TODAY)[0].case
    who = case.respondent
    head = ("entry 1", Origin.TYPED, CircumstanceKind.INTERPRETER, TODAY, TODAY)
    words = f"Nobody came for {who.given} {who.family} ({case.number})"
    return (CircumstanceOut(Circumstance(*head, words, is_outside=None, evidence=f"E-mail of {who.given} {who.family}"), None),)


@pytest.mark.parametrize("of", SheetList)
def test_a_masked_list_holds_no_name_and_no_more_of_a_number_than_three_digits(file: DocketFile, of: SheetList) -> None:
    rows = rows_of(file, of, masked=True, behind=some_rows(file), circumstances=a_circumstance(file))
    assert rows
    text = "\n".join(str(value) for row in rows for value in row.values() if not isinstance(value, date | time | int))
    assert NAMES.search(text) is None
    assert re.search(r"A\d{3}|\d{4,}", re.sub(r"\w+day, \w+ \d+, \d{4}", "", text)) is None
    assert "Respondent" not in rows[0]
    shown = "A-number" if "A-number" in rows[0] else "What"  # in words, where no column has it
    assert re.search(r"A…\u00a0\d{3}\b", str(next(row[shown] for row in rows if row[shown])))


def test_a_sentence_about_another_case_is_masked_as_well(file: DocketFile) -> None:
    masked, whole = (
        [str(row["Finding"]) for row in rows_of(file, SheetList.TO_CHECK, masked=masked)] for masked in (True, False)
    )
    assert sum(one.startswith("Taken from the file of a respondent (A…\u00a0745).") for one in masked) == 1
    assert sum(one.startswith(ABOUT_ANOTHER) for one in whole) == 1


def test_a_masked_list_keeps_no_name_when_the_column_is_asked_for(file: DocketFile) -> None:
    assert {tuple(row) for row in rows_of(file, SheetList.HEARINGS, masked=True, titles=("Respondent", "Date"))} == {
        ("Riders", "Date")
    }


def test_no_list_has_a_column_for_what_was_ruled(file: DocketFile) -> None:
    ruled = re.compile(r"grant|den(y|ied)|relief|bond|order(ed)? removed|ruling|decision", re.IGNORECASE)
    for of in SheetList:
        sheet = list_sheet(file, Asked(of, TODAY))
        assert [heading for heading in sheet.headings if ruled.search(heading)] == []
        assert len(set(sheet.headings)) == len(sheet.headings)
        assert of.label[0].isupper()
        assert of.noun
        assert titles_of(of)


def test_rows_are_read_while_they_are_written(file: DocketFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "LINES_AT_ONCE", 7)
    asked: list[int] = []
    whole = type(file).hearing_lines

    def told(docket: DocketFile, ids: object) -> object:
        asked.append(len(ids))  # type: ignore[arg-type]  # a sequence of ids
        return whole(docket, ids)  # type: ignore[arg-type]  # as above

    monkeypatch.setattr(type(file), "hearing_lines", told)
    rows = iter(list_sheet(file, Asked(SheetList.HEARINGS, TODAY)).rows)
    next(rows)
    assert asked in ([7], [1], [2], [3], [4], [5], [6])
    assert len(list(rows)) == file.list_count(ListKind.HEARINGS) - 1
    assert max(asked) <= 7


def known_of(file: DocketFile) -> Known:
    tables = ("adjournment", "motion_type", "case_type", "language", "nationality")
    return Known.of({table: file.code_entries(table) for table in tables})


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
@pytest.mark.parametrize("kind", SheetKind)
def test_an_exported_list_is_known_when_it_comes_back_in(file: DocketFile, tmp_path: Path, kind: SheetKind, name: str) -> None:
    save_sheet(tmp_path / name, list_sheet(file, Asked(SheetList(kind.value), TODAY)))
    grid = read_file(tmp_path / name)
    mapping = guess(grid, known_of(file), kind if kind is SheetKind.CASES else None)  # a next setting could be a hearing's
    assert mapping.kind is kind
    found = {field for field in mapping.fields if field}
    assert all(found & set(group) for group in NEEDED[kind])


@pytest.mark.parametrize("kind", SheetKind)
def test_every_sheet_of_the_template_is_known_by_its_headings(file: DocketFile, tmp_path: Path, kind: SheetKind) -> None:
    path = tmp_path / "template.xlsx"
    save_template(path)
    grid = read_file(path, kind.label)
    assert len(grid.rows) == 1
    mapping = guess(grid, known_of(file))
    assert (mapping.kind, mapping.fields) == (kind, COLUMNS[kind])
    assert set(grid.headings) <= {field.label for field in headings_of(kind).values()}


def test_the_templates_example_is_refused_when_it_is_left_in(tmp_path: Path) -> None:
    from iqdesk.domain.docket import RuleBroken  # noqa: PLC0415 - here only
    from iqdesk.exchange.sheets.values_in import read_a_number  # noqa: PLC0415

    path = tmp_path / "template.xlsx"
    save_template(path)
    for kind in SheetKind:
        (row,) = read_file(path, kind.label).rows
        with pytest.raises(RuleBroken, match="not all zero"):
            read_a_number(row.cells[0])


def test_the_template_lists_every_code_and_says_how_it_is_used(tmp_path: Path) -> None:
    made = io.BytesIO()
    write_template(made, shipped_entries())
    made.seek(0)
    book = CalamineWorkbook.from_filelike(made)
    assert book.sheet_names == ["Hearings", "Cases", "Motions", "Completions", "Codes", "How to"]
    codes = book.get_sheet_by_name("Codes").to_python()
    assert ["Code", "17", "Master to individual - merits hearing set"] in codes
    assert ["Custody", "Never detained", "Never detained"] in codes
    assert {row[0] for row in codes[1:]} >= {
        "Kind",
        "Outcome",
        "Manner",
        "Code",
        "Motion",
        "Case type",
        "Language",
        "Nationality",
    }
    assert not any("grant" in str(row[2]).casefold() for row in codes if row[0] in ("Code", "Manner", "Outcome"))
    assert Custody.NEVER.label == "Never detained"


@pytest.mark.parametrize("name", ["template.csv", "template.txt"])
def test_the_template_is_a_workbook(tmp_path: Path, name: str) -> None:
    with pytest.raises(SheetTrouble):
        save_template(tmp_path / name)
