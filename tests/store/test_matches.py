"""What the docket says of public cases that wait for their match."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.docket import Custody, HearingKind, Manner, Outcome, OutcomeKind, Respondent, RuleBroken, Touched
from iqdesk.domain.entries import NewCase, NewHearing, NewMotion, NewProceeding
from iqdesk.domain.identity import new_identity
from iqdesk.domain.match_board import MatchView
from iqdesk.domain.matching import MatchSide, Particular, What
from iqdesk.domain.public import PublicCustodyRequest, PublicFamilyLink
from iqdesk.store.release_rows import public_identity
from store.every_verb import (
    TODAY,
    a_public_case,
    a_public_hearing,
    a_public_motion,
    a_public_proceeding,
    no_public_rows,
)

if TYPE_CHECKING:
    from iqdesk.domain.public import PublicRows
    from iqdesk.store.docket_file import DocketFile

MARCH_9 = date(2026, 3, 9)
FIRST = date(2026, 1, 5)
PUBLIC = public_identity("cases", 20_000_001)


def a_completed_case(key: int = 20_000_001, on: date = MARCH_9, **changes: object) -> PublicRows:
    tail = key % 1000
    return no_public_rows()._replace(
        cases=[a_public_case(key, **changes)],
        proceedings=[a_public_proceeding(30_000_000 + tail, key, completed=on)],
        hearings=[a_public_hearing(40_000_000 + tail, 30_000_000 + tail, case_key=key, on=on)],
    )


def read(file: DocketFile, *parts: PublicRows) -> None:
    rows = no_public_rows()
    for part in parts:
        rows = type(rows)(*(ours + theirs for ours, theirs in zip(rows, part, strict=True)))
    file.record_release(rows, "EOIR Case Data", TODAY)


def typed_case(file: DocketFile, on: date = MARCH_9, number: str = "000123456", **changes: str) -> NewCase:
    entry = NewCase(Respondent("Quispe", "Nélida", number), FIRST, "RMV", Custody.DETAINED, **({"nationality": "PE"} | changes))
    file.add_case(entry, FIRST)
    file.add_hearing(NewHearing(entry.proceeding_id, on, HearingKind.MERITS))
    file.record_completion(entry.proceeding_id, on, Manner.DECISION)
    return entry


def test_a_public_case_that_waits_stands_beside_the_typed_case_it_most_likely_is(file: DocketFile) -> None:
    case = typed_case(file, language="SP")
    read(file, a_completed_case(), a_completed_case(20_000_002, date(2026, 2, 3)))
    assert file.unmatched_cases() == 2
    certain, alone = file.match_board().lines
    assert certain.typed is not None
    assert (certain.public_id, certain.typed.case.case_id, certain.view) == (PUBLIC, case.id, MatchView.CERTAIN)
    assert certain.waiting.rows == 2
    assert certain.typed.case.respondent.name == "Quispe, Nélida"
    assert certain.reasons == (
        "same completion, Mar 9, 2026",
        "1 of 1 hearing date",
        "nationality",
        "type",
        "language",
        "custody",
    )
    assert (alone.typed, alone.view) == (None, MatchView.ALONE)


def test_a_case_is_known_by_its_days_and_particulars_in_words(file: DocketFile) -> None:
    typed_case(file)
    day = date(2026, 3, 2)
    bond = PublicCustodyRequest(60_000_001, 30_000_001, None, "BB", "QWM", day, None, has_decision=False)
    rows = a_completed_case(custody="Q", nationality="ZZ9")._replace(
        motions=[a_public_motion(received=day), a_public_motion(50_000_002, received=None)],
        custody_requests=[bond],
        hearings=[a_public_hearing(on=MARCH_9), a_public_hearing(40_000_002, on=FIRST, code="99")],
        family_links=[PublicFamilyLink(91_000_001, 20_000_001, 20_000_002, day, None)],
    )
    read(file, rows)
    known = file.match_board().lines[0].waiting.public
    assert known.case.number == "Case 20000001"
    assert (known.on(What.COMPLETION), known.on(What.HEARING)) == ((MARCH_9,), (MARCH_9,))  # one in error is no day
    assert (known.on(What.MOTION), known.on(What.REQUEST), known.on(What.APPEAL)) == ((day,), (day,), ())
    assert dict(known.particulars) == {
        Particular.TYPE: "Removal",
        Particular.NATIONALITY: "ZZ9",
        Particular.LANGUAGE: "Spanish",
        Particular.CUSTODY: "Q",
        Particular.FAMILY: "lead",
    }
    link = new_identity()
    rider = a_case("000999888")
    file.add_case(rider, TODAY)
    file.add_family(rider.id, public_identity("cases", 20_000_001), day, link)
    assert file.match_board().lines[0].waiting.public.particulars[Particular.FAMILY] == "rider"


def test_a_fear_review_is_told_from_other_cases(file: DocketFile) -> None:
    typed_case(file)
    read(file, a_completed_case(case_type="CFR"))
    (line,) = file.match_board().lines
    assert line.typed is None
    assert line.waiting.public.is_fear_review


def test_refused_pairs_are_not_proposed_again(file: DocketFile) -> None:
    case = typed_case(file)
    read(file, a_completed_case())
    file.record_refused_match(case.id, PUBLIC)
    assert [line.typed for line in file.match_board().lines] == [None]
    file.undo()
    assert file.match_board().certain()


def test_rows_of_a_matched_case_wait_by_themselves(file: DocketFile) -> None:
    case = typed_case(file)
    read(file, a_completed_case())
    file.record_match(case.id, PUBLIC)
    assert file.match_board().lines == ()
    day, other = date(2026, 3, 30), date(2026, 3, 31)
    later = a_completed_case()._replace(hearings=[a_public_hearing(40_000_002, on=day)])
    read(file, later)
    (line,) = file.match_board().lines
    assert (line.view, line.public_id, line.can_match) == (MatchView.WITHIN, case.id, False)
    file.add_hearing(NewHearing(case.proceeding_id, day, HearingKind.MERITS))
    (line,) = file.match_board().lines
    assert (line.view, line.can_match) == (MatchView.CERTAIN, True)
    read(file, later._replace(hearings=[a_public_hearing(40_000_003, on=other)]))
    (line,) = file.match_board().lines
    assert (line.view, line.waiting.rows, line.reasons[0]) == (MatchView.WITHIN, 2, "1 of 1 hearing date")


def test_what_was_typed_in_a_public_case_is_put_beside_its_own_rows(file: DocketFile) -> None:
    read(file, a_completed_case(on=date(2025, 6, 2)))
    file.correct_typed_from(FIRST)
    proceeding = public_identity("proceedings", 30_000_001)
    file.add_motion(NewMotion(proceeding, "MTR", MARCH_9))
    rows = a_completed_case(on=date(2025, 6, 2))._replace(motions=[a_public_motion(received=MARCH_9, decided_on=TODAY)])
    read(file, rows)
    (line,) = file.match_board().lines
    assert (line.view, line.can_match, line.reasons[0]) == (MatchView.WITHIN, True, "motion received Mar 9, 2026")
    file.record_match(PUBLIC, PUBLIC)
    assert file.match_board().lines == ()
    assert len(file.facts().motions) == 1


# Looking for the other case.


def test_candidates_of_either_side_share_a_day_and_are_neither_refused_nor_matched(file: DocketFile) -> None:
    case, other, far = (
        typed_case(file),
        typed_case(file, number="000123457"),
        typed_case(file, FIRST, "000123458"),
    )
    read(file, a_completed_case(), a_completed_case(20_000_002, nationality="GT"), a_completed_case(20_000_003))
    third = public_identity("cases", 20_000_003)
    assert {one.case.case_id for one in file.match_candidates(PUBLIC)} == {case.id, other.id}
    assert [one.case.case_id for one in file.match_candidates(case.id)][:2] == [PUBLIC, third]
    assert file.match_candidates(far.id) == []
    file.record_refused_match(case.id, third)
    file.record_match(other.id, PUBLIC)
    assert third not in {one.case.case_id for one in file.match_candidates(case.id)}
    assert {one.case.case_id for one in file.match_candidates(third)} == set()
    with pytest.raises(RuleBroken, match="no longer in the docket"):
        file.match_candidates(1)


def test_which_side_of_a_match_a_case_stands_on(file: DocketFile) -> None:
    case = typed_case(file)
    read(file, a_completed_case(), a_completed_case(20_000_002))
    assert file.match_side(case.id) is MatchSide.TYPED
    assert file.match_side(public_identity("cases", 20_000_002)) is MatchSide.PUBLIC
    file.record_match(case.id, PUBLIC)
    assert file.match_side(case.id) is file.match_side(PUBLIC) is None


def test_cases_to_match_are_found_by_number_name_or_day(file: DocketFile) -> None:
    case = typed_case(file)
    read(file, a_completed_case(), a_completed_case(20_000_002, date(2026, 2, 3)))

    def found(search: str, *, is_typed: bool, limit: int = 100) -> list[str]:
        return [one.case.number for one in file.cases_to_match(search, TODAY, is_typed=is_typed, limit=limit)]

    assert found("123456", is_typed=True) == found("quispe", is_typed=True) == ["A000\u00a0123\u00a0456"]
    assert found("2/3/2026", is_typed=False) == ["Case 20000002"]
    assert found("20000001", is_typed=False) == ["Case 20000001"]
    assert found("2000000", is_typed=False, limit=1) == ["Case 20000001"]
    assert found("20000001", is_typed=True) == found("", is_typed=True) == []
    known = file.cases_to_match("20000001", TODAY, is_typed=False)[0]
    assert known == file.known_case(PUBLIC)
    assert known.on(What.COMPLETION) == (MARCH_9,)
    file.record_match(case.id, PUBLIC)
    assert found("quispe", is_typed=True) == found("20000001", is_typed=False) == []


# What is set apart before the typed-from date.


def test_a_completion_typed_for_a_past_day_sets_those_of_its_day_apart_until_it_is_matched(file: DocketFile) -> None:
    past = date(2025, 11, 4)
    read(file, a_completed_case(20_000_001, past), a_completed_case(20_000_002, past), a_completed_case(20_000_003, FIRST))
    case = typed_case(file, past)
    assert file.judge.typed_from == FIRST
    done = sorted(one.completed for one in file.facts().proceedings if one.completed)
    assert done == [past]  # not thrice: either public one may be the typed one; the third is after typed-from
    file.correct_typed_from(TODAY)
    assert sorted(one.completed for one in file.facts().proceedings if one.completed) == [past, FIRST]
    file.record_match(case.id, PUBLIC)
    assert sorted(one.completed for one in file.facts().proceedings if one.completed) == [past, past, FIRST]
    assert file.facts().set_apart == 0


def test_a_refusal_and_its_undo_tell_that_the_measures_changed(file: DocketFile) -> None:
    read(file, a_completed_case(20_000_001, date(2025, 11, 4)))
    case = typed_case(file, date(2025, 11, 4))
    assert file.record_refused_match(case.id, PUBLIC) & Touched.MEASURED
    assert file.undo() & Touched.MEASURED


def test_a_tick_for_prepared_lets_no_row_count_that_was_set_apart(file: DocketFile) -> None:
    typed_case(file)
    read(file, a_completed_case(20_000_009))
    hearing = public_identity("hearings", 40_000_009)
    waiting = file.facts().set_apart
    file.record_prepared(hearing, is_prepared=True)
    file.record_minutes_used(hearing, 45)
    assert file.facts().set_apart == waiting
    file.record_outcome(hearing, Outcome(OutcomeKind.HELD), TODAY)
    assert file.facts().set_apart == waiting - 1


def test_refused_it_holds_nothing_back(file: DocketFile) -> None:
    past = date(2025, 11, 4)
    read(file, a_completed_case(20_000_001, past))
    case = typed_case(file, past)
    assert file.facts().set_apart == 1
    file.record_refused_match(case.id, PUBLIC)
    assert file.facts().set_apart == 0
    assert len([one for one in file.facts().proceedings if one.completed]) == 2


def test_a_matched_case_holds_back_rows_of_its_own_only(file: DocketFile) -> None:
    past, second = date(2025, 11, 4), date(2025, 12, 2)
    read(file, a_completed_case(20_000_001, past), a_completed_case(20_000_002, second))
    case = typed_case(file, past)
    file.record_match(case.id, PUBLIC)
    assert file.facts().set_apart == 0
    pass_two = NewProceeding(case.id, date(2025, 11, 20))
    file.add_proceeding(pass_two)
    file.record_completion(pass_two.id, second, Manner.DECISION)
    assert file.facts().set_apart == 0
    read(file, no_public_rows()._replace(proceedings=[a_public_proceeding(30_000_009, 20_000_001, completed=second)]))
    assert file.facts().set_apart == 1
    assert [one.public_id for one in file.match_board().certain()] == [case.id]


def test_a_public_completion_counts_once_it_was_typed_not_because_another_column_was(file: DocketFile) -> None:
    read(file, a_completed_case()._replace(
        hearings=[], proceedings=[a_public_proceeding(completed=None, manner=None, has_decision=False)]
    ))  # fmt: skip
    file.record_custody_change(PUBLIC, "R", FIRST, new_identity())
    typed_case(file)
    read(file, a_completed_case())
    assert len([one for one in file.facts().proceedings if one.completed]) == 1


def test_the_map_of_days_counts_the_completions_that_the_measures_count(file: DocketFile) -> None:
    past = date(2025, 11, 4)
    read(file, a_completed_case(20_000_001, past), a_completed_case(20_000_002, past), a_completed_case(20_000_003, FIRST))
    case = typed_case(file, past)
    for settle in (file.undo, file.redo, lambda: file.correct_typed_from(TODAY), lambda: file.record_match(case.id, PUBLIC)):
        settle()
        counted = Counter(one.completed for one in file.facts().proceedings if one.completed)
        mapped = {load.day: load.completions for load in file.month_loads(past, TODAY) if load.completions}
        assert mapped == counted
