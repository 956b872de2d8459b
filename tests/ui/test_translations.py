"""English, Swedish and French: nothing open, nothing lost on the way, nothing left in English."""

from __future__ import annotations

import importlib.util
import re
import shutil
import string
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from builders import a_deal, an_existing_deal, write_csv
from PySide6.QtCore import QAbstractItemModel, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from windows import new_window, open_in

from cosell_desk.resources import resource
from cosell_desk.ui.about import AboutDialog
from cosell_desk.ui.actions import ACTIONS
from cosell_desk.ui.language import Language, read, speak, spoken
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.rooms.reopening import ENCODINGS
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.shortcuts_page import ShortcutsPage

TRANSLATED = (Language.SWEDISH, Language.FRENCH)
LANGUAGES = (Language.ENGLISH, *TRANSLATED)
HOW = "Run `.venv/bin/python packaging/update_translations.py`, and translate what it names in resources/translations."


def the_script() -> ModuleType:
    place = Path(__file__).resolve().parents[2] / "packaging" / "update_translations.py"
    spec = importlib.util.spec_from_file_location(place.stem, place)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[place.stem] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sentences(language: Language) -> dict[tuple[str, str, str], tuple[str, ...]]:
    return read(resource("translations", f"cosell_desk_{language.value}.ts"))


@pytest.fixture
def no_language(qapp: QApplication) -> Iterator[QApplication]:
    """The application without the translators that the test or an earlier one installed."""
    _fall_silent(qapp)
    yield qapp
    _fall_silent(qapp)


def _fall_silent(app: QApplication) -> None:
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)


# The files


def test_every_text_of_the_program_is_translated(tmp_path: Path) -> None:
    script = the_script()
    for language in LANGUAGES:
        shutil.copy(resource("translations", f"cosell_desk_{language.value}.ts"), tmp_path)
    script.update(tmp_path)
    missing = {each.value: script.open_texts(tmp_path / f"cosell_desk_{each.value}.ts") for each in LANGUAGES}

    assert missing == {"en": [], "sv": [], "fr": []}, HOW


def test_every_mark_is_a_text_that_can_be_looked_up() -> None:
    # tr(f"...") is extracted but never found again; the context of other.tr(...) is known only when it runs.
    assert [mark.place for mark in the_script().marks() if not mark.text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_holes_letters_and_ends_are_those_of_the_source(language: Language) -> None:
    wrong = []
    for (context, source, _), forms in sentences(language).items():
        for form in forms:
            is_one = len(forms) == 2 and form is forms[0]
            if (
                holes(form) != holes(source)
                or ("%n" in source and "%Ln" not in form and not (is_one and language is not Language.FRENCH))
                or mnemonics(form) != mnemonics(source)
                or source.endswith("…") != form.endswith("…")
                or source.startswith(" ") != form.startswith(" ")
                or source.endswith(" ") != form.endswith(" ")
            ):
                wrong.append((context, source, form))
    assert wrong == []


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def mnemonics(text: str) -> int:
    return 0 if "D-U-N-S" in text else text.replace("&&", "").count("&")  # Dun & Bradstreet


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_sentences_have_their_forms(language: Language) -> None:
    forms = sentences(language)
    counted = [key for key in forms if "%n" in key[1]]

    assert len(counted) > 80
    assert [key for key in counted if len(forms[key]) != 2 or any("(s)" in form for form in forms[key])] == []


def test_french_and_swedish_are_set_as_they_are_printed() -> None:
    french = [form for forms in sentences(Language.FRENCH).values() for form in forms]
    swedish = [form for forms in sentences(Language.SWEDISH).values() for form in forms]

    # No line begins with a mark, and quotation marks keep to what they quote.
    broken = (" ;", " !", " ?", " :", "« ", " »", "“", "”", "'")
    assert [text for text in french if any(mark in text for mark in broken)] == []
    assert [text for text in swedish if any(mark in text for mark in ("“", "«", "»", "'"))] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_two_actions_of_a_menu_share_a_letter(language: Language) -> None:
    forms = sentences(language)
    letters: Counter[tuple[str, str, str]] = Counter()
    for spec in ACTIONS:
        text = forms.get(("Action", spec.text, ""), (spec.text,))[0]
        letters[spec.menu.value, spec.inside, text[text.index("&") + 1].casefold()] += 1
    assert [place for place, count in letters.items() if count > 1] == []


def test_what_is_not_finished_is_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "cosell_desk_sv.ts"
    file.write_text(
        "<TS><context><name>Here</name>"
        '<message><source>Open</source><translation type="unfinished">Öppen</translation></message>'
        "<message><source>Save</source><translation></translation></message>"
        "<message><source>A &amp; B</source><translation>A &amp; Ö</translation></message>"
        '<message numerus="yes"><source>%n deal(s)</source><translation>'
        "<numerusform>%n affär</numerusform><numerusform>%n affärer</numerusform></translation></message>"
        "</context></TS>",
        "utf-8",
    )

    assert read(file) == {
        ("Here", "A & B", ""): ("A & Ö",),
        ("Here", "%n deal(s)", ""): ("%Ln affär", "%Ln affärer"),
    }


# Counting


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, {0: "Write 0 files", 1: "Write 1 file", 2: "Write 2 files", 1200: "Write 1,200 files"}),
        (Language.SWEDISH, {0: "Skriv 0 filer", 1: "Skriv 1 fil", 2: "Skriv 2 filer", 1200: "Skriv 1\u00a0200 filer"}),
        (
            Language.FRENCH,
            {
                0: "Écrire 0 fichier",
                1: "Écrire 1 fichier",
                2: "Écrire 2 fichiers",
                1200: "Écrire 1\u202f200 fichiers",
            },
        ),
    ],
)
def test_counting_follows_the_language(no_language: QApplication, language: Language, said: dict[int, str]) -> None:
    speak(no_language, language)

    assert {n: QApplication.translate("CheckPage", "Write %n file(s)", "", n) for n in said} == said


# What stands for one of something, and would be wrong there.
_OF_MANY = re.compile(r"\b(they|them|their|these|those|are|were)\b|\([a-z]+\)", re.IGNORECASE)


def test_a_sentence_about_one_is_about_one() -> None:
    forms = sentences(Language.ENGLISH)

    assert [said[0] for said in forms.values() if _OF_MANY.search(said[0])] == []


def test_the_window_never_puts_a_number_before_a_plural() -> None:
    # "{count} deals" is wrong of one: "%n deal(s)" has its forms in every language. All of them are several.
    bare = re.compile(
        r"(?<!all )\{[a-z_]+\} ([a-z]+ )?(deals|cells|files|rows|columns|edits|dates|problems|versions)\b"
    )
    marks = [mark for mark in the_script().marks() if mark.place.startswith("cosell_desk/ui/")]

    assert len(marks) > 500
    assert [mark.place for mark in marks if bare.search(mark.text)] == []


# Choosing


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("sv_FI", Language.SWEDISH),
        ("fr_CH", Language.FRENCH),
        ("en_GB", Language.ENGLISH),
        ("de_DE", Language.ENGLISH),
        ("C", Language.ENGLISH),
    ],
)
def test_the_system_decides_unless_something_was_chosen(locale: str, language: Language) -> None:
    QLocale.setDefault(QLocale(locale))

    assert spoken(Language.SYSTEM) is language
    assert spoken(Language.FRENCH) is Language.FRENCH


def test_a_language_is_chosen_for_the_next_start(qtbot: QtBot) -> None:
    window = new_window(qtbot)
    assert window.menus["language-system"].isChecked()

    window.menus["language-sv"].trigger()

    assert window.menus["language-sv"].isChecked()
    assert window.file_bar.words.text() == "Cosell Desk speaks this language from its next start on: Svenska."
    assert Settings().language is Language.SWEDISH


@pytest.mark.parametrize("damaged", ["klingon", ""])
def test_a_language_that_nobody_speaks_is_the_systems(damaged: str) -> None:
    settings = Settings()
    settings._stored.setValue("window/language", damaged)

    assert settings.language is Language.SYSTEM


def test_qts_own_words_and_the_numbers_are_in_the_chosen_language(no_language: QApplication) -> None:
    assert speak(no_language, Language.FRENCH) is Language.FRENCH

    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().language() is QLocale.Language.French


def test_the_systems_region_stays_with_its_language(no_language: QApplication) -> None:
    QLocale.setDefault(QLocale("sv_FI"))
    speak(no_language, Language.SWEDISH)

    assert QLocale().name() == "sv_FI"


# The window


def texts_in(widget: QWidget) -> Iterator[str]:
    """Everything that somebody could read or hear there."""
    for each in [widget, *widget.findChildren(QWidget)]:
        yield from (each.windowTitle(), each.toolTip(), each.statusTip(), each.accessibleName())
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        if isinstance(each, QLineEdit):
            yield each.placeholderText()
        if isinstance(each, QMenu):
            yield each.title()
    for action in widget.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    for view in widget.findChildren(QAbstractItemView):
        if (model := view.model()) is not None:
            yield from texts_of(model)


def texts_of(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(model.columnCount()):
        for role in roles:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(model.rowCount()):
                yield str(model.headerData(row, Qt.Orientation.Vertical, role) or "")
                yield str(model.index(row, column).data(role) or "")


DEALS = [a_deal(customer_country=""), an_existing_deal(1, customer_country="Sverige", notes="Call.")]
OF_ENCODINGS = {"UTF-8", *(name for _, name in ENCODINGS)}


def of_the_file() -> set[str]:
    """What is English because the file wants it: headings and cells."""
    headings = {heading for deal in DEALS for heading in deal}
    return {*headings, *(f"{heading}*" for heading in headings), *(text for deal in DEALS for text in deal.values())}


def places_of(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Iterator[str]:
    yield from texts_in(window)
    open_in(window, write_csv(tmp_path / "1.csv", DEALS), qtbot)
    window.menus["deal-form"].trigger()
    window.menus["find"].trigger()
    yield from texts_in(window)
    for page in (AboutDialog(window), ShortcutsPage(ACTIONS, window)):
        yield from texts_in(page)
        page.deleteLater()


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_in_the_window_is_left_in_english(
    no_language: QApplication, language: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    speak(no_language, language)
    forms = sentences(language)
    english = {source for (_, source, _), said in forms.items() if source not in said}
    own = {text for said in forms.values() for text in said}

    shown = set(places_of(new_window(qtbot), qtbot, tmp_path))

    assert len(shown & own) > 250
    assert shown & (english - own - of_the_file()) == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_longer_words_never_push_the_main_button_off_the_tool_bar(
    no_language: QApplication, language: Language, qtbot: QtBot
) -> None:
    speak(no_language, language)
    window = new_window(qtbot)

    assert window.width() == 1280
    qtbot.waitUntil(window.main_button.isVisible)
    assert window.main_button.geometry().right() < 1280


class Marking(QTranslator):
    """A language in which every sentence stands in brackets: a text without them was never marked."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, count: int = -1) -> str:
        return f"⟦{source}⟧"


def test_every_word_of_the_window_is_marked_for_translation(
    no_language: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    no_language.installTranslator(Marking(no_language))

    shown = set(places_of(new_window(qtbot), qtbot, tmp_path))

    unmarked = {text for text in shown if "⟦" not in text and any(letter.isalpha() for letter in text)}
    assert {text for text in unmarked if "1.csv" not in text and text != str(tmp_path)} <= of_the_file() | OF_ENCODINGS
