"""`python -m iqdesk`, and the entry of the frozen program."""

from iqdesk.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
