"""The discrepancy note is one page however much there is to say, and names nobody unless asked."""

from __future__ import annotations

from datetime import date

import pytest

from iqdesk.domain.masking import Mask, Named
from iqdesk.domain.reconcile import COUNTED_OTHERWISE, AgencyFigure, Reconciliation, Way
from iqdesk.reports.discrepancy import DiscrepancyPaper, discrepancy_paper
from reports.builders import a_name
from reports.reading import text_of
from tests.builders import a_judge, a_proceeding

TITLES = (
    *COUNTED_OTHERWISE,
    ("moved", "Venue changes and transfers counted"),
    ("late", "What was entered after that day left out"),
)


@pytest.mark.parametrize(("cases", "pairs"), [(0, 0), (1, 0), (3, 2), (60, 9)])
def test_the_note_is_one_page(cases: int, pairs: int) -> None:
    done = [a_proceeding("2019-03-04") for _ in range(cases)]
    ways = tuple(Way(key, title, adds=tuple(done)) for key, title in TITLES) if cases else ()
    agency = AgencyFigure(2019, date(2019, 6, 3), 61, "Dashboard")
    found = Reconciliation(agency, (), ways, tuple((ways[0], ways[1]) for _ in range(pairs)), 82)
    (page,) = text_of(discrepancy_paper(DiscrepancyPaper(a_judge(), found, Mask({}), date(2026, 11, 2))))
    assert "Agency’s figure 61" in page
    assert "82 public rows" in page
    assert ("more)" in page) == (cases > 1)
    # Ten lines stand in the table: the docket's own count, six ways, three pairs.
    assert ("6 more pairs of these ways" in page) == (pairs == 9)


def test_names_stand_on_it_only_where_they_are_wanted() -> None:
    one = a_proceeding("2019-03-04")
    names = {one.case_id: a_name(one.case_id, "Quispe", "Nélida", "000123456")}
    found = Reconciliation(
        AgencyFigure(2019, date(2019, 6, 3), 1, "Nélida Quispe’s file"), (), (Way("moved", "Moved", adds=(one,)),), (), 0
    )
    masked = DiscrepancyPaper(a_judge(), found, Mask(names), date(2026, 11, 2))
    named = DiscrepancyPaper(a_judge(), found, Named(names), date(2026, 11, 2))
    (without,), (with_names,) = text_of(discrepancy_paper(masked)), text_of(discrepancy_paper(named))
    assert "A… 456" in without
    assert "Quispe" not in without
    assert "Shown by A respondent’s file" in without
    assert "Quispe, Nélida" in with_names
