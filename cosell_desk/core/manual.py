"""The manual of columns, written from the table of columns: as Markdown (resources/help/columns.md) and as text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from cosell_desk.core.columns import COLUMNS, Column, Section
from cosell_desk.core.layouts import LAYOUTS
from cosell_desk.core.messages import lock_words, required_words

_INTRO = (
    "Every column of the co-sell files of Microsoft Partner Center: what it holds, when it must be filled, and when it"
    " can no longer be changed. The headings in a file stay as they are; order does not matter, and columns that nobody"
    " knows are kept."
)
_MADE_BY = "<!-- Made by: cosell-desk columns --markdown > resources/help/columns.md -->"
_WIDTH = 100
_LISTED = 40
"""Longer lists, such as the countries, are not printed."""


def as_markdown() -> str:
    lines = ["# The columns", "", _MADE_BY, "", _INTRO, ""]
    for section, columns in _sections():
        lines += [f"## {section.value}", ""]
        for column in columns:
            lines += [f"### {_heading(column)}", "", column.help, ""]
            lines += [f"- {_quoted(fact)}" for fact in _facts(column, "`")]
            lines.append("")
    return "\n".join(lines)


def as_text() -> str:
    """For a terminal."""
    bullets = textwrap.TextWrapper(_WIDTH, "    - ", "      ", break_on_hyphens=False)
    lines = [*textwrap.wrap(_INTRO, _WIDTH), ""]
    for section, columns in _sections():
        lines += [section.value.upper(), ""]
        for column in columns:
            lines.append(_heading(column))
            lines += textwrap.wrap(column.help, _WIDTH, initial_indent="    ", subsequent_indent="    ")
            for fact in _facts(column, ""):
                lines += bullets.wrap(fact)
            lines.append("")
    return "\n".join(lines)


def _sections() -> Iterator[tuple[Section, list[Column]]]:
    for section in Section:
        yield section, [column for column in COLUMNS if column.section is section]


def _heading(column: Column) -> str:
    return f"{column.name} 1, 2, ..." if column.limit else column.name


def _quoted(text: str) -> str:
    """Angle brackets and stars as themselves."""
    return text.replace("<", "&lt;").replace("*", r"\*")


def _facts(column: Column, mark: str) -> Iterator[str]:
    """Requirement, lock, numbers, words, example and layouts; examples between `mark`s."""
    yield required_words(column.required)
    if locked := lock_words(column.lock):
        yield locked
    if column.limit:
        yield f"At most {column.limit} a deal, in columns next to each other."
    choices = column.kind.choices(*[""] * len(column.reads))
    if 0 < len(choices) <= _LISTED:
        words = [f"{mark}{choice.text}{mark}{_meaning(choice.text, choice.label)}" for choice in choices]
        yield f"One of: {', '.join(words)}"
    yield f"Example: {mark}{column.example}{mark}"
    yield f"In layouts: {_layouts(column, mark)}"


def _meaning(text: str, label: str) -> str:
    """What a code stands for, where its label says more than the code itself."""
    said = label.removeprefix(text).lstrip(" -–—·:")
    return f" ({said})" if said else ""


def _layouts(column: Column, mark: str) -> str:
    """The layouts that have the column, with the headings under which they do where that is not its name."""
    spellings: dict[str, list[str]] = {}
    for layout in LAYOUTS:
        if layout.has(column):
            heading = layout.heading(column, 1).removesuffix("1").rstrip() if column.limit else layout.heading(column)
            spellings.setdefault(heading, []).append(layout.name)
    return "; ".join(
        [
            ", ".join(names) + ("" if heading == column.name else f" as {mark}{heading}{mark}")
            for heading, names in spellings.items()
        ]
    )
