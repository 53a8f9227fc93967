"""The page of goal sets: which there are, which years they judge, and the form that one is written with."""
