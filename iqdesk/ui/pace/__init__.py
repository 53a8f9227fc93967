"""The page Pace: its chart and table, why each figure is what it is, and what is imagined beside it."""
