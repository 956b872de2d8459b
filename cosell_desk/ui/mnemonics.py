"""Alt and a letter for every button and labelled field of a dialog or a bar.

The letters are handed out when it is shown, and anew when its words change: only then is it known what stands there
together, in which language, with which words of Qt's own. A letter that a text asks for itself stays with it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from string import ascii_lowercase

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

_Worded = QPushButton | QCheckBox | QRadioButton | QToolButton | QLabel

_GIVEN = "text with the letter that was given"
_HAS_ITS_KEY = (
    QDialogButtonBox.StandardButton.Ok,
    QDialogButtonBox.StandardButton.Cancel,
    QDialogButtonBox.StandardButton.Close,
)


class Mnemonics(QObject):
    """Goes with the widget whose buttons and labels it looks after."""

    def __init__(self, of: QWidget) -> None:
        super().__init__(of)
        self._of = of
        if sys.platform != "darwin":  # there, Alt writes letters of other languages, and nothing is underlined
            of.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._give()
        elif event.type() is QEvent.Type.LayoutRequest and not all(_is_given(each) for each in self._served()):
            self._give()
        return False

    def _served(self) -> list[_Worded]:
        """Those that get a letter here: not those that ask for one themselves, nor those that have a key anyway."""
        return [each for each in _worded(self._of) if (_is_given(each) or not _letter(each)) and not _needs_none(each)]

    def _give(self) -> None:
        served = self._served()
        taken = {_letter(each) for each in _worded(self._of) if each not in served} | _elsewhere(self._of)
        for each, at in zip(served, hand_out([_plain(each) for each in served], taken), strict=True):
            plain = _plain(each)
            text = plain if at is None else f"{plain[:at]}&{plain[at:]}"
            each.setProperty(_GIVEN, text)
            each.setText(text)


def hand_out(texts: Sequence[str], taken: AbstractSet[str]) -> list[int | None]:
    """Where each text has its letter, if it can have one: at the beginning of a word before within it, none twice.

    A text gives its letter away to one that can have no other, as long as it can take another itself.
    """
    wishes: list[dict[str, int]] = []
    for text in texts:
        wished: dict[str, int] = {}
        for at in _places(text):
            wished.setdefault(text[at].lower(), at)
        wishes.append({letter: at for letter, at in wished.items() if letter not in taken})
    owners: dict[str, int] = {}

    def finds_one(text: int, tried: set[str]) -> bool:
        for letter in sorted(wishes[text], key=lambda letter: letter in owners):
            if letter not in tried:
                tried.add(letter)
                if letter not in owners or finds_one(owners[letter], tried):
                    owners[letter] = text
                    return True
        return False

    for at in range(len(texts)):
        finds_one(at, set())
    found = {text: letter for letter, text in owners.items()}
    return [wished[found[at]] if at in found else None for at, wished in enumerate(wishes)]


def _places(text: str) -> list[int]:
    """Where letters stand that every keyboard has, the beginnings of words first."""
    letters = [at for at, char in enumerate(text) if char.lower() in ascii_lowercase]
    return sorted(letters, key=lambda at: (at > 0 and text[at - 1].isalnum(), at))


def _worded(of: QWidget) -> list[_Worded]:
    buttons = [
        each
        for each in of.findChildren(QWidget)
        if isinstance(each, QPushButton | QCheckBox | QRadioButton | QToolButton) and each.text()
    ]
    labels = [each for each in of.findChildren(QLabel) if each.buddy() is not None and each.text()]
    return [*labels, *buttons]


def _plain(worded: _Worded) -> str:
    """Its text without the letter that was given; what reads "&&" stays so."""
    return worded.text().replace("&&", "\0").replace("&", "").replace("\0", "&&")


def _letter(worded: _Worded) -> str:
    return _mnemonic(worded.text())


def _mnemonic(text: str) -> str:
    """ "" without one."""
    return QKeySequence.mnemonic(text).toString().rpartition("+")[2].lower()


def _is_given(worded: _Worded) -> bool:
    return bool(worded.property(_GIVEN) == worded.text())


def _needs_none(worded: _Worded) -> bool:
    """Escape and Enter are their keys."""
    box = worded.parent()
    if not isinstance(box, QDialogButtonBox) or not isinstance(worded, QPushButton):
        return False
    return box.standardButton(worded) in _HAS_ITS_KEY


def _elsewhere(of: QWidget) -> set[str]:
    """The letters of the menus and of what else is seen beside a bar of a window."""
    window = of.window()
    if window is of:
        return set()
    letters = {_letter(each) for each in _worded(window) if each.isVisible() and not of.isAncestorOf(each)}
    if isinstance(window, QMainWindow):
        letters |= {_mnemonic(action.text()) for action in window.menuBar().actions()}
    return letters
