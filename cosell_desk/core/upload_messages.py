"""The sentences of the pre-upload check: why a deal has its fate."""

from __future__ import annotations

from cosell_desk.core.messages import Translate, in_english
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.upload import Doubt, Fated

REASONS = {
    "closed": QT_TRANSLATE_NOOP(
        "Upload", "Closed in Partner Center already; nothing can be done with it any more, so it stays out."
    ),
    "succeeded": QT_TRANSLATE_NOOP(
        "Upload", "The last upload took it (no word in Errors, and it has a Referral ID); uploading it again is no use."
    ),
    "unchanged": QT_TRANSLATE_NOOP("Upload", "Nothing in it differs from the original, so there is nothing to upload."),
    "undecided": QT_TRANSLATE_NOOP(
        "Upload",
        "The processed file does not tell whether this new deal was created. Uploading it again may create it twice.",
    ),
    "errors": QT_TRANSLATE_NOOP("Upload", "It has {errors} errors; Partner Center would refuse it."),
    "closing": QT_TRANSLATE_NOOP("Upload", "It will be closed, for good."),
    "new": QT_TRANSLATE_NOOP("Upload", "It has no Referral ID and will be created."),
    "matched": QT_TRANSLATE_NOOP(
        "Upload", "Its customer was matched in the first upload; this second one will create the deal."
    ),
    "matching": QT_TRANSLATE_NOOP(
        "Upload",
        "It goes up to have its customer matched: Partner Center offers accounts, the next upload creates the deal.",
    ),
    "existing": QT_TRANSLATE_NOOP("Upload", "It has a Referral ID and will be updated."),
    "edited-after-success": QT_TRANSLATE_NOOP(
        "Upload", "The last upload took it, but it was edited since and will be updated."
    ),
}
DOUBTS = {
    Doubt.NONE_SUCCEEDED: QT_TRANSLATE_NOOP(
        "Upload",
        "No deal of this processed file succeeded, so none would be left out. That happens when every deal failed, but"
        " also when the Referral IDs or the Errors column are missing or moved. Look at both columns before you go on.",
    ),
    Doubt.ALL_SUCCEEDED: QT_TRANSLATE_NOOP(
        "Upload",
        "Every deal of this processed file succeeded, so nothing would be left to upload. If it is a download and no"
        " processed file, say so; if it is one, you are done.",
    ),
}
_ONE_ERROR = QT_TRANSLATE_NOOP("Upload", "It has an error; Partner Center would refuse it.")
_WITH_ERRORS = QT_TRANSLATE_NOOP("Upload", "It goes up with {errors} errors.")
_WITH_ONE_ERROR = QT_TRANSLATE_NOOP("Upload", "It goes up with an error.")


def reason(fated: Fated, translate: Translate = in_english) -> str:
    """Why the deal has its fate, in a plain sentence or two."""
    is_one = fated.errors == 1
    why = _ONE_ERROR if fated.code == "errors" and is_one else REASONS[fated.code]
    said = translate("Upload", why).format(errors=fated.errors)
    if fated.errors and fated.fate.goes_up:
        with_them = _WITH_ONE_ERROR if is_one else _WITH_ERRORS
        said += " " + translate("Upload", with_them).format(errors=fated.errors)
    return said
