"""Public cases set beside typed ones: the page, its panel, and the search for another case."""
