"""`iqdesk verify`: whether each figure of a saved statement still follows from the docket, and what changed since."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.cli.refusal import TROUBLE, Refused
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from iqdesk.reports.statement.verification import Verification


def verify(options: argparse.Namespace) -> int:
    """Print what no longer follows; exit code 0 where everything does, 1 where something does not."""
    from iqdesk.reports.statement.verification import verified  # noqa: PLC0415 - reads papers, which only this command does

    pdf = _content(options.statement)
    with DocketFile.open(options.docket) as file:
        found = verified(file, pdf, options.statement.name, is_named=options.named)
    print(json.dumps(found.as_json(), ensure_ascii=False) if options.json else verified_text(found))
    return 0 if found.follows else TROUBLE


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror}.") from error


def verified_text(found: Verification) -> str:
    """The same in words."""
    return found.told().replace("\u00a0", " ")
