"""Bench mode: the window for a screen that counsel can see."""
