"""The forms about the days a judge can sit on: days away, closures of the court, the part-time share, entry on duty."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.entries import AwayCorrection, ClosureCorrection, NewAway, NewClosure, NewPartTime
from iqdesk.domain.oddities import Oddity, OddityKind
from iqdesk.domain.typed_dates import Looks
from iqdesk.domain.typed_shares import share_words, typed_share
from iqdesk.domain.year_ledger import court_days_of
from iqdesk.ui import words
from iqdesk.ui.entry import kinds
from iqdesk.ui.entry.corrections import Correction, correcting
from iqdesk.ui.entry.edits import EntryEdit, Read
from iqdesk.ui.entry.fields import LineField, Option
from iqdesk.ui.entry.form import EntryForm, Field, FieldRefused, Together, Values, nothing_odd
from iqdesk.ui.entry.printable import not_printed

if TYPE_CHECKING:
    from iqdesk.domain.calendar import Away, Closure, PartTimeShare
    from iqdesk.domain.docket import Touched
    from iqdesk.domain.records import Judge
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.fields import EntryField
    from iqdesk.ui.entry.form import Verb

FULL_DAY = 100


class ShareEdit(EntryEdit):
    """How much of a day."""

    def understood(self, text: str) -> Read:
        share = typed_share(text)
        return Read(share, share_words(share))


def _share(placeholder: str) -> kinds.Kind:
    def made(label: str, _desk: Desk) -> EntryField:
        return LineField(label, ShareEdit(label.replace("&", ""), placeholder), "half, 50%, 4h")

    return made


def _shown(hundredths: int) -> str | None:
    """A share as it would be typed; whole days are what an empty field means."""
    return None if hundredths == FULL_DAY else f"{hundredths}%"


def _days_of(values: Values) -> tuple[date, date]:
    first = values.the("first", date)
    return first, values.maybe("last", date) or first


def _away(values: Values) -> AwayCorrection:
    first, last = _days_of(values)
    kind, outside = values.the("kind", AwayKind), values.maybe("outside", bool)
    part, note, evidence = values.maybe("part", int) or FULL_DAY, values.maybe("note", str), values.maybe("evidence", str)
    return AwayCorrection(first, last, kind, part, note or "", outside, evidence or "")


def _away_words(values: Values, file: DocketFile) -> Together:
    """How many court days the entry takes, said with the last day."""
    first = values.maybe("first", date)
    if first is None:
        return Together()
    last = values.maybe("last", date) or first
    if last < first:
        raise FieldRefused("last", "The last day is before the first. Exchange them.")
    taken = court_days_of(file.calendar(), first, last, values.maybe("part", int) or FULL_DAY)
    days = words.plural(taken, "court day")
    return Together({"last": f"to {words.whole_day(last)}: {days}" if last != first else days}, {"last": "same day"})


def _odd_away(values: Values, file: DocketFile, _today: date) -> list[Oddity]:
    return _odd(_away(values), file, None)


def _odd(entry: AwayCorrection, file: DocketFile, stands: Away | None) -> list[Oddity]:
    """What is odd about an entry; of one that is corrected only what it did not have before."""
    calendar, found = file.calendar(), []
    if not calendar.court_days(entry.first, entry.last):
        found.append("No court day lies in these days.")
    there = next((one for one in calendar.away if one != stands and one.first <= entry.last and one.last >= entry.first), None)
    if there is not None:
        since = f"{there.kind.label} from {words.whole_day(there.first)}"
        found.append(f"{since} is entered already; no day counts for more than one.")
    loads = file.month_loads(entry.first, entry.last)
    settings = sum(load.settings for load in loads if stands is None or not stands.first <= load.day <= stands.last)
    if settings:
        stand = "setting stands" if settings == 1 else "settings stand"
        found.append(f"{words.figure(settings)} {stand} on these days, listed under To check once this is saved.")
    before = {"note": stands.note, "evidence": stands.evidence} if stands is not None else {}
    unprinted = not_printed({"note": entry.note, "evidence": entry.evidence}, before, entry.first)
    return [*(Oddity(OddityKind.AWAY, said, "", "away", 0, said, entry.first) for said in found), *unprinted]


def _add_away(values: Values, _today: date) -> Verb:
    one = _away(values)

    def write(file: DocketFile) -> Touched:
        told = (one.first, one.last, one.kind, one.hundredths, one.note, one.is_outside)
        return file.add_away(NewAway(*told, evidence=one.evidence))

    return write


def _closure(values: Values) -> ClosureCorrection:
    first, last = _days_of(values)
    reason, source = values.the("reason", str), values.the("source", str)
    return ClosureCorrection(first, last, reason, source, in_use=values.the("in_use", bool))


def _add_closure(values: Values, _today: date) -> Verb:
    one = _closure(values)

    def write(file: DocketFile) -> Touched:
        return file.add_closure(NewClosure(one.first, one.last, one.reason, one.source, one.in_use))

    return write


def _add_share(values: Values, _today: date) -> Verb:
    def write(file: DocketFile) -> Touched:
        return file.add_part_time(NewPartTime(values.the("first", date), values.the("share", int)))

    return write


KINDS = kinds.choice(*(Option(kind, kind.label, kind.value) for kind in AwayKind))
CONTROL = kinds.choice(
    Option(None, "As the kind reads", ""),
    Option(value=True, text="Outside the judge’s control", words="outside control"),
    Option(value=False, text="Within the judge’s control", words="within control"),
)
AWAY = EntryForm(
    "away",
    "New days away",
    "Da&ys away",
    (
        Field("first", "F&irst day", kinds.day(Looks.NEAREST), is_required=True),
        Field("last", "&Last day", kinds.day(Looks.NEAREST)),
        Field("kind", "&Kind", KINDS, is_required=True, keeps=True),
        Field("part", "&Part of each day", _share("whole, half, 4h")),
        Field("outside", "C&ontrol", CONTROL),
        Field("note", "&What it was", kinds.text("As the statement will say it")),
        Field("evidence", "Eviden&ce", kinds.text("Where what shows it is kept")),
    ),
    _odd_away,
    _add_away,
    _away_words,
    lists_odd=False,
)
CLOSURE = EntryForm(
    "closure",
    "New closure of the court",
    "Cl&osure of the court",
    (
        Field("first", "F&irst day", kinds.day(Looks.NEAREST), is_required=True),
        Field("last", "&Last day", kinds.day(Looks.NEAREST)),
        Field("reason", "Re&ason", kinds.text("Building closed, water main"), is_required=True),
        Field("source", "&Source", kinds.text("Where that is written"), is_required=True),
        Field(
            "in_use",
            "In &use",
            kinds.choice(Option(value=True, text="Yes", words="in use"), Option(value=False, text="No", words="not in use")),
        ),
    ),
    nothing_odd,
    _add_closure,
)
SHARE = EntryForm(
    "part-time",
    "Part-time share from a day on",
    "Part-&time share",
    (
        Field("first", "F&irst day", kinds.day(Looks.NEAREST), is_required=True),
        Field("share", "&Share of each day", _share("80%, half; 100% is full time"), is_required=True),
    ),
    nothing_odd,
    _add_share,
)


def of_away(entry: Away) -> Correction:
    """An entry of the away ledger."""

    def write(file: DocketFile, values: Values) -> Touched:
        return file.correct_away(entry.id, _away(values))

    def check(values: Values, file: DocketFile, _today: date) -> list[Oddity]:
        return _odd(_away(values), file, entry)

    form = correcting("Correct the days away", AWAY.fields, write)
    values = {"first": entry.first, "last": entry.last, "kind": entry.kind, "part": _shown(entry.hundredths)}
    values |= {"outside": entry.is_outside, "note": entry.note, "evidence": entry.evidence}
    return Correction(replace(form, check=check, together=_away_words, lists_odd=False), values)


def of_closure(closure: Closure) -> Correction:
    """A closure, shipped or entered."""

    def write(file: DocketFile, values: Values) -> Touched:
        return file.correct_closure(closure.id, _closure(values))

    values = {"first": closure.first, "last": closure.last, "reason": closure.reason, "source": closure.source}
    return Correction(correcting("Correct the closure", CLOSURE.fields, write), values | {"in_use": closure.in_use})


def of_share(share: PartTimeShare) -> Correction:
    """A part-time share with its first day."""

    def write(file: DocketFile, values: Values) -> Touched:
        return file.correct_part_time(share.id, values.the("first", date), values.the("share", int))

    form = correcting("Correct the part-time share", SHARE.fields, write)
    return Correction(form, {"first": share.first, "share": f"{share.hundredths}%"})


def of_duty(judge: Judge) -> Correction:
    """Entry on duty, and the share with which the judge began."""

    def write(file: DocketFile, values: Values) -> Touched:
        share, since = values.maybe("share", int) or FULL_DAY, values.maybe("since", date)
        names = file.judge
        return file.correct_judge(family=names.family, given=names.given, on_duty_from=since, part_time_hundredths=share)

    fields = (
        Field("since", "On dut&y from", kinds.day(Looks.BACK)),
        Field("share", "&Share of each day", _share("full time, 80%, half")),
    )
    form = correcting("Entry on duty, and the part-time share until another is entered", fields, write)
    return Correction(form, {"since": judge.on_duty_from, "share": _shown(judge.part_time_hundredths)})
