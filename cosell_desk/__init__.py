"""Cosell Desk: check, mend and prepare co-sell deal files for Microsoft Partner Center."""

__version__ = "0.1.0"
