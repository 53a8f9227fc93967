"""What a command refuses, in one sentence with an exit code."""

from __future__ import annotations

TROUBLE, USAGE = 1, 2


class Refused(Exception):
    """A command that cannot be done as said; the message says why and what to do."""

    def __init__(self, sentence: str, code: int = TROUBLE) -> None:
        super().__init__(sentence)
        self.code = code
