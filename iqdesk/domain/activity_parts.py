"""What each part of the activity report counts. `activity(facts, more, span)` makes the report.

Measures 2 to 5 follow CourTools, the trial-court performance measures of the National Center for State Courts (2005): clearance,
time to disposition, age of the active pending caseload, trial-date certainty; said of proceedings before one judge.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.activity import Activity, ActivityRow, Figure, Head, Line, Part, Unit
from iqdesk.domain.activity_evidence import NEVER, PARTS, by_day, chunks, counted, gathering
from iqdesk.domain.activity_lines import Settings, amount, clearance_line, figure, minutes_line, quantile, time_line
from iqdesk.domain.docket import RESERVED_CODES, HearingKind, Manner
from iqdesk.domain.in_parts import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from iqdesk.domain.activity import ActivityFacts, Span
    from iqdesk.domain.activity_evidence import Evidence, Sat
    from iqdesk.domain.docket import Hearing, Proceeding
    from iqdesk.domain.facts import Facts

    Making = Generator[int, None, Part]

ALL = "All"
EOIR_STATISTICS = (
    "EOIR adjudication statistics. Fear reviews stand here as well; toward the goals they do not count, unless a reading says so."
)
MEASURES = "The rules of the measures: a setting was held, adjourned ones too, unless its code says that it was not."
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
TIMES, CERTAINTY = 85, 90  # of a hundred, where these parts begin
DATES_APART = 4  # settings counted one by one up to this number


def activity(facts: Facts, more: ActivityFacts, span: Span) -> Activity:
    """The report of a span of days, as known at its end: later events are absent, as in every measure."""
    return whole(activity_in_parts(facts, more, span))


def activity_in_parts(facts: Facts, more: ActivityFacts, span: Span) -> Generator[int, None, Activity]:
    """The same with pauses, each saying how much is done, of a hundred."""
    evidence = yield from gathering(facts, more, span)
    report = _Report(facts, more, span, evidence)
    parts: tuple[Part, ...] = ()
    for making in report.parts():
        parts += ((yield from making),)
    return Activity(span, parts, facts.set_apart)


class _Report:
    """The report under way."""

    def __init__(self, facts: Facts, more: ActivityFacts, span: Span, evidence: Evidence) -> None:
        self._codes, self._judges = facts.codes, facts.judges
        self._more = more
        self._through = span.through
        self._first = span.first
        self._evidence = evidence
        self._disposed = [one for one in evidence.ended if one.proceeding.manner and one.proceeding.manner.completes]

    def parts(self) -> tuple[Making, ...]:
        """The parts in their order."""
        return (
            self._completions(),
            self._hearings(),
            self._reserved(),
            self._pending(),
            self._times(),
            self._clearance(),
            self._certainty(),
            self._minutes(),
        )

    def _completions(self) -> Making:
        found: dict[tuple[Manner | None, str | None], list[ActivityRow]] = {}
        for one in self._evidence.ended:
            found.setdefault((one.proceeding.manner, one.proceeding.case_type), []).append(one.row)
        yield PARTS
        lines = []
        for manner in (*Manner, None):
            types = sorted((key[1] for key in found if key[0] is manner), key=self._more.type_label)
            name = manner.label if manner else "Manner not known"
            lines += [Line((name, self._more.type_label(one)), (figure(found[manner, one]),)) for one in types]
        every = figure([one.row for one in self._disposed])
        lines.append(Line(("Decision to withdrawn", "All case types"), (every,), is_sum=True))
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

    def _hearings(self) -> Making:
        by_kind = {kind: Settings() for kind in HearingKind}
        every = Settings()
        for part in chunks(self._evidence.sat):
            for one in part:
                is_blank = one.is_held and self._is_blank(one.hearing)
                for settings in (by_kind[one.hearing.kind], every):
                    settings.add(one, is_blank=is_blank)
            yield PARTS
        lines = [settings.line(kind.label) for kind, settings in by_kind.items() if settings.set]
        return Part(
            "hearings",
            "Hearings held",
            "Settings before this judge in these days, one for each respondent, those in error left out. Among those held are "
            "the ones of which no outcome was recorded.",
            MEASURES,
            (Head("kind", "Kind"),),
            (Head("set", "Set"), Head("held", "Held"), Head("no_outcome", "No outcome"), Head("not_held", "Did not proceed")),
            (*lines, every.line(ALL)._replace(is_sum=True)),
        )

    def _is_blank(self, hearing: Hearing) -> bool:
        spent = self._more.spent.get(hearing.id)
        return hearing.code is None and (spent is None or not spent.is_recorded)

    def _reserved(self) -> Making:
        lines = []
        for part in chunks(self._evidence.proceedings):
            for one in part:
                since = self._reserved_on(one)
                if since is not None:
                    days = (self._through - since).days
                    row = ActivityRow(one.id, one.case_id, since, None, days)
                    remark = self._more.remarks.get(one.id, "")
                    lines.append(Line((since, remark), (Figure(days, (row,), Unit.DAYS),), one.case_id, subject=one.id))
            yield PARTS
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
        hearings = self._evidence.hearings_of(one.id) if one.completed is None else ()
        if not any(hearing.code in RESERVED_CODES for hearing in hearings):  # most: nothing further is asked of them
            return None
        took_place = [
            hearing
            for hearing in hearings
            if hearing.kind is not HearingKind.CUSTODY and self._codes.is_held(hearing.code, hearing.on)
        ]
        last = max(took_place, key=lambda hearing: (hearing.on, hearing.code in RESERVED_CODES), default=None)
        is_reserved = last is not None and last.code in RESERVED_CODES and last.judge in self._judges
        return last.on if last is not None and is_reserved else None

    def _pending(self) -> Making:
        active = yield from self._by_age(self._active)
        last: dict[int, Proceeding] = {}
        for part in chunks(self._evidence.proceedings):
            self._last_of_cases(part, last)
            yield PARTS
        inactive = yield from self._by_age(lambda part: [one for one in part if self._is_inactive(one, last)])
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

    def _active(self, proceedings: Iterable[Proceeding]) -> list[Proceeding]:
        judges = self._judges
        return [
            one for one in proceedings if one.completed is None and one.judge in judges and not one.is_stub and self._is_open(one)
        ]

    def _is_open(self, one: Proceeding) -> bool:
        return self._more.opened.get(one.id, NEVER) <= self._through

    def _last_of_cases(self, proceedings: Iterable[Proceeding], last: dict[int, Proceeding]) -> None:
        """Of each case the proceeding that ended last, or goes on."""
        for one in proceedings:
            if self._is_open(one):
                before = last.get(one.case_id)
                if before is None or _ends(before) <= _ends(one):
                    last[one.case_id] = one

    def _is_inactive(self, one: Proceeding, last: dict[int, Proceeding]) -> bool:
        """Whether a case's last proceeding is one of this judge that ended in administrative closure."""
        closed = one.manner is Manner.ADMINISTRATIVE_CLOSURE
        return closed and one.judge in self._judges and last.get(one.case_id) is one

    def _by_age(
        self, choose: Callable[[Iterable[Proceeding]], list[Proceeding]]
    ) -> Generator[int, None, dict[str, list[ActivityRow]]]:
        found: list[ActivityRow] = []
        for part in chunks(self._evidence.proceedings):
            found += [counted(one, self._through, self._more).row for one in choose(part)]
            yield PARTS
        ages: dict[str, list[ActivityRow]] = {label: [] for label in BANDS}
        for row in (yield from by_day(found, _start, _subject, PARTS)):
            ages[_age_label(row.amount)].append(row)
        return ages

    def _times(self) -> Making:
        groups = (("Detained", ("D",)), ("Not detained", ("R", "N")))
        lines = []
        for label, letters in groups:
            lines.append(time_line(label, [one.row for one in self._disposed if one.proceeding.custody in letters]))
            yield TIMES
        known = {letter for _, letters in groups for letter in letters}
        lines.append(time_line("Custody not known", [one.row for one in self._disposed if one.proceeding.custody not in known]))
        every = time_line(ALL, [one.row for one in self._disposed])._replace(is_sum=True)
        yield TIMES
        return Part(
            "time-to-disposition",
            "Time to disposition",
            "Days from the opening of a proceeding before this court to its completion, for those completed in these days. A "
            "quarter of them took no longer than the lower quartile, half than the median. Between two values the quartiles are "
            "interpolated, as QUARTILE.INC of spreadsheet programs does. Custody is that at completion. Not known: those whose "
            "day of opening is not known.",
            COURTOOLS.format(3),
            (Head("custody", "Custody"),),
            (
                Head("count", "Completed"),
                Head("lower_quartile", "Lower quartile"),
                Head("median", "Median"),
                Head("upper_quartile", "Upper quartile"),
                Head("not_known", "Not known"),
            ),
            (*(line for line in lines if line.figures[0].value), every),
        )

    def _clearance(self) -> Making:
        opened, ended = self._evidence.opened, self._evidence.ended
        by_type: dict[str | None, tuple[list[ActivityRow], list[ActivityRow]]] = {}
        for place, rows in enumerate((opened, ended)):
            for one in rows:
                by_type.setdefault(one.proceeding.case_type, ([], []))[place].append(one.row)
            yield TIMES
        types = sorted(by_type, key=self._more.type_label)
        lines = [clearance_line(self._more.type_label(case_type), *by_type[case_type]) for case_type in types]
        every = clearance_line(ALL, [one.row for one in opened], [one.row for one in ended])._replace(is_sum=True)
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

    def _certainty(self) -> Making:
        found: list[ActivityRow] = []
        for part in chunks(self._evidence.proceedings):
            found += [row for row in map(self._first_held, part) if row is not None]
            yield CERTAINTY
        rows = yield from by_day(found, _end, _subject, CERTAINTY)
        by_number = Counter(min(row.amount or 0, DATES_APART) for row in rows)
        lines = []
        for number in range(1, DATES_APART + 1):
            group = tuple(row for row in rows if min(row.amount or 0, DATES_APART) == number)
            label = (
                "1, held on the first date set" if number == 1 else f"{number}" if number < DATES_APART else f"{number} or more"
            )
            share = Fraction(by_number[number], len(rows)) if rows else None
            lines.append(Line((label,), (Figure(len(group), group), Figure(share, group, Unit.SHARE))))
        ordered = tuple(sorted(rows, key=amount))
        lines.append(
            Line(
                (ALL,), (Figure(len(rows), tuple(rows)), Figure(Fraction(1) if rows else None, ordered, Unit.SHARE)), is_sum=True
            )
        )
        median = Figure(quantile(ordered, 2), ordered, Unit.DATES)
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

    def _first_held(self, one: Proceeding) -> ActivityRow | None:
        """The first merits hearing of a proceeding, where it was held before this judge in these days."""
        merits = [hearing for hearing in self._evidence.hearings_of(one.id) if hearing.kind is HearingKind.MERITS]
        until = one.completed or self._through
        held = [hearing for hearing in merits if hearing.on <= until and self._codes.is_held(hearing.code, hearing.on)]
        first = min(held, key=lambda hearing: (hearing.on, hearing.id), default=None)
        if first is None or first.on < self._first or first.judge not in self._judges:
            return None
        dates = {hearing.on for hearing in merits if hearing.on <= first.on}
        return ActivityRow(first.id, one.case_id, min(dates), first.on, len(dates), Unit.DATES)

    def _minutes(self) -> Making:
        found: dict[HearingKind, list[ActivityRow]] = {kind: [] for kind in HearingKind}
        for part in chunks(self._evidence.sat):
            for one in part:
                used = self._used(one)
                if used is not None:
                    found[one.hearing.kind].append(one.row._replace(amount=used))
            yield CERTAINTY
        lines = [minutes_line(kind.label, rows) for kind, rows in found.items() if rows]
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
            tuple(lines),
        )

    def _used(self, one: Sat) -> int | None:
        spent = self._more.spent.get(one.hearing.id) if one.is_held else None
        return None if spent is None or spent.is_shared else spent.used


def _start(row: ActivityRow) -> date:
    return row.start or NEVER


def _end(row: ActivityRow) -> date:
    return row.end or NEVER


def _subject(row: ActivityRow) -> int:
    return row.subject


def _ends(one: Proceeding) -> date:
    return one.completed or date.max


def _age_label(days: int | None) -> str:
    if days is None:
        return NO_OPENING
    return next((label for most, label in AGES if days <= most), OLDEST)
