"""The rows that a line rests on: settings by their day, and cases that are linked whole."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import OutcomeKind
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.docket_cells import copied, name_cell, number_cell
from iqdesk.ui.outcomes.outcome_table import outcome_cell

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date

    from iqdesk.domain.lists import ListedHearing
    from iqdesk.domain.records import CaseName
    from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger

REST_COLUMNS = (
    Column("A-number", "Case 20000000"),
    Column("Respondent", "Oyelaran-Pratt, S", grow=2),
    Column("Day", "Mon Nov 30, 2026"),
    Column("Kind", "Fear review", gives_up=2),
    Column("Outcome", "Did not proceed, 17", glyphs=True),
    Column("Reason", "Master to individual hearing", grow=2, gives_up=1),
    Column("Counted as", "On a day lost: annual training", grow=9),
)


class Counted(Enum):
    """What a row is to the line."""

    SLOT = "Slot lost"
    IN_DAY = "Setting of a day lost"
    NOT_POSTPONED = "Not postponed"
    TOOK_PLACE = "Took place, postponed"
    NOWHERE = "In no line: not this judge’s of the year"
    CASE = "Case"
    MISSED = "Missed"
    MISS_GONE = "Its miss is gone"


class RestKey(NamedTuple):
    """A row: which case it opens, and the setting, if it is one."""

    case_id: int
    hearing_id: int | None = None
    reason: str = ""  # the key of the line, where the row is of a reason


def counted_in(ledger: CircumstanceLedger, line: Circumstance, setting: ListedHearing) -> str:
    """What a setting of a line is counted as, and where, if it is not with this one."""
    if setting.id in line.not_counted:
        other = ledger.line_of(setting.id)
        return f"With “{other.words.rstrip('.')}”" if other is not None else Counted.NOWHERE.value
    if setting.id in line.lost_slots:
        return Counted.SLOT.value
    if line.court_days is not None:
        return Counted.IN_DAY.value
    if setting.id in line.held:
        return Counted.NOT_POSTPONED.value
    lost = ledger.lost_on(setting.on)
    return f"On a day lost: {lost.words}" if lost is not None else Counted.TOOK_PLACE.value


def setting_rows(lines: Iterable[ListedHearing], counted: Mapping[int, str], today: date, reason: str = "") -> list[Row]:
    """A row for each setting, in order of their days; `counted` says what each is counted as, `reason` whose miss it was."""
    return [_setting(line, counted.get(line.id, ""), today, reason) for line in sorted(lines, key=_by_day)]


def _by_day(line: ListedHearing) -> tuple[date, bool, int, int]:
    start = line.start
    return line.on, start is None, start.hour * 60 + start.minute if start else 0, line.id


def _setting(line: ListedHearing, counted: str, today: date, reason: str) -> Row:
    says_more = line.outcome in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED) and line.code_label != line.code
    cells = (
        number_cell(line.case, is_open=line.outcome is None),
        name_cell(line.case, line.riders),
        Cell(words.short_day(line.on, today)),
        Cell(line.kind.label),
        outcome_cell(line.outcome, line.code),
        Cell(line.code_label if says_more else "", tone=Tone.INK2),
        Cell(counted, tone=Tone.INK if counted == Counted.SLOT.value else Tone.INK2),
    )
    return Row(RestKey(line.case.case_id, line.id, reason), cells, copies=copied(line.case))


def case_rows(cases: Sequence[CaseName], but: Collection[int] = ()) -> list[Row]:
    """A row for each case that is linked whole, but for those that have a setting there already."""
    return [_case(one) for one in cases if one.case_id not in but]


def _case(case: CaseName) -> Row:
    cells = (number_cell(case, is_open=False), name_cell(case), EMPTY, EMPTY, EMPTY, EMPTY, Cell(Counted.CASE.value))
    return Row(RestKey(case.case_id), cells, copies=copied(case))


def reason_rows(line: Circumstance, lines: Iterable[ListedHearing], cases: Mapping[int, CaseName], today: date) -> list[Row]:
    """The reasons that a line stands for, each with the setting that missed where it is counted with it, else with its case."""
    found = {one.id: one for one in lines}
    rows: list[Row] = []
    for one in line.parts:
        settings = [found[setting] for setting in one.settings if setting in found]
        counted = {
            setting.id: (Counted.SLOT if setting.id in one.lost_slots else Counted.TOOK_PLACE).value for setting in settings
        }
        rows += setting_rows(settings, counted, today, one.key)
        rows += [_missed(one, cases[case], today) for case in one.cases if case in cases and not settings]
    return rows


def _missed(reason: Circumstance, case: CaseName, today: date) -> Row:
    counted = Counted.MISS_GONE if reason.is_miss_gone else Counted.MISSED
    day = Cell(words.short_day(reason.first, today))
    cells = (number_cell(case, is_open=False), name_cell(case), day, EMPTY, EMPTY, EMPTY, Cell(counted.value, tone=Tone.INK2))
    return Row(RestKey(case.case_id, reason=reason.key), cells, copies=copied(case))
