"""`iqdesk drafts`: a year's drafts of the statement, and the statements that were saved of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.domain.statement.kept_choices import kept
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse

    from iqdesk.domain.statement.draft import StatementDraft
    from iqdesk.domain.statement.filed import FiledStatement


def drafts(options: argparse.Namespace) -> int:
    """A line a draft and a line a saved statement, or one JSON object."""
    with DocketFile.open(options.docket) as file:
        begun, filed = file.drafts(options.year), file.filed_statements(options.year)
    if options.json:
        said = {"drafts": [_draft_json(one) for one in begun], "filed": [_filed_json(one) for one in filed]}
        print(json.dumps({"fiscal_year": options.year} | said, ensure_ascii=False))
        return 0
    lines = [f"Drafts of fiscal year {options.year}: {len(begun)}", *(f"  {_draft_line(one)}" for one in begun)]
    lines += ["", f"Saved statements: {len(filed)}", *(f"  {_filed_line(one)}" for one in filed)]
    print("\n".join(lines))
    return 0


def _draft_line(draft: StatementDraft) -> str:
    words = ", ".join(part.value for part in draft.texts) or "no words yet"
    return f"{draft.name:30}  {draft.trouble or words}"


def _filed_line(filed: FiledStatement) -> str:
    """The day and the time are this computer's, as a person remembers them."""
    at = f"{filed.filed_at.astimezone():%Y-%m-%d %H:%M}"
    as_of, record = (filed.record.get(name, DOES_NOT_APPLY) for name in ("as_of", "fingerprint"))
    return f"{at}  as of {as_of}  record {record}  {filed.author}, {filed.draft or 'no draft'}"


def _draft_json(draft: StatementDraft) -> dict[str, object]:
    texts = {part.value: text for part, text in draft.texts.items()}
    return {"name": draft.name, "choices": kept(draft.choices), "texts": texts, "trouble": draft.trouble}


def _filed_json(filed: FiledStatement) -> dict[str, object]:
    return {
        "filed_at": filed.filed_at.isoformat(),
        "author": filed.author,
        "draft": filed.draft,
        "as_of": filed.record.get("as_of"),
        "record": filed.record.get("fingerprint"),
        "sha256": filed.sha256,
    }
