"""`python -m cosell_desk` is the command line."""

import sys

from cosell_desk.cli import main

if __name__ == "__main__":
    sys.exit(main())
