"""EOIR's public case data for one judge: a folder with the national tables in, the rows that this docket needs out.

The tables that name a judge are searched for the codes first; then every table is read once more for the proceedings and
cases thus found. Nothing is written, and no row of anyone else's is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from iqdesk.domain.public import PublicKeys, PublicRows
from iqdesk.exchange import eoir_layout as layouts
from iqdesk.exchange.eoir_codes import CodeTables
from iqdesk.exchange.eoir_fields import Maker
from iqdesk.exchange.eoir_folder import FolderTrouble, TableFile, find_folder, open_tables, stated_counts
from iqdesk.exchange.eoir_keys import EDGES, key_search
from iqdesk.exchange.eoir_layout import LAYOUTS, Header, Layout
from iqdesk.exchange.eoir_report import Dropped, ReleaseReport, TableReport
from iqdesk.exchange.eoir_row import Fit, Misfit, Row
from iqdesk.exchange.eoir_table import CodeSearch, Stopped, Watch, pieces

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from iqdesk.domain.public import PublicProceeding

__all__ = ["FolderTrouble", "ReleaseRead", "ReleaseReport", "Stopped", "UnknownJudge", "find_folder", "read_release"]

Made = TypeVar("Made")

# Motions and bond records that name the judge are kept even when nothing says to which proceeding they belong.
_KEPT_ALONE = frozenset({layouts.MOTIONS.name, layouts.CUSTODY_REQUESTS.name})
_NOTHING_HELD = PublicKeys()


class UnknownJudge(Exception):
    """No row of the release names any of the judge's codes."""


@dataclass(frozen=True, slots=True)
class ReleaseRead:
    """What one release holds for one judge, and how the reading went."""

    rows: PublicRows
    report: ReleaseReport


def read_release(
    folder: Path | str,
    judges: frozenset[str],
    *,
    held: PublicKeys = _NOTHING_HELD,
    progress: Callable[[str, int, int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> ReleaseRead:
    """Everything in `folder` that concerns the judge with the codes `judges`, and what became of the rows with keys `held`.

    A row that a docket holds may name another judge, proceeding or case by now, and only its own key leads to it then.
    `progress` gets the table being read and the bytes done and to do over all tables and passes; `should_stop` is asked
    many times a second. Raises FolderTrouble, UnknownJudge or Stopped; dirt in the data is never raised, but reported.
    """
    codes = frozenset(code.strip().upper() for code in judges if code.strip())
    place = find_folder(folder)
    tables = open_tables(place)
    watch = Watch(progress, should_stop)
    watch.total = sum(table.size * (2 if table.layout.judge else 1) for table in tables.values())
    reading = _Reading(tables, watch, codes, held)
    docket = _named(tables, watch, codes)
    report = ReleaseReport(notes=_missing_judges(codes, docket.judges))
    rows = reading.rows(docket)
    stated = stated_counts(place)
    for layout in LAYOUTS:
        table = reading.reports[layout.name]
        table.stated = stated.get(layout.name.lower())
        report.tables[layout.name] = table
    return ReleaseRead(rows, report)


@dataclass
class _Docket:
    """What the judge's codes led to. `raw` are the proceedings as the files spell them, also where that is no number."""

    proceedings: set[int] = field(default_factory=set)
    cases: set[int] = field(default_factory=set)
    raw: set[bytes] = field(default_factory=set)
    judges: set[str] = field(default_factory=set)


def _missing_judges(codes: frozenset[str], found: set[str]) -> list[str]:
    sentences = [f"No row of this release names the judge code {code}." for code in sorted(codes - found)]
    if not found:
        raise UnknownJudge(" ".join([*sentences, "Check the codes: they are in the column IJ_CODE of EOIR’s tables."]))
    return sentences


def _named(tables: dict[str, TableFile], watch: Watch, codes: frozenset[str]) -> _Docket:
    """The proceedings and cases of every row that names one of `codes`: completed, sat in, ruled on a motion or bond."""
    docket = _Docket()
    if not codes:
        return docket
    for table in tables.values():
        if table.layout.judge is not None:
            _search(table, watch, codes, docket)
    return docket


def _search(table: TableFile, watch: Watch, codes: frozenset[str], docket: _Docket) -> None:
    header = table.header
    judge, proceeding = header.places["IJ_CODE"], header.places["IDNPROCEEDING"]
    search = CodeSearch(codes, judge)
    wanted = {code.encode("latin-1", "replace") for code in codes}
    for piece in pieces(table, watch):
        for line in search.lines(piece):
            cells = line.split(b"\t")
            if len(cells) <= header.width and not any(cell.strip(EDGES).upper() in wanted for cell in cells[judge : judge + 1]):
                continue  # the text stands in another column
            raw = {cell.strip(EDGES) for cell in cells[proceeding : proceeding + 1]}
            try:
                _note(Row.read(header, line), codes, docket, raw)
            except Misfit:
                docket.raw |= raw  # read again with its proceeding, and reported then


def _note(row: Row, codes: frozenset[str], docket: _Docket, raw: set[bytes]) -> None:
    judge = row.judge()
    if judge not in codes:
        return
    docket.judges.add(judge)
    docket.raw |= raw
    layout = row.header.layout
    proceeding, case = row.number("IDNPROCEEDING"), row.number("IDNCASE")
    if row.number(layout.key) is None or (proceeding is None and layout.name not in _KEPT_ALONE):
        return
    if proceeding is not None:
        docket.proceedings.add(proceeding)
    if case is not None:
        docket.cases.add(case)


class _Wanted(NamedTuple):
    """Which rows of a table to keep: those with one of `keys[column]` there, and the judge's own where `also` says so."""

    keys: dict[str, set[int]]
    judges: frozenset[str] = frozenset()
    raw: frozenset[bytes] = frozenset()
    held: frozenset[int] = frozenset()

    def cells(self, header: Header) -> dict[int, set[bytes]]:
        """How the keys are written in a file, by the place of their column."""
        spelt = {header.places[column]: {b"%d" % key for key in keys} for column, keys in self.keys.items()}
        if self.held:
            spelt.setdefault(header.places[header.layout.key], set()).update(b"%d" % key for key in self.held)
        if self.raw:
            spelt[header.places["IDNPROCEEDING"]] |= self.raw
        return spelt

    def includes(self, row: Row) -> bool:
        """Whether the row is one of them."""
        if any(row.number(column) in keys for column, keys in self.keys.items()):
            return True
        return bool(self.judges) and row.judge() in self.judges


class _Gathering(Generic[Made]):
    """The rows of one table as they are found: the first of each key that is wanted and sound.

    A row that is wanted for nothing but its own key, because a docket holds it, is taken when no other with that key is.
    So the same folder read again gives the same rows, whatever keys it repeats.
    """

    def __init__(
        self, table: TableFile, report: TableReport, wanted: _Wanted, make: Callable[[int, Row], Made | Dropped]
    ) -> None:
        self._header = table.header
        self._report = report
        self._wanted = wanted
        self._make = make
        self._seen: set[int] = set()
        self._moved: dict[int, Row] = {}
        self.rows: list[Made] = []

    def take(self, line: bytes) -> str | None:
        """Keep what the line holds if it is wanted; the reason when it has to be quarantined."""
        try:
            row = Row.read(self._header, line)
        except Misfit as misfit:
            return str(misfit)
        if self._wanted.includes(row):
            self._take(row)
        else:
            key = row.number(self._header.layout.key)
            if key is not None and key in self._wanted.held:
                self._moved.setdefault(key, row)
        return None

    def finish(self) -> None:
        """Take the rows that lead elsewhere by now and that the docket holds."""
        for key, row in self._moved.items():
            if key not in self._seen:
                self._take(row)

    def _take(self, row: Row) -> None:
        dropped = self._keep(row)
        if dropped is not None:
            self._report.dropped[dropped] += 1

    def _keep(self, row: Row) -> Dropped | None:
        key = row.number(self._header.layout.key)
        if key is None:
            return Dropped.BAD_KEY
        if key in self._seen:
            return Dropped.REPEATED_KEY
        self._seen.add(key)
        made = self._make(key, row)
        self._report.dropped[Dropped.IMPOSSIBLE_DATE] += row.impossible_dates
        if isinstance(made, Dropped):
            return made
        self.rows.append(made)
        self._report.dropped[Dropped.CUT_TAIL] += row.fit is Fit.CUT
        self._report.repaired += row.fit is Fit.REPAIRED
        return None


class _Reading:
    """One reading of a release: its tables, its reports, and the rows kept of each table."""

    def __init__(self, tables: dict[str, TableFile], watch: Watch, judges: frozenset[str], held: PublicKeys) -> None:
        self._tables = tables
        self._watch = watch
        self._judges = judges
        self._held = held
        self._codes = CodeTables()
        self.reports = {layout.name: self._new_report(layout) for layout in LAYOUTS}

    def _new_report(self, layout: Layout) -> TableReport:
        table = self._tables.get(layout.name)
        return TableReport(layout.name, missing=table is None, left_out=() if table is None else table.header.left_out)

    def rows(self, docket: _Docket) -> PublicRows:
        """Every row that concerns the docket, tables in the order in which they lead from one to the next."""
        raw, held = frozenset(docket.raw), self._held
        proceedings = self._proceedings(docket, raw)
        kept = docket.proceedings | {one.key for one in proceedings}
        cases, sat_in = docket.cases, docket.proceedings
        of_proceeding = _Wanted({"IDNPROCEEDING": sat_in}, self._judges, raw)
        appealed = _Wanted({"IDNCASE": cases, "IDNPROCEEDING": kept})
        appeals = self._read(layouts.APPEALS, Maker.appeal, appealed, held.appeals)
        reviewed = _Wanted({"LNGAPPEALID": {one.key for one in appeals}})
        of_case = _Wanted({"IDNCASE": cases})
        in_family = _Wanted({"IDNLEADCASE": cases, "IDNRIDERCASE": cases})
        return PublicRows(
            cases=self._read(layouts.CASES, Maker.case, of_case, held.cases),
            proceedings=proceedings,
            hearings=self._read(layouts.HEARINGS, Maker.hearing, of_proceeding, held.hearings),
            motions=self._read(layouts.MOTIONS, Maker.motion, of_proceeding, held.motions),
            custody_requests=self._read(layouts.CUSTODY_REQUESTS, Maker.custody_request, of_proceeding, held.custody_requests),
            appeals=appeals,
            court_reviews=self._read(layouts.COURT_REVIEWS, Maker.court_review, reviewed, held.court_reviews),
            custody_spells=self._read(layouts.CUSTODY_SPELLS, Maker.custody_spell, of_case, held.custody_spells),
            family_links=self._read(layouts.FAMILY_LINKS, Maker.family_link, in_family, held.family_links),
            identifiers=self._read(layouts.IDENTIFIERS, Maker.identifier, of_case, held.identifiers),
        )

    def _proceedings(self, docket: _Docket, raw: frozenset[bytes]) -> list[PublicProceeding]:
        """The judge's proceedings and all others of their cases; read again when their own rows name further cases."""
        layout = layouts.PROCEEDINGS
        while True:
            wanted = _Wanted({"IDNPROCEEDING": docket.proceedings, "IDNCASE": docket.cases}, self._judges, raw)
            rows = self._read(layout, Maker.proceeding, wanted, self._held.proceedings)
            further = {one.case_key for one in rows if one.case_key is not None} - docket.cases
            if not further:
                return rows
            docket.cases |= further
            self.reports[layout.name] = self._new_report(layout)
            self._watch.total += self._tables[layout.name].size

    def _read(
        self, layout: Layout, make: Callable[[Maker, int, Row], Made | Dropped], wanted: _Wanted, held: frozenset[int]
    ) -> list[Made]:
        """The rows of one table that `wanted` includes or that have a key in `held`; its report counts every row of the file."""
        wanted = wanted._replace(held=held)
        table = self._tables.get(layout.name)
        if table is None:
            return []
        report = self.reports[layout.name]
        gathering = _Gathering(table, report, wanted, partial(make, Maker(self._codes, report)))
        search = key_search(wanted.cells(table.header), table.size)
        before = 1
        for piece in pieces(table, self._watch):
            found = search(piece)
            for line in found.hits:
                why = gathering.take(line)
                if why is not None:
                    place = piece.index(b"\n" + line + b"\n") + 1
                    report.quarantined.append((before + piece.count(b"\n", 0, place), why))
            before += found.lines
            report.read += found.lines - found.blank
            report.dropped[Dropped.BLANK_LINE] += found.blank
        gathering.finish()
        report.kept = len(gathering.rows)
        return gathering.rows
