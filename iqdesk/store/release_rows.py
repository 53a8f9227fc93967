"""A public release's rows as the docket's tables want them, parents before children, with stubs for what rows refer to."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind, Manner
from iqdesk.store.public_columns import REFERENCES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from iqdesk.domain.public import PublicRows

Row = dict[str, str | int | None]
_IDENTITIES = ("id", *sorted(REFERENCES))


def public_identity(table: str, key: int | str) -> int:
    """The identity of a public row: 63 bits of a hash of its table and published key, the same in every docket."""
    digest = hashlib.blake2b(f"{table}:{key}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def wanted(rows: PublicRows, aliases: Mapping[int, int]) -> Iterator[tuple[str, Iterator[Row], bool]]:
    """The rows of a release as the docket's tables want them, parents before children; True marks stubs.

    `aliases` gives the identity of the typed row that a public row was matched with, by the public row's own: the row and
    whatever refers to it go there.
    """
    for table, of_table, only_new in _wanted(rows):
        yield table, (_aliased(row, aliases) for row in of_table) if aliases else of_table, only_new


def case_of_proceeding(key: int) -> int:
    """The identity of the case of a proceeding that names none."""
    return public_identity("case-of-proceeding", key)


def _aliased(row: Row, aliases: Mapping[int, int]) -> Row:
    changed = {name: aliases[value] for name in _IDENTITIES if isinstance(value := row.get(name), int) and value in aliases}
    return row | changed


def _wanted(rows: PublicRows) -> Iterator[tuple[str, Iterator[Row], bool]]:
    yield "cases", _cases(rows), False
    yield "cases", _stub_cases(rows), True
    yield "proceedings", _proceedings(rows), False
    yield "proceedings", _stub_proceedings(rows), True
    yield "hearings", _hearings(rows), False
    yield "motions", _motions(rows), False
    yield "custody_requests", _custody_requests(rows), False
    yield "appeals", _appeals(rows), False
    yield "court_reviews", _court_reviews(rows), False
    yield "custody_spells", _custody_spells(rows), False
    yield "family_links", _family_links(rows), False
    yield "case_identifiers", _case_identifiers(rows), False


def _key(table: str, key: int | None) -> int | None:
    return None if key is None else public_identity(table, key)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _base(table: str, key: int) -> Row:
    return {"id": public_identity(table, key), "public_key": key}


def _cases(rows: PublicRows) -> Iterator[Row]:
    for one in rows.cases:
        row = {"case_type": one.case_type, "nationality": one.nationality, "language": one.language, "custody": one.custody}
        yield _base("cases", one.key) | row | {"represented": int(one.represented_on is not None), "is_stub": 0}


def _case_of_proceeding(key: int, case_key: int | None) -> Row:
    """The case of a proceeding; a proceeding that names none gets a case of its own without a key."""
    if case_key is not None:
        return _base("cases", case_key)
    return {"id": case_of_proceeding(key), "public_key": None}


def _stub_cases(rows: PublicRows) -> Iterator[Row]:
    """Cases that other rows refer to and that the release has no row for."""
    known = {one.key for one in rows.cases}
    named = [one.case_key for one in rows.motions] + [one.case_key for one in rows.custody_requests]
    named += [one.case_key for one in rows.appeals] + [one.case_key for one in rows.custody_spells]
    named += [one.case_key for one in rows.identifiers]
    named += [key for link in rows.family_links for key in (link.lead_case_key, link.rider_case_key)]
    wanted = [_base("cases", key) for key in dict.fromkeys(named) if key is not None and key not in known]
    proceedings = {one.key: one.case_key for one in rows.proceedings}
    for key, case_key in _referring(rows):
        proceedings.setdefault(key, case_key)
    wanted += [_case_of_proceeding(key, case_key) for key, case_key in proceedings.items() if case_key not in known]
    for row in {one["id"]: one for one in wanted}.values():
        yield row | {"is_stub": 1}


def _proceedings(rows: PublicRows) -> Iterator[Row]:
    for one in rows.proceedings:
        row: Row = {"case_id": _case_of_proceeding(one.key, one.case_key)["id"], "charged_on": _iso(one.charged_on)}
        row |= {"opened_on": _iso(one.opened_on), "base_city": one.base_city, "location": one.location, "judge": one.judge}
        row |= {"case_type": one.case_type, "custody": one.custody, "completed": _iso(one.completed)}
        row |= {"manner": one.manner.value if isinstance(one.manner, Manner) else None}
        yield _base("proceedings", one.key) | row | {"has_decision": int(one.has_decision), "is_stub": 0}


def _stub_proceedings(rows: PublicRows) -> Iterator[Row]:
    """Proceedings that other rows refer to and that the release has no row for."""
    known = {one.key for one in rows.proceedings}
    missing: dict[int, int | None] = {}
    for key, case_key in _referring(rows):
        if key not in known:
            missing.setdefault(key, case_key)
    for key, case_key in missing.items():
        yield _base("proceedings", key) | {"case_id": _case_of_proceeding(key, case_key)["id"], "is_stub": 1}


def _referring(rows: PublicRows) -> Iterator[tuple[int, int | None]]:
    """The proceeding and case keys that hearings, motions, custody requests and appeals name."""
    yield from ((one.proceeding_key, one.case_key) for one in rows.hearings)
    pairs = [(one.proceeding_key, one.case_key) for one in rows.motions]
    pairs += [(one.proceeding_key, one.case_key) for one in rows.custody_requests]
    pairs += [(one.proceeding_key, one.case_key) for one in rows.appeals]
    yield from ((key, case_key) for key, case_key in pairs if key is not None)


def _hearings(rows: PublicRows) -> Iterator[Row]:
    for one in rows.hearings:
        minutes = one.stop - one.start if one.start is not None and one.stop is not None and one.stop > one.start else None
        row: Row = {"proceeding_id": _key("proceedings", one.proceeding_key), "day": _iso(one.on), "start_minute": one.start}
        row |= {"minutes": minutes, "kind": HearingKind(one.kind).value, "judge": one.judge, "code": one.code}
        row |= {"rec_type": one.rec_type, "cal_type": one.cal_type, "schedule_type": one.schedule_type, "medium": one.medium}
        row |= {"base_city": one.base_city, "location": one.location, "language": one.language, "set_on": _iso(one.set_on)}
        yield _base("hearings", one.key) | row


def _motions(rows: PublicRows) -> Iterator[Row]:
    for one in rows.motions:
        row: Row = {"case_id": _key("cases", one.case_key), "proceeding_id": _key("proceedings", one.proceeding_key)}
        row |= {"motion_type": one.motion_type, "judge": one.judge, "received": _iso(one.received)}
        row |= {"decided_on": _iso(one.decided_on), "has_decision": int(one.has_decision)}
        yield _base("motions", one.key) | row | {"is_deleted": int(one.is_deleted), "filed_by": one.filed_by}


def _custody_requests(rows: PublicRows) -> Iterator[Row]:
    for one in rows.custody_requests:
        row: Row = {"case_id": _key("cases", one.case_key), "proceeding_id": _key("proceedings", one.proceeding_key)}
        row |= {"bond_type": one.bond_type, "judge": one.judge, "requested": _iso(one.requested)}
        yield (
            _base("custody_requests", one.key) | row | {"decided_on": _iso(one.decided_on), "has_decision": int(one.has_decision)}
        )


def _appeals(rows: PublicRows) -> Iterator[Row]:
    for one in rows.appeals:
        row: Row = {"case_id": _key("cases", one.case_key), "proceeding_id": _key("proceedings", one.proceeding_key)}
        row |= {"category": one.category, "appeal_type": one.appeal_type, "filed": _iso(one.filed), "filed_by": one.filed_by}
        yield _base("appeals", one.key) | row | {"decided_on": _iso(one.decided_on), "result": one.result}


def _court_reviews(rows: PublicRows) -> Iterator[Row]:
    appeals = {one.key for one in rows.appeals}
    for one in rows.court_reviews:
        if one.appeal_key in appeals:
            row: Row = {"appeal_id": _key("appeals", one.appeal_key), "requested": _iso(one.requested), "result": one.result}
            yield _base("court_reviews", one.key) | row


def _custody_spells(rows: PublicRows) -> Iterator[Row]:
    for one in rows.custody_spells:
        if one.case_key is not None:
            row: Row = {"case_id": _key("cases", one.case_key), "custody": one.custody}
            yield _base("custody_spells", one.key) | row | {"detained": _iso(one.detained), "released": _iso(one.released)}


def _family_links(rows: PublicRows) -> Iterator[Row]:
    for one in rows.family_links:
        if one.lead_case_key is not None and one.rider_case_key is not None:
            row: Row = {"lead_case_id": _key("cases", one.lead_case_key), "rider_case_id": _key("cases", one.rider_case_key)}
            yield _base("family_links", one.key) | row | {"created": _iso(one.created), "severed": _iso(one.severed)}


def _case_identifiers(rows: PublicRows) -> Iterator[Row]:
    for one in rows.identifiers:
        if one.case_key is not None:
            yield _base("case_identifiers", one.key) | {"case_id": _key("cases", one.case_key), "code": one.code}
