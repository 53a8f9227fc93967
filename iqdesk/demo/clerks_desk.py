"""The demonstration's desk: today's sheet half done, what the clerk noted and got wrong, why benchmarks were missed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from typing import TYPE_CHECKING

from iqdesk.demo.court import court_day, court_day_before
from iqdesk.domain.calendar import is_court_day
from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind
from iqdesk.domain.entries import FamilyCorrection, NewCustodyRequest, NewHearing, NewPerson
from iqdesk.domain.identity import new_identity
from iqdesk.domain.misses import NewReason
from iqdesk.domain.notes import NewNote
from iqdesk.domain.oddities import OddityKind
from iqdesk.domain.records import Person

if TYPE_CHECKING:
    from iqdesk.demo.entering import Entering
    from iqdesk.domain.entries import NewCase
    from iqdesk.domain.misses import Miss

MASTER, MERITS = HearingKind.MASTER, HearingKind.MERITS
ADJOURNED = OutcomeKind.ADJOURNED
CLERK = ("Okonjo-Hale", "Tamsin")
DECIDED = Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)


@dataclass(frozen=True)
class Slot:
    """One line of today's sheet: what is set, and what is recorded of it already."""

    start: time
    minutes: int
    kind: HearingKind
    custody: str
    riders: int = 0
    outcome: Outcome | None = None
    used: int | None = None
    is_prepared: bool = False
    note: str = ""
    private: str = ""


SHEET = (
    Slot(time(8, 30), 15, MASTER, "N", 2, Outcome(ADJOURNED, "17"), 12, is_prepared=True),
    Slot(time(8, 45), 15, MASTER, "D", 0, Outcome(ADJOURNED, "01"), 9),
    Slot(time(9, 0), 10, MASTER, "N", 0, Outcome(OutcomeKind.HELD), 14),
    Slot(time(9, 10), 5, MASTER, "R", 0, Outcome(ADJOURNED), 4, note="Counsel brings the fingerprint receipt next time."),
    Slot(time(9, 15), 30, HearingKind.CUSTODY, "D", 0, Outcome(OutcomeKind.COMPLETED), 25, is_prepared=True),
    Slot(time(9, 45), 45, HearingKind.FEAR_REVIEW, "D", 0, DECIDED, 38, is_prepared=True),
    Slot(
        *(time(10, 30), 90, MERITS, "D", 2),
        is_prepared=True,
        note="Telephone interpreter booked from 10:15; the younger rider is 9 and sits with counsel.",
        private="Read tabs C to F once more before the hearing.",
    ),
    Slot(time(11, 30), 15, MASTER, "N", 0, Outcome(OutcomeKind.IN_ERROR)),
    Slot(time(15, 0), 60, MERITS, "R", note="Counsel asked for video; the link to courtroom 4 was tested."),
    Slot(time(16, 0), 15, MASTER, "D"),
    Slot(time(16, 15), 15, MASTER, "N", 1, is_prepared=True),
    Slot(time(16, 30), 15, MASTER, "R"),
)
DAY_NOTE = "Interpreter in person until noon. Courtroom 4 has no video link after 4:30 PM."
NEXT_DAY_NOTE = "The public gallery is closed for painting."
# Why a first date or a clock was missed, in a clerk's words, and whether the cause lay outside the judge's control.
WHY = {
    "02": ("Counsel entered two weeks before and asked for time.", True),
    "03": ("The agency's file came on the day.", True),
    "04": ("The agency's file was in another office.", True),
    "12": ("A witness was in hospital.", True),
    "13": ("The hearing before took the morning.", False),
    "18": ("No interpreter of the language could be had that day.", True),
    "24": ("The checks were not back.", True),
    "3B": ("Sent to another court that week.", True),
    "34": ("Leave granted after the date was set.", None),
    "9A": ("A detained case took the slot.", None),
}
WHY_LATE = ("Two long hearings in the same week.", False)
LEFT_WITHOUT = 4  # misses, the latest, whose reason is still to be given
MOVED_AWAY = "9A"  # docket management: hearing postponed
DAYS_AHEAD = 30


def write(entering: Entering) -> None:
    """Enter today and the weeks to come, as the clerk and the judge share the work."""
    file, today = entering.file, entering.today
    judge, clerk = file.author, NewPerson(*CLERK)
    file.add_person(clerk)
    file.author = Person(clerk.id, *CLERK, "clerk")
    desk = _Desk(entering)
    heard = [desk.set_up(slot) for slot in SHEET]
    desk.move_settings()
    desk.sever_a_rider()
    desk.write_day_notes()
    desk.enter_coming_days()
    desk.enter_oddly()
    file.author = judge
    for slot, hearing, riders in heard:
        desk.record(slot, hearing, riders)
    for line in [] if is_court_day(today) else file.to_check(today):
        if line.on == today and line.kind is OddityKind.NO_COURT_DAY:
            file.record_settled(line)  # the judge sits all the same
    desk.give_reasons()


class _Desk:
    """The clerk's desk on one day."""

    def __init__(self, entering: Entering) -> None:
        self._entering = entering
        self._file = entering.file
        self._chance = entering.chance
        self._today = entering.today

    def set_up(self, slot: Slot) -> tuple[Slot, NewHearing, list[NewCase]]:
        """A line of today's sheet as the clerk leaves it for the judge."""
        case_type = "CFR" if slot.kind is HearingKind.FEAR_REVIEW else "RMV"
        opened = self._today - timedelta(days=6 if case_type == "CFR" else self._chance.randint(40, 600))
        case = self._entering.case(opened, case_type, slot.custody)
        riders = [self._entering.rider(case, opened) for _ in range(slot.riders)]
        if slot.kind is HearingKind.CUSTODY:
            self._file.add_custody_request(NewCustodyRequest(case.proceeding_id, self._today - timedelta(days=5)))
        hearing = self._entering.setting(case, self._today, slot.start, slot.minutes, slot.kind, riders)
        if slot.is_prepared:
            self._file.record_prepared(hearing.id, is_prepared=True)
        if slot.note:
            self._file.add_note(NewNote(case.id, slot.note, self._today))
        if slot.private:
            self._write_privately(case, slot.private)
        return slot, hearing, riders

    def _write_privately(self, case: NewCase, text: str) -> None:
        clerk, self._file.author = self._file.author, self._file.people()[0]
        self._file.add_note(NewNote(case.id, text, self._today, is_private=True))
        self._file.author = clerk

    def record(self, slot: Slot, hearing: NewHearing, riders: list[NewCase]) -> None:
        """What the judge recorded of it so far."""
        if slot.outcome is not None:
            self._entering.heard(hearing, slot.outcome, riders)
        if slot.used is not None:
            self._file.record_minutes_used(hearing.id, slot.used)

    def move_settings(self) -> None:
        """One merits hearing was moved here from last week, another from here to next month."""
        before, after = court_day_before(self._today - timedelta(days=6)), court_day(self._today + timedelta(days=27))
        for on, to, hour in ((before, self._today, time(13, 0)), (self._today, after, time(14, 15))):
            case = self._entering.case(on - timedelta(days=self._chance.randint(200, 500)), "RMV", "N")
            hearing = self._entering.setting(case, on, hour, 60, MERITS)
            there = NewHearing(case.proceeding_id, to, MERITS, hour, 120 if to == self._today else 60)
            self._file.record_moved(hearing.id, MOVED_AWAY, there, self._today)
            self._file.record_prepared(there.id, is_prepared=to == self._today)

    def sever_a_rider(self) -> None:
        """A rider severed from its lead some weeks ago stands by itself, half an hour after the lead."""
        opened, link = self._today - timedelta(days=300), new_identity()
        lead = self._entering.case(opened, "RMV", "N")
        rider = self._entering.rider(lead, opened, link)
        self._file.correct_family(link, FamilyCorrection(opened, self._today - timedelta(days=40)))
        for case, minute in ((lead, 0), (rider, 30)):
            self._entering.setting(case, court_day(self._today + timedelta(days=1)), time(17, minute), 15, MASTER)
        self._file.add_note(NewNote(rider.id, "Has a lawyer of her own now.", self._today - timedelta(days=40)))

    def write_day_notes(self) -> None:
        """What concerns a day and no case."""
        self._file.record_day_note(self._today, DAY_NOTE)
        self._file.record_day_note(court_day(self._today + timedelta(days=1)), NEXT_DAY_NOTE)

    def enter_coming_days(self) -> None:
        """Settings for the weeks to come, those of the first day prepared in part."""
        calendar, is_next = self._file.calendar(), True
        for after in range(1, DAYS_AHEAD + 1):
            day = self._today + timedelta(days=after)
            if not calendar.available(day):
                continue
            for hour in self._chance.sample(range(8, 17), self._chance.randint(4, 7)):
                kind = self._chance.choice((MASTER, MASTER, MERITS))
                custody = self._chance.choice("NNNRD")
                case = self._entering.case(day - timedelta(days=self._chance.randint(60, 900)), "RMV", custody)
                minutes = 15 if kind is MASTER else self._chance.choice((60, 90))
                hearing = self._entering.setting(case, day, time(hour, self._chance.choice((0, 30))), minutes, kind)
                if is_next and hour < 11:
                    self._file.record_prepared(hearing.id, is_prepared=True)
            is_next = False

    def enter_oddly(self) -> None:
        """Two slips to be found under To check: a master on a Saturday, two merits hearings at one time."""
        saturday = self._today + timedelta(days=14 + (5 - self._today.weekday()) % 7)
        busy = court_day(self._today + timedelta(days=40))
        for on, kind in ((saturday, MASTER), (busy, MERITS), (busy, MERITS)):
            case = self._entering.case(self._today - timedelta(days=200), "RMV", "N")
            self._entering.setting(case, on, time(8, 30), 30, kind)

    def give_reasons(self) -> None:
        """Why every benchmark was missed but for the latest misses."""
        missed = self._file.misses_without_reason(self._today)
        names = self._file.case_names(miss.case_id for miss in missed if miss.case_id is not None)
        ordered = sorted(missed, key=lambda miss: (miss.day, miss.benchmark.name, names[miss.case_id or 0].number))
        for miss in ordered[:-LEFT_WITHOUT]:
            self._file.add_reason(_reason(miss))


def _reason(miss: Miss) -> NewReason:
    words, is_outside = WHY.get(miss.code or "", WHY_LATE)
    return NewReason(miss.benchmark.name, miss.subject, miss.case_id, miss.day, miss.code, is_outside, words)
