"""The kinds of cell: what a column's cells may hold, what is wrong with a text, and how it is mended."""

from cosell_desk.core.kinds.base import Choice, Kind, is_blank
from cosell_desk.core.kinds.text import LongText, Text, Unjudged
from cosell_desk.core.kinds.pending import *
