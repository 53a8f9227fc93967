"""The template workbook for a clerk who starts from nothing: a sheet for each kind of rows, an example, and every code.

Its headings are those that the reading of sheets knows best. The example's A-number is all zeros, so that a row left in is
refused and never becomes a case.
"""

from __future__ import annotations

from datetime import date, time
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from iqdesk.domain.docket import Custody, HearingKind, Manner, OutcomeKind
from iqdesk.exchange.sheets.fields import DAYS, Field, SheetKind
from iqdesk.exchange.sheets.grid import SheetTrouble
from iqdesk.exchange.sheets.out import XLSX, kind_of
from iqdesk.saving import save_whole
from iqdesk.store.shipped import shipped_codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from iqdesk.exchange.sheets.out import Value

Code = tuple[str, str, str]  # the column it stands in, what is written there, what it means

_PERSON = (Field.A_NUMBER, Field.FAMILY, Field.GIVEN)
COLUMNS: dict[SheetKind, tuple[Field, ...]] = {
    SheetKind.HEARINGS: (
        *_PERSON,
        *(Field.DATE, Field.TIME, Field.KIND, Field.MINUTES, Field.LANGUAGE, Field.CUSTODY, Field.OUTCOME),
        *(Field.CODE, Field.MANNER, Field.COMPLETED),
    ),
    SheetKind.CASES: (
        *_PERSON,
        *(Field.CASE_TYPE, Field.NATIONALITY, Field.LANGUAGE, Field.CUSTODY, Field.REPRESENTED, Field.OPENED),
    ),
    SheetKind.MOTIONS: (
        *_PERSON,
        *(Field.MOTION, Field.RECEIVED, Field.JUDGE_RECEIVED, Field.FILED_BY, Field.RULED),
    ),
    SheetKind.COMPLETIONS: (*_PERSON, Field.COMPLETED, Field.MANNER),
}
_EXAMPLE: dict[Field, Value] = {
    Field.A_NUMBER: "A000 000 000",
    Field.FAMILY: "Example",
    Field.GIVEN: "Delete this row",
    Field.DATE: date(2027, 3, 9),
    Field.TIME: time(10, 30),
    Field.KIND: HearingKind.MERITS.label,
    Field.MINUTES: 90,
    Field.LANGUAGE: "Spanish",
    Field.CUSTODY: Custody.RELEASED.label,
    Field.OUTCOME: OutcomeKind.ADJOURNED.label,
    Field.CODE: "17",
    Field.CASE_TYPE: "RMV",
    Field.NATIONALITY: "PE",
    Field.REPRESENTED: "Yes",
    Field.OPENED: date(2026, 11, 16),
    Field.MOTION: "MTC",
    Field.RECEIVED: date(2027, 2, 16),
    Field.JUDGE_RECEIVED: date(2027, 2, 18),
    Field.FILED_BY: "Respondent",
    Field.RULED: date(2027, 3, 4),
    Field.MANNER: Manner.DECISION.label,
    Field.COMPLETED: date(2027, 3, 9),
}
# An adjourned hearing is completed in no manner on no day.
_LEFT_EMPTY = {SheetKind.HEARINGS: (Field.MANNER, Field.COMPLETED)}
_OFFERED: dict[Field, tuple[str, ...]] = {
    Field.KIND: tuple(kind.label for kind in HearingKind),
    Field.CUSTODY: tuple(one.label for one in Custody),
    Field.OUTCOME: tuple(kind.label for kind in OutcomeKind),
    Field.MANNER: tuple(manner.label for manner in Manner),
    Field.REPRESENTED: ("Yes", "No"),
    Field.FILED_BY: ("Respondent", "DHS", "Both", "Court", "Other"),
}
_TABLES = {
    "adjournment": Field.CODE.label,
    "motion_type": Field.MOTION.label,
    "case_type": Field.CASE_TYPE.label,
    "language": Field.LANGUAGE.label,
    "nationality": Field.NATIONALITY.label,
}
ROWS = 2_000  # that offer their choices
WIDTH = {Field.A_NUMBER: 15, Field.FAMILY: 22, Field.GIVEN: 22, Field.LANGUAGE: 16, Field.MANNER: 24}
HINTS = (
    "Fill in the sheets that you need, a row for each hearing, case, motion or completion.",
    "The order of the columns does not matter, and columns that you do not need can go.",
    "Row 2 of each sheet is an example. Its A-number is all zeros, so it is refused if it is left in.",
    "An A-number has 7, 8 or 9 digits, in any spelling. A hearing needs its date and kind, a motion its type and a receipt date.",
    "What was ruled is not asked for and not kept.",
    "Then: File > Bring in a sheet…, or iqdesk import sheet FILE.xlsx --docket FILE.iqdocket.",
    "Nothing is written before you have seen what will be.",
)


def shipped_entries() -> Iterator[Code]:
    """The codes that ship, as the last sheet lists them."""
    for row in shipped_codes():
        if str(row["of_table"]) in _TABLES:
            yield _TABLES[str(row["of_table"])], str(row["code"]), str(row["label"])


def save_template(path: Path) -> None:
    """Write the template to `path`, whole or not at all; OSError and SheetTrouble as with a list."""
    if kind_of(path) is not XLSX:
        raise SheetTrouble(f"The template is a workbook. Name the file {path.stem}.xlsx.")
    save_whole(path, XLSX, partial(write_template, codes=list(shipped_entries())))


def write_template(out: BinaryIO, codes: Iterable[Code]) -> None:
    """Write the workbook."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - only to write one

    made = BytesIO()
    book = Workbook(made, {"in_memory": True})
    formats = _formats(book)
    for kind in SheetKind:
        _write_sheet(book.add_worksheet(kind.label), kind, formats)
    _write_codes(book.add_worksheet("Codes"), codes, formats)
    _write_hints(book.add_worksheet("How to"), formats)
    book.close()
    out.write(made.getbuffer())


def _formats(book: Workbook) -> dict[str, Format]:
    grey = {"italic": True, "font_color": "#565A60"}
    shapes = {"text": "@", "day": "ddd mmm d, yyyy", "hour": "h:mm AM/PM", "number": "#,##0"}
    formats = {
        "head": book.add_format({"bold": True, "bottom": 1}),
        "words": book.add_format({"text_wrap": True, "valign": "top"}),
    }
    for name, shape in shapes.items():
        left = {"num_format": shape, "align": "right" if name in ("hour", "number") else "left"}
        formats |= {name: book.add_format(left), f"{name} example": book.add_format(left | grey)}
    return formats


def _shape(field: Field) -> str:
    """How what is typed under a heading is taken: as text, so that 01 stays 01, or as a day, an hour, a number."""
    if field in DAYS:
        return "day"
    return {Field.TIME: "hour", Field.MINUTES: "number"}.get(field, "text")


def _write_sheet(page: Worksheet, kind: SheetKind, formats: dict[str, Format]) -> None:
    for place, field in enumerate(COLUMNS[kind]):
        shape = _shape(field)
        page.set_column(place, place, WIDTH.get(field, 18 if shape == "day" else 14), formats[shape])
        page.write_string(0, place, field.label, formats["head"])
        if field in _OFFERED:
            offer = {"validate": "list", "source": list(_OFFERED[field]), "error_type": "information"}
            page.data_validation(1, place, ROWS, place, offer)
        if field not in _LEFT_EMPTY.get(kind, ()):
            _write_example(page, place, _EXAMPLE[field], formats[f"{shape} example"])
    page.freeze_panes(1, 0)


def _write_example(page: Worksheet, place: int, value: Value, shape: Format) -> None:
    if isinstance(value, (date, time)):
        page.write_datetime(1, place, value, shape)
    elif isinstance(value, int):
        page.write_number(1, place, value, shape)
    else:
        page.write_string(1, place, str(value), shape)


def _write_codes(page: Worksheet, codes: Iterable[Code], formats: dict[str, Format]) -> None:
    for place, (heading, width) in enumerate((("Column", 16), ("Written there", 14), ("Means", 70))):
        page.set_column(place, place, width, formats["text"])
        page.write_string(0, place, heading, formats["head"])
    words = [(field.label, one, one) for field, offered in _OFFERED.items() for one in offered]
    last = 0
    for last, entry in enumerate([*words, *codes], start=1):
        for place, text in enumerate(entry):
            page.write_string(last, place, text, formats["text"])
    page.autofilter(0, 0, last, 2)
    page.freeze_panes(1, 0)


def _write_hints(page: Worksheet, formats: dict[str, Format]) -> None:
    page.set_column(0, 0, 90, formats["words"])
    for row, hint in enumerate(HINTS):
        page.write_string(row, 0, hint, formats["words"])
