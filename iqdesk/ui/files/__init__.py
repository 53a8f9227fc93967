"""Dialogs that bring files in and write them out."""
