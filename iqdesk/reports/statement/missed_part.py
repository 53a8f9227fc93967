"""The statement's part on misses: which first dates and which limits, and what they came from as far as the codes tell."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.circumstances import days_lost, misses_by_cause
from iqdesk.domain.codes import Cause
from iqdesk.domain.standing import Verdict
from iqdesk.domain.statement.draft import Appendix, StatementPart
from iqdesk.domain.wording import DOES_NOT_APPLY, NBSP
from iqdesk.reports.house_style import Heading, note, prose
from iqdesk.reports.statement.measures_part import LEFT_OUT_SECTION
from iqdesk.reports.statement.schedule import CLOCKS, missed_key
from iqdesk.reports.tables import Column, Row, Table
from iqdesk.reports.words import days, number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iqdesk.domain.standing import BenchmarkStanding
    from iqdesk.reports.house_style import House, Part
    from iqdesk.reports.statement.evidence import Evidence
    from iqdesk.reports.statement.schedule import Span


INFERENCE = (
    "Who or what a miss came from is inferred from the wording of its adjournment code; the record does not state it. "
    "The table that leads from a code to a cause is kept in my docket and can be changed there."
)
COMPLETED_YET = (
    "“Completion” or “Court” can stand beside a hearing whose code says completed or reserved: "
    "a later hearing followed all the same."
)


def missed_part(evidence: Evidence, own: Sequence[House] = ()) -> Iterator[House]:
    """The judge's own words, then first dates, then decisions and rulings after their day."""
    yield evidence.heading(StatementPart.MISSED, room=120)
    if not (first_dates(evidence) or late_clocks(evidence)):
        yield from own or [prose(*_nothing_words(evidence))]
        return
    yield from own
    yield prose(INFERENCE)
    yield from _first_dates(evidence)
    yield from _clocks(evidence)


def _nothing_words(evidence: Evidence) -> Iterator[Part]:
    """That nothing was missed; where benchmarks are left out, that none of the others was."""
    if not evidence.measures_here:
        yield f"Nothing was missed or late in this fiscal year{evidence.so_far}."
        return
    yield f"By the measures on this paper nothing was missed or late in this fiscal year{evidence.so_far}; others are left out"
    yield from evidence.cited(StatementPart.METHOD, LEFT_OUT_SECTION)
    yield "."


def first_dates(evidence: Evidence) -> list[BenchmarkStanding]:
    """The first-date benchmarks that have misses."""
    ones = evidence.standing.benchmarks
    return [one for one in ones if one.benchmark.measure not in CLOCKS and one.met < one.counted]


def late_clocks(evidence: Evidence) -> list[BenchmarkStanding]:
    """The benchmarks with a limit of days that have misses."""
    return [one for one in evidence.standing.benchmarks if one.benchmark.measure in CLOCKS and one.met < one.counted]


def _first_dates(evidence: Evidence) -> Iterator[House]:
    yield Heading(
        f"{evidence.number(StatementPart.MISSED)}.1", "First dates on which the matter was not completed", level=1, room=80
    )
    missed = first_dates(evidence)
    if not missed:
        yield prose(f"No first date of the year is counted as missed{evidence.measures_here}.")
        return
    rows = [row for one in missed for row in _cause_rows(evidence, one)]
    columns = [Column("What the code on the first date names", 268), Column("Missed", 60, right=True)]
    columns += [Column("Listed as", 140, right=True)] if _is_listed(evidence) else []
    yield Table(columns, rows, caption=evidence.table("Missed first dates by benchmark and cause."))
    causes = {of.cause for one in missed for of in misses_by_cause(one, evidence.facts)}
    if Cause.COMPLETION in causes:
        yield note(COMPLETED_YET)


def _cause_rows(evidence: Evidence, one: BenchmarkStanding) -> Iterator[Row]:
    counts = f"{number(one.counted - one.met)} missed of {number(one.counted)}"
    yield Row((f"{one.benchmark.title}: {counts}",), strong=True, is_group=True)
    for of in misses_by_cause(one, evidence.facts):
        span = evidence.schedule.span(one.benchmark.name, missed_key(of.cause))
        yield Row((of.label, number(len(of.rows)), *_listing(evidence, span)))


def _is_listed(evidence: Evidence) -> bool:
    return evidence.paper.choices.appendix is not Appendix.NONE


def _listing(evidence: Evidence, span: Span | None) -> tuple[Part, ...]:
    """The cell under `Listed as`; no cell where the paper has no appendix."""
    return (span.in_cell() if span else DOES_NOT_APPLY,) if _is_listed(evidence) else ()


def _clocks(evidence: Evidence) -> Iterator[House]:
    yield Heading(f"{evidence.number(StatementPart.MISSED)}.2", "Decisions and rulings after their day", level=1, room=80)
    late = late_clocks(evidence)
    if not late:
        yield prose(f"No decision or ruling of the year is counted as late{evidence.measures_here}.")
        return
    yield note(
        "A court day is lost where it lies between the start of the row and its end and I was away or the court was closed."
    )
    columns = [Column("Benchmark", 216), Column("Missed", 42, right=True)]
    columns += [Column("Of these with court days lost", 68, right=True), Column(f"Court days lost in{NBSP}all", 64, right=True)]
    columns += [Column("Listed as", 80, right=True)] if _is_listed(evidence) else []
    rows = [_late_row(evidence, one) for one in late]
    yield Table(
        columns, rows, caption=evidence.table("Missed rows by benchmark, and the court days lost while their clocks ran.")
    )


def late_with_days_lost(evidence: Evidence, one: BenchmarkStanding) -> int:
    """Missed rows of one benchmark during which a court day, or part of one, was lost."""
    return sum(map(bool, _lost_in(evidence, one).values()))


def _lost_in(evidence: Evidence, one: BenchmarkStanding) -> dict[int, Fraction]:
    return days_lost(evidence.facts.calendar, one.rows(Verdict.MISSED))


def _late_row(evidence: Evidence, one: BenchmarkStanding) -> Row:
    lost = _lost_in(evidence, one)
    touched = sum(map(bool, lost.values()))
    span = evidence.schedule.missed(one.benchmark.name)
    total = days(sum(lost.values(), Fraction(0)))
    return Row((one.benchmark.title, number(one.counted - one.met), number(touched), total, *_listing(evidence, span)))
