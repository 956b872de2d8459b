"""Marking texts for translators where Qt is not allowed."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # lupdate finds texts by this name
    """Give `text` back; Qt's lupdate collects it under `context`, and the window translates it when shown."""
    return text
