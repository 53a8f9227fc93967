"""A small docket made through the store's verbs: invented people, one day of settings, a fiscal year that has begun."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.docket import Custody, HearingKind, Manner, MarkKind, Outcome, OutcomeKind, Respondent
from iqdesk.domain.entries import (
    NewAppeal,
    NewAway,
    NewCase,
    NewCustodyRequest,
    NewHearing,
    NewMark,
    NewMotion,
)
from iqdesk.domain.identity import new_identity
from iqdesk.domain.records import Court, Judge
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2027, 3, 9)  # a Tuesday
JUDGE = Judge("Ellery", "Marguerite", ("QWM",), (Court("PEL", "Port Ellis Immigration Court"),), date(2021, 6, 14))
PEOPLE = (
    ("Vâlcan", "Ioana", "118402"),
    ("Tesfamariam", "Yonatan", "131077"),
    ("Cuevas Ibarra", "Marisol", "94311"),
    ("Adébáyọ̀", "Fọlákẹ́", "127650"),
    ("Haxhiu", "Arben", "140226"),
    ("Nguyễn", "Thảo Vi", "102983"),
    ("Oyelaran-Pratt", "Simeon", "88517"),
    ("Kowalczyk-Ruiz", "Dan", "119964"),
    ("Baptistin", "Ernste", "133208"),
    ("Mirzoyan", "Ashot", "133209"),
    ("Quispe Huallpa", "Nélida", "97745"),
)
TIMES = (time(8, 30), time(8, 45), time(9), time(9, 15), time(9, 45), time(10, 30), time(13), time(15), time(16), time(16, 15))
KINDS = (
    (HearingKind.MASTER, 15),
    (HearingKind.MASTER, 15),
    (HearingKind.MASTER, 15),
    (HearingKind.CUSTODY, 30),
    (HearingKind.FEAR_REVIEW, 45),
    (HearingKind.MERITS, 90),
    (HearingKind.MERITS, 120),
    (HearingKind.MERITS, 60),
    (HearingKind.MASTER, 15),
    (HearingKind.MASTER, 15),
)


class Ticking:
    """A clock for steps that never gives the same instant twice."""

    def __init__(self) -> None:
        self._at = datetime(2027, 3, 9, 15, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The next second."""
        self._at += timedelta(seconds=1)
        return self._at


def empty_docket(path: Path) -> DocketFile:
    """A docket without a case."""
    return DocketFile.create(path, JUDGE, Ticking())


def small_docket(path: Path, today: date = TODAY) -> DocketFile:
    """Eleven people, ten settings today, clocks, and thirty-three completions, the first of them in the year before."""
    file = empty_docket(path)
    cases = [_add_person(file, place, today) for place in range(len(PEOPLE))]
    for place, (at, (kind, minutes)) in enumerate(zip(TIMES, KINDS, strict=True)):
        file.add_hearing(NewHearing(cases[place].proceeding_id, today, kind, at, minutes))
    _record_morning(file, today)
    _add_clocks(file, cases, today)
    _add_coming_days(file, cases, today)
    _add_completions(file, 33, today)
    file.add_away(NewAway(date(2027, 1, 11), date(2027, 1, 22), AwayKind.DETAIL))
    file.add_family(cases[5].id, cases[8].id, today - timedelta(days=40), new_identity())
    file.add_mark(NewMark(cases[9].id, MarkKind.STATUS_CASE, "Visa petition pending", today - timedelta(days=50)))
    return file


def _add_person(file: DocketFile, place: int, today: date) -> NewCase:
    family, given, number = PEOPLE[place]
    custody = Custody.DETAINED if place in (1, 3, 4, 5, 8) else Custody.RELEASED if place % 2 else Custody.NEVER
    case_type = "CFR" if place == 4 else "RMV"
    respondent = Respondent(family, given, number.zfill(9))
    entry = NewCase(respondent, today - timedelta(days=30 + 47 * place), case_type, custody, "RO", "RO", represented=True)
    file.add_case(entry, today)
    return entry


def _record_morning(file: DocketFile, today: date) -> None:
    outcomes = (
        Outcome(OutcomeKind.ADJOURNED, "17"),
        Outcome(OutcomeKind.ADJOURNED, "01"),
        Outcome(OutcomeKind.HELD),
        Outcome(OutcomeKind.COMPLETED),
        Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION),
    )
    for setting, outcome in zip(file.settings_on(today), outcomes, strict=False):
        file.record_outcome(setting.hearing_id, outcome, today)


def _add_clocks(file: DocketFile, cases: list[NewCase], today: date) -> None:
    for place, days in ((0, 21), (1, 20), (2, 18), (6, 16)):
        received = today - timedelta(days=days)
        file.add_motion(NewMotion(cases[place].proceeding_id, "MTC", received, received, "A"))
    reserved = NewHearing(cases[10].proceeding_id, today - timedelta(days=12), HearingKind.MERITS, time(13), 120)
    file.add_hearing(reserved)
    file.record_outcome(reserved.id, Outcome(OutcomeKind.RESERVED), today)
    file.add_custody_request(NewCustodyRequest(cases[3].proceeding_id, today - timedelta(days=9)))
    past = NewHearing(cases[10].proceeding_id, today - timedelta(days=4), HearingKind.MASTER, time(9), 15)
    file.add_hearing(past)


def _add_coming_days(file: DocketFile, cases: list[NewCase], today: date) -> None:
    for place in range(12):
        day = today + timedelta(days=1 + place % 3)
        kind = HearingKind.MERITS if place % 2 else HearingKind.MASTER
        file.add_hearing(NewHearing(cases[place % 10].proceeding_id, day, kind, time(8 + place % 8), 30 * (1 + place % 3)))


def _add_completions(file: DocketFile, count: int, today: date) -> None:
    """Past cases, one completed every few days; every fifth a day late by the three days of its benchmark."""
    for place in range(count):
        heard = today - timedelta(days=5 * (count - place))
        entry = NewCase(
            Respondent("Făgăraș", f"Past {place}", f"{7000 + place:09}"), heard - timedelta(days=90), "RMV", Custody.DETAINED
        )
        file.add_case(entry, today)
        hearing = NewHearing(entry.proceeding_id, heard, HearingKind.MERITS, time(9), 60)
        file.add_hearing(hearing)
        file.record_outcome(hearing.id, Outcome(OutcomeKind.RESERVED), today)
        done = heard + timedelta(days=4 if place % 5 == 0 else 1)
        file.record_completion(entry.proceeding_id, done, Manner.DECISION)
        if place % 3 == 0:
            motion = NewMotion(entry.proceeding_id, "MTC", heard - timedelta(days=30), None, "A")
            file.add_motion(motion)
            file.record_ruling(motion.id, heard - timedelta(days=5 if place % 6 == 0 else 15))
        if place % 10 == 0:
            file.add_appeal(NewAppeal(entry.proceeding_id, done + timedelta(days=10), "A"))
