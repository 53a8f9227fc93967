"""Damaged and invented sheets: never anything but a sentence, and an import that is whole or not at all.

Each kind of input has a short share that always runs and a long one that runs under CI=true.
"""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from store.every_verb import an_empty_docket, content, prepared

from exchange.sheets import HEADINGS, ROW, a_workbook, shipped_known
from iqdesk.exchange.sheets.bringing import begun, planned, take_in
from iqdesk.exchange.sheets.days_in import DateOrder
from iqdesk.exchange.sheets.fields import DAYS, FIELDS, NEEDED, Field, SheetKind
from iqdesk.exchange.sheets.grid import Grid, GridRow, SheetCell, SheetTrouble
from iqdesk.exchange.sheets.mapping import Mapping, Source, guess
from iqdesk.exchange.sheets.out import write_csv
from iqdesk.exchange.sheets.plan import Fate
from iqdesk.exchange.sheets.reading import read_bytes, read_clipboard
from iqdesk.exchange.sheets.refused_out import refused_sheet
from iqdesk.exchange.sheets.rows_in import read_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.exchange.sheets.bringing import Bringing
    from iqdesk.exchange.sheets.plan import Plan
    from iqdesk.store.docket_file import DocketFile

TODAY = date(2026, 3, 10)
SHORT = settings(max_examples=60)
LONG = settings(max_examples=1_000)
LINES = (
    "A No.,Name,Hrg date,Time,Type,Cust.,Len,Outcome,Code",
    'A000123456,"Quispe Huallpa, Nélida",3/15/2026,9:00,Master,Released,15,,',
    'A000123457,"Doe ""J"" Roe",2026-03-02,1:30 PM,Individual,D,2h,Completed,',
    "A000141006,Bùi Hân,16 Mar 2026,830,Bond,N,30,Adjourned,17",
)
CSV = "\r\n".join(LINES).encode()
PASTED = "\n".join(line.replace(",", "\t") for line in LINES)


def whole_or_not(read: Callable[[], Grid]) -> None:
    """Read, plan and take in: a grid or a sentence; then all rows that the plan counts and one undo, or nothing."""
    try:
        grid = read()
    except SheetTrouble as trouble:
        assert str(trouble).endswith((".", "”"))  # noqa: PT017 - it is the answer in most cases
        return
    with an_empty_docket() as file:
        prepared(file)
        before = content(file)
        bringing = begun(file, grid, TODAY)
        bringing = bringing.with_mapping(bringing.mapping.with_order_where_open(grid, DateOrder.MONTH))
        plan = planned(file, bringing)
        assert sum(plan.counts().values()) == len(grid.rows)
        assert all(row.reason and not row.acts for row in plan.rows if row.fate is Fate.REFUSED)
        last = file.last_step()
        take_in(file, bringing, plan, remember=True)
        assert (content(file) != before) == (file.last_step() != last)
        if file.last_step() != last:
            assert_taken_in(file, plan.writes, before)


class Choice(NamedTuple):
    """Something that a person does on the page: `what` to a row and a column, wherever those fall."""

    what: str
    row: int
    place: int
    with_: object


def chosen(bringing: Bringing, choices: list[Choice]) -> Bringing:
    """The sheet after everything that was done to it."""
    for choice in choices:
        grid, mapping = bringing.grid, bringing.mapping
        row, place = grid.rows[choice.row % len(grid.rows)], choice.place % len(grid.headings)
        if choice.what == "field":
            fields = (None, *FIELDS[mapping.kind])
            bringing = bringing.with_mapping(mapping.with_field(place, fields[choice.row % len(fields)]))
        elif choice.what == "order":
            bringing = bringing.with_mapping(mapping.with_order_where_open(grid, list(DateOrder)[choice.row % 2]))
        elif choice.what == "kind":
            bringing = bringing.with_mapping(guess(grid, bringing.known, list(SheetKind)[choice.row % len(SheetKind)]))
        elif choice.what == "out":
            bringing = bringing.leaving_out(row.number)
        else:
            bringing = bringing.mended(row.number, place, None if choice.with_ is None else str(choice.with_).strip() or None)
            assert bringing.meaning(row.number, place).field is mapping.fields[place]
    return bringing


def chosen_and_taken_in(read: Callable[[], Grid], choices: list[Choice]) -> None:
    """Read, choose, plan, take in: whole or not at all; and what is refused can be saved and read again, row by row."""
    try:
        grid = read()
    except SheetTrouble:
        return
    with an_empty_docket() as file:
        prepared(file)
        before = content(file)
        bringing = chosen(begun(file, grid, TODAY), choices)
        plan = planned(file, bringing)
        counts = plan.counts()
        event(f"writes: {plan.writes > 0}, refused: {counts[Fate.REFUSED] > 0}")
        assert counts[Fate.LEFT_OUT] == len(bringing.left_out)
        assert_saved_again(bringing, plan)
        take_in(file, bringing, plan, remember=True)
        assert (content(file) != before) == (plan.writes > 0 or file.sheet_mappings(grid.headings) != [])
        if plan.writes:
            assert_taken_in(file, plan.writes, before)


def assert_saved_again(bringing: Bringing, plan: Plan) -> None:
    sheet = refused_sheet(bringing.grid, bringing.mapping, plan)
    rows = list(sheet.rows)
    assert len(rows) == plan.counts()[Fate.REFUSED]
    if rows:
        out = io.BytesIO()
        write_csv(out, sheet)
        again = read_bytes(out.getvalue(), "refused.csv")
        assert [str(row.cells[-1]) for row in again.rows] == [" ".join(str(row[-1]).split()) for row in rows]


def assert_taken_in(file: DocketFile, writes: int, before: dict[str, list[dict[str, object]]]) -> None:
    step = file.last_step()
    assert step is not None
    assert step.name.split()[0] in ("Imported", "Pasted")
    assert f" {writes:,} " in step.name
    file.undo()
    assert content(file) == before


def damaged(data: bytes) -> st.SearchStrategy[bytes]:
    """The bytes with some of them changed, cut out or doubled."""
    places = st.integers(0, len(data) - 1)
    byte = st.one_of(st.integers(0, 255), st.sampled_from(b'\x00"\t,;\n\r\xff\xc3='))
    change = st.tuples(st.sampled_from(["set", "cut", "double", "insert"]), places, byte, st.integers(1, 40))
    return st.lists(change, min_size=1, max_size=6).map(lambda changes: _damage(data, changes))


def _damage(data: bytes, changes: list[tuple[str, int, int, int]]) -> bytes:
    made = bytearray(data)
    for what, place, byte, length in changes:
        at = place % max(1, len(made))
        if what == "set":
            made[at : at + 1] = bytes([byte])
        elif what == "cut":
            del made[at : at + length]
        elif what == "double":
            made[at:at] = made[at : at + length]
        else:
            made[at:at] = bytes([byte]) * length
    return bytes(made)


encoded = st.sampled_from([CSV, *("\n".join(LINES).encode(name) for name in ("utf-16", "cp1258", "utf-8-sig", "utf-16-be"))])
csv_bytes = st.one_of(encoded.flatmap(damaged), st.binary(max_size=400), st.text(max_size=400).map(str.encode))


@given(csv_bytes)
@SHORT
def test_damaged_text_is_a_grid_or_a_sentence(data: bytes) -> None:
    whole_or_not(lambda: read_bytes(data, "march.csv"))


@pytest.mark.ci
@given(csv_bytes)
@LONG
def test_much_damaged_text_is_a_grid_or_a_sentence(data: bytes) -> None:
    whole_or_not(lambda: read_bytes(data, "march.csv"))


letters = st.text(st.one_of(st.sampled_from('\t\n\r" ,A0129/:'), st.characters(codec="utf-8")), max_size=300)
pasted = st.one_of(letters, damaged(PASTED.encode()).map(lambda data: data.decode("utf-8", "replace")))


@given(pasted)
@SHORT
def test_anything_on_the_clipboard_is_a_grid_or_a_sentence(text: str) -> None:
    whole_or_not(lambda: read_clipboard(text))


@pytest.mark.ci
@given(pasted)
@LONG
def test_much_on_the_clipboard_is_a_grid_or_a_sentence(text: str) -> None:
    whole_or_not(lambda: read_clipboard(text))


@cache
def workbooks() -> tuple[bytes, ...]:
    odd = (None, True, 1.5, timedelta(hours=30), datetime.combine(date(2026, 3, 15), time(9)), "=1+1", "x" * 300)
    return a_workbook(HEADINGS, ROW, ROW), a_workbook(HEADINGS, odd, ROW, hidden=["Codes"], more=["April"])


@cache
def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes], method: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


@st.composite
def damaged_inside(draw: st.DrawFn) -> bytes:
    """A workbook that is a good archive, one of whose parts is damaged, missing or another's."""
    parts = dict(parts_of(draw(st.sampled_from(workbooks()))))
    name = draw(st.sampled_from(sorted(parts)))
    what = draw(st.sampled_from(["damage", "words", "drop", "exchange"]))
    if what == "damage":
        parts[name] = draw(damaged(parts[name]))
    elif what == "words":
        parts[name] = _exchanged(parts[name], draw(st.sampled_from(_WORDS)), draw(st.sampled_from(_WORDS)))
    elif what == "drop":
        del parts[name]
    else:
        parts[name] = parts[draw(st.sampled_from(sorted(parts)))]
    return packed(parts, draw(st.sampled_from([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2])))


_WORDS = (
    *(b"sheet1", b"sheetData", b't="s"', b't="e"', b't="inlineStr"', b's="1"', b's="99"', b"<v>0</v>", b"<v>-1</v>"),
    *(b"<v>1e309</v>", b"<v></v>", b"count=", b'r="A1"', b'r="A0"', b'r="A99999999999"', b'r="ZZZZZZZZ1"', b"dimension"),
    *(b"rId1", b"..", b"&#0;"),
)


def _exchanged(part: bytes, old: bytes, new: bytes) -> bytes:
    return part.replace(old, new) if old in part else part + new


any_workbook = st.one_of(st.sampled_from(workbooks()).flatmap(damaged), damaged_inside())


@given(any_workbook)
@SHORT
def test_damaged_workbooks_are_a_grid_or_a_sentence(data: bytes) -> None:
    whole_or_not(lambda: read_bytes(data, "march.xlsx"))


@pytest.mark.ci
@given(any_workbook)
@LONG
def test_many_damaged_workbooks_are_a_grid_or_a_sentence(data: bytes) -> None:
    whole_or_not(lambda: read_bytes(data, "march.xlsx"))


choices = st.lists(
    st.builds(
        Choice,
        st.sampled_from(["field", "order", "kind", "out", "mend", "mend"]),
        *(st.integers(0, 40), st.integers(0, 12)),
        st.one_of(
            st.none(), st.sampled_from(("A000123456", "3/15/2026", "2026-03-15", "Master", "9:00", "17")), st.text(max_size=9)
        ),
    ),
    max_size=8,
)
brought = st.one_of(
    pasted.map(lambda text: partial(read_clipboard, text)),
    csv_bytes.map(lambda data: partial(read_bytes, data, "march.csv")),
    st.just(partial(read_clipboard, PASTED)),
    st.sampled_from(workbooks()).map(lambda data: partial(read_bytes, data, "march.xlsx")),
)


@given(brought, choices)
@SHORT
def test_whatever_is_chosen_for_a_sheet_it_is_taken_in_whole_or_not_at_all(
    read: Callable[[], Grid], choices: list[Choice]
) -> None:
    chosen_and_taken_in(read, choices)


@pytest.mark.ci
@given(brought, choices)
@settings(LONG, max_examples=500)
def test_whatever_much_is_chosen_for_a_sheet_it_is_taken_in_whole_or_not_at_all(
    read: Callable[[], Grid], choices: list[Choice]
) -> None:
    chosen_and_taken_in(read, choices)


naive = st.datetimes(datetime(1899, 12, 30), datetime(2100, 1, 1))  # noqa: DTZ001 - as a spreadsheet has them
WORDS = (
    *("A000123456", "A000123457", "A1", "3/15/2026", "13/1/2026", "15 Mar 2026", "9:00", "1:30", "Master", "Bond", "D", "ND"),
    *("yes", "no", "17", "34", "Held", "Completed", "Adjourned", "Reserved", "Decision", "Transfer", "CO", "MTC", "SP", "Peru"),
    *("RMV", "90", "1h30", "Doe, J"),
)
known_words = st.sampled_from(WORDS)
cells = st.one_of(
    *(st.none(), known_words, st.text(max_size=20), st.integers(-(10**12), 10**12), st.booleans()),
    *(st.floats(allow_nan=False), naive, st.dates(), st.times(), st.timedeltas(timedelta(-9), timedelta(9))),
)


LIKELY = {
    Field.A_NUMBER: ("A000123456", "A000123457", "A000999001"),
    Field.KIND: ("Master", "Individual", "Bond"),
    Field.OUTCOME: ("Held", "Completed", "Adjourned", "Reserved"),
    Field.CODE: ("17", "34"),
    Field.MANNER: ("Decision", "In absentia"),
    Field.MOTION: ("CO", "MTC"),
    Field.CUSTODY: ("D", "ND", "Released"),
    Field.TIME: ("9:00", "1:30 PM"),
} | dict.fromkeys(DAYS, ("2026-03-02", "3/15/2026", "15 Mar 2026"))


def likely(field: Field) -> st.SearchStrategy[object]:
    """What usually stands in such a column, and now and then anything: rows of nothing but noise are all refused."""
    usual = st.sampled_from(LIKELY.get(field, (None,)))
    return st.integers(0, 11).flatmap(lambda number: usual if number else cells)


@st.composite
def grids(draw: st.DrawFn) -> tuple[Grid, Mapping]:
    """Rows with the columns that their kind needs and some more, most of which can be taken in."""
    kind = draw(st.sampled_from(SheetKind))
    needed = [draw(st.sampled_from(group)) for group in NEEDED[kind]]
    more = draw(st.lists(st.sampled_from([one for one in FIELDS[kind] if one not in needed]), max_size=5, unique=True))
    fields = (*needed, *more)
    lines = draw(st.lists(st.tuples(*map(likely, fields)), min_size=1, max_size=6))
    rows = tuple(GridRow(number, line) for number, line in enumerate(lines, start=2))
    headings = tuple(field.label for field in fields)
    return Grid("march.xlsx", headings, rows), Mapping(kind, fields, (None,) * len(fields), Source.CHOSEN)


def planned_whole(grid: Grid, mapping: Mapping) -> None:
    with an_empty_docket() as file:
        prepared(file)
        before = content(file)
        bringing = begun(file, grid, TODAY).with_mapping(mapping)
        plan = planned(file, bringing)
        event(f"writes: {plan.writes > 0}")
        take_in(file, bringing, plan)  # what was planned can be written
        written = content(file) != before
        assert written == (plan.writes > 0)
        if written:
            again = planned(file, bringing).counts()
            assert again[Fate.NEW] == again[Fate.CHANGED] == 0
            assert_taken_in(file, plan.writes, before)


@given(grids())
@SHORT
def test_what_is_planned_can_be_written_and_is_unchanged_afterwards(both: tuple[Grid, Mapping]) -> None:
    planned_whole(*both)


@pytest.mark.ci
@given(grids())
@LONG
def test_much_that_is_planned_can_be_written_and_is_unchanged_afterwards(both: tuple[Grid, Mapping]) -> None:
    planned_whole(*both)


@given(st.sampled_from(Field), st.text(max_size=12), cells, st.lists(cells, max_size=4))
@SHORT
def test_a_reader_answers_or_refuses_any_cell(field: Field, heading: str, cell: SheetCell, others: list[SheetCell]) -> None:
    mapping = Mapping(SheetKind.CASES, (field,), (None,), Source.CHOSEN)
    rows = tuple(GridRow(number, (one,)) for number, one in enumerate([cell, *others], start=2))
    grid = Grid("march.csv", (heading,), rows)
    (row, *_) = read_rows(grid, mapping, shipped_known())
    assert cell is None or (field in row.values) != (field in row.troubles)
    assert all(row.troubles.values())
