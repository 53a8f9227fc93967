"""The forms about an adjournment code: who caused it, whether a setting with it took place, whether it is the judge's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iqdesk.domain.codes import AdjournmentCode, Cause, HearingHeld
from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.ui.entry import kinds
from iqdesk.ui.entry.corrections import Correction, correcting
from iqdesk.ui.entry.fields import Option
from iqdesk.ui.entry.form import EntryForm, Field, Values

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.oddities import Oddity
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.entry.form import Verb

LONGEST_CODE = 2  # letters, as in the agency's table

NOT_SAID = "not said whether it took place: benchmarks take it as held, the ledger counts a slot lost"

READ_AS = (
    Field(
        "cause",
        "&Who caused it",
        kinds.choice(*(Option(one, one.label, one.label) for one in Cause)),
        is_required=True,
    ),
    Field(
        "held",
        "Took &place",
        kinds.choice(
            Option(HearingHeld.UNKNOWN, "Not said", NOT_SAID),
            Option(HearingHeld.YES, "Yes", "took place"),
            Option(HearingHeld.NO, "No", "did not take place"),
        ),
        is_required=True,
    ),
    Field(
        "own",
        "The &judge’s own",
        kinds.choice(
            Option(value=False, text="No", words="not attributed to the judge"),
            Option(value=True, text="Yes", words="attributed to the judge"),
        ),
        is_required=True,
    ),
)


def _read(values: Values, entry: AdjournmentCode) -> AdjournmentCode:
    cause, held = values.the("cause", Cause), values.the("held", HearingHeld)
    return replace(entry, cause=cause, held=held, attributable_to_judge=values.the("own", bool))


def _new(values: Values) -> AdjournmentCode:
    code = values.the("code", str).strip().upper()
    if len(code) > LONGEST_CODE or not code.isalnum():
        raise RuleBroken("A code has one or two letters or digits, as in the agency’s table.")
    return _read(values, AdjournmentCode(code, values.the("label", str).strip(), Cause.OTHER, HearingHeld.UNKNOWN))


def _refused_again(values: Values, file: DocketFile, _today: date) -> list[Oddity]:
    new = _new(values)
    if any(entry.code == new.code for entry in file.adjournment_codes().entries):
        raise RuleBroken(f"Code {new.code} is in the table already. Choose its line and correct it.")
    return []


def _add(values: Values, _today: date) -> Verb:
    new = _new(values)

    def write(file: DocketFile) -> Touched:
        return file.correct_adjournment_code(new)

    return write


CODE = EntryForm(
    "adjournment-code",
    "New adjournment code",
    "Ad&journment code",
    (
        Field("code", "&Code", kinds.text("4C"), is_required=True),
        Field("label", "What it sa&ys", kinds.text("As the agency words it"), is_required=True),
        *READ_AS,
    ),
    _refused_again,
    _add,
)


def of_code(entry: AdjournmentCode) -> Correction:
    """How a code is read; its words and its dates are the agency's."""

    def write(file: DocketFile, values: Values) -> Touched:
        return file.correct_adjournment_code(_read(values, entry))

    form = correcting(f"Code {entry.code}: {entry.label}", READ_AS, write)
    return Correction(form, {"cause": entry.cause, "held": entry.held, "own": entry.attributable_to_judge})
