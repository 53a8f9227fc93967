"""Which typed case a public case is: what speaks for a pair, what rules it out, what makes it certain, and which go together."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.docket import Respondent
from iqdesk.domain.matching import (
    KnownCase,
    Likeness,
    Particular,
    What,
    candidates,
    day_list,
    differences,
    likeness,
    proposals,
    reasons,
)
from iqdesk.domain.records import CaseName

if TYPE_CHECKING:
    from collections.abc import Iterable

MONDAY = date(2027, 3, 8)
SAME = {Particular.NATIONALITY: "Peru", Particular.TYPE: "Removal", Particular.LANGUAGE: "Spanish"}


def on(*days: int) -> tuple[date, ...]:
    return tuple(MONDAY + timedelta(days=number) for number in days)


def known(
    identity: int = 1,
    *,
    completed: Iterable[int] = (),
    heard: Iterable[int] = (),
    particulars: dict[Particular, str] | None = None,
    is_fear_review: bool = False,
    **others: tuple[date, ...],
) -> KnownCase:
    days = {What.COMPLETION: on(*completed), What.HEARING: on(*heard)} | {What[name.upper()]: of for name, of in others.items()}
    return KnownCase(
        CaseName(identity, Respondent(), identity), days, SAME if particulars is None else particulars, is_fear_review
    )


def alike(typed: KnownCase, public: KnownCase) -> Likeness:
    found = likeness(typed, public)
    assert found is not None
    return found


def test_the_same_days_and_particulars_speak_for_a_pair_in_words() -> None:
    typed = known(completed=[1], heard=[-30, 0, 1], motion=on(-9), request=on(-40), appeal=on(20, 30))
    public = known(completed=[1], heard=[-60, -30, 1], motion=on(-9), request=on(-40), appeal=on(20, 30))
    assert list(reasons(typed, public)) == [
        "same completion, Mar 9, 2027",
        "2 of 3 hearing dates",
        "motion received Feb 27, 2027",
        "custody request of Jan 27, 2027",
        "appeals filed Mar 28, 2027 and Apr 7, 2027",
        "nationality",
        "type",
        "language",
    ]
    assert list(differences(typed, public)) == ["typed only: hearing of Mar 8, 2027"]
    assert alike(typed, public) == Likeness(6 + 2 * 2 + 3 + 4 + 2 * 4 + 4, agrees=False)


def test_one_hearing_day_of_one_is_said_as_one() -> None:
    assert next(reasons(known(heard=[1]), known(heard=[1]))) == "1 of 1 hearing date"
    bare = known(completed=[1], particulars={})
    assert list(reasons(bare, bare)) == ["same completion, Mar 9, 2027"]


def test_two_hearings_of_a_day_count_as_often_as_both_sides_have_them() -> None:
    assert alike(known(heard=[1, 1]), known(heard=[1, 1])).score == alike(known(heard=[1]), known(heard=[1, 1])).score + 2


def test_what_differs_is_said_with_both_values() -> None:
    typed = known(completed=[1], heard=[0, 3, 9], particulars=SAME | {Particular.CUSTODY: "Detained"})
    other = SAME | {Particular.NATIONALITY: "Ecuador", Particular.CUSTODY: "Released"}
    public = known(completed=[4], heard=[-2, 0, 2, 9], particulars=other)
    assert list(differences(typed, public)) == [
        "completion: Mar 9, 2027 typed, Mar 12, 2027 in the release",
        "typed only: hearing of Mar 11, 2027",
        "in the release only: hearing of Mar 10, 2027",  # the one before the first typed day may never have been typed
        "nationality: Peru typed, Ecuador in the release",
        "custody: Detained typed, Released in the release",
    ]
    assert list(differences(known(heard=[1]), known(completed=[5], heard=[1]))) == [
        "completion: none typed, Mar 13, 2027 in the release"
    ]
    assert list(differences(known(completed=[5]), known(completed=[5]))) == []
    assert list(differences(known(), known(completed=[5]))) == ["completion: none typed, Mar 13, 2027 in the release"]


def test_many_days_are_counted() -> None:
    assert day_list(on(1)) == "Mar 9, 2027"
    assert day_list(on(3, 1, 2)) == "Mar 9, 2027; Mar 10, 2027 and Mar 11, 2027"
    assert day_list(on(1, 2, 3, 4)) == "4 days"
    hearings = [line for line in differences(known(heard=[0, 1, 2, 9]), known(heard=[0, 9])) if "only" in line]
    assert hearings == ["typed only: hearings of Mar 9, 2027 and Mar 10, 2027"]


@pytest.mark.parametrize(
    ("typed", "public"),
    [
        (known(heard=[1, 2]), known(heard=[3, 4])),  # no day in common
        (known(completed=[0], heard=[-1]), known(completed=[15], heard=[-1])),  # completed more than two weeks apart
        (known(heard=[1, 2], is_fear_review=True), known(heard=[1, 2])),  # a fear review and another case
        (known(heard=[1]), known(heard=[1], particulars={})),  # one hearing day and nothing else
        (known(heard=[1, 2]), known(heard=[1, 2], particulars=SAME | {Particular.NATIONALITY: "Ecuador"})),
        (known(), known()),
    ],
)
def test_what_cannot_be_the_same_or_is_no_more_than_chance_is_no_pair(typed: KnownCase, public: KnownCase) -> None:
    assert likeness(typed, public) is None


@pytest.mark.parametrize(
    ("typed", "public", "agrees"),
    [
        (known(completed=[1], heard=[1]), known(completed=[1], heard=[1]), True),
        (known(completed=[1], heard=[1]), known(completed=[1], heard=[-60, -30, 1]), True),  # older than what is typed
        (known(heard=[1, 8, 90]), known(heard=[1, 8]), True),  # later than what the release knows
        (known(heard=[1, 8]), known(heard=[1, 4, 8]), False),
        (known(heard=[1]), known(heard=[1]), False),  # one day is not enough
        (known(completed=[9], heard=[1, 8]), known(heard=[1, 8]), False),  # the release does not know of the completion
        (known(heard=[1, 8]), known(heard=[1, 8], particulars=SAME | {Particular.LANGUAGE: "Quechua"}), False),
        (known(heard=[1, 8], particulars={}), known(heard=[1, 8]), False),  # without nationality three days are needed
        (known(heard=[1, 8, 9], particulars={}), known(heard=[1, 8, 9]), True),
    ],
)
def test_a_pair_agrees_when_every_date_of_the_time_both_cover_is_the_same(
    typed: KnownCase,
    public: KnownCase,
    agrees: bool,  # noqa: FBT001 - a parameter of the table above
) -> None:
    found = likeness(typed, public)
    assert (found is not None and found.agrees) == agrees


def test_candidates_share_a_day_and_were_not_refused() -> None:
    typed = {
        1: known(1, completed=[1], heard=[1]),
        2: known(2, completed=[1], heard=[1], particulars={}),
        3: known(3, heard=[20, 21]),
        4: known(4, completed=[1], heard=[1]),
    }
    public = [known(91, completed=[1], heard=[1]), known(92, heard=[30])]
    found = candidates(typed, public, refused={(4, 91)})
    assert [(one.public_id, one.typed_id) for one in found] == [(91, 1), (91, 2)]


def test_the_likest_pairs_are_put_together_each_case_once() -> None:
    typed = {1: known(1, completed=[1], heard=[0, 1]), 2: known(2, completed=[1], heard=[1])}
    public = [known(91, completed=[1], heard=[1]), known(92, completed=[1], heard=[0, 1])]
    chosen = proposals(candidates(typed, public))
    assert {public_id: one.typed_id for public_id, one in chosen.items()} == {92: 1, 91: 2}
    assert not chosen[91].is_certain  # typed case 1 covers the same days and would do for it as well
    alone = proposals(candidates({1: typed[1]}, public[1:]))
    assert alone[92].is_certain


def test_members_of_a_family_that_cannot_be_told_apart_are_never_certain() -> None:
    typed = {number: known(number, completed=[1], heard=[0, 1]) for number in (1, 2)}
    public = [known(number, completed=[1], heard=[0, 1]) for number in (91, 92)]
    chosen = proposals(candidates(typed, public))
    assert {one.typed_id for one in chosen.values()} == {1, 2}
    assert not any(one.is_certain for one in chosen.values())
    lead = SAME | {Particular.FAMILY: "lead"}
    rider = SAME | {Particular.FAMILY: "rider"}
    told = candidates({1: known(1, heard=[0, 1], particulars=lead)}, [known(92, heard=[0, 1], particulars=rider)])
    assert not told[0].likeness.agrees


DAYS = st.lists(st.integers(0, 40), max_size=4)
CASES = st.builds(
    known,
    completed=st.lists(st.integers(0, 40), max_size=1),
    heard=DAYS,
    particulars=st.dictionaries(st.sampled_from(Particular), st.sampled_from(["one", "other"])),
)


@given(st.lists(CASES, max_size=6), st.lists(CASES, max_size=6))
def test_no_case_is_put_beside_two(typed: list[KnownCase], public: list[KnownCase]) -> None:
    of_typed = dict(enumerate(typed))
    of_public = [
        KnownCase(CaseName(100 + number, Respondent(), None), one.days, one.particulars) for number, one in enumerate(public)
    ]
    chosen = proposals(candidates(of_typed, of_public))
    assert len({one.typed_id for one in chosen.values()}) == len(chosen)
    assert all(of_typed[one.typed_id].events & of_public[public_id - 100].events for public_id, one in chosen.items())


@given(CASES)
def test_a_case_is_like_itself_unless_too_little_is_known_and_never_differs(one: KnownCase) -> None:
    assert list(differences(one, one)) == []
    found = likeness(one, one)
    assert found is not None or sum(what.weight for what, _ in one.events) < 5
