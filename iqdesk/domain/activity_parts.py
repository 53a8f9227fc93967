"""What each part of the activity report counts. `activity(facts, more, span)` makes the report.

Measures 2 to 5 follow CourTools, the trial-court performance measures of the National Center for State Courts (2005): clearance,
time to disposition, age of the active pending caseload, trial-date certainty; said of proceedings before one judge.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.activity import Activity, ActivityRow, Figure, Head, Line, Part, Unit
from iqdesk.domain.docket import RESERVED_CODES, HearingKind, Manner
from iqdesk.domain.facts import Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iqdesk.domain.activity import ActivityFacts, Span
    from iqdesk.domain.docket import Hearing, Proceeding
    from iqdesk.domain.facts import Facts

NEVER = date.min
ALL = "All"
EOIR_STATISTICS = "EOIR adjudication statistics; which manners count toward the goals is on Pace."
MEASURES = "The rules of the measures: a setting was held unless its code says that it was not."
COURTOOLS = "CourTools measure {}, National Center for State Courts."
AGES = (
    (180, "Up to 180 days"),
    (365, "181 to 365 days"),
    (730, "366 to 730 days"),
    (1095, "731 to 1,095 days"),
    (1460, "1,096 to 1,460 days"),
)
OLDEST = "More than 1,460 days"
NO_OPENING = "Day of opening not known"
BANDS = (*(label for _, label in AGES), OLDEST, NO_OPENING)
DATES_APART = 4  # settings counted one by one up to this number


def activity(facts: Facts, more: ActivityFacts, span: Span) -> Activity:
    """The report of a span of days, as known at its end: later events are absent, as in every measure."""
    report = _Report(facts, more, span)
    return Activity(span, tuple(report.parts()), facts.set_apart)


class _Sat(NamedTuple):
    """A setting of this judge in the span, with its case."""

    hearing: Hearing
    case_id: int | None
    is_held: bool

    def row(self, amount: int | None = None) -> ActivityRow:
        """It as a row."""
        return ActivityRow(self.hearing.id, self.case_id, start=self.hearing.on, amount=amount, unit=Unit.MINUTES)


class _Report:
    """The report under way."""

    def __init__(self, facts: Facts, more: ActivityFacts, span: Span) -> None:
        self._known = Known(facts, span.through)
        self._more = more
        self._span = span
        self._own = [one for one in self._known.proceedings if one.judge in facts.judges]
        self._ended = [one for one in self._own if one.completed is not None and one.completed in span]
        self._disposed = [one for one in self._ended if one.manner is not None and one.manner.completes]
        self._sat = sorted(self._settings(), key=lambda one: (one.hearing.on, one.hearing.id))

    def parts(self) -> Iterator[Part]:
        """The parts in their order."""
        yield self._completions()
        yield self._hearings()
        yield self._reserved()
        yield self._pending()
        yield self._times()
        yield self._clearance()
        yield self._certainty()
        yield self._minutes()

    def _settings(self) -> Iterator[_Sat]:
        known = self._known
        for proceeding_id, hearings in known.hearings.items():
            proceeding = known.proceeding_by_id.get(proceeding_id)
            completed = proceeding.completed if proceeding else None
            for one in hearings:
                if one.judge in known.judges and one.on in self._span:
                    is_held = known.codes.is_held(one.code, one.on) and (completed is None or one.on <= completed)
                    yield _Sat(one, proceeding.case_id if proceeding else None, is_held)

    def _row(self, one: Proceeding, end: date | None) -> ActivityRow:
        """A proceeding with its days from its opening to `end`."""
        opened = self._more.opened.get(one.id)
        days = (end - opened).days if end is not None and opened is not None else None
        return ActivityRow(one.id, one.case_id, opened, one.completed, days)

    def _done(self, proceedings: Iterable[Proceeding]) -> tuple[ActivityRow, ...]:
        ordered = sorted(proceedings, key=lambda one: (one.completed or NEVER, one.id))
        return tuple(self._row(one, one.completed) for one in ordered)

    def _completions(self) -> Part:
        found: dict[tuple[Manner | None, str | None], list[Proceeding]] = {}
        for one in self._ended:
            found.setdefault((one.manner, one.case_type), []).append(one)
        order = (*Manner, None)
        lines = []
        for manner in order:
            types = sorted((key[1] for key in found if key[0] is manner), key=self._more.type_label)
            name = manner.label if manner else "Manner not known"
            for case_type in types:
                rows = self._done(found[manner, case_type])
                lines.append(Line((name, self._more.type_label(case_type)), (Figure(len(rows), rows),)))
        rows = self._done(self._disposed)
        lines.append(Line(("Decision to withdrawn", "All case types"), (Figure(len(rows), rows),), is_sum=True))
        return Part(
            "completions",
            "Completions",
            "Proceedings of this judge that ended in these days, by the manner in which they ended and by case type. The sum "
            "takes the four manners that complete a proceeding; closures, venue changes and transfers stand apart.",
            EOIR_STATISTICS,
            (Head("manner", "Manner"), Head("case_type", "Case type")),
            (Head("count", "Proceedings"),),
            tuple(lines),
        )

    def _hearings(self) -> Part:
        lines = [self._kind_line(kind.label, [one for one in self._sat if one.hearing.kind is kind]) for kind in HearingKind]
        every = self._kind_line(ALL, self._sat)
        return Part(
            "hearings",
            "Hearings held",
            "Settings before this judge in these days, one for each respondent, those in error left out. Among those held are "
            "the ones of which no outcome was recorded.",
            MEASURES,
            (Head("kind", "Kind"),),
            (Head("set", "Set"), Head("held", "Held"), Head("no_outcome", "No outcome"), Head("not_held", "Did not proceed")),
            (*(line for line in lines if line.figures[0].value), every._replace(is_sum=True)),
        )

    def _kind_line(self, label: str, sat: Sequence[_Sat]) -> Line:
        held = [one for one in sat if one.is_held]
        blank = [one for one in held if self._is_blank(one.hearing)]
        not_held = [one for one in sat if not one.is_held]
        return Line(
            (label,), tuple(Figure(len(group), tuple(one.row() for one in group)) for group in (sat, held, blank, not_held))
        )

    def _is_blank(self, hearing: Hearing) -> bool:
        spent = self._more.spent.get(hearing.id)
        return hearing.code is None and (spent is None or not spent.is_recorded)

    def _reserved(self) -> Part:
        lines = []
        for one in self._known.proceedings:
            since = self._reserved_on(one)
            if since is not None:
                days = (self._span.through - since).days
                row = ActivityRow(one.id, one.case_id, since, None, days)
                remark = self._more.remarks.get(one.id, "")
                lines.append(Line((since, remark), (Figure(days, (row,), Unit.DAYS),), one.case_id, subject=one.id))
        lines.sort(key=lambda line: (line.labels[0], line.case_id))
        return Part(
            "reserved",
            "Reserved decisions",
            "Proceedings that had not ended on the last of these days and whose last hearing held before it was this judge’s and "
            "reserved the decision. The age is counted from that hearing. The remark is the judge’s own.",
            "EOIR’s call-up codes RR, DD and RD.",
            (Head("since", "Reserved"), Head("remark", "Remark")),
            (Head("days", "Age"),),
            tuple(lines),
            of_cases=True,
        )

    def _reserved_on(self, one: Proceeding) -> date | None:
        """Since when the decision of a proceeding is reserved; None where it is not."""
        known = self._known
        hearings = known.hearings_of(one.id) if one.completed is None else []
        if not any(hearing.code in RESERVED_CODES for hearing in hearings):  # most: nothing further is asked of them
            return None
        took_place = [
            hearing
            for hearing in hearings
            if hearing.kind is not HearingKind.CUSTODY and known.codes.is_held(hearing.code, hearing.on)
        ]
        last = max(took_place, key=lambda hearing: (hearing.on, hearing.code in RESERVED_CODES), default=None)
        is_reserved = last is not None and last.code in RESERVED_CODES and last.judge in known.judges
        return last.on if last is not None and is_reserved else None

    def _pending(self) -> Part:
        active, inactive = self._by_age(self._active()), self._by_age(self._inactive())
        labels = [label for label in BANDS if active[label] or inactive[label]]
        lines = [
            Line((label,), tuple(Figure(len(rows), tuple(rows)) for rows in (active[label], inactive[label]))) for label in labels
        ]
        sums = (tuple(row for label in labels for row in ages[label]) for ages in (active, inactive))
        lines.append(Line((ALL,), tuple(Figure(len(rows), rows) for rows in sums), is_sum=True))
        return Part(
            "pending",
            "Pending by age",
            "Proceedings of this judge that had not ended on the last of these days, by the days since they were opened. "
            "Inactive are cases whose last proceeding here ended in administrative closure.",
            COURTOOLS.format(4),
            (Head("age", "Age"),),
            (Head("active", "Active"), Head("inactive", "Inactive")),
            tuple(lines),
        )

    def _active(self) -> list[Proceeding]:
        return [one for one in self._own if one.completed is None and not one.is_stub and self._is_open(one)]

    def _is_open(self, one: Proceeding) -> bool:
        return self._more.opened.get(one.id, NEVER) <= self._span.through

    def _inactive(self) -> list[Proceeding]:
        """The last proceeding of each case, where it ended in administrative closure."""
        last: dict[int, Proceeding] = {}
        for one in self._known.proceedings:
            if self._is_open(one):
                before = last.get(one.case_id)
                if before is None or _ends(before) <= _ends(one):
                    last[one.case_id] = one
        closed = Manner.ADMINISTRATIVE_CLOSURE
        return [one for one in last.values() if one.manner is closed and one.judge in self._known.judges]

    def _by_age(self, proceedings: Iterable[Proceeding]) -> dict[str, list[ActivityRow]]:
        ages: dict[str, list[ActivityRow]] = {label: [] for label in BANDS}
        for one in sorted(proceedings, key=lambda one: (self._more.opened.get(one.id, NEVER), one.id)):
            row = self._row(one, self._span.through)
            ages[_age_label(row.amount)].append(row)
        return ages

    def _times(self) -> Part:
        groups = (("Detained", ("D",)), ("Not detained", ("R", "N")))
        known = {letter for _, letters in groups for letter in letters}
        lines = [self._time_line(label, [one for one in self._disposed if one.custody in letters]) for label, letters in groups]
        lines.append(self._time_line("Custody not known", [one for one in self._disposed if one.custody not in known]))
        every = self._time_line(ALL, self._disposed)._replace(is_sum=True)
        return Part(
            "time-to-disposition",
            "Time to disposition",
            "Days from the opening of a proceeding before this court to its completion, for those completed in these days. A "
            "quarter of them took no longer than the lower quartile, half than the median. Between two values the quartiles are "
            "interpolated, as QUARTILE.INC of spreadsheet programs does.",
            COURTOOLS.format(3),
            (Head("custody", "Custody at completion"),),
            (
                Head("count", "Completed"),
                Head("lower_quartile", "Lower quartile"),
                Head("median", "Median"),
                Head("upper_quartile", "Upper quartile"),
                Head("not_known", "Opening not known"),
            ),
            (*(line for line in lines if line.figures[0].value), every),
        )

    def _time_line(self, label: str, proceedings: Sequence[Proceeding]) -> Line:
        rows = self._done(proceedings)
        dated = tuple(sorted((row for row in rows if row.amount is not None), key=_amount))
        without = tuple(row for row in rows if row.amount is None)
        figures = _spread(dated, Unit.DAYS)
        return Line((label,), (Figure(len(rows), rows), *figures, Figure(len(without), without)))

    def _clearance(self) -> Part:
        opened = [one for one in self._own if self._more.opened.get(one.id, NEVER) in self._span]
        types = sorted({one.case_type for one in (*opened, *self._ended)}, key=self._more.type_label)
        lines = []
        for case_type in types:
            incoming = [one for one in opened if one.case_type == case_type]
            outgoing = [one for one in self._ended if one.case_type == case_type]
            lines.append(self._clearance_line(self._more.type_label(case_type), incoming, outgoing))
        every = self._clearance_line(ALL, opened, self._ended)._replace(is_sum=True)
        return Part(
            "clearance",
            "Clearance",
            "Proceedings before this judge that were opened in these days, new, reopened or moved here, and those that ended in "
            "them in whatever manner. Clearance is what ended for each that was opened.",
            COURTOOLS.format(2),
            (Head("case_type", "Case type"),),
            (Head("opened", "Opened"), Head("ended", "Ended"), Head("clearance", "Clearance")),
            (*lines, every),
        )

    def _clearance_line(self, label: str, opened: Sequence[Proceeding], ended: Sequence[Proceeding]) -> Line:
        ordered = sorted(opened, key=lambda one: (self._more.opened[one.id], one.id))
        incoming = tuple(self._row(one, one.completed) for one in ordered)
        outgoing = self._done(ended)
        share = Fraction(len(outgoing), len(incoming)) if incoming else None
        figures = (Figure(len(incoming), incoming), Figure(len(outgoing), outgoing), Figure(share, outgoing, Unit.SHARE))
        return Line((label,), figures)

    def _certainty(self) -> Part:
        rows = sorted(self._first_held(), key=lambda row: (row.end or NEVER, row.subject))
        by_number = Counter(min(row.amount or 0, DATES_APART) for row in rows)
        lines = []
        for number in range(1, DATES_APART + 1):
            group = tuple(row for row in rows if min(row.amount or 0, DATES_APART) == number)
            label = (
                "1, held on the first date set" if number == 1 else f"{number}" if number < DATES_APART else f"{number} or more"
            )
            share = Fraction(by_number[number], len(rows)) if rows else None
            lines.append(Line((label,), (Figure(len(group), group), Figure(share, group, Unit.SHARE))))
        ordered = tuple(sorted(rows, key=_amount))
        lines.append(
            Line(
                (ALL,), (Figure(len(rows), tuple(rows)), Figure(Fraction(1) if rows else None, ordered, Unit.SHARE)), is_sum=True
            )
        )
        median = Figure(_quantile(ordered, 2), ordered, Unit.DATES)
        lines.append(Line(("Median",), (median, Figure(None))))
        return Part(
            "hearing-date-certainty",
            "Hearing-date certainty",
            "For each proceeding whose first merits hearing was held in these days before this judge: on how many dates a merits "
            "hearing had been set, the one held included, whoever moved it and why.",
            COURTOOLS.format(5),
            (Head("dates_set", "Dates set"),),
            (Head("count", "Hearings"), Head("share", "Share")),
            tuple(lines),
        )

    def _first_held(self) -> Iterator[ActivityRow]:
        known = self._known
        heard = {one.hearing.proceeding_id for one in self._sat if one.hearing.kind is HearingKind.MERITS}
        for one in known.proceedings:
            if one.id not in heard:
                continue
            merits = [hearing for hearing in known.hearings_of(one.id) if hearing.kind is HearingKind.MERITS]
            until = one.completed or known.as_of
            held = [hearing for hearing in merits if known.codes.is_held(hearing.code, hearing.on) and hearing.on <= until]
            first = min(held, key=lambda hearing: (hearing.on, hearing.id), default=None)
            if first is not None and first.on in self._span and first.judge in known.judges:
                dates = {hearing.on for hearing in merits if hearing.on <= first.on}
                yield ActivityRow(first.id, one.case_id, min(dates), first.on, len(dates), Unit.DATES)

    def _minutes(self) -> Part:
        timed = [one for one in self._sat if one.is_held and self._used(one) is not None]
        lines = [self._minutes_line(kind.label, [one for one in timed if one.hearing.kind is kind]) for kind in HearingKind]
        return Part(
            "minutes",
            "Minutes of a hearing",
            "Hearings held whose minutes were entered afterwards; a family’s shared hearing counts once.",
            "Entered by the court.",
            (Head("kind", "Kind"),),
            (
                Head("count", "Hearings"),
                Head("lower_quartile", "Lower quartile"),
                Head("median", "Median"),
                Head("upper_quartile", "Upper quartile"),
                Head("minutes", "In all"),
            ),
            tuple(line for line in lines if line.figures[0].value),
        )

    def _used(self, one: _Sat) -> int | None:
        spent = self._more.spent.get(one.hearing.id)
        return None if spent is None or spent.is_shared else spent.used

    def _minutes_line(self, label: str, timed: Sequence[_Sat]) -> Line:
        rows = tuple(one.row(self._used(one)) for one in timed)
        ordered = tuple(sorted(rows, key=_amount))
        total = sum(row.amount or 0 for row in rows)
        return Line((label,), (Figure(len(rows), rows), *_spread(ordered, Unit.MINUTES), Figure(total, rows, Unit.MINUTES)))


def _ends(one: Proceeding) -> date:
    return one.completed or date.max


def _amount(row: ActivityRow) -> int:
    return row.amount or 0


def _age_label(days: int | None) -> str:
    if days is None:
        return NO_OPENING
    return next((label for most, label in AGES if days <= most), OLDEST)


def _spread(ordered: tuple[ActivityRow, ...], unit: Unit) -> tuple[Figure, Figure, Figure]:
    """Lower quartile, median and upper quartile of rows in the order of their amounts."""
    lower, median, upper = (Figure(_quantile(ordered, quarters), ordered, unit) for quarters in (1, 2, 3))
    return lower, median, upper


def _quantile(ordered: Sequence[ActivityRow], quarters: int) -> Fraction | None:
    """The value that so many quarters of the rows do not pass, interpolated between neighbours, both ends included."""
    if not ordered:
        return None
    place, rest = divmod(quarters * (len(ordered) - 1), 4)
    here = Fraction(_amount(ordered[place]))
    return here if not rest else here + (_amount(ordered[place + 1]) - here) * Fraction(rest, 4)
