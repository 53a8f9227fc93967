"""What the agency showed is kept, and since when the docket has each completion."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.docket import Manner, RuleBroken
from iqdesk.domain.reconcile import AgencyFigure
from store.every_verb import TODAY, a_public_case, a_public_proceeding, a_release

if TYPE_CHECKING:
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
    assert entered[case.proceeding_id] == step.at.date()
    assert [day for identity, day in entered.items() if identity != case.proceeding_id] == [date(2026, 1, 5)]
