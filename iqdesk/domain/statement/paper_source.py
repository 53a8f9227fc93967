"""What a docket is asked before a statement is worked out: values alone, so that another thread can do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.records import Judge
    from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, GivenReason


class SourceDocket(Protocol):
    """A docket, as far as it is asked here."""

    @property
    def judge(self) -> Judge:
        """Whose statement it is."""

    def circumstance_entries(self) -> Sequence[CircumstanceEntry]:
        """What a person entered into the ledger of circumstances."""

    def given_reasons(self) -> Sequence[GivenReason]:
        """The reasons given for misses."""

    def a_numbers(self) -> frozenset[str]:
        """Every A-number of the docket."""


class PaperSource(NamedTuple):
    """Everything but the standing and the names of cases; `made_on` dates the paper."""

    judge: Judge
    facts: Facts
    entries: Sequence[CircumstanceEntry]
    reasons: Sequence[GivenReason]
    own_numbers: frozenset[str]
    made_on: date


def source_of(docket: SourceDocket, facts: Facts, made_on: date) -> PaperSource:
    """Ask a docket for it; the facts were asked for already."""
    return PaperSource(docket.judge, facts, docket.circumstance_entries(), docket.given_reasons(), docket.a_numbers(), made_on)
