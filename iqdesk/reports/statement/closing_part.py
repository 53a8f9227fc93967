"""The statement's end: closing words and the place to sign. It is the judge's own paper, so no seal stands on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.statement.draft import StatementPart
from iqdesk.reports.house_style import Signature, prose
from iqdesk.reports.words import date_with_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iqdesk.reports.house_style import House
    from iqdesk.reports.statement.evidence import Evidence


def closing_part(evidence: Evidence, own: Sequence[House] = ()) -> Iterator[House]:
    """The judge's closing words, then name, line and date."""
    judge, as_of = evidence.paper.judge, date_with_year(evidence.standing.as_of)
    yield evidence.heading(StatementPart.CLOSING, room=130)
    yield from own or [prose(f"I make this statement from my own docket. Its figures are those of {as_of}.")]
    yield Signature(judge.name, ["Immigration Judge", *(court.name for court in judge.courts)])
