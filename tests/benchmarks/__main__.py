"""How fast it is, in CPU time against Python's own csv.reader over the same file in the same run.

    python3 dev.py bench [NAME ...]       all of them, or only these
    python3 dev.py bench view             the table of deals beside a stock QTableView
    python3 dev.py bench window           the whole window, with all that listens in it

Each is measured three times, in a process of its own so that nothing is warm, and the best is taken.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import measures

ROUNDS = 3


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--measure"]:
        name, folder = arguments[1:]
        print(json.dumps(measures.ALL[name].measure(Path(folder))))
        return 0
    if arguments == ["view"]:
        import bench_view  # Qt, which the others do without

        return bench_view.main()
    if arguments == ["window"]:
        import bench_window

        return bench_window.main()
    names = arguments or list(measures.ALL)
    unknown = [name for name in names if name not in measures.ALL]
    if unknown:
        print(f"There is no {', '.join(unknown)}; there are: {', '.join(measures.ALL)}", file=sys.stderr)
        return 2
    slower = 0
    print(f"{'':38}{'measured':>12}{'goal':>10}")
    with tempfile.TemporaryDirectory() as folder:
        measures.make_files(Path(folder))
        for name in names:
            goal = measures.ALL[name]
            found = min(_measured(name, folder) for _ in range(ROUNDS))
            is_met = found <= goal.at_most
            slower += not is_met
            line = f"{goal.what:38}{found:10.2f} {goal.unit:2}{goal.at_most:7.2f} {goal.unit:2}"
            print(line if is_met else f"{line} slower", flush=True)
    print("All goals are met." if not slower else f"{slower} of {len(names)} goals are missed.")
    return 0


def _measured(name: str, folder: str) -> float:
    done = subprocess.run([sys.executable, __file__, "--measure", name, folder], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return float(json.loads(done.stdout.splitlines()[-1]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
