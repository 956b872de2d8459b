"""What is committed stands on its own: no machine's paths, no registry, no secret, the licence named."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Spelt in pieces, so that this file does not find itself.
FORBIDDEN = {
    "a folder of one machine": "|".join(
        ["/ho" + "me/[a-z]", "/ro" + "ot/", "/Us" + "ers/[a-z]", r"[A-Z]:\\Us" + "ers"]
    ),
    "a temporary folder": "/tm" + "p/[a-z]",
    "a work folder beside the project": r"(?<![\w.<])/wo" + "rk/|" + r"\.\./sha" + "red",
    "a package registry": "|".join(["pypi\\.o" + "rg", "pythonhos" + "ted", "artifac" + "tory", "/si" + "mple/"]),
}
TEXT = {".py", ".toml", ".lock", ".md", ".txt", ".spec", ".xml", ".desktop", ".sh", ".svg", ".ts", ".nsi", ".yml", ""}


def tracked_files() -> list[Path]:
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git clone: a source archive holds what was tracked")
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_tracked_text_names(what):
    for path in tracked_files():
        if path.suffix in TEXT:
            found = re.search(FORBIDDEN[what], path.read_text(encoding="utf-8"))
            assert not found, f"{path.relative_to(ROOT)} names {what}: {found and found.group()}"


def test_nothing_made_is_tracked():
    made = {".pyc", ".qm", ".whl", ".so", ".exe", ".deb"}

    assert [path for path in tracked_files() if path.suffix in made or ".venv" in path.parts] == []


def test_ci_runs_what_the_readme_says():
    command = "python3 dev.py test"

    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").rstrip().endswith(command)
