"""The page of the activity report: its days, its tables, the rows behind a figure, and how it is saved."""
