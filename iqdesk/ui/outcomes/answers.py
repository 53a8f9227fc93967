"""What a person says of a setting, and whom it concerns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import HearingKind, Outcome, OutcomeKind

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.records import Rider, Setting
    from iqdesk.store.docket_file import DocketFile


WITH_A_CODE = (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)


class Answer(NamedTuple):
    """What a person says of a setting: `riders` are case ids, `on` the completion's day where it is not the hearing's."""

    outcome: Outcome
    riders: tuple[int, ...] = ()
    on: date | None = None
    replaces: bool = False  # whether it takes the place of a completion of another day


def needs_asking(kind: OutcomeKind, hearing: HearingKind) -> bool:
    """Whether the key alone does not say it all; a custody hearing completes its request in no manner."""
    if kind is OutcomeKind.COMPLETED:
        return hearing is not HearingKind.CUSTODY
    return kind in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)


def goes_to(setting: Setting) -> tuple[int, ...]:
    """The riders an outcome goes to unless a person says otherwise: not one severed, nor one that ended otherwise by itself."""
    return tuple(rider.case.case_id for rider in setting.shared if _follows(setting, rider))


def _follows(setting: Setting, rider: Rider) -> bool:
    return not rider.is_severed and (rider.outcome is None or (rider.outcome, rider.code) == (setting.outcome, setting.code))


def takes_back(file: DocketFile, setting: Setting, kind: OutcomeKind) -> str:
    """What an outcome undoes that was recorded before, in a sentence; nothing where it undoes nothing. It reads the docket."""
    if setting.outcome in WITH_A_CODE and setting.outcome is not kind and setting.code is not None:
        return f"The hearing is marked {setting.outcome.value} with code {setting.code}. Recording this takes its place."
    if kind is OutcomeKind.COMPLETED or not file.takes_back(setting.hearing_id):
        return ""
    what = "the decision on the custody request" if setting.kind is HearingKind.CUSTODY else "the completion of the case"
    return f"The hearing is marked completed. Recording this takes {what} back."
