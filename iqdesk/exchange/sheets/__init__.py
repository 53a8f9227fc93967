"""Spreadsheets: CSV, workbooks and pasted rows in, lists out. Nothing here asks or writes a docket but through its verbs."""
