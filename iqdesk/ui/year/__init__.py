"""The pages of a fiscal year: pace, benchmarks with their rows and reasons, the statement."""
