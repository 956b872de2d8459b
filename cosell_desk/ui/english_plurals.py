"""One deal, two deals: the English forms of counted sentences, read from their source so that nothing need be built."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from functools import cached_property

from PySide6.QtCore import QTranslator

from cosell_desk.resources import resource


class EnglishPlurals(QTranslator):
    """Answers only sentences with a number in them; any translation that is installed later goes before it."""

    @cached_property
    def _forms(self) -> dict[tuple[str, str], tuple[str, str]]:
        found: dict[tuple[str, str], tuple[str, str]] = {}
        for context in ElementTree.parse(resource("translations", "cosell_desk_en.ts")).iter("context"):
            for message in context.iter("message"):
                forms = [form.text or "" for form in message.iter("numerusform")]
                if len(forms) == 2:
                    found[context.findtext("name", ""), message.findtext("source", "")] = (forms[0], forms[1])
        return found

    def isEmpty(self) -> bool:
        return False

    def translate(  # None hands the question on to the next translator
        self, context: str, source: str, disambiguation: str | None = None, count: int = -1
    ) -> str | None:
        if count < 0:
            return None
        forms = self._forms.get((context, source))
        return forms[count != 1] if forms is not None else None
