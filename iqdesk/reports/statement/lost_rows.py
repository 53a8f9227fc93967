"""The appendix's sections on the circumstances: the days that each took, and every setting that one is counted with."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.statement.costing import was_completed_later
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports.house_style import Anchor, Heading, House, note
from iqdesk.reports.statement.schedule import ref
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import counted, days, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.reports.statement.evidence import Evidence
    from iqdesk.reports.statement.numbered_lines import LostSetting, NumberedLine

LOST = (
    "Lost: the code does not say that the setting took place, and no part of its day is among the days lost. The others are "
    "listed because they stand with the circumstance; they cost nothing beyond its days. Later: lost, but I completed the case "
    "the same day or later in the year; a range leaves it out at its low end."
)


def lost_sections(evidence: Evidence, number: int) -> Iterator[House]:
    """`A.8` and on, from `number`: the days lost, then the settings; nothing where there are none."""
    with_days = [line for line in evidence.lines.lines if line.circumstance.available_days is not None]
    if with_days:
        yield Heading(f"A.{number}", "Days lost, by circumstance", level=1, room=110)
        yield _days_table(evidence, with_days)
        number += 1
    if evidence.schedule.settings:
        yield Heading(f"A.{number}", "Settings that circumstances are counted with", level=1, room=110)
        yield _settings_table(evidence)
        yield note(LOST)


def has_lost(evidence: Evidence) -> bool:
    """Whether there is anything for these sections."""
    if not evidence.paper.tells_losses:
        return False
    return bool(evidence.schedule.settings) or any(line.available_days is not None for line in evidence.ledger.lines)


def _days_table(evidence: Evidence, lines: list[NumberedLine]) -> Table:
    columns = [Column("No.", 42), Column("Kind", 150), Column("First day", 76), Column("Last day", 76)]
    columns += [Column("Court days", 56, right=True), Column("Available days", 68, right=True)]
    rows = []
    for line in lines:
        one = line.circumstance
        span = (short_date(day, evidence.year) for day in (one.first, one.last))
        rows.append(
            Row((evidence.c_link(line.ref), one.kind.label, *span, days(_of(one.court_days)), days(_of(one.available_days))))
        )
    ledger = evidence.ledger
    rows.append(Row(("In all", "", "", "", days(ledger.court_days), days(ledger.available_days)), strong=True))
    text = "Court days that each circumstance took, and the available days that these would have been."
    return Table(columns, rows, caption=evidence.table(text), measures=DENSE)


def _of(value: Fraction | None) -> Fraction:
    return value or Fraction(0)


def _settings_table(evidence: Evidence) -> Table:
    for_names = 44.0 if evidence.paper.choices.is_named else 0.0
    columns = [Column("Row", 42), Column("No.", 36), Column("Case", evidence.case_width + for_names), Column("Day", 78)]
    columns += [Column("Hearing", 58), Column("Code", 174 - for_names), Column("Lost", 32)]
    done = {item.subject: item.end for item in evidence.standing.completions.items if item.end is not None}
    rows = []
    for group in evidence.schedule.settings:
        place = evidence.lines.ref(group.key) or ""
        for number, one in group.numbered():
            lost = "no" if not one.is_slot else "later" if was_completed_later(one.hearing, done) else "yes"
            rows.append(Row((Anchor(ref(number)), evidence.c_link(place), *_cells(evidence, one), lost)))
    slots = sum(one.is_slot for group in evidence.schedule.settings for one in group.items)
    text = f"{counted(len(rows), 'setting')}, {counted(slots, 'slot')} lost among them; by circumstance and day."
    return Table(columns, rows, caption=evidence.table(text), measures=DENSE)


def _cells(evidence: Evidence, one: LostSetting) -> tuple[str, ...]:
    hearing = one.hearing
    day = short_date(hearing.on, evidence.year)
    return evidence.mask.case(one.case_id), day, hearing.kind.label, _code(evidence, one)


def _code(evidence: Evidence, one: LostSetting) -> str:
    code = one.hearing.code
    if code is None:
        return DOES_NOT_APPLY
    label = evidence.facts.codes.label(code, one.hearing.on)
    return code if label == code else f"{code} {label}"
