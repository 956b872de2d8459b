"""The rules of the field: no window, no file, no clock."""
