"""The close of a day, on screen."""
