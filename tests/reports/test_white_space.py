from __future__ import annotations

import pytest

from iqdesk.domain.statement.draft import Choices, PaperSize, StatementDraft
from iqdesk.reports.statement.printed import printed
from reports import builders
from reports.reading import left_white

PAPERS = {
    "ordinary": builders.sample_paper,
    "quiet": builders.quiet_paper,
    "empty": builders.empty_paper,
    "crowded": lambda: builders.crowded_paper(120),
}


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("name", PAPERS)
def test_no_page_ends_far_above_its_foot(name, size):
    """The last page and the one before the appendix, which begins a page, end where they end."""
    draft = StatementDraft(0, 2027, "", Choices(size=size))
    made = printed(PAPERS[name]().with_draft(draft, {}))
    white = left_white(made.pdf)
    ends = {made.pages, (made.appendix or made.pages) - 1}
    assert {page: share for page, share in enumerate(white, start=1) if share > 0.3 and page not in ends} == {}
