"""IQ Desk keeps one immigration judge's docket and shows where the year stands."""

__version__ = "0.1.0"
