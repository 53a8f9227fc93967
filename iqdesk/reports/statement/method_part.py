"""The statement's part on method: how each goal is read, what was excluded and left out, and what the figures rest on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from iqdesk.domain.goals import REMAND_RATE
from iqdesk.domain.statement.draft import Appendix, StatementPart
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports.house_style import Heading, prose
from iqdesk.reports.statement.circumstances_part import codes_as_used
from iqdesk.reports.statement.measures_part import (
    EXCLUDED_SECTION,
    GOALS_SECTION,
    LEFT_OUT_SECTION,
    force,
)
from iqdesk.reports.statement.other_readings import under_other_readings
from iqdesk.reports.statement.schedule import excluded_key
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import counted, date_with_year, days_in_words, listed, number, sentence, why_excluded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iqdesk.domain.standing import BenchmarkStanding, Standing
    from iqdesk.reports.house_style import House, Part
    from iqdesk.reports.statement.evidence import Evidence

NO_CODES = "No setting of mine in this fiscal year has a code that a cause could be read from."
HELD_BACK = {
    Appendix.MISSED: "the rows of the appendix that missed nothing",
    Appendix.NONE: "the appendix with its rows",
}


def method_part(evidence: Evidence, own: Sequence[House] = ()) -> Iterator[House]:
    """The judge's own words, then everything that a reader needs to work the figures out again."""
    yield evidence.heading(StatementPart.METHOD, room=160)
    yield from own
    yield from _goals(evidence)
    yield from _excluded(evidence)
    yield _heading(evidence, 3, "Codes and causes", 120)
    yield from list(codes_as_used(evidence)) or [prose(NO_CODES)]
    yield from _sources(evidence)
    left_out = left_out_words(evidence)
    if left_out:
        yield _heading(evidence, LEFT_OUT_SECTION, "Left out of this paper", 60)
        yield prose(left_out)


def left_out_words(evidence: Evidence) -> str:
    """What the paper could hold and was chosen not to; empty where nothing was."""
    choices, paper = evidence.paper.choices, evidence.paper
    titles = {one.benchmark.name: one.benchmark.title for one in paper.standing.benchmarks}
    titles[REMAND_RATE] = paper.standing.goal_set.remand_rate.title
    found = [f"the part “{part.label}”" for part in StatementPart if part not in evidence.parts]
    found += [f"the measure “{title}”" for name, title in titles.items() if name in choices.measures_left_out]
    for line in paper.left_out:
        found.append(f"the circumstance “{line.kind.label}”, {days_in_words(line.first, line.last)}")
    found += [HELD_BACK[choices.appendix]] if choices.appendix in HELD_BACK else []
    return f"By my choice this paper leaves out {'; '.join(found)}." if found else ""


def _heading(evidence: Evidence, section: int, title: str, room: float) -> Heading:
    return Heading(f"{evidence.number(StatementPart.METHOD)}.{section}", title, level=1, room=room)


def _excluded(evidence: Evidence) -> Iterator[House]:
    """Rows that no share counts, by reason, and rows that cannot be given to a judge or a measure."""
    yield _heading(evidence, EXCLUDED_SECTION, "Excluded rows", 150)
    is_listed = evidence.paper.choices.appendix is Appendix.FULL
    rows = [row for one in evidence.standing.benchmarks for row in _excluded_rows(evidence, one, is_listed=is_listed)]
    if rows:
        listing = "; the schedule lists them" if is_listed else ""
        yield prose(f"These rows are left out of the shares, each for the reason given{listing}.")
        columns = [Column("Reason", 268), Column("Rows", 60, right=True)]
        columns += [Column("Listed as", 140, right=True)] if is_listed else []
        yield Table(columns, rows, caption=evidence.table("Excluded rows by measure and reason."))
    else:
        yield prose(f"No row is left out of a share{evidence.measures_here}.")
    aside = list(_set_aside(evidence.standing))
    if aside:
        yield prose(f"Kept for checking and in none of the figures: {listed(aside)}.")
    unknown = len(evidence.standing.unknown_custody)
    if unknown:
        yield prose(
            f"Without a custody status: {counted(unknown, 'completion')}, counted as such and under neither the detained nor the "
            "non-detained benchmark."
        )


def _excluded_rows(evidence: Evidence, one: BenchmarkStanding, *, is_listed: bool) -> Iterator[Row]:
    if one.excluded:
        yield Row((one.benchmark.title,), strong=True, is_group=True)
    for reason, count in one.excluded.items():
        span = evidence.schedule.span(one.benchmark.name, excluded_key(reason))
        listing: tuple[Part, ...] = (span.in_cell() if span else DOES_NOT_APPLY,) if is_listed else ()
        yield Row((sentence(why_excluded(reason)), number(count), *listing))


def _set_aside(standing: Standing) -> Iterator[str]:
    lost = standing.unattributed
    for rows, what in ((lost.completions, "completion"), (lost.motions, "ruled motion"), (lost.custody, "custody request")):
        if rows:
            yield f"{counted(len(rows), what)} without a judge code"
    if standing.set_apart:
        yield f"{counted(standing.set_apart, 'public row')} set apart as not yet matched with typed ones"


def _goals(evidence: Evidence) -> Iterator[House]:
    """How each goal is read here, where it is written, and what other readings would give."""
    standing = evidence.standing
    goals = standing.goal_set
    yield _heading(evidence, GOALS_SECTION, "Goals and readings", 140)
    yield prose(force(evidence))
    in_use = [reading.title for reading in goals.readings if reading.name in standing.readings]
    if in_use:
        yield prose(f"Readings in force in every figure of this statement: {'; '.join(in_use)}. All else is read as below.")
    else:
        yield prose("Every figure of this statement is read as below; no other reading is in force.")
    measures = [(goals.completions.title, goals.completions.rule, goals.completions.citation)]
    measures += [(one.benchmark.title, one.benchmark.rule, one.benchmark.citation) for one in standing.benchmarks]
    if evidence.shows_remands:
        measures.append((goals.remand_rate.title, goals.remand_rate.rule, goals.remand_rate.citation))
    columns = [Column("Measure", 108), Column("How it is read", 204), Column("Where it is written", 156)]
    yield Table(
        columns,
        [Row(cells) for cells in measures],
        caption=evidence.table(f"The measures of the {goals.title}: how each is read here, and where it is written."),
        measures=DENSE,
    )
    yield from _other_readings(evidence)


def _other_readings(evidence: Evidence) -> Iterator[House]:
    """The figures that would be others under another reading, and which readings would change none."""
    rows, without = list[Row](), list[str]()
    for reading, measures in under_other_readings(evidence.paper):
        changed = [Row((one.title, one.here, one.there)) for one in measures if one.here != one.there]
        if changed:
            rows += [Row((reading.title,), strong=True, is_group=True), *changed]
        else:
            without.append(reading.title)
    if rows:
        columns = [Column("Measure", 208), Column("This statement", 130, right=True), Column("With the reading", 130, right=True)]
        yield Table(
            columns,
            rows,
            caption=evidence.table("The figures that would be others under another reading, each reading by itself."),
            measures=DENSE,
        )
    if without:
        these = "these readings" if len(without) > 1 else "this reading"
        yield prose(f"Every figure would be the same under {these}: {'; '.join(without)}.")


def _sources(evidence: Evidence) -> Iterator[House]:
    """For each figure, how many of its rows were typed and how many came from which public release."""
    standing = evidence.standing
    yield _heading(evidence, 4, "Where the figures come from", 100)
    if not _rests_on_rows(evidence):
        yield prose("No figure rests on a row yet: the docket holds none of this fiscal year. Goals and calendar come with it.")
        return
    yield prose(
        "This statement is my own record and no agency document. It is made from my own docket, which holds rows that I or "
        "my clerk typed and rows of the public case data. Days away and what is said of circumstances were typed; closures of "
        "federal offices come with the program where they were not. Every other figure rests on the rows below."
    )
    behind = [(standing.goal_set.completions.title, standing.completions.items)]
    behind += [(one.benchmark.title, one.items) for one in standing.benchmarks]
    if evidence.shows_remands:
        behind.append((standing.goal_set.remand_rate.title, standing.remand_rate.items))
    rows = [Row((title, _resting_on(evidence, (item.release for item in items)))) for title, items in behind]
    if evidence.paper.tells_losses:
        of_settings = _resting_on(evidence, (one.release for _, settings in evidence.paper.settings for one in settings))
        rows.append(Row(("Settings of the circumstances, by the proceeding they belong to", of_settings)))
    columns = [Column("Figure", 210), Column("Rests on", 258)]
    yield Table(columns, rows, caption=evidence.table("Typed rows and rows of the public release, by figure."), measures=DENSE)


def _rests_on_rows(evidence: Evidence) -> bool:
    standing = evidence.paper.standing
    measured = (standing.completions.items, standing.remand_rate.items, *(one.items for one in standing.benchmarks))
    return any(measured) or any(line.settings for line in evidence.paper.circumstances.lines)


def _resting_on(evidence: Evidence, releases: Iterable[int | None]) -> str:
    """`Public release read October 3, 2026: 45 rows; typed: 12 rows`."""
    rows = Counter(releases)
    if not rows:
        return "No rows"
    read = {release.id: date_with_year(release.imported_on) for release in evidence.standing.releases}
    parts = [
        f"public release read {read.get(release, 'on a day that is not recorded')}: {counted(rows[release], 'row')}"
        for release in sorted(one for one in rows if one is not None)
    ]
    parts += [f"typed: {counted(rows[None], 'row')}"] if rows[None] else []
    return sentence("; ".join(parts))
