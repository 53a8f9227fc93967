"""The tables of a case: proceedings, hearings, motions, custody requests, appeals, custody, family, history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.clocks import left_out_by
from iqdesk.domain.docket import COMPLETED_AT_HEARING
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.clock_words import clock_cell
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.outcomes.outcome_table import outcome_cell
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from iqdesk.domain.case_records import CaseRecord, HearingLine, HistoryLine, MotionLine, ProceedingLine
    from iqdesk.domain.changes import RowChange, Value
    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.goals import GoalSet

DAY = "Mon Nov 30, 2026"
HEARING_COLUMNS = (
    Column("Pr", "12", right=True, grow=0),
    Column("Date", DAY),
    Column("Time", "10:30", right=True, tail="PM", grow=0),
    Column("Kind", "Fear review"),
    Column("Set", "120", right=True, grow=0, gives_up=2),
    Column("Judge", "QWM", grow=0, gives_up=3),
    Column("Outcome", "Did not proceed", glyphs=True),
    Column("Code", "17 Respondent seeking", grow=3, gives_up=1),
)
PROCEEDING_COLUMNS = (
    Column("Pr", "12", right=True, grow=0),
    Column("Opened", DAY),
    Column("Type", "RMV", grow=0),
    Column("Judge", "QWM", grow=0, gives_up=2),
    Column("Ended", DAY),
    Column("How", "Terminated or dismissed", glyphs=True),
    Column("Source", "read Nov 24, 2026", grow=1, gives_up=1),
)
MOTION_COLUMNS = (
    Column("Motion", "Motion to change venue", grow=3),
    Column("Received", DAY),
    Column("Ruled", DAY),
    Column("Days", "1,204", right=True, grow=0),
    Column("Standing", "Waiting", glyphs=True),
)
REQUEST_COLUMNS = (
    Column("Custody request", "Custody redetermination", grow=2),
    Column("Requested", DAY),
    Column("First hearing", DAY),
    Column("Decided", DAY),
    Column("On first date", "Waiting", glyphs=True),
)
APPEAL_COLUMNS = (
    Column("Appeal", "Case appeal, by respondent", grow=2),
    Column("Filed", DAY),
    Column("Decided", DAY),
    Column("Result", "Waiting for the Board", grow=2),
)
SPELL_COLUMNS = (Column("Detained", DAY), Column("Released", DAY, grow=4))
SIDE_COLUMNS = (Column("What", "12 days overdue", glyphs=True), Column("When", "Mon Nov 30", right=True))
NAME_COLUMNS = (Column("What", "Added merits hearing"),)
WAITING = Cell("Waiting", glyph=Glyph.RING, tone=Tone.INK2)


def hearing_rows(case: CaseRecord, today: date) -> list[Row]:
    """Every setting, newest first."""
    return _sourced(case, [_hearing(line, today) for line in case.hearings], place=1)


def _hearing(line: HearingLine, today: date) -> Row:
    start, half = words.hour(line.start)
    is_ahead = line.outcome is None and line.on > today
    says = line.code and line.code != COMPLETED_AT_HEARING
    cells = (
        Cell(str(line.proceeding_number), tone=Tone.INK2),
        Cell(words.short_day(line.on, today), type=Type.MEDIUM if is_ahead else Type.BODY),
        Cell(start, muted=half),
        Cell(line.kind.label),
        Cell(words.figure(line.minutes), tone=Tone.INK2) if line.minutes else EMPTY,
        Cell(line.judge or "", tone=Tone.INK2),
        Cell("To come", glyph=Glyph.CLOCK, tone=Tone.INK2) if is_ahead else outcome_cell(line.outcome, None),
        Cell(f"{line.code} {line.code_label}" if says and line.code_label != line.code else line.code or "" if says else ""),
    )
    return Row(line.id, cells, copies=words.short_day(line.on, today))


def proceeding_rows(case: CaseRecord, today: date) -> list[Row]:
    """Every proceeding, newest first."""
    return [_proceeding(line, today, _source(case, line)) for line in case.proceedings]


def _source(case: CaseRecord, line: ProceedingLine) -> Cell:
    """Where a proceeding comes from; where its values or the case's come from two places, each of them in the tooltip."""
    mixed, of_case = case.source_of(line.id), case.source_of(case.case.case_id)
    hint = " ".join((mixed.words if mixed else "", f"Of the case itself. {of_case.words}" if of_case else "")).strip()
    told = mixed.short if mixed else line.source.removeprefix("public release ")
    return Cell("not in the release" if line.is_stub else told, tone=Tone.INK2, hint=hint)


def _sourced(case: CaseRecord, rows: list[Row], place: int = 0) -> list[Row]:
    """The same rows with a source for each value in the tooltip of one cell, where a row has two."""
    sources = {one.row: one.words for one in case.sources}
    return [
        row._replace(cells=(*row.cells[:place], row.cells[place]._replace(hint=sources[row.key]), *row.cells[place + 1 :]))
        if row.key in sources
        else row
        for row in rows
    ]


def _proceeding(line: ProceedingLine, today: date, source: Cell) -> Row:
    ended = line.completed is not None
    how = (
        Cell(line.manner.label, glyph=Glyph.CHECK)
        if line.manner
        else Cell("Ended" if ended else "Pending", glyph=_sign(ended=ended))
    )
    cells = (
        Cell(str(line.number), tone=Tone.INK2),
        Cell(words.short_day(line.opened_on, today)),
        Cell(line.case_type or ""),
        Cell(line.judge or "", tone=Tone.INK2),
        Cell(words.short_day(line.completed, today)),
        how,
        source,
    )
    return Row(line.id, cells)


def _sign(*, ended: bool) -> Glyph:
    return Glyph.CHECK if ended else Glyph.RING


def motion_rows(case: CaseRecord, today: date) -> list[Row]:
    """Every motion; how it was ruled is not kept."""
    return _sourced(case, [_motion(line, today) for line in case.motions])


def _motion(line: MotionLine, today: date) -> Row:
    days = (line.decided_on - line.received).days if line.decided_on and line.received else None
    cells = (
        Cell(", ".join(part for part in (line.label, line.filed_by) if part)),
        Cell(words.short_day(line.received, today)),
        Cell(words.short_day(line.decided_on, today)),
        Cell(words.figure(days)) if days is not None else EMPTY,
        Cell("Ruled", glyph=Glyph.CHECK) if line.decided_on else WAITING,
    )
    return Row(line.id, cells)


def request_rows(case: CaseRecord, today: date) -> list[Row]:
    """Every custody request; what was decided is not kept."""
    rows = []
    for line in case.custody_requests:
        on_first = line.decided_on is not None and line.decided_on == line.first_hearing
        state = Cell("Yes", glyph=Glyph.CHECK) if on_first else Cell("No", glyph=Glyph.ARROW) if line.decided_on else WAITING
        days = (line.requested, line.first_hearing, line.decided_on)
        rows.append(Row(line.id, (Cell(line.label), *(Cell(words.short_day(day, today)) for day in days), state)))
    return _sourced(case, rows)


def appeal_rows(case: CaseRecord, today: date) -> list[Row]:
    """Every appeal to the Board."""
    rows = []
    for line in case.appeals:
        name = ", ".join(part for part in (line.label, f"by {line.filed_by}" if line.filed_by else "") if part)
        filed, decided = words.short_day(line.filed, today), words.short_day(line.decided_on, today)
        result = Cell(line.result) if line.decided_on else Cell("Waiting for the Board", tone=Tone.INK2)
        rows.append(Row(line.id, (Cell(name), Cell(filed), Cell(decided), result)))
    return _sourced(case, rows)


def spell_rows(case: CaseRecord, today: date) -> list[Row]:
    """Every spell of detention."""
    rows = []
    for place, line in enumerate(case.custody_spells):
        released = words.short_day(line.released, today) or ("still detained" if line.detained else "")
        rows.append(Row(place, (Cell(words.short_day(line.detained, today)), Cell(released))))
    return rows


def family_rows(case: CaseRecord) -> list[Row]:
    """The lead case or the riders; Enter opens one."""
    return [Row(name.case_id, (Cell(name.number, second=name.respondent.name),)) for name in case.family]


def clock_rows(clocks: Iterable[Clock], today: date) -> list[Row]:
    """The clocks that run on the case."""
    return [
        Row(
            (clock.benchmark.name, clock.subject),
            (
                clock_cell(clock, today, second=clock.left_out_of or clock.benchmark.short_title),
                Cell(words.short_day(clock.due, today), second=clock.trigger_in_words(today)),
            ),
        )
        for clock in clocks
    ]


def mark_rows(case: CaseRecord, goals: GoalSet, today: date) -> list[Row]:
    """What the judge marked, with what each mark takes the case out of."""
    rows = []
    for place, mark in enumerate(case.marks):
        first = f"from {words.short_day(mark.first, today)}" if mark.first else ""
        last = f"to {words.short_day(mark.last, today)}" if mark.last else ""
        spell = " ".join(part for part in (first, last) if part)
        rows.append(Row(place, (Cell(mark.kind.label, second=spell or "no dates", glyph=Glyph.PAUSE),)))
        left_out = " and ".join(f"“{one.short_title}”" for one in left_out_by(mark.kind, goals))
        rows.append(Row((place, "out"), (Cell(f"Left out of {left_out}" if left_out else "Leaves nothing out", tone=Tone.INK2),)))
    return rows


def history_rows(
    history: Iterable[HistoryLine], told: Mapping[int, Sequence[RowChange]], number: str, today: date, shown: int | None = None
) -> list[Row]:
    """The steps that touched the case, newest first; under a step that was opened what it changed, field by field.

    `shown` is the step after which the case is shown.
    """
    rows = []
    for line in history:
        at = line.at.astimezone()
        undone = "undone since" if line.is_undone else ""
        when = f"{words.short_day(at.date(), today)}, {words.spoken_hour(at.time())}"
        who = "shown here" if line.step == shown else line.author
        second = ", ".join(part for part in (who, when, undone) if part)
        name = line.name.removesuffix(f", {number}")
        rows.append(Row(line.step, (Cell(name, second=second, tone=Tone.INK2 if line.is_undone else Tone.INK),)))
        for place, change in enumerate(told.get(line.step, ())):
            rows += [Row((line.step, place, i), (cell,)) for i, cell in enumerate(_change_cells(change, today))]
    return rows


def _change_cells(change: RowChange, today: date) -> list[Cell]:
    """One line for each field: what it is, under it what stood there and what stands there since."""
    thing = ", ".join(part for part in (change.thing, words.short_day(change.on, today)) if part)
    cells = []
    for field in change.fields:
        before, after = _value(field.before, today), _value(field.after, today)
        second = f"{before} → {after}" if before and after else after or f"{before}, taken away"
        cells.append(Cell(f"{field.field}: {thing}", second=second, tone=Tone.INK2))
    return cells


def _value(value: Value, today: date) -> str:
    return value if isinstance(value, str) else words.short_day(value, today)
