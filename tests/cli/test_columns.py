"""cosell-desk columns, and the manual that is made by it."""

from cosell_desk.core.columns import COLUMNS
from cosell_desk.resources import resource


def test_the_manual_in_the_resources_is_fresh(run):
    made = run("columns", "--markdown").out
    assert resource("help", "columns.md").read_text(encoding="utf-8") == made, (
        "stale; make it again: .venv/bin/python -m cosell_desk columns --markdown > resources/help/columns.md"
    )


def test_every_column_is_in_the_manual(run):
    markdown, text = run("columns", "--markdown").out, run("columns").out

    for column in COLUMNS:
        heading = f"{column.name} 1, 2, ..." if column.limit else column.name
        assert f"\n### {heading}\n\n{column.help}\n" in markdown
        assert f"\n{heading}\n    " in text


def test_the_manual_says_when_a_column_is_needed_and_what_it_may_hold(run):
    manual = run("columns", "--markdown").out.split("\n### ")
    reason = next(part for part in manual if part.startswith("Declined/Lost reason\n"))
    status = next(part for part in manual if part.startswith("Partner Referral Status\n"))

    assert "- Needed when Partner Referral Substatus is Declined, Error or Lost." in reason
    assert "`2` (Customer did not respond)" in reason
    assert "2023-08 as `Declined/Lost/Error reason`" in reason
    assert "- One of: `New`, `Active`, `Closed`" in status


def test_lines_fit_a_terminal(run):
    assert max(map(len, run("columns").out.splitlines())) <= 100
