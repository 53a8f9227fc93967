"""The statement of extenuating circumstances: its order, its title block and its summary.

It sets a standing beside the circumstances of the year. What was ruled in a case is not known here and cannot be said.
"""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from iqdesk.domain.circumstances import misses_by_cause
from iqdesk.domain.pace_words import standing_on_line
from iqdesk.domain.statement_draft import PaperSize, StatementPart
from iqdesk.reports import fonts
from iqdesk.reports.appendix import appendix
from iqdesk.reports.days_part import away_part, away_words, pace_part, part_time_words
from iqdesk.reports.evidence import Evidence, StatementPaper
from iqdesk.reports.house_style import Heading, House, KeyValues, Link, Strong, Title, prose
from iqdesk.reports.measures_part import force, goals_part, left_out_part, sources_part, standing_part
from iqdesk.reports.paper import Paper, Sheet
from iqdesk.reports.reasons_part import first_dates, late_clocks, late_with_days_lost, reasons_part
from iqdesk.reports.words import NBSP, counted, date_with_year, in_words, long_date, number, sentence
from iqdesk.saving import FileKind, begins_with, save_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.records import Judge
    from iqdesk.domain.standing import BenchmarkStanding, Item, Standing
    from iqdesk.domain.statement_draft import StatementDraft
    from iqdesk.reports.evidence import StatementDocket
    from iqdesk.reports.house_style import Part

__all__ = ["Printed", "StatementPaper", "printed", "save_statement", "statement_paper"]

STATEMENT = FileKind("statement", "PDF", ".pdf", begins_with(b"%PDF-"))
SIZES = {PaperSize.LETTER: "Letter", PaperSize.A4: "A4"}
NUMBERS = {
    StatementPart.SUMMARY: "1",
    StatementPart.STANDING: "2",
    StatementPart.PACE: "3",
    StatementPart.CIRCUMSTANCES: "4",
    StatementPart.MISSED: "5",
    StatementPart.METHOD: "7",
}
TITLE = "Statement of Extenuating Circumstances"
OWN_RECORD = "The judge’s own record, not an agency document."


class Printed(NamedTuple):
    """A statement as bytes, with its number of pages and the page, from 1, on which each part and the appendix begins."""

    pdf: bytes
    pages: int
    parts: Mapping[StatementPart, int]
    appendix: int | None


def statement_paper(
    docket: StatementDocket,
    standing: Standing,
    facts: Facts,
    *,
    made_on: date,
    draft: StatementDraft | None = None,
    known: KnownOn | None = None,
) -> StatementPaper:
    """The paper on one standing, with the names of exactly the cases that its rows are about, and what was said of it then."""
    items: list[Item] = [*standing.completions.items, *standing.remand_rate.items]
    items += [item for one in standing.benchmarks for item in one.items]
    names = docket.case_names({i.case_id for i in items if i.case_id is not None})
    return StatementPaper(docket.judge, standing, facts, names, made_on, draft=draft, known=known)


def save_statement(path: Path, paper: StatementPaper) -> None:
    """Write the statement to `path`, whole or not at all; OSError if the folder refuses or `path` is not for a PDF."""
    pdf = printed(paper).pdf

    def write(out: BinaryIO) -> None:
        out.write(pdf)

    save_whole(path, STATEMENT, write)


def printed(paper: StatementPaper, should_stop: Callable[[], bool] | None = None) -> Printed:
    """The statement as PDF; equal papers, equal bytes.

    Unprintable if something on it cannot be printed; Stopped as soon as `should_stop` says so, between two flowables.
    """
    evidence = Evidence(paper)
    out = BytesIO()
    document = Paper(out, _sheet(paper), should_stop)
    document.write(list(_story(evidence)))
    parts = {part: document.begins[number] for part, number in NUMBERS.items()}
    return Printed(out.getvalue(), document.pages, parts, document.begins.get("A"))


def _sheet(paper: StatementPaper) -> Sheet:
    year = paper.standing.year.year
    return Sheet(
        title=f"{TITLE}, fiscal year {year}",
        author=paper.judge.name,
        subject=f"Fiscal year {year}, as of {date_with_year(paper.standing.as_of)}. A-numbers masked.",
        head_left=f"{TITLE.capitalize()}, fiscal year {year}",
        head_right=_short_names(paper.judge),
        foot=f"A-numbers masked. As of {date_with_year(paper.standing.as_of)}. {OWN_RECORD}",
        made_on=paper.made_on,
        size=SIZES[paper.choices.size],
    )


def _story(evidence: Evidence) -> Iterator[House]:
    yield from _title_block(evidence)
    yield from _summary(evidence)
    yield from standing_part(evidence)
    yield from pace_part(evidence)
    yield from away_part(evidence)
    yield from reasons_part(evidence)
    yield from left_out_part(evidence)
    yield from goals_part(evidence)
    yield from sources_part(evidence)
    yield from appendix(evidence)


def _title_block(evidence: Evidence) -> Iterator[House]:
    judge, standing = evidence.paper.judge, evidence.standing
    period = f"{date_with_year(evidence.year.first)} through {date_with_year(max(evidence.last_day, evidence.year.first))}"
    yield Title(TITLE, f"Fiscal year {evidence.year.year}, {period}")
    left = [("Judge", judge.name)]
    left += [("Court", judge.court_names)] if judge.court_names else []
    left += [("On duty since", date_with_year(judge.on_duty_from))] if judge.on_duty_from else []
    part_time = part_time_words(evidence.facts.calendar, evidence.year)
    left += [("Part-time", part_time)] if part_time else []
    right = [
        ("As of", long_date(standing.as_of)),
        ("Goals", standing.no_goals.rstrip(".") or f"{standing.goal_set.title}, {_in_force(standing)}"),
    ]
    right.append(("Made on", long_date(evidence.paper.made_on)))
    yield KeyValues(left, right)


def _in_force(standing: Standing) -> str:
    goals = standing.goal_set
    if standing.in_force:
        return "in force"
    if goals.suspended_on is not None and goals.suspended_on <= standing.as_of:
        return f"suspended {date_with_year(goals.suspended_on)}"
    return f"in force from {date_with_year(goals.in_force_from)}"


def _summary(evidence: Evidence) -> Iterator[House]:
    yield Heading("1", "Summary")
    yield prose(*_completed_words(evidence))
    yield prose(*away_words(evidence), *((" ", Link(f"Part{NBSP}4", "part 4"), " lists them.") if evidence.away.losses else ()))
    yield prose(*_benchmark_words(evidence))
    if first_dates(evidence):
        yield prose(*_first_date_words(evidence))
    if late_clocks(evidence):
        yield prose(*_late_words(evidence))
    known = evidence.paper.known
    if known is not None and known.differences:
        yield prose(known.words)


def _completed_words(evidence: Evidence) -> Iterator[Part]:
    standing = evidence.standing
    done = standing.completions
    verb = "completed" if standing.year_over else "have completed"
    yield f"In fiscal year {evidence.year.year} I {verb} "
    yield Strong(counted(done.count, "case"))
    yield f"{evidence.so_far}. "
    if done.goal is not None:
        yield f"The goal for the year {evidence.would} {number(done.goal)}. "
    if standing.pace.available_days and standing.pace.days_ahead is not None:
        yield "By the days available to me I "
        yield "ended " if standing.year_over else "stand "
        yield Strong(standing_on_line(standing.pace))
        yield " ("
        yield Link(f"Figure{NBSP}1", "Figure 1")
        yield "). "
    if not standing.in_force:
        yield force(evidence, cited=False)


def _benchmark_words(evidence: Evidence) -> Iterator[Part]:
    if evidence.standing.no_goals:
        yield "The benchmarks are counted and set against no goal ("
        yield Link(f"Table{NBSP}1", "Table 1")
        yield ")."
        return
    applicable = [one for one in evidence.standing.benchmarks if one.counted]
    below = [one.benchmark.short_title for one in applicable if one.goal_met is False]
    total = len(evidence.standing.benchmarks)
    some = f"{in_words(len(applicable))} of {in_words(total)}"
    apply = f"{sentence(some if len(applicable) < total else f'all {in_words(total)}')} benchmarks apply{evidence.so_far}"
    if not applicable:
        yield f"None of the {in_words(total)} benchmarks has anything to count{evidence.so_far} ("
    elif not below:
        yield f"{apply}, all at their goals ("
    else:
        verb = "is" if len(below) == 1 else "are"
        yield f"{apply}; {in_words(len(below))} of these {verb} not at the goal: {'; '.join(below)} ("
    yield Link(f"Table{NBSP}1", "Table 1")
    yield ")."


def _first_date_words(evidence: Evidence) -> Iterator[Part]:
    """How many first dates were missed, by benchmark with their rows, and by cause over all of them."""
    yield "Missed first dates: "
    missed = first_dates(evidence)
    yield from _with_rows(evidence, missed)
    by_cause: Counter[str] = Counter()
    for one in missed:
        for of in misses_by_cause(one, evidence.facts):
            by_cause[of.label] += len(of.rows)
    yield ". By what their codes name: "
    yield "; ".join(f"{label}{NBSP}{number(count)}" for label, count in by_cause.items())
    yield " ("
    yield Link(f"part{NBSP}5.1", "part 5.1")
    yield ")."


def _late_words(evidence: Evidence) -> Iterator[Part]:
    """How many decisions and rulings came late, and during how many of them court days were lost."""
    late = late_clocks(evidence)
    yield "Decided or ruled on late: "
    yield from _with_rows(evidence, late)
    total = sum(one.counted - one.met for one in late)
    lost = sum(late_with_days_lost(evidence, one) for one in late)
    yield f". Court days were lost while the clock ran in {number(lost)} of {counted(total, 'row')} ("
    yield Link(f"part{NBSP}5.2", "part 5.2")
    yield ")."


def _with_rows(evidence: Evidence, missed: list[BenchmarkStanding]) -> Iterator[Part]:
    for index, one in enumerate(missed):
        span = evidence.schedule.missed(one.benchmark.name)
        yield f"{'; ' if index else ''}{one.benchmark.short_title}: {number(one.counted - one.met)} "
        yield from span.cited() if span else ()


def _short_names(judge: Judge) -> tuple[str, ...]:
    """`M. A. Ellery, Immigration Judge` and shorter, for the running head."""
    initials = [f"{fonts.drawable(word)[0]}." for word in judge.given.split()]
    name = " ".join([*initials, judge.family]) if judge.family else judge.name
    return f"{name}, Immigration Judge", name, judge.family or judge.name
