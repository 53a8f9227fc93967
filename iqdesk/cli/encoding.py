"""Output in an encoding that lacks a character: it is written as the escape that JSON has for it, and nothing fails."""

from __future__ import annotations

import codecs
import io
import sys

ESCAPES = "iqdesk.escapes"


def write_what_can_be() -> None:
    """Let standard output and standard error write any text, whatever the terminal or the pipe takes (cp1252, ASCII)."""
    codecs.register_error(ESCAPES, _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=ESCAPES)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    r"""`\u0142`, and two of them for a character beyond the first plane: valid in a string of JSON, readable in a sentence."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2)), error.end
