"""requirements.lock installs the same files from wherever a machine gets its packages."""

import re
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
ENTRIES = LOCK.replace("\\\n", " ").splitlines()


def test_every_locked_package_has_a_version_and_a_hash():
    assert len(ENTRIES) > 20
    for entry in ENTRIES:
        assert re.fullmatch(r"[a-z0-9-]+==[\w.]+( ; [^#]+?)?( +--hash=sha256:[0-9a-f]{64})+ *", entry), entry


def test_no_lock_file_holds_an_address():
    locks = [path for pattern in ("*.lock", "*lock*.toml", "requirements*") for path in ROOT.glob(pattern)]

    assert locks
    for path in locks:
        assert not re.search(r"https?://|--(extra-)?index-url|--find-links", path.read_text(encoding="utf-8")), path


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
def test_every_dependency_is_locked_once_for_each_system_and_python(python, system):
    locked = []
    for entry in ENTRIES:
        requirement = Requirement(entry.partition("--hash")[0])
        if holds(requirement.marker, python, system):
            locked.append(requirement)

    names = [requirement.name for requirement in locked]
    assert len(names) == len(set(names))
    for wanted in declared_requirements():
        if holds(wanted.marker, python, system):
            [found] = [requirement for requirement in locked if requirement.name == wanted.name.lower()]
            [exact] = found.specifier
            assert wanted.specifier.contains(exact.version), f"{found} does not meet {wanted}"


def declared_requirements():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(text) for text in project["dependencies"] + project["optional-dependencies"]["test"]]


def holds(marker: Marker | None, python: str, system: str) -> bool:
    environment = {"python_version": python, "python_full_version": f"{python}.4", "sys_platform": system}
    return marker is None or marker.evaluate(environment)
