"""The states of the window that make_pictures.py draws, by subject.

A state is a name and a function that brings a fresh window into it (stage.py says how it acts); what the function does
not take a picture of itself, is taken at its end. Each module holds the states of one subject, in its STATES.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the program is not installed where its pictures are made
