"""What can be edited in a cell of the day sheet, with which field, and what its value does to the setting."""

from __future__ import annotations

from datetime import time
from operator import methodcaller
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.code_search import CodeFinder
from iqdesk.domain.docket import HearingKind, Outcome, OutcomeKind
from iqdesk.domain.entries import HearingCorrection
from iqdesk.domain.outcome_codes import codes_for
from iqdesk.ui import theme, words
from iqdesk.ui.daysheet.day_rows import CODE, DAY_COLUMNS, KIND, PREP, SAYS_CODE, SET, TIME, USED
from iqdesk.ui.entry.code_edit import CodeEdit
from iqdesk.ui.entry.edits import EntryEdit, MinutesEdit, TimeEdit
from iqdesk.ui.outcomes.answers import goes_to

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.docket import Touched
    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.entry.picker import Pick

    Verb = Callable[[DocketFile], Touched]

IN_A_FIELD = (TIME, KIND, SET, USED, CODE)  # in the order in which Tab goes
BY_DIGIT = (TIME, SET, USED, CODE)  # a digit opens the field
LEAST = {TIME: 96, KIND: 128, SET: 76, USED: 76, CODE: 210}
HAS_CODE = (None, OutcomeKind.HELD, *SAYS_CODE)  # outcomes that a code can be given to


class CellEdit(NamedTuple):
    """What was typed into a cell: of which setting, in which column; `kind` where a letter said the outcome before."""

    setting: Setting
    column: int
    value: object
    kind: OutcomeKind | None = None


class KindEdit(CodeEdit):
    """A kind of hearing, found by part of its word."""

    esc_says = "leave as it was"

    def __init__(self, name: str) -> None:
        super().__init__(name, CodeFinder.among((kind.value, kind.label) for kind in HearingKind), "kind")

    def picks_for(self, typed: str) -> list[Pick]:
        """The word says it all."""
        return [pick._replace(strong="") for pick in super().picks_for(typed)]


class CellCodeEdit(CodeEdit):
    """An adjournment code in its cell."""

    esc_says = "leave as it was"

    def __init__(self, name: str, finder: CodeFinder) -> None:
        super().__init__(name, finder, shows_code=True)


def why_not(setting: Setting, column: int) -> str:
    """Why a cell cannot be edited here, and where it can; empty where it can."""
    if setting.is_moved:
        return (
            f"This setting was moved to {words.whole_day(setting.moved_to)}. What is left here stays." if setting.moved_to else ""
        )
    if column == CODE and setting.outcome not in HAS_CODE:
        told = setting.outcome.value if setting.outcome is not None else ""
        return f"A hearing marked {told} has no adjournment code. Mark it adjourned, with A, to give it one."
    if column in (*IN_A_FIELD, PREP):
        return ""
    return ELSEWHERE[DAY_COLUMNS[column].title]


ELSEWHERE = {
    "A-number": "The case is corrected on its own page. Enter opens it.",
    "Respondent": "The respondent is corrected on the case’s page. Enter opens it.",
    "Custody": "Custody is changed on the case’s page, with its day. Enter opens it.",
    "Outcome": "H, C, A, R, N or E says the outcome.",
    "Next setting": "This is the day of the case’s next hearing. Its own sheet corrects it.",
}


def field_for(setting: Setting, column: int, codes: AdjournmentCodes, kind: OutcomeKind | None) -> EntryEdit:
    """The field for one cell, with what stands there; `kind` narrows the codes to those of an outcome."""
    name = f"{DAY_COLUMNS[column].title}, {setting.case.number}, {words.spoken_hour(setting.start)}".rstrip(", ")
    field: EntryEdit
    if column == TIME:
        field = TimeEdit(name)
        field.setText(words.spoken_hour(setting.start))
    elif column == KIND:
        chosen = KindEdit(name)
        chosen.choose(setting.kind.value)
        field = chosen
    elif column == CODE:
        coded = CellCodeEdit(name, _finder(setting, codes, kind))
        coded.choose(setting.code if kind is None else None)
        field = coded
    else:
        field = MinutesEdit(name)
        minutes = setting.minutes if column == SET else setting.minutes_used
        field.setText("" if minutes is None else str(minutes))
    field.setMinimumWidth(theme.scaled(LEAST[column]))
    return field


def _finder(setting: Setting, codes: AdjournmentCodes, kind: OutcomeKind | None) -> CodeFinder:
    """The codes of the outcome; without one, those of both that can carry a code, each saying which it means."""
    if kind is not None:
        return CodeFinder.among((one.code, one.label) for one in codes_for(kind, codes, setting.on))
    held = [(one.code, one.label) for one in codes_for(OutcomeKind.ADJOURNED, codes, setting.on)]
    not_held = [(one.code, f"{one.label}: did not proceed") for one in codes_for(OutcomeKind.DID_NOT_PROCEED, codes, setting.on)]
    return CodeFinder.among(sorted([*held, *not_held]))


def verb_for(edit: CellEdit, codes: AdjournmentCodes, today: date) -> Verb | None:
    """What writes the value; None where it is as it was."""
    setting, column, value, _ = edit
    if column == CODE:
        return _code_verb(edit, codes, today)
    if column == USED:
        return None if value == setting.minutes_used else methodcaller("record_minutes_used", setting.hearing_id, value)
    start, minutes, hearing_kind = setting.start, setting.minutes, setting.kind
    if column == TIME:
        start = value if isinstance(value, time) else None
    elif column == SET:
        minutes = value if isinstance(value, int) else None
    else:
        hearing_kind = HearingKind(value) if value is not None else setting.kind
    if (start, minutes, hearing_kind) == (setting.start, setting.minutes, setting.kind):
        return None
    return methodcaller("correct_hearing", setting.hearing_id, HearingCorrection(start, minutes, hearing_kind))


def _code_verb(edit: CellEdit, codes: AdjournmentCodes, today: date) -> Verb | None:
    outcome = _code_outcome(edit, codes)
    if outcome is None:
        return None
    return methodcaller("record_outcome", edit.setting.hearing_id, outcome, today, goes_to(edit.setting))


def _code_outcome(edit: CellEdit, codes: AdjournmentCodes) -> Outcome | None:
    """A code says by itself whether the hearing was held; without one an adjournment waits for it. None where all stays."""
    setting, _, value, kind = edit
    code = value if isinstance(value, str) else None
    if kind is None:
        if code == setting.code:
            return None
        if code is None:
            kind = setting.outcome
        else:
            kind = OutcomeKind.ADJOURNED if codes.is_held(code, setting.on) else OutcomeKind.DID_NOT_PROCEED
    return None if kind is None else Outcome(kind, code)
