"""A dozen cases of the sample typed as a clerk would, the release read, all matched: the standing is the release's own."""

from __future__ import annotations

from collections import Counter
from datetime import date, time
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from builders import a_judge, shipped_goals
from exchange.releases import SAMPLE

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import Custody, Respondent
from iqdesk.domain.entries import NewCase, NewHearing
from iqdesk.domain.measures import standing
from iqdesk.exchange.eoir import read_release
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.release_rows import public_identity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.public import PublicProceeding, PublicRows

AS_OF = date(2020, 4, 6)
TYPED_FROM = date(2030, 10, 1)  # after all that the sample holds: past cases are typed into a docket that begins later
YEAR = FiscalYear(2019)


@cache
def sample() -> PublicRows:
    return read_release(SAMPLE, frozenset({"QWM"})).rows


def dozen() -> list[PublicProceeding]:
    """Twelve cases with one proceeding each and no family, completed by this judge in the year, spread over it."""
    family = {key for link in sample().family_links for key in (link.lead_case_key, link.rider_case_key)}
    times = Counter(one.case_key for one in sample().proceedings)
    known = {one.key for one in sample().cases}
    found = [
        one
        for one in sample().proceedings
        if one.completed in YEAR.days()
        and one.judge == "QWM"
        and one.manner is not None
        and one.manner.completes
        and one.case_key in known - family
        and times[one.case_key] == 1
        and one.opened_on is not None
    ]
    return found[:: len(found) // 12][:12]


def measured(file: DocketFile) -> dict[str, Any]:
    return standing(file.facts(), shipped_goals(), YEAR, AS_OF).as_json()


@pytest.fixture
def file() -> Iterator[DocketFile]:
    with DocketFile.in_memory(a_judge("QWM")) as docket:
        yield docket


def type_one(file: DocketFile, number: int, one: PublicProceeding) -> NewCase:
    """As a clerk has it: the person, the nationality, this judge's hearings, the completion. Outcomes are left to the release."""
    case = next(case for case in sample().cases if case.key == one.case_key)
    custody = Custody(one.custody) if one.custody else Custody.NEVER
    person = Respondent("Quispe Huallpa", f"Nélida {number}", f"{number + 1:09}")
    entry = NewCase(person, one.opened_on or AS_OF, one.case_type or "RMV", custody, case.nationality, case.language)
    file.add_case(entry, TYPED_FROM)
    for hearing in sample().hearings:
        if hearing.proceeding_key == one.key and hearing.judge == "QWM" and hearing.code != "99":
            start = None if hearing.start is None else time(*divmod(hearing.start, 60))
            file.add_hearing(NewHearing(entry.proceeding_id, hearing.on, hearing.kind, start))
    assert one.completed is not None
    assert one.manner is not None
    file.record_completion(entry.proceeding_id, one.completed, one.manner)
    return entry


def test_matched_the_typed_cases_count_as_the_release_alone_does(file: DocketFile) -> None:
    with DocketFile.in_memory(a_judge("QWM")) as alone:
        alone.record_release(sample(), "EOIR Case Data", AS_OF)
        expected = measured(alone)
    chosen = dozen()
    typed = [type_one(file, number, one) for number, one in enumerate(chosen)]
    file.record_release(sample(), "EOIR Case Data", AS_OF)
    assert measured(file)["completions"]["count"] <= expected["completions"]["count"]

    twins = {public_identity("cases", one.case_key): case.id for one, case in zip(chosen, typed, strict=True)}
    proposed = {line.public_id: line.typed.case.case_id for line in file.match_board().lines if line.typed is not None}
    assert {public: proposed.get(public) for public in twins} == twins
    file.record_matches([(ours, public) for public, ours in twins.items()])

    found = measured(file)
    assert found.pop("set_apart") == expected.pop("set_apart") == 0
    assert found == expected
    assert file.match_board().lines == ()
    assert file.record_release(sample(), "EOIR Case Data", AS_OF).changed == 0
    file.undo()
    assert file.unmatched_cases() > 0
