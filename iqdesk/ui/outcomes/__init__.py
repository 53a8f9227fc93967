"""Outcomes on screen: lists that record them, what a dialog still asks, and the reason of a miss."""
