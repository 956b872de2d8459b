"""The languages of the window, and the translator that reads their sentences from the sources themselves.

The .ts files in resources/translations are what travels with the program: nothing has to be built from them before a
changed sentence shows, and reading one takes some ten milliseconds.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from cosell_desk.resources import resource


class Language(Enum):
    """What can be chosen. The values are in the settings and in the names of the files of translations."""

    SYSTEM = "system"
    ENGLISH = "en"
    SWEDISH = "sv"
    FRENCH = "fr"

    @property
    def own_name(self) -> str:
        """What those who speak it call it; empty for the system's."""
        return {Language.ENGLISH: "English", Language.SWEDISH: "Svenska", Language.FRENCH: "Français"}.get(self, "")


_SPOKEN = {each.value: each for each in Language if each is not Language.SYSTEM}

# In French, nought deals are one deal.
_IS_ONE = {Language.ENGLISH: (1,), Language.SWEDISH: (1,), Language.FRENCH: (0, 1)}


class Translator(QTranslator):
    """Answers in one language, as far as its file has the sentence; in English, only sentences with a number."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_one = _IS_ONE[language]
        self._forms = read(resource("translations", f"cosell_desk_{language.value}.ts"))

    def isEmpty(self) -> bool:
        return False

    def translate(  # None hands the question on to the next translator
        self, context: str, source: str, disambiguation: str | None = None, count: int = -1
    ) -> str | None:
        forms = self._forms.get((context, source, disambiguation or ""))
        if forms is None or (count < 0) is not (len(forms) == 1):
            return None
        return forms[0 if count < 0 or count in self._is_one else 1]


def read(path: Path) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """The finished translations of a .ts file by context, source and comment: one form, or one and many."""
    found: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for context in ElementTree.parse(path).iterfind("context"):
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            said = message.find("translation")
            if said is None or "type" in said.attrib:
                continue
            # %Ln is a number as people of the language write it, %n a row of digits.
            forms = tuple([(form.text or "").replace("%n", "%Ln") for form in said]) or (said.text or "",)
            if all(forms):
                found[name, message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


def spoken(wanted: Language) -> Language:
    """The language to speak: the one that was chosen, or the first that the system asks for and that is spoken here."""
    if wanted is not Language.SYSTEM:
        return wanted
    asked = [name.replace("_", "-").split("-")[0] for name in QLocale().uiLanguages()]
    return next((_SPOKEN[name] for name in asked if name in _SPOKEN), Language.ENGLISH)


def speak(app: QApplication, wanted: Language) -> Language:
    """Our sentences and Qt's own words (Save, Discard, Cancel) in one language; answers which.

    Numbers and dates follow the system's region, unless a language was chosen that is not the system's.
    """
    language = spoken(wanted)
    if wanted is not Language.SYSTEM and not QLocale().name().startswith(wanted.value):
        QLocale.setDefault(QLocale(QLocale(wanted.value).language(), QLocale().territory()))
    qts = QTranslator(app)
    if qts.load(f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    app.installTranslator(Translator(language, app))
    return language
