from __future__ import annotations

from datetime import date

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.standing import Exclusion
from iqdesk.reports import words


def test_dates_are_written_with_their_weekday_and_with_the_year_outside_the_fiscal_year():
    year = FiscalYear(2027)
    assert words.short_date(date(2027, 3, 9), year) == "Tue\u00a0Mar\u00a09"
    assert words.short_date(date(2027, 10, 1), year) == "Fri\u00a0Oct\u00a01,\u00a02027"
    assert words.long_date(date(2027, 3, 9)) == "Tuesday, March\u00a09,\u00a02027"


def test_a_cap_is_called_by_its_whole_name_on_paper():
    assert words.why_excluded(Exclusion.CAP) == "statutory cap"
    assert {words.why_excluded(one) for one in Exclusion} >= {one.value for one in Exclusion if one is not Exclusion.CAP}
