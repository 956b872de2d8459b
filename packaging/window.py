"""Where the frozen program's windowed half starts; the command line starts in cosell_desk/__main__.py."""

import sys

from cosell_desk.cli import main_window

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # Older workbooks are read in a process of their own, which is this program again.
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main_window())
