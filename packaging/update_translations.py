"""Bring the files of translations up to date with the program's texts.

    .venv/bin/python packaging/update_translations.py

What is translated stays, what the program no longer says is dropped, and what it says anew is listed: translate that
in resources/translations (with Qt Linguist, or any editor of texts, taking away type="unfinished"), and run it again.
English needs only the sentences with a number in them.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "cosell_desk"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("en", "sv", "fr")


@dataclass(frozen=True, slots=True)
class Mark:
    """A text that is marked for translation. It is empty where lupdate and the window would not mean the same."""

    place: str
    context: str
    text: str
    is_counted: bool


def marks(sources: Path = SOURCES) -> Iterator[Mark]:
    for path in sorted(sources.rglob("*.py")):
        yield from _Reader(path.relative_to(sources.parent).as_posix()).of(ast.parse(path.read_text("utf-8")))


class _Reader(ast.NodeVisitor):
    """Reads a module as Python does. lupdate passes over marks inside of f"{...}" and over some numbers."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._classes: list[str] = []
        self._found: list[Mark] = []

    def of(self, module: ast.Module) -> list[Mark]:
        self.visit(module)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func, node.args:
            case ast.Attribute(attr="tr", value=whose), [text, *rest]:
                is_own = isinstance(whose, ast.Name) and whose.id == "self" and self._classes
                self._add(node, self._classes[-1] if is_own else "", text, is_counted=len(rest) > 1)
            case (
                ast.Name(id="translate" | "QT_TRANSLATE_NOOP") | ast.Attribute(attr="translate"),
                [ast.Constant(value=str() as context), text, *rest],
            ):
                self._add(node, context, text, is_counted=len(rest) > 1)
        self.generic_visit(node)

    def _add(self, node: ast.Call, context: str, text: ast.expr, is_counted: bool) -> None:
        place = f"{self._name}:{node.lineno}"
        match text:
            case ast.Constant(value=str() as words):
                self._found.append(Mark(place, context, words if context else "", is_counted))
            case ast.JoinedStr() | ast.BinOp() | ast.IfExp():
                self._found.append(Mark(place, context, "", is_counted))


def update(folder: Path, sources: Path = SOURCES) -> None:
    """Let Qt's lupdate write the files in that folder anew. Raises CalledProcessError when it fails."""
    import PySide6

    with tempfile.TemporaryDirectory() as place:
        listed = Path(place, "marks.cpp")
        listed.write_text(
            "".join(
                f"{'QT_TRANSLATE_N_NOOP' if mark.is_counted else 'QT_TRANSLATE_NOOP'}"
                f"({_quoted(mark.context)}, {_quoted(mark.text)});\n"
                for mark in marks(sources)
                if mark.text
            ),
            "utf-8",
        )
        for language in LANGUAGES:
            told = subprocess.run(
                [
                    *(Path(PySide6.__path__[0], "lupdate"), "-silent", "-no-obsolete", "-locations", "none"),
                    *(["-pluralonly"] if language == "en" else []),
                    *("-source-language", "en", "-target-language", language),
                    *(listed, "-ts", folder / f"cosell_desk_{language}.ts"),
                ],
                check=True,
                capture_output=True,
                encoding="utf-8",
            )
            print(told.stderr, end="")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def open_texts(path: Path) -> list[str]:
    """Texts of a file that are not translated, each with its context."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
        if any(piece.get("type") for piece in message.iter("translation"))
        or not all(piece.text for piece in [*message.iter("numerusform")] or [*message.iter("translation")])
    ]


def main() -> int:
    odd = [mark.place for mark in marks() if not mark.text]
    for place in odd:
        print(f"{place}: write the text in one piece, in self.tr(...) of the class that shows it")
    update(TRANSLATIONS)
    missing = {language: open_texts(TRANSLATIONS / f"cosell_desk_{language}.ts") for language in LANGUAGES}
    for language, texts in missing.items():
        for text in texts:
            print(f"Not in {language}: {text}")
    print(f"{sum(map(len, missing.values()))} texts wait for their translation.")
    return 1 if odd or any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
