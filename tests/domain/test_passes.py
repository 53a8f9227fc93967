"""To which pass of a case an entry goes."""

from __future__ import annotations

from datetime import date

from iqdesk.domain.passes import Pass, open_one, open_or_last

FIRST = Pass(1, date(2024, 1, 5), date(2025, 3, 3))
SECOND = Pass(2, date(2025, 6, 2), None)
THIRD = Pass(3, date(2026, 2, 2), None)
UNKNOWN = Pass(4, None, None)


def test_an_entry_goes_to_the_open_pass_that_was_opened_last() -> None:
    assert open_one([FIRST, THIRD, SECOND, UNKNOWN]) is THIRD
    assert open_one([UNKNOWN, FIRST]) is UNKNOWN
    assert open_one([FIRST]) is open_one([]) is None


def test_an_entry_of_a_day_goes_to_the_pass_that_ran_on_it() -> None:
    assert open_one([FIRST, SECOND, THIRD], date(2025, 3, 3)) is FIRST
    assert open_one([FIRST, SECOND, THIRD], date(2025, 7, 1)) is SECOND
    assert open_one([FIRST, SECOND], date(2025, 4, 1)) is SECOND  # none was open: the next
    assert open_one([FIRST], date(2025, 4, 1)) is None


def test_what_comes_after_the_end_goes_to_the_last_pass() -> None:
    earlier = Pass(5, date(2020, 1, 6), date(2021, 1, 6))
    assert open_or_last([FIRST, earlier]) is FIRST
    assert open_or_last([earlier, SECOND]) is SECOND
    assert open_or_last([]) is None
