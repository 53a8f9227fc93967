"""The pages of a fiscal year: benchmarks with their rows and reasons, clocks, the statement; and as of which day they are."""
