"""The floors of the house: what may import what."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = ["PySide6", "shiboken6", "pandas", "numpy", "openpyxl", "python_calamine", "sqlite3"]


def test_the_import_contracts_hold():
    check = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))"
    done = run_python(check)

    assert done.returncode == 0, done.stdout + done.stderr


def test_every_core_module_is_imported_without_qt_and_tables():
    modules = [f"cosell_desk.core.{path.stem}" for path in sorted((ROOT / "cosell_desk" / "core").glob("*.py"))]
    names = ", ".join([*(name.removesuffix(".__init__") for name in modules), "cosell_desk.resources"])
    done = run_python(f"import sys; sys.modules.update(dict.fromkeys({HEAVY})); import {names}")

    assert done.returncode == 0, done.stderr


def test_no_module_has_a_name_that_keeps_nothing_out():
    promises_nothing = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}

    assert [path for path in (ROOT / "cosell_desk").rglob("*.py") if path.stem in promises_nothing] == []


def run_python(source: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
