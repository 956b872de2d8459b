"""One edit is not "edits": the pages about lost and kept work count in English as people do."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize(
    ("context", "words", "one", "many"),
    [
        (
            "LostCard",
            "%n edit(s) not saved, the last one {time}",
            "1 edit not saved, made {time}",
            "7 edits not saved, the last one {time}",
        ),
        (
            "DiscardDialog",
            "%n edit(s) in {name} are forgotten for good. The file itself stays as it is.",
            "1 edit in {name} is forgotten for good. The file itself stays as it is.",
            "7 edits in {name} are forgotten for good. The file itself stays as it is.",
        ),
        ("EarlierVersionsDialog", "%n version(s)", "1 version", "7 versions"),
        ("PrivacyPage", "%n file(s) erased", "1 file erased", "7 files erased"),
    ],
)
def test_one_is_not_many(context: str, words: str, one: str, many: str) -> None:
    assert QApplication.translate(context, words, "", 1) == one
    assert QApplication.translate(context, words, "", 7) == many
