"""Cases that drafts of the statement refer to, when a case goes on under another identity."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iqdesk.store.connection import Connection


def name_in_drafts(connection: Connection, old: int, new: int) -> None:
    """Have every draft refer to a case by its new identity; inside a step that is open."""
    reference = re.compile(rf"(\{{\s*case\s+){old}(\s*\}})", re.IGNORECASE)
    texts = connection.execute("select id, text from draft_texts where instr(text, ?)", (old,)).fetchall()
    for identity, text in texts:
        moved = reference.sub(rf"\g<1>{new}\g<2>", text)
        connection.execute("update draft_texts set text = ? where id = ?", (moved, identity))
    choices = connection.execute("select id, choices from drafts where instr(choices, ?)", (old,)).fetchall()
    for identity, written in choices:
        values = json.loads(written)
        names = values.get("names_kept") if isinstance(values, dict) else None  # another release may keep it otherwise
        if isinstance(names, list) and old in names:
            values["names_kept"] = list(dict.fromkeys(new if one == old else one for one in names))
            connection.execute("update drafts set choices = ? where id = ?", (json.dumps(values), identity))
