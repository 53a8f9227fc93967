"""What is to be checked, on screen."""
