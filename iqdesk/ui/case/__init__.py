"""A case on screen: its page, its rows and timeline, what is entered and noted there, and how it was."""
