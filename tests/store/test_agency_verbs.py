"""What the agency showed is kept, and since when the docket has each completion."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.docket import Manner, RuleBroken
from iqdesk.domain.reconcile import AgencyFigure
from store.every_verb import TODAY, a_public_case, a_public_proceeding, a_release

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.store.docket_file import DocketFile


def test_a_figure_is_kept_once_for_a_day_and_can_be_withdrawn(file: DocketFile) -> None:
    for figure in (AgencyFigure(2026, TODAY, 212, " Dashboard "), AgencyFigure(2026, TODAY, 214), AgencyFigure(2025, TODAY, 600)):
        file.add_agency_figure(figure)
    (kept,) = file.agency_figures(2026)
    assert (kept.day, kept.figure, kept.source) == (TODAY, 214, "")
    file.withdraw_agency_figure(kept.id)
    assert file.agency_figures(2026) == []
    with pytest.raises(RuleBroken, match="no longer"):
        file.withdraw_agency_figure(kept.id)
    with pytest.raises(RuleBroken, match="whole number"):
        file.add_agency_figure(AgencyFigure(2026, TODAY, 10_000))


def test_a_completion_is_known_since_the_step_or_the_release_that_brought_it(file: DocketFile) -> None:
    case = a_case()
    file.add_case(case, TODAY)
    file.record_completion(case.proceeding_id, date(2026, 3, 2), Manner.DECISION)
    rows = a_release()._replace(
        cases=[a_public_case(20_000_900)], proceedings=[a_public_proceeding(30_000_900, 20_000_900, completed=date(2025, 3, 4))]
    )
    file.record_release(rows, "Public case data", date(2026, 1, 5))
    entered = file.completions_entered()
    step = file.last_step()
    assert step is not None
    assert entered[case.proceeding_id] == step.at.astimezone().date()
    assert [day for identity, day in entered.items() if identity != case.proceeding_id] == [date(2026, 1, 5)]


def test_a_later_release_that_changes_something_else_brings_no_completion_again(file: DocketFile) -> None:
    first = a_release()._replace(
        cases=[a_public_case(20_000_900)], proceedings=[a_public_proceeding(30_000_900, 20_000_900, completed=date(2025, 3, 4))]
    )
    file.record_release(first, "Public case data", date(2026, 1, 5))
    (read,) = first.proceedings
    file.record_release(first._replace(proceedings=[read._replace(custody="R")]), "Later case data", date(2026, 4, 6))
    assert list(file.completions_entered().values()) == [date(2026, 1, 5)]


@pytest.fixture
def in_new_york() -> Iterator[None]:
    """This process is in New York for a test; nothing else tells a day from the UTC day of an instant."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is set otherwise on Windows")
@pytest.mark.usefixtures("in_new_york")
def test_a_completion_typed_in_the_evening_is_of_that_day_and_one_taken_back_of_the_day_it_came_again(file: DocketFile) -> None:
    case = a_case()
    file.add_case(case, TODAY)
    file.record_completion(case.proceeding_id, date(2026, 3, 2), Manner.DECISION)
    at = "update steps set at = ? where number = (select max(number) from steps)"
    file._connection.execute(at, ("2026-03-04T01:30:00+00:00",))
    assert file.completions_entered() == {case.proceeding_id: date(2026, 3, 3)}
    file.undo()
    assert file.completions_entered() == {}
    file.record_completion(case.proceeding_id, date(2026, 3, 2), Manner.DECISION)
    file._connection.execute(at, ("2026-04-06T15:00:00+00:00",))
    assert file.completions_entered() == {case.proceeding_id: date(2026, 4, 6)}
