"""The demonstration's draft of a statement: a template, and what the judge made of it so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk import resources
from iqdesk.domain.calendar import AwayKind, FiscalYear
from iqdesk.domain.statement.draft import NewDraft, StatementPart, next_name
from iqdesk.domain.statement.templates import read_template

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iqdesk.store.docket_file import DocketFile


def write(file: DocketFile, today: date) -> None:
    """Begin a draft of the current year's statement from the plain account."""
    year = FiscalYear.of(today)
    plain, *_ = (read_template(text) for text in resources.templates())
    draft = NewDraft(year.year, next_name(()), texts=plain.texts)
    file.add_draft(draft)
    words = "\n\n".join((plain.texts[StatementPart.CIRCUMSTANCES], *_own_words(file, year, today)))
    file.record_draft_text(draft.id, StatementPart.CIRCUMSTANCES, words)


def _own_words(file: DocketFile, year: FiscalYear, today: date) -> Iterator[str]:
    """What there is to say of the year so far."""
    for entry in file.calendar().away:
        if entry.kind is AwayKind.DETAIL and entry.first in year and entry.first <= today:
            yield (
                f"The detail to the Camp Harlan docket ({{circumstance away {entry.id}}}) was assigned on short notice. It took "
                "{days-lost-detail} of the days that would have been available to my own docket."
            )
    reason = next((one for one in file.given_reasons() if one.case_id is not None and one.code == "18"), None)
    if reason is not None:
        yield (
            f"In the case of {{case {reason.case_id}}}, no interpreter of the language could be had on the day; the court had "
            "ordered one when the hearing was set."
        )
