"""Dialogs that change many deals at once: what will happen is said in numbers before it happens."""
