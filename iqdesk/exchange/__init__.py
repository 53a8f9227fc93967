"""Files that come in and go out. The only room that knows foreign formats."""
