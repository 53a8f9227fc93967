"""Sheets for tests: workbooks made in memory, and the code tables that ship. Everyone in them is invented."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from xlsxwriter import Workbook

from iqdesk import resources
from iqdesk.domain.code_search import CodeEntry
from iqdesk.exchange.sheets.reader import Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FORMATS = {date: "m/d/yyyy", time: "h:mm AM/PM", datetime: "m/d/yyyy h:mm", timedelta: "[h]:mm"}
HEADINGS = ("A No.", "Name", "Hrg date", "Time", "Type", "Cust.", "Len", "Rm")
ROW = ("A000141006", "Ferrante-Obi, Lucia", date(2027, 3, 15), time(9), "Master", "Released", 15, "B")


def a_workbook(*rows: Sequence[object], name: str = "March", hidden: Iterable[str] = (), more: Iterable[str] = ()) -> bytes:
    """One sheet with these rows, hidden ones before it and others after it, as XlsxWriter writes them."""
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    formats = {kind: book.add_format({"num_format": text}) for kind, text in FORMATS.items()}
    for one in hidden:
        book.add_worksheet(one).hide()
    page = book.add_worksheet(name)
    page.activate()
    page.set_first_sheet()
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            if type(value) in formats:
                page.write_datetime(place, column, value, formats[type(value)])
            elif value is not None:
                page.write(place, column, value)
    for one in more:
        book.add_worksheet(one).write(0, 0, "A No.")
    book.close()
    return out.getvalue()


@cache
def shipped_known() -> Known:
    """What a new docket knows of codes."""
    tables = {name: resources.code_table(name) for name in ("adjournment", "case_type", "nationality", "language")}
    tables["motion_type"] = resources.code_table("motion_type")["motion_type"]
    return Known.of({name: [CodeEntry(row["code"], row["label"]) for row in rows] for name, rows in tables.items()})
