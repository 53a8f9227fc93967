"""A docket with public cases that wait for their match: certain and likely ones, a family, one alone, rows of a matched case."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from store.every_verb import (
    a_public_case,
    a_public_hearing,
    a_public_motion,
    a_public_proceeding,
    an_empty_docket,
    no_public_rows,
)

from iqdesk.domain.docket import Custody, HearingKind, Manner, Respondent
from iqdesk.domain.entries import NewCase, NewHearing
from iqdesk.store.release_rows import public_identity

if TYPE_CHECKING:
    from iqdesk.domain.public import PublicRows
    from iqdesk.store.docket_file import DocketFile

TODAY = date(2027, 3, 9)
PEOPLE = (
    ("Vâlcan", "Ioana", "RO"),
    ("Tesfamariam", "Yonatan", "ER"),
    ("Cuevas Ibarra", "Marisol", "MX"),
    ("Haxhiu", "Arben", "AL"),
    ("Nguyễn", "Thảo Vi", "VM"),
    ("Quispe Huallpa", "Nélida", "PE"),
    ("Quispe Huallpa", "Rómulo", "PE"),
    ("Oyelaran-Pratt", "Simeon", "NI"),
)
# Days of March 2027 heard by place, and the day completed.
HEARD = ((1, 8), (2, 9, 12), (3, 10), (4, 11), (5,), (8, 15), (8, 15), (12, 19))
DONE = (8, 12, None, 11, 5, 15, 15, 19)
MARCH = date(2027, 3, 1)


def march(day: int) -> date:
    return MARCH.replace(day=day)


def case_key(place: int) -> int:
    return 20_000_100 + place


def public_case_id(place: int) -> int:
    return public_identity("cases", case_key(place))


def type_cases(file: DocketFile) -> list[NewCase]:
    """The first seven people, as a clerk has them; the second a day wrong, the fourth without the completion."""
    entries = []
    for place, (family, given, nation) in enumerate(PEOPLE[:7]):
        person = Respondent(family, given, f"{118_402 + 7 * place:09}")
        entry = NewCase(person, MARCH, "RMV", Custody.NEVER, nation, "SP")
        file.add_case(entry, MARCH)
        for day in HEARD[place]:
            heard = day + (place == 1 and day == 9)
            file.add_hearing(NewHearing(entry.proceeding_id, march(heard), HearingKind.MERITS, time(9)))
        done = DONE[place]
        if done is not None and place != 3:
            file.record_completion(entry.proceeding_id, march(done), Manner.DECISION)
        entries.append(entry)
    return entries


def released() -> PublicRows:
    """What a release has of all eight, and of a ninth case that was never typed."""
    cases, proceedings, hearings = [], [], []
    for place, (_, _, nation) in enumerate(PEOPLE):
        case, proceeding, done = case_key(place), 30_000_100 + place, DONE[place]
        cases.append(a_public_case(case, nationality=nation, custody="N"))
        row = a_public_proceeding(proceeding, case, completed=march(done) if done else None, custody="N", opened_on=MARCH)
        proceedings.append(row if done else row._replace(manner=None, has_decision=False))
        for number, day in enumerate(HEARD[place]):
            key = 40_001_000 + 10 * place + number
            hearings.append(a_public_hearing(key, proceeding, case_key=case, on=march(day), start=540, stop=660, code=None))
    return no_public_rows()._replace(cases=cases, proceedings=proceedings, hearings=hearings)


def a_docket_to_match() -> DocketFile:
    """The typed cases, the release, and the first of them matched, with a hearing that came later."""
    file = an_empty_docket()
    entries = type_cases(file)
    rows = released()
    file.record_release(rows, "EOIR Case Data 2027-03", TODAY)
    file.record_match(entries[0].id, public_case_id(0))
    later = a_public_hearing(40_009_000, 30_000_100, case_key=case_key(0), on=march(22), code=None)
    orphan = a_public_motion(proceeding_key=None, case_key=None, decided_on=march(10))
    file.record_release(rows._replace(hearings=[*rows.hearings, later], motions=[orphan]), "EOIR Case Data 2027-04", TODAY)
    return file
