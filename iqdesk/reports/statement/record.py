"""What a statement said, kept as data: every figure, every circumstance and every row, so that anyone can check it later.

The record stays in the docket beside the draft; the paper prints its fingerprint alone. It names rows by their identity,
which no paper shows.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.statement.circumstance_ledger import CONTROL
from iqdesk.domain.statement.cost_words import estimate_words
from iqdesk.domain.statement.filed import NewFiled
from iqdesk.domain.statement.kept_choices import kept
from iqdesk.reports.statement.record_figures import table_figures
from iqdesk.reports.statement.schedule import ref
from iqdesk.reports.words import days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from fractions import Fraction

    from iqdesk.domain.standing import Item, Standing
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.reports.statement.numbered_lines import NumberedLine

    Record = dict[str, Any]

FORMAT = 1
ROW = ("ref", "subject", "case", "verdict", "exclusion", "start", "end", "days", "due", "code")
SETTINGS = "settings lost"  # the rows that are counted with circumstances, beside those of the measures


def record_of(paper: StatementPaper) -> Record:
    """The record of a paper, as JSON takes it. Equal papers have equal records."""
    standing, refs = paper.shown, _refs(paper)
    texts = paper.draft.texts if paper.draft else {}
    figures = [*paper.figures.values(), *table_figures(paper)]
    return {
        "format": FORMAT,
        "fiscal_year": standing.year.year,
        "as_of": standing.as_of.isoformat(),
        "made_on": paper.made_on.isoformat(),
        "goal_set": standing.goal_set.name,
        "choices": kept(paper.choices) | {"readings": sorted(standing.readings)},
        "texts": {part.value: text for part, text in texts.items()},
        "figures": {one.name: one._asdict() for one in figures},
        "circumstances": {line.circumstance.key: _circumstance(line) for line in paper.lines.lines},
        "titles": {name: title for name, title, _ in _measures(standing)} | {SETTINGS: "Settings lost"},
        "row": list(ROW),
        "rows": {
            name: [_row(refs.get((name, item.subject), ""), item) for item in items] for name, _, items in _measures(standing)
        }
        | {SETTINGS: list(_settings(paper))},
    }


def fingerprint(record: Record) -> str:
    """What the foot of the paper prints: `7c1e 94a0 52bd`, which tells this record from every other."""
    text = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return " ".join(digest[start : start + 4] for start in (0, 4, 8))


def new_filed(paper: StatementPaper, pdf: bytes, step: int) -> NewFiled:
    """What the docket remembers of a paper that was saved as these bytes; `step` is the last one written by then."""
    record = record_of(paper)
    draft = paper.draft.name if paper.draft else ""
    record |= {"fingerprint": fingerprint(record), "step": step}
    return NewFiled.of(pdf, paper.standing.year.year, draft, record)


def _refs(paper: StatementPaper) -> dict[tuple[str, int], str]:
    """How the appendix names the rows that it lists."""
    return {
        (section.measure, item.subject): ref(number)
        for section in paper.schedule.sections
        for group in section.groups
        for number, item in group.numbered()
    }


def _circumstance(line: NumberedLine) -> Record:
    """A circumstance as the paper says it, each value in words or exact; of reasons that stand in one line, the keys of all."""
    one, cost = line.circumstance, line.cost
    return {
        "keys": list(one.keys),
        "ref": line.ref,
        "kind": one.kind.label,
        "words": one.words,
        "first": one.first.isoformat(),
        "last": one.last.isoformat(),
        "control": CONTROL[one.is_outside],
        "evidence": one.evidence,
        "court_days": _days(one.court_days),
        "available_days": _days(one.available_days),
        "settings": str(len(one.settings)),
        "slots": str(len(one.lost_slots)),
        "cost": estimate_words(cost) if cost else "",
        "cost_exact": " ".join(_exact(value) for value in (cost.completions, cost.low, cost.high)) if cost else "",
    }


def _settings(paper: StatementPaper) -> Iterator[list[str | int | None]]:
    """The settings counted with circumstances; a slot lost beyond the days is told apart, and one that took place."""
    numbers = {one.hearing.id: ref(number) for group in paper.schedule.settings for number, one in group.numbered()}
    for line, settings in paper.settings:
        for one in settings:
            hearing = one.hearing
            said = "slot lost" if one.is_slot else "took place" if hearing.id in line.circumstance.held else "postponed"
            clock = [None, _iso(hearing.on), None, None]
            yield [numbers.get(hearing.id, ""), hearing.id, one.case_id, said, None, *clock, hearing.code]


def _measures(standing: Standing) -> Iterator[tuple[str, str, tuple[Item, ...]]]:
    """Each measure: its name, its title, and every row that it looked at, those in time too."""
    goals = standing.goal_set
    yield COMPLETIONS, goals.completions.title, standing.completions.items
    for one in standing.benchmarks:
        yield one.benchmark.name, one.benchmark.title, one.items
    yield REMAND_RATE, goals.remand_rate.title, standing.remand_rate.items


def _row(name: str, item: Item) -> list[str | int | None]:
    exclusion = item.exclusion.value if item.exclusion else None
    clock = [_iso(item.start), _iso(item.end), item.days, _iso(item.due)]
    return [name, item.subject, item.case_id, item.verdict.value, exclusion, *clock, item.code]


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _exact(value: Fraction | None) -> str:
    return "" if value is None else str(value)


def _days(value: Fraction | None) -> str:
    return "" if value is None else days(value)
