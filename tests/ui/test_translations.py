"""English counts as people do; what the file of plurals lacks would read "1 file(s)"."""

import xml.etree.ElementTree as ElementTree

from PySide6.QtWidgets import QApplication

from cosell_desk.resources import resource
from cosell_desk.ui.language import Language, speak


def test_every_counted_sentence_has_both_english_forms() -> None:
    plurals = ElementTree.parse(resource("translations", "cosell_desk_en.ts"))
    forms = [[form.text or "" for form in message.iter("numerusform")] for message in plurals.iter("message")]

    assert len(forms) > 15
    assert [pair for pair in forms if len(pair) != 2 or any("(s)" in form or not form for form in pair)] == []


def test_one_deal_is_not_deals(qapp: QApplication) -> None:
    speak(qapp, Language.ENGLISH)

    assert QApplication.translate("CheckPage", "Cancel") == "Cancel"
    assert QApplication.translate("CheckPage", "Write %n file(s)", "", 1) == "Write 1 file"
    assert QApplication.translate("CheckPage", "Write %n file(s)", "", 3) == "Write 3 files"
