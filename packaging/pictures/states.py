"""All states, in the order in which they are drawn and listed."""

from pictures import bulk, editors, files, finding, help, menus, panels, table, upload
from pictures.stage import Act

_SUBJECTS = (table, panels, menus, editors, finding, bulk, upload, files, help)

STATES: dict[str, Act] = {name: act for subject in _SUBJECTS for name, act in subject.STATES.items()}
