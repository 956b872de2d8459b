"""The disk: reading and writing the files that deals live in."""
