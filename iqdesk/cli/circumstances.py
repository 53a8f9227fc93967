"""`iqdesk circumstances`: the ledger of a year’s circumstances and what they cost, as text or as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.cli import clock, figures
from iqdesk.domain.statement.circumstance_ledger import CONTROL
from iqdesk.domain.statement.cost_words import cost_json, cost_method, estimate_words, plain
from iqdesk.domain.statement.costing import what_it_cost
from iqdesk.domain.statement.given_reasons import ledger_as_measured
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse
    from fractions import Fraction

    from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger
    from iqdesk.domain.statement.cost import Cost, CostSum

HEAD = f"{'No.':7}{'When':25}{'Court days':>11}{'Settings':>10}{'Slots':>7}  {'Control':12}{'From':19}What"
MISS_GONE = "Its miss is gone: nothing is missed there any more, and no statement holds it"


def circumstances(options: argparse.Namespace) -> int:
    """Print what the year’s circumstances took, line by line, and what that would have brought."""
    with DocketFile.open(options.docket) as file:
        ledger, cost = accounted(file, options)
    if options.json:
        print(json.dumps({"ledger": ledger.as_json(), "cost": cost_json(cost)}, ensure_ascii=False))
    else:
        print(ledger_text(ledger, cost))
    return 0


def accounted(file: DocketFile, options: argparse.Namespace) -> tuple[CircumstanceLedger, Cost]:
    """The ledger of the year and the day that a command asks for, its lines numbered, and what it cost."""
    measured = figures.asked_standing(file, options.year, options.as_of or clock.today(), ())
    facts = file.facts()
    ledger = ledger_as_measured(measured, facts, file.circumstance_entries(), file.given_reasons()).grouped()
    return ledger, what_it_cost(ledger, measured, facts)


def ledger_text(ledger: CircumstanceLedger, cost: Cost) -> str:
    """A line or two a circumstance, the totals, what they cost by control, and how that was worked out."""
    lines = [f"Circumstances of fiscal year {ledger.year.year} as of {ledger.as_of}: {len(ledger.lines)}", "", HEAD]
    for one in ledger.lines:
        lines += _of(one, cost)
    total = f"{'In all':32}{_days(ledger.court_days):>11}{ledger.settings:>10}{ledger.lost_slots:>7}"
    lines += [total, "", *_cost_lines(cost), "", *cost_method(cost)]
    return "\n".join(lines)


def _of(one: Circumstance, cost: Cost) -> list[str]:
    """A circumstance, and under it its words, its evidence, what it cost and the key by which a command names it."""
    when = str(one.first) if one.first == one.last else f"{one.first} to {one.last}"
    figures = f"{_days(one.court_days):>11}{len(one.settings):>10}{len(one.lost_slots):>7}"
    said = f"{one.ref:7}{when:25}{figures}  {CONTROL[one.is_outside]:12}{one.origin.value:19}{one.kind.label}: {one.words}"
    line = cost.line(one.key)
    more = [MISS_GONE] if one.is_miss_gone else []
    more += [f"Evidence: {one.evidence}"] if one.evidence else []
    more += [estimate_words(line)] if line and estimate_words(line) else []
    return [said, f"    {'; '.join([*more, f'key: {one.key}'])}"]


def _cost_lines(cost: Cost) -> list[str]:
    rows = [("What it cost", cost.total), *((CONTROL[said].capitalize(), sums) for said, sums in cost.by_control)]
    return [f"{title:32}{_days(sums.days):>11}{'':10}{sums.slots:>7}  {_estimate(sums)}" for title, sums in rows]


def _estimate(sums: CostSum) -> str:
    return estimate_words(sums) or DOES_NOT_APPLY


def _days(value: Fraction | None) -> str:
    return DOES_NOT_APPLY if value is None else plain(value)
