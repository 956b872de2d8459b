"""The sentences of the pre-upload check: why a deal has its fate."""

from __future__ import annotations

from cosell_desk.core.messages import Translate, in_english
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.upload import Fated

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
    "errors": QT_TRANSLATE_NOOP("Upload", "It has errors ({errors}); Partner Center would refuse it."),
    "closing": QT_TRANSLATE_NOOP("Upload", "It will be closed, for good."),
    "new": QT_TRANSLATE_NOOP("Upload", "It has no Referral ID and will be created."),
    "existing": QT_TRANSLATE_NOOP("Upload", "It has a Referral ID and will be updated."),
    "edited-after-success": QT_TRANSLATE_NOOP(
        "Upload", "The last upload took it, but it was edited since and will be updated."
    ),
}
_WITH_ERRORS = QT_TRANSLATE_NOOP("Upload", "It goes up with errors ({errors}).")


def reason(fated: Fated, translate: Translate = in_english) -> str:
    """Why the deal has its fate, in a plain sentence or two."""
    said = translate("Upload", REASONS[fated.code]).format(errors=fated.errors)
    if fated.errors and fated.fate.goes_up:
        said += " " + translate("Upload", _WITH_ERRORS).format(errors=fated.errors)
    return said
