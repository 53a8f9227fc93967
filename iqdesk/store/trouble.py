"""Trouble with a docket file: what happened and what to do, in a sentence for the person at the desk."""

from __future__ import annotations


class DocketTrouble(Exception):
    """The docket file cannot be opened, read or written; the message says what happened and what to do."""
