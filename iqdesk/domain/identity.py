"""Identities of what is entered: random over 63 bits, so that two copies of a docket that grow apart never give one twice."""

from __future__ import annotations


def new_identity() -> int:
    """A random identity of 63 bits: positive, and never 0."""
    import secrets  # noqa: PLC0415 - costs start-up 18 ms, and opening a docket makes no identity

    return secrets.randbits(63) or new_identity()
