"""What is done with a line of the ledger: corrected and withdrawn where it was entered, or shown where it comes from."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from iqdesk.domain.statement.circumstance_entries import GivenReason
    from iqdesk.domain.statement.circumstance_ledger import Circumstance
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.corrections import Correction
    from iqdesk.ui.entry.form import Verb
    from iqdesk.ui.page import Page

WITHDRAWALS = {"entry": "withdraw_circumstance", "away": "withdraw_away", "reason": "withdraw_reason"}
BY_CODE = "This line comes from the codes of its settings. It goes when they are read otherwise: Who caused it, Ctrl+Shift+K."
SEVERAL = "These {count} reasons read alike and are one line. F2 corrects one of them, Del withdraws one."
A_CLOSURE = "A closure is taken out of use among the days away; the court days come back with it."


class CircumstanceKey(NamedTuple):
    """A line of the ledger, as a place: `CircumstanceKey("away 5")`."""

    key: str


class OfLine(NamedTuple):
    """The settings and cases that a line of the ledger is counted with, by its key."""

    key: str


class LineActs:
    """One page's. A line is known by its key: `entry 12`, `away 5`, `closure 3`, `cause interpreter`, `reason 9`."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._desk: Desk = page.desk

    def part(self, line: Circumstance) -> bool:
        """Go to the reasons that a line stands for, where they are corrected one by one; False where it is a line of its own."""
        is_several = len(line.keys) > 1
        if is_several:
            self._page.go.emit(Place("rests", OfLine(line.key)))
            self._desk.trouble.emit(SEVERAL.format(count=len(line.keys)))
        return is_several

    def correct(self, key: str) -> None:
        """In the band where it was typed, in the dialog of the miss, or in the code table; asks the docket."""
        of, identity = parts(key)
        if of == "cause":
            self._page.go.emit(Place("codes"))
            return
        if of == "reason":
            self._correct_reason(identity)
            return
        correction = self._correction(of, identity)
        if correction is not None:
            self._page.begin_entry(correction.form, correction.values, is_once=True)

    def _correction(self, of: str, identity: int) -> Correction | None:
        from iqdesk.ui.entry.away_forms import of_away, of_closure  # noqa: PLC0415 - the page opens without
        from iqdesk.ui.entry.circumstance_forms import of_circumstance  # noqa: PLC0415

        file = self._desk.file
        if of == "entry":
            return next((of_circumstance(one) for one in file.circumstance_entries() if one.id == identity), None)
        if of == "away":
            return next((of_away(one) for one in file.calendar().away if one.id == identity), None)
        return next((of_closure(one) for one in file.calendar().closures if one.id == identity), None)

    def _correct_reason(self, identity: int) -> None:
        from iqdesk.ui.outcomes.given_reason_dialog import GivenReasonDialog  # noqa: PLC0415

        given = self._given(identity)
        if given is not None and self.may_write():
            GivenReasonDialog.show_to(self._page, self._desk, given)

    def _given(self, identity: int) -> GivenReason | None:
        return next((one for one in self._desk.file.given_reasons() if one.id == identity), None)

    def may_write(self) -> bool:
        """Whether anything can be written just now; why not is said."""
        if self._desk.why_not:
            self._desk.trouble.emit(self._desk.why_not)
        return not self._desk.why_not

    def withdraw(self, key: str) -> None:
        """Take what was entered out of the docket; a line that nobody entered says where it comes from."""
        of, identity = parts(key)
        verb = self._withdrawal(of, identity)
        if verb is None:
            self._desk.trouble.emit(A_CLOSURE if of == "closure" else BY_CODE)
        else:
            self._desk.do(verb)

    def _withdrawal(self, of: str, identity: int) -> Verb | None:
        name = WITHDRAWALS.get(of)
        return methodcaller(name, identity) if name else None

    @staticmethod
    def offered(key: str | None) -> tuple[bool, bool]:
        """Whether a line can be corrected, and withdrawn."""
        return key is not None, key is not None and parts(key)[0] in WITHDRAWALS


def parts(key: str) -> tuple[str, int]:
    """What a line is of, and the row it stands for; 0 for a cause, which is of many."""
    of, _, identity = key.partition(" ")
    return of, int(identity) if identity.isdecimal() else 0
