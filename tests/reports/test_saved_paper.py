"""Whatever masked paper is saved is looked through for A-numbers first, and one that shows a number is not written."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import a_judge

import iqdesk.reports
from iqdesk.domain.activity import Activity, Span
from iqdesk.domain.masking import Mask, Named
from iqdesk.domain.reconcile import AgencyFigure, Reconciliation
from iqdesk.reports.activity import ActivityPaper, save_activity_report
from iqdesk.reports.day_sheet import DayPaper, save_day_sheet
from iqdesk.reports.discrepancy import DiscrepancyPaper, save_discrepancy_note
from iqdesk.reports.leak_scan import LeakFound
from reports.builders import a_name

DAY = date(2027, 3, 9)
CASE = a_name(1, "Quispe", "Nélida", "219000107")
MASK, NAMED = Mask({}, own_numbers={"219000107"}), Named({1: CASE})
PLANTED = replace(a_judge(), given="219-000-107")
ACTIVITY = Activity(Span(DAY, DAY, DAY), (), 0)
FOUND = Reconciliation(AgencyFigure(2027, DAY, 61), (), (), (), 0)

PAPERS = {
    "activity": (save_activity_report, ActivityPaper(PLANTED, ACTIVITY, MASK, DAY)),
    "note": (save_discrepancy_note, DiscrepancyPaper(PLANTED, FOUND, MASK, DAY)),
    "day": (save_day_sheet, DayPaper(PLANTED, DAY, (), DAY, own_numbers={"219000107"})),
}


@pytest.mark.parametrize("kind", PAPERS)
def test_a_masked_paper_that_shows_a_number_is_not_written_and_one_with_names_is(kind, tmp_path):
    save, paper = PAPERS[kind]
    with pytest.raises(LeakFound, match=r"A….107.* can be read on page 1"):
        save(tmp_path / "paper.pdf", paper)
    assert list(tmp_path.iterdir()) == []
    save(tmp_path / "paper.pdf", replace(paper, **({"is_named": True} if kind == "day" else {"spoken": NAMED})))
    save(tmp_path / "masked.pdf", replace(paper, judge=a_judge()))
    assert sorted(one.name for one in tmp_path.iterdir()) == ["masked.pdf", "paper.pdf"]


def test_every_paper_leaves_by_this_one_door():
    rooms = Path(iqdesk.reports.__file__).parent.rglob("*.py")
    assert [one.name for one in rooms if re.search(r"\bsave_whole\b", one.read_text(encoding="utf-8"))] == ["saved_paper.py"]
