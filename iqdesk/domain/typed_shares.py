"""Reads how much of a day is meant, as a clerk types it: strictly, with what was understood said back."""

from __future__ import annotations

import re
from fractions import Fraction

from iqdesk.domain.docket import RuleBroken

HOURS_OF_A_DAY = 8  # the basic workday of full-time employees (5 U.S.C. 6101(a): 40 hours on five days)
_WORDS = {"whole": 100, "all": 100, "full": 100, "half": 50, "½": 50, "1/2": 50, "¼": 25, "1/4": 25, "¾": 75, "3/4": 75}


def typed_share(text: str) -> int:
    """The hundredths of a day, 1 to 100, that `text` certainly means; RuleBroken with the reason otherwise."""
    words = re.sub(r"\s", "", text.lower()).removesuffix("day")
    share = _share(words, text)
    hundredths = share * 100
    if not 1 <= hundredths <= 100:
        raise RuleBroken(f"“{text.strip()}” cannot be: a part of a day runs from 1% to 100%, or to {HOURS_OF_A_DAY} hours.")
    if hundredths.denominator != 1:
        raise RuleBroken(f"“{text.strip()}” is no whole number of hundredths of a day. Type it in percent.")
    return int(hundredths)


def _share(words: str, text: str) -> Fraction:
    if words in _WORDS:
        return Fraction(_WORDS[words], 100)
    if match := re.fullmatch(r"([0-9]{1,3})%?", words):
        return Fraction(int(match[1]), 100)
    if match := re.fullmatch(r"([0-9]{1,2}(?:\.[0-9]{1,2})?)h", words):
        return Fraction(match[1]) / HOURS_OF_A_DAY
    raise RuleBroken(f"“{text.strip()}” is no part of a day. Type it as half, 50% or 4h of {HOURS_OF_A_DAY}.")


def share_words(hundredths: int) -> str:
    """`whole days`, `half of each day`, `30% of each day`."""
    return {100: "whole days", 50: "half of each day"}.get(hundredths, f"{hundredths}% of each day")
