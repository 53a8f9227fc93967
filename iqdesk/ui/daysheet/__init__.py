"""The day sheet: one court day line by line and edited in place, the week above it, the month and the year it lies in."""
