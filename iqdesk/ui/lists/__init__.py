"""The lists of the Docket page: cases, hearings, motions and completions, each of any length."""
