"""The agency's figure beside the docket's: every way of counting with its proceedings, worked by hand."""

from __future__ import annotations

from datetime import date

import pytest
from builders import ANOTHER_JUDGE, FY2019, a_hearing, a_proceeding, a_rider_link, facts_of, shipped_goals

from iqdesk.domain.docket import Manner, Proceeding, RuleBroken
from iqdesk.domain.reconcile import AgencyFigure, Reconciliation, reconcile

ON = date(2019, 6, 28)


def compared(figure: int, *rows: object, entered: dict[int, date] | None = None) -> Reconciliation:
    return reconcile(facts_of(*rows), shipped_goals(), FY2019, AgencyFigure(2019, ON, figure), entered or {})


def ways(found: Reconciliation) -> dict[str, tuple[set[int], set[int], int]]:
    """What each way adds, leaves out and comes to."""
    return {way.key: ({p.id for p in way.adds}, {p.id for p in way.drops}, found.gives(way)) for way in found.ways}


def ids(*rows: Proceeding) -> set[int]:
    return {one.id for one in rows}


def test_each_way_names_the_proceedings_in_which_it_differs() -> None:
    plain, rider, again = a_proceeding("2019-03-04"), a_proceeding("2019-03-05"), a_proceeding("2019-03-06", case=1_000_001)
    twice = a_proceeding("2019-03-07", case=1_000_001)
    closed = a_proceeding("2019-03-08", manner=Manner.ADMINISTRATIVE_CLOSURE)
    fear = a_proceeding("2019-03-08", case_type="CFR")
    moved = [a_proceeding("2019-03-11", manner=one) for one in (Manner.VENUE_CHANGE, Manner.TRANSFER)]
    other, theirs = a_proceeding("2019-03-12", judge=ANOTHER_JUDGE), a_proceeding("2019-03-13")
    heard = [a_hearing(other, "2019-03-12", "8B"), a_hearing(theirs, "2019-03-12", "RR", judge=ANOTHER_JUDGE)]
    after, unknown = a_proceeding("2019-06-29"), a_proceeding("2019-03-14", manner=None)
    rows = [plain, rider, a_rider_link(rider), again, twice, closed, fear, moved, other, theirs, heard, after, unknown]
    found = compared(9, rows, entered={plain.id: date(2019, 7, 1), rider.id: date(2019, 3, 5)})
    assert (len(found.own), found.gap) == (5, 4)
    assert ways(found) == {
        "leads-only": (set(), ids(rider), 4),
        "distinct-cases": (set(), ids(twice), 4),
        "count-administrative-closures": (ids(closed), set(), 6),
        "count-fear-reviews": (ids(fear), set(), 6),
        "moved": (ids(*moved), set(), 7),
        "late": (set(), ids(plain), 4),
        "other-code": (ids(other), set(), 6),
        "heard-elsewhere": (set(), ids(theirs), 4),
    }
    assert found.together == ()


def test_a_date_left_standing_after_the_completion_is_no_last_hearing() -> None:
    own, other = a_proceeding("2019-03-04"), a_proceeding("2019-03-04", judge=ANOTHER_JUDGE)
    sat = [a_hearing(own, "2019-03-04", "8B"), a_hearing(other, "2019-03-04", "8B", judge=ANOTHER_JUDGE)]
    left = [a_hearing(own, "2019-03-18", None, judge=ANOTHER_JUDGE), a_hearing(other, "2019-03-18", None)]
    assert ways(compared(1, own, other, sat, left)) == {}


def test_a_way_that_gives_the_figure_is_marked_and_pairs_that_do_stand_under_it() -> None:
    plain, closed, fear = (
        a_proceeding("2019-03-04"),
        a_proceeding("2019-03-08", manner=Manner.ADMINISTRATIVE_CLOSURE),
        a_proceeding("2019-03-08", case_type="CFR"),
    )
    alone = compared(2, plain, closed)
    assert [(line.labels[0], line.is_sum) for line in alone.part.lines] == [
        ("As this docket counts", False),
        ("Administrative closures counted", True),
    ]
    both = compared(3, plain, closed, fear)
    (line,) = both.part.lines[3:]
    assert line.labels == ("Administrative closures counted, and fear reviews counted",)
    assert [figure.words for figure in line.figures] == ["2", "3", "0"]
    assert line.is_sum
    assert both.as_json() == {
        "fiscal_year": 2019,
        "on": "2019-06-28",
        "agency": 3,
        "docket": 1,
        "difference": 2,
        "set_apart": 0,
        "ways": [
            {"way": "As this docket counts", "rows": 1, "gives": 1, "apart": 2},
            {"way": "Administrative closures counted", "rows": 1, "gives": 2, "apart": 1},
            {"way": "Fear reviews counted", "rows": 1, "gives": 2, "apart": 1},
            {"way": "Administrative closures counted, and fear reviews counted", "rows": 2, "gives": 3, "apart": 0},
        ],
    }


@pytest.mark.parametrize("figure", [-1, 10_000])
def test_a_figure_that_no_year_can_have_is_refused(figure: int) -> None:
    with pytest.raises(RuleBroken, match="from 0 to 9,999"):
        AgencyFigure(2019, ON, figure).check()
