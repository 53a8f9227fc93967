"""What a command refuses, in one sentence with an exit code.

TROUBLE is what a file, the disk or the docket refused; USAGE is a command that cannot be meant, whatever any file holds.
"""

from __future__ import annotations

TROUBLE, USAGE = 1, 2


class Refused(Exception):
    """A command that cannot be done as said; the message says why and what to do."""

    def __init__(self, sentence: str, code: int = TROUBLE) -> None:
        super().__init__(sentence)
        self.code = code
