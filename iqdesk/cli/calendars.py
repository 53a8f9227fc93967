"""`iqdesk import calendar` and `iqdesk export away`: days away read from iCalendar, and written as it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from iqdesk.cli import places
from iqdesk.cli.clock import today
from iqdesk.cli.refusal import TROUBLE, Refused
from iqdesk.domain.calendar import AwayKind
from iqdesk.exchange.calendar_file import CalendarTrouble, read_calendar, save_calendar
from iqdesk.exchange.calendar_plan import Fate, last_day_read, plan_calendar, take_in
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse

    from iqdesk.exchange.calendar_plan import CalendarPlan, PlannedEvent


def import_calendar(options: argparse.Namespace) -> int:
    """Take a calendar into the away ledger, or with --dry-run only say what it would do; 1 where every event is refused."""
    try:
        events = read_calendar(options.calendar_file, last_day_read(today()))
    except CalendarTrouble as trouble:
        raise Refused(str(trouble)) from trouble
    otherwise = AwayKind(options.kind) if options.kind else None
    with DocketFile.open(options.docket) as file:
        plan = plan_calendar(events, file.calendar().away, otherwise)
        if not options.dry_run:
            take_in(file, options.calendar_file.name, plan)
    _print(plan, options)
    return TROUBLE if plan.events and plan.counts()[Fate.REFUSED] == len(plan.events) else 0


def export_away(options: argparse.Namespace) -> int:
    """Write the away ledger as a calendar, whole or not at all."""
    places.refuse_saved_at(options.out, options.docket, "calendar", "days-away.ics")
    with DocketFile.open(options.docket) as file:
        ledger = file.calendar().away
    holds = (
        "the kind and the days of each entry"
        if options.masked
        else "what was entered of each day away; --masked leaves words out"
    )
    print(f"{options.out.name}: It holds {holds}.", file=sys.stderr)
    with places.saving(options.out):
        save_calendar(options.out, ledger, today(), masked=options.masked)
    print(options.out)
    return 0


def _print(plan: CalendarPlan, options: argparse.Namespace) -> None:
    counts = {fate.value: count for fate, count in plan.counts().items()}
    if options.json:
        events = [_as_json(one) for one in plan.events]
        print(json.dumps(counts | {"events": events, "dry_run": options.dry_run}, ensure_ascii=False))
        return
    for one in plan.events:
        print(_line(one))
    print(", ".join(f"{count:,} {name}" for name, count in counts.items()))
    if plan.without_kind:
        print("Take those that say no kind as one with --kind, say --kind leave.")
    if options.dry_run:
        print("Nothing was written: this was a dry run.")
    elif plan.writes:
        print("One Undo takes it back." if plan.writes == 1 else "One Undo takes them all back.")


def _as_json(one: PlannedEvent) -> dict[str, object]:
    event = one.event
    days: dict[str, object] = {"first": event.first.isoformat(), "last": event.last.isoformat(), "hundredths": event.hundredths}
    kind = one.kind.value if one.kind else None
    return days | {"summary": event.summary, "kind": kind, "fate": one.fate.value, "reason": one.reason}


def _line(one: PlannedEvent) -> str:
    event = one.event
    days = event.first.isoformat() + (f" to {event.last.isoformat()}" if event.last != event.first else "")
    kind = f", {one.kind.value}" if one.kind else ""
    part = f", {event.hundredths}% of the day" if event.hundredths not in (0, 100) else ""
    return f"{one.fate.label}: {days}{kind}{part}: {event.summary or 'no title'}{f'. {one.reason}' if one.reason else ''}"
