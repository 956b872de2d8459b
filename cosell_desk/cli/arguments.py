"""What can be asked for on the command line. Scripts rely on it: a command or an option never changes its meaning."""

from __future__ import annotations

import argparse
import datetime
import re
from collections.abc import Sequence
from pathlib import Path

from cosell_desk import __version__

COMMANDS = ("check", "fix", "prepare", "compare", "template", "columns")
INVALID = ("block", "leave-out", "include")
UNDECIDED = ("leave-out", "include")
PURPOSES = ("create", "matching")
DATE_ORDERS = ("day-first", "month-first")
LAYOUTS = ("2021-02", "2021-09", "2023-08", "2026")
DEFAULT_LAYOUT = "2023-08"
MOST_NUMBERED = 50
_RULE = re.compile(r"(?:[TKMLFD][0-9]{1,2}|R1)(?:,(?:[TKMLFD][0-9]{1,2}|R1))*", re.IGNORECASE)

_ABOUT = """\
Checks, mends and prepares co-sell deal files of Microsoft Partner Center.

    cosell-desk [FILE]              open the window
    cosell-desk check FILE...       say what Partner Center would refuse
    cosell-desk fix FILE            mend what has one safe reading, into a new file
    cosell-desk prepare FILE        write the import-ready CSV files for the upload
    cosell-desk compare A B         say what differs between two downloads
    cosell-desk template OUT        write an empty template
    cosell-desk columns             say what every column holds

`cosell-desk COMMAND --help` tells more. A file that is named like a command: ./check
"""


class Wishes(argparse.Namespace):
    """What was asked for; each command reads its own."""

    command: str = ""
    file: str | None = None
    picture: str | None = None
    files: list[str]
    json: bool = False
    opened: str | None = None
    today: datetime.date | None = None
    encoding: str | None = None
    sheet: str | None = None
    out: str | None = None
    rule: list[str] | None = None
    dates: str | None = None
    closed_here: bool = False
    dry_run: bool = False
    force: bool = False
    invalid: str = "block"
    bom: bool = True
    processed: list[str] | None = None
    treat_as_processed: bool = False
    all: bool = False
    undecided: str = "leave-out"
    purpose: str = "create"
    other: str = ""
    layout: str = DEFAULT_LAYOUT
    solutions: int | None = None
    team_members: int | None = None
    markdown: bool = False


def parse(arguments: Sequence[str]) -> Wishes:
    """Leaves by SystemExit with code 2, and a usage line on standard error, where the arguments make no sense."""
    command = arguments[0] if arguments and arguments[0] in COMMANDS else ""
    if not command:
        return _window(arguments)
    parser = _PARSERS[command]()
    rest = _one_rule_an_option(arguments[1:]) if command == "fix" else arguments[1:]
    wishes = parser.parse_args(rest, Wishes())
    wishes.command = command
    if command == "fix" and wishes.out is None and not wishes.dry_run:
        parser.error("--out OUT says where the mended file goes (or --dry-run only shows what would be mended)")
    return wishes


def _window(arguments: Sequence[str]) -> Wishes:
    parser = argparse.ArgumentParser(
        prog="cosell-desk",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="cosell-desk [FILE] | cosell-desk COMMAND ...",
        allow_abbrev=False,
    )
    parser.add_argument("file", metavar="FILE", nargs="?", help="the file to open in the window")
    parser.add_argument("--version", action="version", version=f"cosell-desk {__version__}")
    parser.add_argument("--picture", metavar="OUT.png", help="draw the window into a picture instead of opening it")
    wishes = parser.parse_args(arguments, Wishes())
    name = wishes.file
    if name is not None and name.isalpha() and not Path(name).exists():
        parser.error(f"there is no command and no file {name!r}; the commands are {', '.join(COMMANDS)}")
    return wishes


def _parser(command: str, about: str) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(prog=f"cosell-desk {command}", description=about, allow_abbrev=False)


def _add_reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--opened",
        metavar="ORIGINAL",
        help="the file as it was downloaded: what is locked and what was changed is judged against it",
    )
    parser.add_argument("--encoding", metavar="E", help="read a CSV file in this encoding, such as cp1252")
    parser.add_argument("--sheet", metavar="S", help="read this sheet of a workbook")


def _check() -> argparse.ArgumentParser:
    parser = _parser(
        "check",
        "Says what Partner Center would refuse, and what is worth a look. Exit code: 0 no errors, 1 errors, 2 a file"
        " cannot be used (of several files the worst).",
    )
    parser.add_argument("files", metavar="FILE", nargs="+")
    parser.add_argument("--json", action="store_true", help="write JSON: an object, for several files a list")
    _add_reading(parser)
    parser.add_argument(
        "--today", metavar="MM/DD/YYYY", type=_day, help="judge as on this day (else today's date in UTC)"
    )
    return parser


def _fix() -> argparse.ArgumentParser:
    parser = _parser(
        "fix",
        "Mends what has one safe reading, says each old -> new, and writes OUT in FILE's own format. FILE is never"
        " touched. Exit code: 0 written (even if errors remain, which it says), 2 not written.",
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--out", metavar="OUT", help="the file to write")
    parser.add_argument(
        "--rule",
        metavar="RULE",
        type=_rules,
        action="extend",
        help="mend only what these rules find, such as K4 (may be given several times)",
    )
    parser.add_argument(
        "--dates",
        choices=DATE_ORDERS,
        help="how dates that could be read both ways are meant, where the column holds dates with the day first",
    )
    parser.add_argument("--closed-here", action="store_true", help="closed deals were closed in this file")
    parser.add_argument("--dry-run", action="store_true", help="say what would be mended and write nothing")
    parser.add_argument("--force", action="store_true", help="overwrite OUT")
    _add_reading(parser)
    return parser


def _prepare() -> argparse.ArgumentParser:
    parser = _parser(
        "prepare",
        "Writes the import-ready CSV files, NAME-1-of-N.csv, of at most 1,000 deals each, and the sum: deals in the"
        " file = in parts + closed + left out for errors + succeeded + unchanged + undecided. A file in which Errors is"
        " filled came back from an upload: what succeeded in it stays out. Exit code: 0 all written, 1 errors (blocked,"
        " or deals left out for them) or a processed file that looks wrong, 2 the file is unusable or could not be"
        " written.",
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder for the files")
    parser.add_argument(
        "--invalid",
        choices=INVALID,
        default="block",
        help="deals with errors: write nothing (block, unless told otherwise), write them to NAME-to-fix.csv instead"
        " (leave-out), or upload them all the same (include)",
    )
    parser.add_argument("--closed-here", action="store_true", help="closed deals were closed in this file; upload them")
    parser.add_argument(
        "--processed",
        metavar="RESULT",
        nargs="+",
        action="extend",
        help="processed files of earlier uploads of FILE: what succeeded in them stays out",
    )
    parser.add_argument(
        "--treat-as-processed",
        action="store_true",
        help="FILE came back from an upload although no Errors are filled; or, where none of its deals succeeded, that"
        " is right",
    )
    parser.add_argument("--all", action="store_true", help="upload deals that are as in ORIGINAL, too")
    parser.add_argument(
        "--undecided",
        choices=UNDECIDED,
        default="leave-out",
        help="new deals of a processed file that does not tell whether they were created: leave-out (unless told"
        " otherwise), or include, which may create them twice",
    )
    parser.add_argument(
        "--for",
        dest="purpose",
        choices=PURPOSES,
        default="create",
        help="matching: the first of the two uploads of layouts from 2023-08, for which a new deal needs only the"
        " customer's name, city and country",
    )
    parser.add_argument("--no-bom", dest="bom", action="store_false", help="without a byte order mark")
    parser.add_argument("--force", action="store_true", help="overwrite files of the same names")
    parser.add_argument("--json", action="store_true", help="write the plan as JSON")
    _add_reading(parser)
    return parser


def _compare() -> argparse.ArgumentParser:
    parser = _parser(
        "compare",
        "Says which deals only one of two downloads holds, and what changed in the others, cell by cell. A close date"
        " that differs by one day alone is marked: time zones show the same day so. Exit code: 0 compared, 2 a file"
        " cannot be used.",
    )
    parser.add_argument("file", metavar="A", help="the earlier download")
    parser.add_argument("other", metavar="B", help="the later one")
    parser.add_argument("--json", action="store_true", help="write JSON")
    return parser


def _template() -> argparse.ArgumentParser:
    parser = _parser(
        "template",
        "Writes an empty template with headings only: .csv, or .xlsx with dropdowns and help. Exit code: 0 written,"
        " 2 not written.",
    )
    parser.add_argument("out", metavar="OUT", help="the file to write, .csv or .xlsx")
    parser.add_argument(
        "--layout", choices=LAYOUTS, default=DEFAULT_LAYOUT, help=f"the generation of the template ({DEFAULT_LAYOUT})"
    )
    for option, what in (("--solutions", "Solution"), ("--team-members", "Team member")):
        parser.add_argument(
            option,
            metavar="N",
            type=_number,
            help=f"how many {what} columns, 1 to {MOST_NUMBERED} (else those of the layout)",
        )
    parser.add_argument("--force", action="store_true", help="overwrite OUT")
    return parser


def _columns() -> argparse.ArgumentParser:
    parser = _parser("columns", "Says what every column of a co-sell file holds, and when it is needed or locked.")
    parser.add_argument("--markdown", action="store_true", help="as Markdown")
    return parser


_PARSERS = {
    "check": _check,
    "fix": _fix,
    "prepare": _prepare,
    "compare": _compare,
    "template": _template,
    "columns": _columns,
}


def _one_rule_an_option(arguments: Sequence[str]) -> list[str]:
    """`--rule K4 K9 FILE` as `--rule K4 --rule K9 FILE`: rules may stand in a row, and FILE is none of them."""
    found: list[str] = []
    is_rule_next = False
    for at, argument in enumerate(arguments):
        if argument == "--":
            return found + list(arguments[at:])
        if is_rule_next and found[-1] != "--rule" and _RULE.fullmatch(argument):
            found.append("--rule")
        else:
            is_rule_next = argument == "--rule" or (is_rule_next and found[-1] == "--rule")
        found.append(argument)
    return found


def _rules(text: str) -> list[str]:
    if not _RULE.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not the name of a rule, such as K4")
    return text.upper().split(",")


def _day(text: str) -> datetime.date:
    found = re.fullmatch(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", text)
    try:
        if found is not None:
            return datetime.date(int(found[3]), int(found[1]), int(found[2]))
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is not a day as MM/DD/YYYY")


def _number(text: str) -> int:
    if re.fullmatch("[0-9]{1,4}", text) and 1 <= int(text) <= MOST_NUMBERED:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to {MOST_NUMBERED}")
