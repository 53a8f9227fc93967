"""Days away: the ledger of a year, its closures and holidays, and calendars in and out."""
