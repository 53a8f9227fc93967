"""A sheet of hearings: each row adds a setting, or fills in and changes what the docket holds of it. No setting is moved.

A hearing is the same when A-number, date, time and kind agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind, OutcomeKind, RuleBroken
from iqdesk.domain.entries import HearingCorrection, NewHearing
from iqdesk.domain.held import HeldHearing
from iqdesk.domain.oddities import NewCheck, OddityKind
from iqdesk.domain.typed_times import filled
from iqdesk.domain.wording import spoken_time
from iqdesk.exchange.sheets.days_in import Moment
from iqdesk.exchange.sheets.drafts import needed_day, value_of
from iqdesk.exchange.sheets.fields import Field, SheetKind
from iqdesk.exchange.sheets.oddness import hearing_state
from iqdesk.exchange.sheets.outcomes_in import Ending, ending_of
from iqdesk.exchange.sheets.plan import Change, Done, Warned
from iqdesk.exchange.sheets.planner import Planner
from iqdesk.exchange.sheets.rows_in import RowRefused
from iqdesk.exchange.sheets.values_in import Hour

if TYPE_CHECKING:
    from datetime import date, time

    from iqdesk.exchange.sheets.drafts import Draft
    from iqdesk.exchange.sheets.plan import Act
    from iqdesk.exchange.sheets.rows_in import SheetRow

CALLED_OFF = (OutcomeKind.IN_ERROR, OutcomeKind.DID_NOT_PROCEED)  # another setting may stand in its place


@dataclass(frozen=True, slots=True)
class _Said:
    """What a row says of its setting."""

    on: date
    start: time | None
    minutes: int | None
    kind: HearingKind
    used: int | None
    prepared: bool | None


class HearingPlanner(Planner):
    """Adds settings and their outcomes."""

    kind = SheetKind.HEARINGS

    def plan(self, row: SheetRow) -> Done:
        """What one row would do."""
        draft, said = self.drafts.of(row), _said(row)
        key = (draft.id, said.on, said.start, said.kind)
        self.refuse_repeated(key)
        ending = ending_of(row, said.kind, said.on, self.ground.codes)
        held = _same(draft, said, ending)
        done = self._added(draft, said, ending) if held is None else self._compared(draft, held, said, ending)
        self.remember(row, key)
        done = self.with_case(row, draft, done)
        return done._replace(warnings=(*_assumed(row), *done.warnings))

    def _added(self, draft: Draft, said: _Said, ending: Ending | None) -> Done:
        target = draft.target_on(said.on)
        entry = NewHearing(target.id, said.on, said.kind, said.start, said.minutes)
        held = HeldHearing(
            entry.id, target.id, draft.id, said.on, said.start, said.minutes, said.kind, None, None, None, is_prepared=False
        )
        acts: list[Act] = [lambda file: file.add_hearing(entry)]
        if ending is not None:
            acts += ending.acts(draft, held, self.ground.today)
        acts += [act for _, _, act in _small_changes(held, said)]
        after = held if ending is None else ending.after(held)
        draft.hearings.append(after)
        if draft.entry is not None and said.kind is HearingKind.FEAR_REVIEW and draft.entry.case_type == "RMV":
            words = "The case is taken as a removal case, though its hearing is a fear review. The sheet did not say."
            check = NewCheck(OddityKind.ASSUMED, "cases", draft.id, draft.id, words, "case_type")
            acts.append(lambda file: file.add_check(check))
        return Done(tuple(acts), is_new=True, puts=(hearing_state(after, self.ground.codes),))

    def _compared(self, draft: Draft, held: HeldHearing, said: _Said, ending: Ending | None) -> Done:
        changes: dict[Field, Change] = {}
        acts: list[Act] = []
        start, minutes = held.start or said.start, said.minutes or held.minutes
        if (start, minutes) != (held.start, held.minutes):
            changes |= {Field.TIME: Change(held.start, start)} if start != held.start else {}
            changes |= {Field.MINUTES: Change(held.minutes, minutes)} if minutes != held.minutes else {}
            correction = HearingCorrection(start, minutes, held.kind)
            acts.append(lambda file: file.correct_hearing(held.id, correction))
        after = held._replace(start=start, minutes=minutes)
        if ending is not None:
            found = ending.changes(draft, held)
            changes |= found
            if found:
                acts += ending.acts(draft, held, self.ground.today)
                after = ending.after(after)
        for field, change, act in _small_changes(held, said):
            changes[field] = change
            acts.append(act)
        draft.hearings = [after if one.id == held.id else one for one in draft.hearings]
        return Done(tuple(acts), changes, puts=(hearing_state(after, self.ground.codes),))


def _small_changes(held: HeldHearing, said: _Said) -> list[tuple[Field, Change, Act]]:
    """Minutes used and the tick for prepared, each with its verb."""
    found: list[tuple[Field, Change, Act]] = []
    used, prepared = said.used, said.prepared
    if used not in (None, held.minutes_used):
        change = Change(held.minutes_used, used)
        found.append((Field.MINUTES_USED, change, lambda file: file.record_minutes_used(held.id, used)))
    if prepared is not None and prepared != held.is_prepared:
        change = Change(held.is_prepared, prepared)
        found.append((Field.PREPARED, change, lambda file: file.record_prepared(held.id, is_prepared=prepared)))
    return found


def _said(row: SheetRow) -> _Said:
    on, kind = needed_day(row, Field.DATE), value_of(row, Field.KIND, HearingKind)
    if kind is None:
        raise RowRefused("The row does not say what kind of hearing it is.", Field.KIND)
    start = _start(row)
    end = value_of(row, Field.END, Hour)
    try:
        slot = filled(start, value_of(row, Field.MINUTES, int), end.at if end else None)
    except RuleBroken as refusal:
        raise RowRefused(str(refusal), Field.END if end else Field.MINUTES) from None
    used, prepared = value_of(row, Field.MINUTES_USED, int), value_of(row, Field.PREPARED, bool)
    return _Said(on, slot.start, slot.minutes, kind, used, prepared)


def _start(row: SheetRow) -> time | None:
    """The hour, from a cell of its own or from the one with the day; RowRefused where the two differ."""
    hour, moment = value_of(row, Field.TIME, Hour), value_of(row, Field.DATE, Moment)
    beside = moment.at if moment else None
    if hour is not None and beside not in (None, hour.at):
        raise RowRefused(
            f"The day says {spoken_time(beside)}, the time {spoken_time(hour.at)}. Leave one of them out.", Field.TIME
        )
    return hour.at if hour else beside


def _assumed(row: SheetRow) -> tuple[Warned, ...]:
    hour = value_of(row, Field.TIME, Hour)
    if hour is None or not hour.assumed:
        return ()
    return (Warned(f"The cell holds an hour of the night. It is read as {spoken_time(hour.at)}.", Field.TIME),)


def _same(draft: Draft, said: _Said, ending: Ending | None) -> HeldHearing | None:
    """The setting that a row is of. A missing hour, here or there, says nothing against the only one of that day and kind."""
    that_day = [one for one in draft.hearings if (one.on, one.kind) == (said.on, said.kind)]
    exact = [one for one in that_day if one.start == said.start]
    if exact or said.start is not None:
        return _meant(exact or [one for one in that_day if one.start is None], ending)
    if len(that_day) > 1:
        raise RowRefused("The docket has several such hearings on that day. Say at what time.", Field.TIME)
    return that_day[0] if that_day else None


def _meant(settings: list[HeldHearing], ending: Ending | None) -> HeldHearing | None:
    """Of several settings at one time the one that says what the row says, else rather one that was not called off."""
    said = None if ending is None else ending.outcome
    return min(
        settings,
        key=lambda one: (said is None or (one.outcome, one.code) != (said.kind, said.stored_code()), one.outcome in CALLED_OFF),
        default=None,
    )
