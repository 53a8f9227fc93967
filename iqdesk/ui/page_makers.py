"""Makes a page by its name, importing it then: a page that is never shown costs nothing."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.page import Page

PAGES = {
    "today": "iqdesk.ui.today_page:TodayPage",
    "day": "iqdesk.ui.daysheet.page:DaySheetPage",
    "bench": "iqdesk.ui.bench.bench_page:BenchPage",
    "unrecorded": "iqdesk.ui.outcomes.settings_page:UnrecordedPage",
    "close": "iqdesk.ui.closing.close_page:ClosePage",
    "docket": "iqdesk.ui.docket_page:DocketPage",
    "check": "iqdesk.ui.check.check_page:CheckPage",
    "match": "iqdesk.ui.match.match_page:MatchPage",
    "case": "iqdesk.ui.case.case_page:CasePage",
    "sheet": "iqdesk.ui.sheets.sheet_page:SheetPage",
    "pace": "iqdesk.ui.pace.pace_page:PacePage",
    "benchmarks": "iqdesk.ui.year.benchmarks_page:BenchmarksPage",
    "clocks": "iqdesk.ui.year.clocks_page:ClocksPage",
    "circumstances": "iqdesk.ui.circumstances.circumstances_page:CircumstancesPage",
    "away": "iqdesk.ui.away.away_page:AwayPage",
    "codes": "iqdesk.ui.circumstances.codes_page:CodesPage",
    "rests": "iqdesk.ui.circumstances.rests_page:RestsPage",
    "rows": "iqdesk.ui.year.rows_page:RowsPage",
    "goals": "iqdesk.ui.goals.goals_page:GoalsPage",
    "statement": "iqdesk.ui.statement.statement_page:StatementPage",
    "activity": "iqdesk.ui.activity.activity_page:ActivityPage",
    "reconcile": "iqdesk.ui.activity.reconcile_page:ReconcilePage",
}


def make_page(name: str, desk: Desk) -> Page:
    """A new page; KeyError for a name that no page has."""
    module, cls = PAGES[name].split(":")
    made: Page = getattr(import_module(module), cls)(desk)
    return made
