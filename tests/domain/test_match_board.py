"""The board of public cases that wait for their match: what is put beside each, in which order, and what settling leaves."""

from __future__ import annotations

from datetime import date, timedelta

from iqdesk.domain.docket import Respondent
from iqdesk.domain.match_board import MatchBoard, MatchView, Unmatched
from iqdesk.domain.matching import KnownCase, Particular, What
from iqdesk.domain.records import CaseName

MONDAY = date(2027, 3, 8)


def known(identity: int, *heard: int, completed: int | None = None) -> KnownCase:
    days = {What.HEARING: tuple(MONDAY + timedelta(days=number) for number in heard)}
    if completed is not None:
        days[What.COMPLETION] = (MONDAY + timedelta(days=completed),)
    return KnownCase(
        CaseName(identity, Respondent(), identity), days, {Particular.NATIONALITY: "Peru", Particular.TYPE: "Removal"}
    )


def typed(*cases: KnownCase) -> dict[int, KnownCase]:
    return {one.case.case_id: one for one in cases}


def shown(board: MatchBoard) -> list[tuple[int, int | None, MatchView]]:
    return [(line.public_id, line.typed.case.case_id if line.typed else None, line.view) for line in board.lines]


def test_certain_pairs_come_first_then_likely_ones_then_rows_of_matched_cases_then_cases_alone() -> None:
    matched = Unmatched(known(94, 5), 1, is_matched=True)
    waiting = [
        Unmatched(known(90, 50), 1),
        Unmatched(known(91, 60), 1),
        matched,
        Unmatched(known(92, 0, 3), 2),
        Unmatched(known(93, 1, 8), 2),
    ]
    board = MatchBoard.of(waiting, typed(known(1, 0, 2, 3), known(2, 1, 8)))
    assert shown(board) == [
        (93, 2, MatchView.CERTAIN),
        (92, 1, MatchView.LIKELY),
        (94, None, MatchView.WITHIN),
        (91, None, MatchView.ALONE),  # the newest first
        (90, None, MatchView.ALONE),
    ]
    assert [line.public_id for line in board.certain()] == [93]
    assert board.lines[0].reasons == ("2 of 2 hearing dates", "nationality", "type")
    assert board.lines[1].differences == ("typed only: hearing of Mar 10, 2027",)
    assert (board.lines[3].reasons, board.lines[3].differences) == ((), ())


def test_a_case_without_days_stands_at_the_end() -> None:
    board = MatchBoard.of([Unmatched(known(90), 1), Unmatched(known(91, 5), 1)], {})
    assert [line.public_id for line in board.lines] == [91, 90]


def test_rows_of_a_matched_case_are_certain_when_each_was_typed() -> None:
    ours = known(94, 5, 6)
    both = Unmatched(known(94, 5), 1, own=ours, is_matched=True)
    one_more = Unmatched(known(95, 5, 7), 2, own=ours, is_matched=True)
    neither = Unmatched(known(96, 9), 1, own=ours, is_matched=True)
    board = MatchBoard.of([both, one_more, neither], {})
    assert [line.view for line in board.lines] == [MatchView.CERTAIN, MatchView.WITHIN, MatchView.WITHIN]
    assert {line.public_id: line.can_match for line in board.lines} == {94: True, 95: True, 96: False}


def test_what_was_typed_in_a_public_case_goes_with_its_rows_where_a_day_is_the_same() -> None:
    within = Unmatched(known(91, 5), 1, own=known(91, 5))
    beside = Unmatched(known(92, 1, 8), 2, own=known(92, 40))
    board = MatchBoard.of([within, beside], typed(known(1, 5, 6), known(2, 1, 8)))
    assert shown(board) == [(92, 2, MatchView.CERTAIN), (91, 91, MatchView.WITHIN)]


def test_what_is_settled_leaves_the_board_and_the_next_likely_case_takes_its_place() -> None:
    waiting = [Unmatched(known(91, 1, 8), 2), Unmatched(known(92, 1, 8), 2)]
    board = MatchBoard.of(waiting, typed(known(1, 1, 8), known(2, 1, 9)))
    assert shown(board)[0] == (91, 1, MatchView.LIKELY)  # typed case 1 would do for both
    parted = board.parted(1, 91)
    assert {public_id: ours for public_id, ours, _ in shown(parted)} == {91: 2, 92: 1}
    left = board.without({91}, {1})
    assert shown(left) == [(92, 2, MatchView.LIKELY)]


def test_refused_pairs_are_not_put_together_again() -> None:
    board = MatchBoard.of([Unmatched(known(91, 1, 8), 2)], typed(known(1, 1, 8)), refused={(1, 91)})
    assert shown(board) == [(91, None, MatchView.ALONE)]


def test_views_are_labelled_as_chips_say_them() -> None:
    assert [view.label for view in MatchView] == ["All", "Every date", "Likely", "None found", "More rows"]
