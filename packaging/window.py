"""Where the frozen program's windowed half starts; the command line starts in cosell_desk/__main__.py."""

import sys

from cosell_desk.cli import main_window

if __name__ == "__main__":
    sys.exit(main_window())
