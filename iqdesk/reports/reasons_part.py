"""The statement's part on reasons: what misses and postponements came from, as far as the codes and the calendar tell."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.circumstances import days_lost, misses_by_cause
from iqdesk.domain.codes import Cause, HearingHeld
from iqdesk.domain.standing import Verdict
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports.house_style import Heading, House, note, prose
from iqdesk.reports.schedule import CLOCKS, missed_key
from iqdesk.reports.tables import Column, Row, Table
from iqdesk.reports.words import counted, days, in_words, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.standing import BenchmarkStanding
    from iqdesk.reports.evidence import Evidence


INFERENCE = (
    "Who or what a postponement came from is inferred from the wording of its adjournment code; the record does not state it. "
    "The table that leads from a code to a cause is kept in my docket and can be changed there."
)
TOOK_PLACE = {HearingHeld.YES: "yes", HearingHeld.NO: "no", HearingHeld.UNKNOWN: "not told"}
COMPLETED_YET = (
    "“Completion” or “Court” can stand beside a hearing whose code says completed or reserved: "
    "a later hearing followed all the same."
)


def reasons_part(evidence: Evidence) -> Iterator[House]:
    """Part 5 with its three sections."""
    yield Heading("5", "Reasons", room=120)
    if not (first_dates(evidence) or late_clocks(evidence) or evidence.postponed.count):
        yield prose(f"Nothing was missed, late or postponed in this fiscal year{evidence.so_far}.")
        return
    yield prose(INFERENCE)
    yield from _first_dates(evidence)
    yield from _clocks(evidence)
    yield from _postponements(evidence)


def first_dates(evidence: Evidence) -> list[BenchmarkStanding]:
    """The first-date benchmarks that have misses."""
    ones = evidence.standing.benchmarks
    return [one for one in ones if one.benchmark.measure not in CLOCKS and one.met < one.counted]


def late_clocks(evidence: Evidence) -> list[BenchmarkStanding]:
    """The benchmarks with a limit of days that have misses."""
    return [one for one in evidence.standing.benchmarks if one.benchmark.measure in CLOCKS and one.met < one.counted]


def _first_dates(evidence: Evidence) -> Iterator[House]:
    yield Heading("5.1", "First dates on which the matter was not completed", level=1, room=80)
    missed = first_dates(evidence)
    if not missed:
        yield prose("No first date of the year is counted as missed.")
        return
    rows = [row for one in missed for row in _cause_rows(evidence, one)]
    columns = [Column("What the code on the first date names", 268), Column("Missed", 60, right=True)]
    columns.append(Column("Listed as", 140, right=True))
    yield Table(columns, rows, caption=evidence.table("Missed first dates by benchmark and cause."))
    causes = {of.cause for one in missed for of in misses_by_cause(one, evidence.facts)}
    if Cause.COMPLETION in causes:
        yield note(COMPLETED_YET)


def _cause_rows(evidence: Evidence, one: BenchmarkStanding) -> Iterator[Row]:
    counts = f"{number(one.counted - one.met)} missed of {number(one.counted)}"
    yield Row((f"{one.benchmark.title}: {counts}",), strong=True, is_group=True)
    for of in misses_by_cause(one, evidence.facts):
        span = evidence.schedule.span(one.benchmark.name, missed_key(of.cause))
        yield Row((of.label, number(len(of.rows)), span.in_cell() if span else DOES_NOT_APPLY))


def _clocks(evidence: Evidence) -> Iterator[House]:
    yield Heading("5.2", "Decisions and rulings after their day", level=1, room=80)
    late = late_clocks(evidence)
    if not late:
        yield prose("No decision or ruling of the year is counted as late.")
        return
    columns = [
        Column("Benchmark", 190),
        Column("Missed", 50, right=True),
        Column("Of these with court days lost", 72, right=True),
    ]
    columns += [Column("Court days lost in all", 68, right=True), Column("Listed as", 80, right=True)]
    rows = [_late_row(evidence, one) for one in late]
    yield Table(columns, rows, caption=evidence.table("Missed rows during which I was away or the court was closed."))
    yield note(
        "A court day is lost where it lies between the start of the row and its end and I was away or the court was closed."
    )


def late_with_days_lost(evidence: Evidence, one: BenchmarkStanding) -> int:
    """Missed rows of one benchmark during which a court day, or part of one, was lost."""
    return sum(map(bool, days_lost(evidence.facts.calendar, one.rows(Verdict.MISSED)).values()))


def _late_row(evidence: Evidence, one: BenchmarkStanding) -> Row:
    missed = one.rows(Verdict.MISSED)
    lost = days_lost(evidence.facts.calendar, missed)
    touched = late_with_days_lost(evidence, one)
    span = evidence.schedule.missed(one.benchmark.name)
    total = days(sum(lost.values(), Fraction(0)))
    return Row((one.benchmark.title, number(len(missed)), number(touched), total, span.in_cell() if span else DOES_NOT_APPLY))


def _postponements(evidence: Evidence) -> Iterator[House]:
    yield Heading("5.3", "Postponements", level=1, room=80)
    postponed = evidence.postponed
    if not postponed.count:
        yield prose(f"No setting of mine was adjourned or did not proceed in this fiscal year{evidence.so_far}.")
        return
    causes = len(postponed.by_cause)
    of = "cause" if causes == 1 else "causes"
    yield prose(
        f"In this fiscal year{evidence.so_far}, {counted(postponed.count, 'setting')} of mine "
        f"{'was' if postponed.count == 1 else 'were'} adjourned or did not proceed, for {in_words(causes)} {of} by their codes. "
        "They are settings of any kind, counted here and not listed one by one; a master hearing set over to the merits in the "
        "ordinary course is not among them. “Took place” repeats what the code tells; most codes do not tell."
    )
    columns = [Column("Code", 36), Column("Its wording", 292), Column("Took place", 80), Column("Settings", 60, right=True)]
    rows = [row for cause in postponed.by_cause for row in _code_rows(evidence, cause.cause, len(cause.rows))]
    yield Table(columns, rows, caption=evidence.table("Settings adjourned or not proceeded with, by cause and code."))


def _code_rows(evidence: Evidence, cause: Cause | None, count: int) -> Iterator[Row]:
    if cause is None:
        raise ValueError("A postponement has a code, so it has a cause.")
    yield Row((f"{cause.label}, {counted(count, 'setting')}",), strong=True, is_group=True)
    for of in evidence.postponed.by_code:
        if of.cause is cause:
            words = DOES_NOT_APPLY if of.label == of.code else of.label
            yield Row((of.code, words, TOOK_PLACE[of.held], number(len(of.rows))))
