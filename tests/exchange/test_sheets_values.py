"""What cells and headings are taken for: usual spellings understood, what is not certain refused with its reason."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from exchange.sheets import HEADINGS, ROW, a_workbook, shipped_known
from iqdesk.domain.code_search import CodeEntry
from iqdesk.domain.docket import Custody, HearingKind, Manner, OutcomeKind, RuleBroken
from iqdesk.exchange.sheets import values_in as values
from iqdesk.exchange.sheets.days_in import DateOrder, Finding, Moment, find_order, read_moment
from iqdesk.exchange.sheets.fields import FIELDS, NEEDED, Field, SheetKind, heading_words, headings_of
from iqdesk.exchange.sheets.mapping import Mapping, Source, as_columns, from_columns, guess, open_orders
from iqdesk.exchange.sheets.reader import reader_of
from iqdesk.exchange.sheets.reading import read_bytes, read_clipboard

MONTH, DAY, OPEN = Finding(DateOrder.MONTH), Finding(DateOrder.DAY), Finding(None, is_open=True)
MARCH_9 = date(2026, 3, 9)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(MARCH_9, time(hour, minute))


# Dates.


@pytest.mark.parametrize(
    "cell",
    [
        *(MARCH_9, at(0), "3/9/2026", "03/09/26", "3-9-2026", "3.9.2026", "2026-03-09", "2026/3/9", "2026-03-09T00:00:00"),
        *("Mar 9, 2026", "March 9 2026", "9 Mar 2026", "9-Mar-26", "9Mar2026", "Mon 3/9/2026", "Monday, March 9, 2026"),
        "3/9/2026 0:00",
    ],
)
def test_a_date_is_understood_in_its_usual_spellings(cell: date | str) -> None:
    assert read_moment(cell, MONTH) == Moment(MARCH_9, None)


@pytest.mark.parametrize(
    "cell", [at(13, 30), "3/9/2026 13:30", "2026-03-09 13:30:00", "Mar 9 2026, 1:30 pm", "2026-03-09T13:30:00.000"]
)
def test_a_date_may_bring_its_hour(cell: date | str) -> None:
    assert read_moment(cell, MONTH) == Moment(MARCH_9, time(13, 30))


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("13/1/2026", "“13/1/2026” is not a date. Months run from 1 to 12."),
        ("2/30/2026", "“2/30/2026” is not a date: that month has no day 30."),
        ("3/14", "“3/14” has no year. Write it as 3/14/2026 or 2026-03-14."),
        ("14 Mar", "“14 Mar” has no year. Write it as 3/14/2026 or 2026-03-14."),
        (46090, "“46090” is a number or a time, not a date. Format the cells as dates in the spreadsheet."),
        (time(9), "“09:00:00” is a number or a time, not a date. Format the cells as dates in the spreadsheet."),
        ("46090", "“46090” is not a date. Write it as 3/14/2026, 2026-03-14 or Mar 14, 2026."),
        ("030926", "“030926” is not a date. Write it as 3/14/2026, 2026-03-14 or Mar 14, 2026."),
        ("tomorrow", "“tomorrow” is not a date. Write it as 3/14/2026, 2026-03-14 or Mar 14, 2026."),
        ("9 Foo 2026", "“9 Foo 2026” is not a date: no month begins with “foo”."),
        ("Tue 3/9/2026", "“Tue 3/9/2026” contradicts itself: that day is a Monday."),
        ("3/9/0226", "“3/9/0226” is not a date here: years run from 1900 to 2199."),
        (datetime.combine(date(1899, 12, 31), time(9)), "The cell holds a time without a date."),
        ("٣/٩/٢٠٢٦", "“٣/٩/٢٠٢٦” is not a date. Write it as 3/14/2026, 2026-03-14 or Mar 14, 2026."),
    ],
)
def test_what_is_not_certainly_a_date_is_refused(cell: str, reason: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        read_moment(cell, MONTH)
    assert str(refused.value) == reason


@pytest.mark.parametrize(
    ("cells", "order", "is_open"),
    [
        (["3/4/2026", "13/1/2026"], DateOrder.DAY, False),
        (["3/4/2026", "1/13/2026"], DateOrder.MONTH, False),
        (["3/4/2026", "4/3/2026"], None, True),
        (["3/3/2026", "Mar 4, 2026", "2026-03-05", MARCH_9, 5], None, False),
        (["13/13/2026", "3/4/2026"], None, True),
        (["3/15/2026"] * 5 + ["13/1/2026", "3/4/2026"], DateOrder.MONTH, False),
    ],
    ids=["day first", "month first", "nothing decides", "no order needed", "no date decides nothing", "one slip among many"],
)
def test_the_order_is_decided_by_values_that_admit_only_one(cells: list[str], order: DateOrder | None, *, is_open: bool) -> None:
    found = find_order(enumerate(cells))
    assert (found.order, found.is_open, found.contradiction) == (order, is_open, "")


@pytest.mark.parametrize("chosen", [None, DateOrder.DAY])
def test_a_column_of_both_orders_is_refused_whatever_was_chosen(chosen: DateOrder | None) -> None:
    cells = ["13/1/2026", "1/14/2026", "3/4/2026", "5/5/2026"]
    found = find_order(enumerate(cells, start=2), chosen)
    assert found.order is None
    said = "row 3 has “1/14/2026”, with the month first, row 2 “13/1/2026”, with the day first. Correct the wrong ones."
    for cell in cells[:3]:
        with pytest.raises(RuleBroken, match=said):
            read_moment(cell, found)
    assert read_moment("5/5/2026", found).day == date(2026, 5, 5)


def test_what_was_chosen_for_an_earlier_sheet_gives_way_to_values_that_tell() -> None:
    assert find_order(enumerate(["13/1/2026", "3/4/2026"]), DateOrder.MONTH).order is DateOrder.DAY
    assert find_order(enumerate(["3/5/2026", "3/4/2026"]), DateOrder.MONTH) == Finding(DateOrder.MONTH)


def test_an_open_order_is_never_guessed() -> None:
    with pytest.raises(RuleBroken, match="no date in the column tells"):
        read_moment("3/4/2026", OPEN)
    assert (read_moment("3/4/2026", DAY).day, read_moment("3/4/2026", MONTH).day) == (date(2026, 4, 3), date(2026, 3, 4))


# Other values: field, heading, cell, what it means or the beginning of the reason.

READ = [
    *((Field.A_NUMBER, "", cell, "012345678") for cell in ("A012345678", "012-345-678", "A 12 345 678", "a#12345678", 12345678)),
    (Field.RESPONDENT, "", "Ouédraogo, Salif", values.Name("Ouédraogo", "Salif")),
    (Field.RESPONDENT, "", "Salif Ouédraogo", values.Name("Salif Ouédraogo", "")),
    (Field.FAMILY, "", "Ouédraogo", "Ouédraogo"),
    *(
        (Field.TIME, "", cell, values.Hour(time(13, 30)))
        for cell in ("1:30 PM", "13:30", "1:30", "13:30:00", "130p", 1330, time(13, 30))
    ),
    (Field.TIME, "", time(1, 30), values.Hour(time(13, 30), assumed=True)),
    (Field.TIME, "", datetime.combine(MARCH_9, time(9)), values.Hour(time(9))),
    (Field.TIME, "", 830, values.Hour(time(8, 30))),
    *(
        (Field.MINUTES, "Length", cell, 90)
        for cell in (90, "90", "90.0", "90 min", "90 minutes", "1h30", "1:30", "1.5 hours", "1.5 hrs")
    ),
    *((Field.MINUTES, "Length", cell, 90) for cell in (time(1, 30), timedelta(minutes=90))),
    *((Field.MINUTES, "Hours", cell, 90) for cell in (1.5, "1.5", "1,5", "1:30", "90 min")),
    (Field.MINUTES_USED, "Minutes used", 0, 0),
    (Field.MINUTES_USED, "Minutes used", 25, 25),
    *(
        (Field.KIND, "", cell, HearingKind.MASTER)
        for cell in ("Master", "M", "MCH", "master calendar hearing", "Master-Calendar")
    ),
    *((Field.KIND, "", cell, HearingKind.MERITS) for cell in ("Individual", "I", "merits", "IND.", "Individual Merits")),
    *((Field.KIND, "", cell, HearingKind.CUSTODY) for cell in ("Bond", "custody", "Bond Redetermination Hearing")),
    *((Field.KIND, "", cell, HearingKind.FEAR_REVIEW) for cell in ("CFR", "Reasonable fear", "Fear review")),
    (Field.KIND, "", "Other", HearingKind.OTHER),
    *((Field.CUSTODY, "Cust.", cell, Custody.DETAINED) for cell in ("D", "Detained", "in custody")),
    *((Field.CUSTODY, "Cust.", cell, Custody.RELEASED) for cell in ("R", "Released", "released on bond")),
    *((Field.CUSTODY, "Cust.", cell, Custody.NEVER) for cell in ("N", "Never detained")),
    *((Field.CUSTODY, "Cust.", cell, values.NON_DETAINED) for cell in ("Non-detained", "nondetained", "ND")),
    *((Field.CUSTODY, "Detained?", cell, Custody.DETAINED) for cell in ("yes", "Y", True, "Detained")),
    *((Field.CUSTODY, "Detained?", cell, values.NON_DETAINED) for cell in ("no", False, "non-detained")),
    (Field.CUSTODY, "Detained?", "Released", Custody.RELEASED),
    *((Field.OUTCOME, "", cell, kind) for kind in OutcomeKind for cell in (kind.value, kind.label)),
    (Field.OUTCOME, "", "Continued", OutcomeKind.ADJOURNED),
    *((Field.MANNER, "", manner.label, manner) for manner in Manner),
    *((Field.MANNER, "", cell, Manner.DECISION) for cell in ("Granted", "DENIED", "Ordered removed")),
    (Field.MANNER, "", "Change of venue", Manner.VENUE_CHANGE),
    *((Field.REPRESENTED, "", cell, True) for cell in ("Yes", "y", 1, True, "x", "Represented")),
    *((Field.REPRESENTED, "", cell, False) for cell in ("No", 0, False, "Pro se")),
    (Field.PREPARED, "", "✓", True),
    *((Field.FILED_BY, "", cell, "I") for cell in ("DHS", "Government", "I")),
    (Field.FILED_BY, "", "Respondent", "A"),
    *((Field.CODE, "", cell, "01") for cell in ("01", 1, "1", "Respondent seeking representation")),
    (Field.CODE, "", "8b", "8B"),
    *((Field.NATIONALITY, "", cell, "PE") for cell in ("PE", "pe", "Peru")),
    (Field.LANGUAGE, "", "Spanish", "SP"),
    *((Field.CASE_TYPE, "", cell, "RMV") for cell in ("RMV", "Removal")),
    *((Field.MOTION, "", cell, "CO") for cell in ("CO", "Motion for continuance", "continuance")),
]


@pytest.mark.parametrize(("field", "heading", "cell", "meaning"), READ)
def test_a_value_is_understood_in_its_usual_spellings(field: Field, heading: str, cell: object, meaning: object) -> None:
    read = reader_of(field, heading, MONTH, shipped_known())
    assert read(cell) == meaning  # type: ignore[arg-type] # cells of every type


REFUSED = [
    (Field.A_NUMBER, "A14100", "“A14100” has 5 digits. An A-number has 7, 8 or 9, not all zero."),
    (Field.A_NUMBER, 141006, "“141006” has 6 digits."),
    (Field.A_NUMBER, 12345678.5, "“12345678.5” is not an A-number."),
    (Field.A_NUMBER, True, "“True” is not an A-number."),
    (Field.A_NUMBER, "A012345678 / A012345679", "“A012345678 / A012345679” is not an A-number."),
    (Field.RESPONDENT, 15, "“15” is not a name."),
    (Field.RESPONDENT, "---", "“---” is not a name."),
    (Field.FAMILY, "x" * 121, "“xxxxxxxxxxxxxxxxxxxx…” is too long for a name: it has 121 letters."),
    (Field.TIME, 0.375, "“0.375” is not a time. Format the cells as times"),
    (Field.TIME, "25:00", "“25:00” is not a time."),
    (Field.TIME, time(9, 0, 30), "“09:00:30” is not a time of a setting: it has seconds."),
    (Field.MINUTES, 1.5, "“1.5” is not a duration."),
    (Field.MINUTES, 0, "“0” cannot be"),
    (Field.MINUTES, MARCH_9, "“2026-03-09” is not a length of time."),
    (Field.MINUTES, True, "“True” is not a length of time."),
    (Field.KIND, "Mastre", "“Mastre” is not a kind of hearing. Say master, individual, custody or fear review."),
    (Field.CUSTODY, "Maybe", "“Maybe” is not a custody status. Say detained, released or never detained."),
    (Field.OUTCOME, "C", "“C” is not an outcome."),
    (Field.MANNER, "?", "“?” is not a manner of completion."),
    (Field.REPRESENTED, "J. Okafor", "“J. Okafor” is not yes or no."),
    (Field.FILED_BY, "Somebody", "“Somebody” is not a party."),
    (Field.CODE, "ZZ", "“ZZ” is no adjournment code that this docket knows, by code or by name."),
    (Field.NATIONALITY, "Montserrat", "“Montserrat” fits the codes"),
]


@pytest.mark.parametrize(("field", "cell", "reason"), REFUSED)
def test_what_is_not_certain_is_refused_with_the_reason(field: Field, cell: object, reason: str) -> None:
    read = reader_of(field, "", MONTH, shipped_known())
    with pytest.raises(RuleBroken) as refused:
        read(cell)  # type: ignore[arg-type] # cells of every type
    assert str(refused.value).startswith(reason)


def test_a_label_of_two_codes_is_refused_unless_the_code_is_written() -> None:
    codes = values.Codes("language", [CodeEntry("AA", "Same"), CodeEntry("BB", "Same")])
    with pytest.raises(RuleBroken, match="fits the codes AA, BB"):
        codes("same")
    assert codes("bb") == "BB"


# Headings.

HEARINGS, MOTIONS, CASES, COMPLETIONS = SheetKind.HEARINGS, SheetKind.MOTIONS, SheetKind.CASES, SheetKind.COMPLETIONS


@pytest.mark.parametrize(
    ("kind", "heading", "field"),
    [
        *(
            (HEARINGS, one, Field.A_NUMBER)
            for one in ("A No.", "A#", "A-Number", "Alien number", "ALIEN NO", "Alien Reg. No.", "A Nbr")
        ),
        *(
            (HEARINGS, one, Field.DATE)
            for one in ("Hrg date", "Hearing Date", "DATE", "Hrg Dt", "Hearing Date/Time", "Next hearing")
        ),
        *((HEARINGS, one, Field.KIND) for one in ("Type", "Hrg type", "Kind", "Cal. Type", "Hearing")),
        *((HEARINGS, one, Field.MINUTES) for one in ("Len", "Length (min)", "Duration", "Mins", "Length (hrs)", "Est. length")),
        *((HEARINGS, one, Field.CUSTODY) for one in ("Cust.", "Custody status", "Detained?", "In custody")),
        *((HEARINGS, one, Field.CODE) for one in ("Adj. code", "Code", "Adjournment reason")),
        *((HEARINGS, one, Field.RESPONDENT) for one in ("Name", "Respondent", "Resp. name", "Case name")),
        *((MOTIONS, one, Field.RECEIVED) for one in ("Recd", "Date filed", "Date", "Receipt date", "Rec'd")),
        *((MOTIONS, one, Field.JUDGE_RECEIVED) for one in ("Judge’s receipt", "To judge", "IJ rec'd", "Judge received")),
        *((MOTIONS, one, Field.MOTION) for one in ("Type", "Motion", "Mtn type")),
        *((COMPLETIONS, one, Field.COMPLETED) for one in ("Comp. date", "Completed", "Date", "Decision date")),
        *((COMPLETIONS, one, Field.MANNER) for one in ("Manner", "Type", "Disposition")),
        *((CASES, one, Field.CASE_TYPE) for one in ("Case type", "Type")),
        *((CASES, one, Field.LANGUAGE) for one in ("Lang.", "Language")),
    ],
)
def test_a_heading_is_known_in_its_usual_spellings(kind: SheetKind, heading: str, field: Field) -> None:
    assert headings_of(kind)[heading_words(heading)] is field


def test_every_field_is_known_by_its_own_name_and_can_be_mapped() -> None:
    for kind in SheetKind:
        assert len(set(FIELDS[kind])) == len(FIELDS[kind])
        assert {field for group in NEEDED[kind] for field in group} <= set(FIELDS[kind])
        assert all(headings_of(kind)[heading_words(field.label)] is field for field in FIELDS[kind])


# Kind and columns.


def guessed(text: str, kind: SheetKind | None = None) -> Mapping:
    return guess(read_clipboard(text), shipped_known(), kind)


A, NAME = "A000141006", "Ferrante-Obi, Lu"


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        (
            f"A No.\tName\tHrg date\tTime\tType\n{A}\t{NAME}\t3/15/2027\t9:00\tMaster",
            HEARINGS,
            "A-number Respondent Date Time Kind",
        ),
        (f"{A}\t{NAME}\t3/15/2027\t9:00\tMaster\tReleased\t15", HEARINGS, "A-number Respondent Date Time Kind Custody Minutes"),
        (f"A No.\tDate\tType\n{A}\t3/15/2027\tMotion for continuance", MOTIONS, "A-number Received Motion"),
        (f"A No.\tDate\tManner\n{A}\t3/15/2027\tIn absentia", COMPLETIONS, "A-number Completed Manner"),
        (f"A No.\tCompletion date\n{A}\t3/15/2027", COMPLETIONS, "A-number Completed"),
        (f"A No.\tName\tCountry\tOpened\n{A}\t{NAME}\tPeru\t3/15/2027", CASES, "A-number Respondent Nationality Opened"),
        (f"{A}\t{NAME}", CASES, "A-number Respondent"),
        (f"A No.\tName\tDate\n{A}\t{NAME}\t3/15/2027", HEARINGS, "A-number Respondent Date"),
        (f"Zeile\tA No.\tDate\tDate\tType\n1\t{A}\t3/15/2027\t3/16/2027\tMaster", HEARINGS, "- A-number Date - Kind"),
        (f"A No.\t\tDate\tType\n{A}\t9:00 AM\t3/15/2027\tMaster", HEARINGS, "A-number Time Date Kind"),
    ],
)
def test_kind_and_columns_are_guessed(text: str, kind: SheetKind, fields: str) -> None:
    mapping = guessed(text)
    assert mapping.kind is kind
    assert [field.value.replace(" ", "") if field else "-" for field in mapping.fields] == fields.split()
    assert mapping.source is (Source.HEADINGS if "No." in text else Source.VALUES)


def test_a_name_of_the_file_decides_between_equals() -> None:
    text = b"A No.,Type\nA000141006,\n"
    assert read_bytes(text, "motions.csv").name == "motions.csv"
    assert guess(read_bytes(b"A No.,Date,Type\nA000141006,3/15/2027,\n", "motions.csv"), shipped_known()).kind is MOTIONS
    assert guess(read_bytes(b"A No.,Date,Type\nA000141006,3/15/2027,\n", "march.csv"), shipped_known()).kind is HEARINGS


def test_what_is_missing_is_told() -> None:
    assert guessed(f"A No.\tName\tDate\n{A}\t{NAME}\t3/15/2027").missing == ((Field.KIND,),)
    assert guessed(f"Name\n{NAME}", CASES).missing == ((Field.A_NUMBER,),)


def test_a_column_can_be_made_another_and_leaves_its_old_place() -> None:
    mapping = guessed(f"A No.\tDate\tSet for\tType\n{A}\t3/15/2027\t3/16/2027\tMaster")
    changed = mapping.with_field(2, Field.DATE)
    assert changed.fields == (Field.A_NUMBER, None, Field.DATE, Field.KIND)
    assert changed.source is Source.CHOSEN
    assert changed.with_field(3, None).place_of(Field.KIND) is None


def test_open_orders_are_told_and_can_be_chosen() -> None:
    grid = read_clipboard(f"A No.\tDate\tType\n{A}\t3/4/2027\tMaster")
    mapping = guess(grid, shipped_known())
    assert open_orders(grid, mapping) == [1]
    assert open_orders(grid, mapping.with_order_where_open(grid, DateOrder.DAY)) == []
    decided = read_clipboard(f"A No.\tDate\tType\n{A}\t3/14/2027\tMaster")
    assert guess(decided, shipped_known()).with_order_where_open(decided, DateOrder.DAY).orders == (None, None, None)


def test_a_mapping_is_remembered_as_words_and_known_again() -> None:
    mapping = guess(read_bytes(a_workbook(HEADINGS, ROW), "x.xlsx"), shipped_known()).with_order(2, DateOrder.DAY)
    again = from_columns(HEARINGS, as_columns(mapping), Source.REMEMBERED)
    assert again is not None
    assert (again.fields, again.orders, again.source) == (mapping.fields, mapping.orders, Source.REMEMBERED)
    assert from_columns(HEARINGS, [("Shoe size", None)], Source.REMEMBERED) is None
