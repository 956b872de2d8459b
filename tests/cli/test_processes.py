"""The command line as processes of its own: what it imports, what it survives, and how soon it answers."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from builders import a_deal, an_existing_deal, write_csv

ROOT = Path(__file__).parents[2]
WITHOUT_QT = """
import runpy, sys
sys.modules.update(dict.fromkeys(["PySide6", "shiboken6"]))
runpy.run_module("cosell_desk", run_name="__main__", alter_sys=True)
"""


def cosell_desk(*arguments, program=("-m", "cosell_desk"), **variables):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    command = [sys.executable, *program, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env=environment, cwd=ROOT, timeout=60)


def commands(folder):
    path = write_csv(folder / "deals.csv", [a_deal()])
    return {
        "help": ["--help"],
        "version": ["--version"],
        "check": ["check", path],
        "check as JSON": ["check", path, "--json"],
        "fix": ["fix", path, "--out", folder / "fixed.csv"],
        "prepare": ["prepare", path, "--out", folder / "out"],
        "template": ["template", folder / "template.csv"],
        "columns": ["columns"],
        "help of check": ["check", "--help"],
    }


NAMES = ["help", "version", "check", "check as JSON", "fix", "prepare", "template", "columns", "help of check"]


@pytest.mark.parametrize("name", NAMES)
def test_no_command_needs_qt(name, tmp_path):
    ran = cosell_desk(*commands(tmp_path)[name], program=("-c", WITHOUT_QT))

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout


def test_help_imports_nothing_heavy():
    program = (
        "import sys; from cosell_desk.cli import main; main(['--help']);"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & set(sys.argv[1:])))"
    )
    heavy = ["PySide6", "pandas", "numpy", "openpyxl", "pycountry", "phonenumbers", "email_validator", "json", "csv"]

    ran = cosell_desk(*heavy, program=("-c", program))

    assert ran.stdout.splitlines()[-1] == b"[]"


def test_check_of_a_csv_file_imports_no_library_for_workbooks(tmp_path):
    program = (
        "import sys; from cosell_desk.cli import main; main(['check', sys.argv[1]]);"
        "print([name for name in ('pandas', 'openpyxl', 'python_calamine', 'json') if name in sys.modules])"
    )

    ran = cosell_desk(write_csv(tmp_path / "deals.csv", [a_deal()]), program=("-c", program))

    assert ran.stdout.splitlines()[-1] == b"[]"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp932", "utf-16"])
def test_json_is_utf8_whatever_the_terminal_is(tmp_path, encoding):
    path = write_csv(tmp_path / "deals.csv", [a_deal(customer_city="Łódź 東京 ")])

    ran = cosell_desk("check", path, "--json", PYTHONIOENCODING=encoding)

    values = [problem["value"] for problem in json.loads(ran.stdout.decode("utf-8"))["problems"]]
    assert "Łódź 東京 " in values


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_what_the_terminal_cannot_show_does_not_stop_it(tmp_path, encoding):
    path = write_csv(tmp_path / "deals.csv", [a_deal(customer_country="東京")])

    ran = cosell_desk("check", path, PYTHONIOENCODING=encoding)

    assert ran.returncode == 1
    assert b"\\u6771\\u4eac" in ran.stdout
    assert b"Traceback" not in ran.stderr


def test_under_the_c_locale_json_is_utf8(tmp_path):
    path = write_csv(tmp_path / "deals.csv", [a_deal(customer_city="Malmö ")])
    variables = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

    assert "Malmö" in cosell_desk("check", path, "--json", **variables).stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="a name that is no text cannot be made on Windows")
def test_a_file_name_that_is_no_text_gives_valid_json():
    ran = cosell_desk("check", os.fsdecode(b"gone-\xff.csv"), "--json")

    assert ran.returncode == 2
    assert json.loads(ran.stdout.decode("utf-8"))["problems"] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_reader_that_goes_away_ends_no_work(tmp_path):
    deals = [an_existing_deal(number, customer_city=f" City {number} ") for number in range(3_000)]
    path = write_csv(tmp_path / "deals.csv", deals)
    reading, writing = os.pipe()
    os.close(reading)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "cosell_desk", "fix", str(path), "--out", str(tmp_path / "fixed.csv")]
    ran = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, env=environment, timeout=60)
    os.close(writing)

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b" City 2999 " not in (tmp_path / "fixed.csv").read_bytes()


def test_the_windowed_program_has_no_console(tmp_path):
    program = (
        "import sys; sys.stdout = sys.stderr = None; from cosell_desk.cli import main;"
        "raise SystemExit(main(sys.argv[1:]))"
    )
    path = write_csv(tmp_path / "deals.csv", [a_deal(customer_country="Sweden")])

    ran = cosell_desk("fix", path, "--out", tmp_path / "fixed.csv", program=("-c", program))

    assert ran.returncode == 0
    assert (tmp_path / "fixed.csv").exists()


def test_json_for_nobody_is_no_crash(tmp_path):
    program = (
        "import sys; sys.stdout = None; from cosell_desk.cli import main;"
        "raise SystemExit(main(['check', '--json', *sys.argv[1:]]))"
    )
    path = write_csv(tmp_path / "deals.csv", [a_deal(customer_country="Sweden")])

    ran = cosell_desk(path, program=("-c", program))

    assert (ran.returncode, ran.stderr) == (1, b"")


def test_without_qt_the_window_says_so(tmp_path):
    ran = cosell_desk(write_csv(tmp_path / "deals.csv", [a_deal()]), program=("-c", WITHOUT_QT))

    assert ran.returncode == 2
    assert b"Qt does not start here" in ran.stderr
    assert b"Traceback" not in ran.stderr
