"""`python -m cosell_desk` is the command line."""

import sys

from cosell_desk.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # Older workbooks are read in a process of their own, which is this program again.
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
