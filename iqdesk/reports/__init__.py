"""Paper. The only room that knows PDF."""
