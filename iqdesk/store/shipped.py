"""What a new docket starts with: its own editable copy of the code tables and of the closures that ship.

The decision and bond-decision codes are not among them: what was ruled is kept nowhere in a docket.
"""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

from iqdesk import resources
from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from collections.abc import Iterator


def shipped_codes() -> Iterator[dict[str, object]]:
    """Rows for the `codes` table."""
    for row in resources.code_table("adjournment"):
        flags = {
            "cause": row["category"],
            "held": row["hearing_held"],
            "dhs_did_not_produce": row["dhs_did_not_produce"],
            "background_check": row["background_check_pending"],
            "attributable_to_judge": row["attributable_to_judge"],
        }
        yield _code("adjournment", row["code"], row["label"], flags)
    for row in resources.code_table("case_identifier"):
        mark = "status case" if row["marks_status_case"] else "cap" if row["marks_cap_case"] else None
        yield _code("case_identifier", row["code"], row["label"], {"mark": mark} if mark else {})
    yield from _plain("case_type", resources.code_table("case_type"))
    yield from _plain("custody", resources.code_table("custody"))
    yield from _plain("nationality", resources.code_table("nationality"))
    yield from _plain("language", resources.code_table("language"))
    yield from _plain("court", [row | {"label": row["name"]} for row in resources.code_table("court")])
    yield from _plain("motion_type", resources.code_table("motion_type")["motion_type"])
    yield from _plain("custody_request", resources.code_table("bond_decision")["bond_type"])
    appeals = resources.code_table("appeal_decision")
    yield from _plain("appeal_type", appeals["appeal_type"])
    yield from _plain("appeal_result", appeals["bia_decision"])
    yield from _plain("party", resources.code_table("motion_type")["filing_party"])


def shipped_closures() -> Iterator[dict[str, object]]:
    """Rows for the `closures` table."""
    for row in tomllib.loads(resources.text("closures.toml"))["closure"]:
        yield {
            "id": new_identity(),
            "first": row["first"].isoformat(),
            "last": row["last"].isoformat(),
            "reason": row["reason"],
            "source": row["source"],
            "in_use": int(row["in_use"]),
        }


def _plain(table: str, rows: list[dict[str, str]]) -> Iterator[dict[str, object]]:
    for row in rows:
        yield _code(table, row["code"], row["label"], {})


def _code(table: str, code: str, label: str, flags: dict[str, object]) -> dict[str, object]:
    return {"id": new_identity(), "of_table": table, "code": code, "label": label, "flags": json.dumps(flags)}
