"""What the statement asks of the docket: its drafts, and what was filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken

if TYPE_CHECKING:
    from iqdesk.domain.statement.draft import StatementDraft
    from iqdesk.domain.statement.filed import FiledStatement
    from iqdesk.store.connection import Connection


class DraftQuestions:
    """A part of `Questions`."""

    _connection: Connection

    def drafts(self, year: int) -> list[StatementDraft]:
        """The drafts of a fiscal year's statement, by name."""
        from iqdesk.store import drafts  # noqa: PLC0415 - only the statement asks

        return drafts.drafts(self._connection, "year = ?", year)

    def draft(self, draft_id: int) -> StatementDraft:
        """One draft; RuleBroken if it is no longer there."""
        from iqdesk.store import drafts  # noqa: PLC0415 - as above

        found = drafts.drafts(self._connection, "id = ?", draft_id)
        if not found:
            raise RuleBroken("That draft is no longer in the docket.")
        return found[0]

    def draft_worked_on(self, year: int) -> int | None:
        """The draft of a fiscal year that was written to last; None where the year has none."""
        from iqdesk.store import drafts  # noqa: PLC0415 - as above

        return drafts.worked_on(self._connection, year)

    def filed_statements(self, year: int | None = None) -> list[FiledStatement]:
        """The statements that were saved, of one year or of all, the last one first."""
        from iqdesk.store import drafts  # noqa: PLC0415 - as above

        return drafts.filed(self._connection, "?1 is null or year = ?1", year)

    def filed_statement_in(self, pdf: bytes) -> FiledStatement | None:
        """The statement that a file is, or that it begins with: a signature is added after the last byte."""
        from iqdesk.store import drafts  # noqa: PLC0415 - as above

        return drafts.filed_in(self._connection, pdf)
