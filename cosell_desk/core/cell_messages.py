"""The sentences for everything that can be wrong with one cell, by the code of its fault."""

SENTENCES: dict[str, str] = {}
