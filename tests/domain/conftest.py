"""How many examples hypothesis tries: few at the desk, many under CI=true. A slow example is no failure."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("desk", max_examples=15, deadline=None)
settings.register_profile("ci", max_examples=150, deadline=None)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "desk")
