"""A family's setting: one line of the day, a row for each member, outcomes that go to the riders chosen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind, RuleBroken
from iqdesk.domain.entries import FamilyCorrection, HearingCorrection, NewHearing
from iqdesk.domain.identity import new_identity
from store.every_verb import COMPLETED, TODAY

if TYPE_CHECKING:
    from iqdesk.domain.entries import NewCase
    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile

ADJOURNED = Outcome(OutcomeKind.ADJOURNED, "13")


@dataclass
class Family:
    """A lead with two riders, and the identities of what binds them."""

    lead: NewCase = field(default_factory=lambda: a_case("000100001"))
    son: NewCase = field(default_factory=lambda: a_case("000100002", given="Rómulo"))
    aunt: NewCase = field(default_factory=lambda: a_case("000100003", given="Yeny"))
    links: tuple[int, int] = field(default_factory=lambda: (new_identity(), new_identity()))

    @property
    def riders(self) -> list[int]:
        return [self.son.id, self.aunt.id]


@pytest.fixture
def family(file: DocketFile) -> Family:
    here = Family()
    for case in (here.lead, here.son, here.aunt):
        file.add_case(case, date(2026, 1, 5))
    for rider, link in zip(here.riders, here.links, strict=True):
        file.add_family(here.lead.id, rider, date(2026, 1, 5), link)
    return here


def a_merits(of: NewCase, on: date = TODAY) -> NewHearing:
    return NewHearing(of.proceeding_id, on, HearingKind.MERITS, time(10, 30), 90)


def the_line(file: DocketFile, on: date = TODAY) -> Setting:
    (line,) = file.settings_on(on)
    return line


def codes(file: DocketFile) -> dict[int, str | None]:
    return {one.proceeding_id: one.code for one in file.facts().hearings}


def completed(file: DocketFile) -> set[int]:
    return {one.case_id for one in file.facts().proceedings if one.completed}


def test_a_family_is_one_line_of_the_day_and_a_row_for_each_member(file: DocketFile, family: Family) -> None:
    hearing = a_merits(family.lead)
    file.add_hearing(hearing, family.riders)
    line = the_line(file)
    assert (line.hearing_id, line.riders) == (hearing.id, 2)
    assert [rider.case.respondent.given for rider in line.shared] == ["Rómulo", "Yeny"]
    assert set(codes(file)) == {family.lead.proceeding_id, family.son.proceeding_id, family.aunt.proceeding_id}


def test_an_outcome_goes_to_the_riders_chosen_and_completes_their_proceedings_too(file: DocketFile, family: Family) -> None:
    hearing = a_merits(family.lead)
    file.add_hearing(hearing, family.riders)
    file.record_outcome(hearing.id, COMPLETED, TODAY, [family.son.id])
    assert completed(file) == {family.lead.id, family.son.id}
    assert [(rider.outcome, rider.code) for rider in the_line(file).shared] == [(OutcomeKind.COMPLETED, "8B"), (None, None)]
    undo = file.next_undo()
    assert undo is not None
    assert undo.name == "Marked completed, 10:30 AM, A000\u00a0100\u00a0001, with 1 rider"
    file.record_outcome(hearing.id, ADJOURNED, TODAY, family.riders)
    assert completed(file) == set()
    assert set(codes(file).values()) == {"13"}


def test_what_is_measured_knows_a_family_held_without_a_code_from_one_with_nothing_recorded(
    file: DocketFile, family: Family
) -> None:
    def recorded() -> set[tuple[str | None, bool]]:
        return {(one.code, one.is_recorded) for one in file.facts().hearings}

    hearing = a_merits(family.lead)
    file.add_hearing(hearing, family.riders)
    assert recorded() == {(None, False)}
    file.record_outcome(hearing.id, ADJOURNED, TODAY, family.riders)
    assert recorded() == {("13", True)}
    file.record_outcome(hearing.id, Outcome(OutcomeKind.HELD), TODAY, family.riders)
    assert recorded() == {(None, True)}


def test_a_rider_without_a_row_gets_one_with_the_outcome(file: DocketFile, family: Family) -> None:
    hearing = a_merits(family.lead)
    file.add_hearing(hearing)
    assert [rider.hearing_id for rider in the_line(file).shared] == [None, None]
    file.record_outcome(hearing.id, COMPLETED, TODAY, family.riders)
    assert completed(file) == {family.lead.id, *family.riders}
    assert all(rider.hearing_id for rider in the_line(file).shared)


def test_a_severed_rider_is_not_offered_and_its_settings_stand_alone(file: DocketFile, family: Family) -> None:
    hearing = a_merits(family.lead)
    file.add_hearing(hearing, family.riders)
    file.correct_family(family.links[0], FamilyCorrection(date(2026, 1, 5), TODAY))
    assert [name.case_id for name in file.riders_of(family.lead.id, TODAY)] == [family.aunt.id]
    assert [name.case_id for name in file.severed_riders_of(family.lead.id, TODAY)] == [family.son.id]
    assert file.severed_riders_of(family.lead.id, date(2026, 1, 6)) == []
    lead, son = file.settings_on(TODAY)
    assert [rider.case.case_id for rider in lead.shared] == [family.aunt.id]
    assert son.case.case_id == family.son.id
    with pytest.raises(RuleBroken, match="was severed on Mar 10, 2026"):
        file.record_outcome(hearing.id, COMPLETED, TODAY, [family.son.id])


def test_a_moved_setting_takes_its_riders_along(file: DocketFile, family: Family) -> None:
    hearing, later = a_merits(family.lead), a_merits(family.lead, date(2026, 3, 17))
    file.add_hearing(hearing, family.riders)
    file.record_moved(hearing.id, "9A", later, TODAY)
    old, new = the_line(file), the_line(file, later.on)
    assert (old.outcome, old.code, old.moved_to, old.is_moved) == (OutcomeKind.DID_NOT_PROCEED, "9A", later.on, True)
    assert {rider.code for rider in old.shared} == {"9A"}
    assert [rider.case.case_id for rider in new.shared] == family.riders
    undo = file.next_undo()
    assert undo is not None
    assert undo.name == "Moved 10:30 AM to Mar 17, A000\u00a0100\u00a0001, with 2 riders"


def test_a_case_is_no_rider_of_itself(file: DocketFile, family: Family) -> None:
    hearing = a_merits(family.lead)
    with pytest.raises(RuleBroken, match="case of this setting itself"):
        file.add_hearing(hearing, [family.lead.id])
    assert file.settings_on(TODAY) == []


def test_a_rider_whose_case_has_ended_has_no_hearing(file: DocketFile, family: Family) -> None:
    file.record_completion(family.son.proceeding_id, date(2026, 2, 2), Manner.WITHDRAWN)
    assert [name.case_id for name in file.riders_of(family.lead.id, TODAY)] == [family.aunt.id]
    with pytest.raises(RuleBroken, match="no proceeding that is open on Mar 10, 2026"):
        file.add_hearing(a_merits(family.lead), family.riders)


def test_a_riders_own_setting_of_the_hour_is_its_row_from_now_on(file: DocketFile, family: Family) -> None:
    setting, own = a_merits(family.lead), a_merits(family.son)
    for entry in (setting, own):
        file.add_hearing(entry)
    assert len(file.settings_on(TODAY)) == 2
    file.record_outcome(setting.id, ADJOURNED, TODAY, [family.son.id])
    assert [(rider.case.case_id, rider.hearing_id) for rider in the_line(file).shared] == [
        (family.son.id, own.id),
        (family.aunt.id, None),
    ]


def test_a_riders_own_setting_that_others_share_stays_a_line(file: DocketFile, family: Family) -> None:
    setting, own = a_merits(family.lead), a_merits(family.son)
    file.add_family(family.son.id, family.aunt.id, date(2026, 1, 5), new_identity())
    file.add_hearing(setting)
    file.add_hearing(own, [family.aunt.id])
    file.record_outcome(setting.id, ADJOURNED, TODAY, [family.son.id])
    assert {line.hearing_id: line.code for line in file.settings_on(TODAY)} == {setting.id: "13", own.id: "13"}


def test_a_riders_row_corrected_in_its_minutes_alone_still_shares_the_setting(file: DocketFile, family: Family) -> None:
    setting = a_merits(family.lead)
    file.add_hearing(setting, [family.son.id])
    shared = the_line(file).shared[0].hearing_id or 0
    file.correct_hearing(shared, HearingCorrection(setting.start, 45, setting.kind))
    assert the_line(file).shared[0].hearing_id == shared
    file.correct_hearing(shared, HearingCorrection(time(11, 0), 45, setting.kind))
    assert len(file.settings_on(TODAY)) == 2
