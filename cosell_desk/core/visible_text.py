"""Cell texts as one honest line: nothing in them may stay unseen or turn what stands beside it around."""

from unicodedata import category

_SHOWN_AS = {
    0x0A: "⏎ ",
    0x0D: "⏎ ",
    0x09: "⇥",
    0xAD: "[SHY]",
    0x200B: "[ZWSP]",
    0x200C: "[ZWNJ]",
    0x200D: "[ZWJ]",
    0x200E: "[LRM]",
    0x200F: "[RLM]",
    0x061C: "[ALM]",
    0x2028: "⏎ ",
    0x2029: "⏎ ",
    0x202A: "[LRE]",
    0x202B: "[RLE]",
    0x202C: "[PDF]",
    0x202D: "[LRO]",
    0x202E: "[RLO]",
    0x2066: "[LRI]",
    0x2067: "[RLI]",
    0x2068: "[FSI]",
    0x2069: "[PDI]",
    0xFEFF: "[BOM]",
}


_LONGEST = 2_000
"""More than that of one text nobody can see, and a hostile cell may hold a hundred million letters."""


def visible(text: str) -> str:
    """The text with line breaks as ⏎, and characters that show nothing or change the direction by their names."""
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "…"
    if text.isprintable():
        return text
    return "".join([letter if letter.isprintable() else _shown(letter) for letter in text.replace("\r\n", "\n")])


def _shown(letter: str) -> str:
    known = _SHOWN_AS.get(ord(letter))
    if known is not None:
        return known
    return letter if category(letter) == "Zs" else f"[U+{ord(letter):04X}]"
