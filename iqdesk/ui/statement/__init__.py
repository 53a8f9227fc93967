"""The statement as it is composed: outline, the judge's own words, and the pages as they will be."""
