from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from builders import COURT, a_judge

from iqdesk.domain import entries
from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.docket import Respondent
from iqdesk.domain.records import CaseName, Judge, Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest


def test_a_judge_without_a_name_goes_by_the_codes() -> None:
    assert a_judge().name == "Marguerite A. Ellery"
    assert Judge("", "", ("QWM", "QWN")).name == "Judge QWM, QWN"
    assert (a_judge().court_names, Judge("", "", ("QWM",)).court_names) == (COURT.name, "")


def test_a_person_without_a_name_goes_by_the_role() -> None:
    assert Person(1, "Adéyẹmí", "Folasade", "clerk").name == "Folasade Adéyẹmí"
    assert Person(1, "", "", "clerk").name == "Clerk"


def test_a_case_is_named_by_a_number_or_key_or_says_that_it_has_none() -> None:
    assert CaseName(1, Respondent(a_number="000123456"), 20000166).number == "A000\u00a0123\u00a0456"
    assert CaseName(1, Respondent(), 20000166).number == "Case 20000166"
    assert CaseName(1, Respondent(), None).number == "No A-number"


def test_views_have_words_and_no_order_says_how_fast_a_case_could_end() -> None:
    assert CaseView.NO_NEXT_SETTING.label == "No next setting"
    assert {order.value for order in CaseOrder} == {"next setting", "A-number", "respondent", "pending since"}


def test_an_identity_is_positive_and_never_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: Iterator[int] = iter((0, 0, 5))
    monkeypatch.setattr(secrets, "randbits", lambda _bits: next(drawn))
    assert entries.new_identity() == 5


def test_two_entries_never_share_an_identity() -> None:
    assert len({entries.new_identity() for _ in range(1_000)}) == 1_000
    assert all(0 < entries.new_identity() < 2**63 for _ in range(100))
