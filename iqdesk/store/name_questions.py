"""Who a case is, how a paper says it, and the numbers and names that a masked one may not print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.records import CaseName
from iqdesk.store.stored import case_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.masking import Mask, Named
    from iqdesk.store.connection import Connection

# SQLite takes 32,766 bound values at most; lists of ids are asked for in parts well below.
IDS_AT_ONCE = 500


class NameQuestions:
    """A part of `Questions`."""

    _connection: Connection

    def case_names(self, ids: Iterable[int]) -> dict[int, CaseName]:
        """How these cases are named in lists."""
        wanted, names = list(set(ids)), dict[int, CaseName]()
        for start in range(0, len(wanted), IDS_AT_ONCE):
            part = wanted[start : start + IDS_AT_ONCE]
            marks = ", ".join("?" * len(part))
            rows = self._connection.execute(
                f"select id, family, given, a_number, public_key from cases where id in ({marks})", part
            )
            names |= {row[0]: case_name(*row) for row in rows}
        return names

    def a_numbers(self) -> frozenset[str]:
        """Every A-number of the docket, as nine digits."""
        rows = self._connection.execute("select distinct a_number from cases where a_number is not null")
        return frozenset(number for (number,) in rows)

    def respondents_named_in(self, text: str) -> dict[int, tuple[str, ...]]:
        """The cases whose respondent's family and given name stand together in a text, each with the spellings there."""
        from iqdesk.store import named_in  # noqa: PLC0415 - only what is masked asks

        return named_in.respondents_named_in(self._connection, text)

    def mask_of(self, cases: Iterable[int], words: str = "") -> Mask:
        """Masks these cases and typed `words`: it knows every A-number of the docket, and whoever is named whole in the words."""
        from iqdesk.domain.masking import Mask  # noqa: PLC0415 - as above

        return Mask(self.case_names({*cases, *self.respondents_named_in(words)}), own_numbers=self.a_numbers())

    def spoken(self, cases: Iterable[int], *, is_named: bool, words: str = "") -> Mask | Named:
        """How a paper says these cases, and typed `words`: masked unless names are asked for."""
        from iqdesk.domain.masking import Named  # noqa: PLC0415 - as above

        return Named(self.case_names(cases)) if is_named else self.mask_of(cases, words)
