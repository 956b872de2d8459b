"""The editors of cells, by kind of column."""

from pictures.common import after_keys
from pictures.stage import Act

STATES: dict[str, Act] = {
    "edit-choice": after_keys("Partner Referral Substatus", 2, "F2"),
    "edit-reason": after_keys("Declined/Lost reason", 8, "F2"),
    "edit-typed": after_keys("Customer Country", 1, "s", "w"),
    "edit-country": after_keys("Customer Country", 1, "F2"),
    "edit-currency": after_keys("Currency", 5, "Alt+Down"),
    "edit-date": after_keys("Estimated Close Date", 2, "F2", "Alt+Down"),
    "edit-notes": after_keys("Notes", 2, "F2"),
    "edit-solution": after_keys("Solution 1", 1, "F2"),
    "edit-team-member": after_keys("Team member 1", 1, "F2"),
    "edit-team-member-faulty": after_keys("Team member 1", 17, "F2"),
}
