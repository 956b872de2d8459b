"""Where the files that travel with the program are, however it was installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """The path of a file or folder in `resources/`; FileNotFoundError if there is none.

    A wheel and the frozen program carry `resources/` inside the package, the source tree beside it.
    """
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"The program's own file {'/'.join(parts)} is missing. Install Cosell Desk again.")
    return path
