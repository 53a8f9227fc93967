"""`iqdesk verify`: whether each figure of a saved statement still follows from the docket, and what changed since."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING

from iqdesk.cli.refusal import TROUBLE, Refused
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from iqdesk.reports.verification import Verification


def verify(options: argparse.Namespace) -> int:
    """Print what no longer follows; exit code 0 where everything does, 1 where something does not."""
    from iqdesk.reports.verification import verified  # noqa: PLC0415 - reads papers, which only this command does

    pdf = _content(options.statement)
    with DocketFile.open(options.docket) as file:
        found = verified(file, pdf, is_named=options.named)
    if found is None:
        raise Refused(f"{options.statement} is no statement that was saved from this docket, or it was altered since.")
    print(json.dumps(found.as_json(), ensure_ascii=False) if options.json else verified_text(found))
    return 0 if found.follows else TROUBLE


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror}.") from error


def verified_text(found: Verification) -> str:
    """Which statement it is, what was found, and each difference with the steps that touched its rows since."""
    lines = [found.filed_words, f"{found.state.value[0].upper()}{found.state.value[1:]}.", found.words]
    for kind, differing in groupby(found.differences, key=lambda one: one.kind):
        lines += ["", f"{kind.value.capitalize()}s that no longer follow"]
        for one in differing:
            lines.append(f"  {one.words(found.spoken)}")
            lines += [f"      {found.step_words(step)}" for step in found.steps_of(one)] if one.cases else []
    if found.differences and found.steps_of_all:
        lines += ["", "Since then, bearing on every figure"]
        lines += [f"  {found.step_words(step)}" for step in found.steps_of_all]
    return "\n".join(lines).replace("\u00a0", " ")
