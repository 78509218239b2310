"""`make bench`: every figure beside its yardstick, in one run.

    python -m tests.benchmarks [NAME …] [--json FILE] [--minutes M] [--seeds N]

A benchmark is a module here with `run(minutes: float) -> list[Figure]`; without names, all run.
"""

import argparse
import importlib
import os
import pkgutil
import sys
from pathlib import Path

import msgspec

import tests.benchmarks
from tests.benchmarks.figure import Figure

NOT_BENCHMARKS = {"__main__", "figure", "support", "prepared"}


def names() -> list[str]:
    found = (module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__))
    return sorted(name for name in found if name not in NOT_BENCHMARKS and not name.startswith("measured_"))


def main() -> int:
    """Exit code 1 where a bar was missed."""
    os.environ.setdefault("LOYALTY_KIOSK_KEYRING", "off")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names()))
    parser.add_argument("--json", type=Path, help="also write the figures here")
    parser.add_argument("--minutes", type=float, default=1.0, help="how long the long ones may take")
    parser.add_argument("--seeds", type=int, default=0, help="so many worlds of the simulation (sync)")
    asked = parser.parse_args()
    unknown = sorted(set(asked.names) - set(names()))
    if unknown:
        print(f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(names())}.", file=sys.stderr)
        return 2
    figures: dict[str, list[Figure]] = {}
    for name in asked.names or names():
        print(f"\n{name}", flush=True)
        module = importlib.import_module(f"tests.benchmarks.{name}")
        figures[name] = (
            module.run_seeds(asked.seeds) if asked.seeds and name == "sync" else module.run(asked.minutes)
        )
        for figure in figures[name]:
            print(line_of(figure), flush=True)
        if asked.json:
            asked.json.write_bytes(msgspec.json.format(msgspec.json.encode(figures)))
    missed = [figure.name for of_one in figures.values() for figure in of_one if figure.ok is False]
    print(f"\n{len(missed)} bars missed" + (f": {'; '.join(missed)}" if missed else ""))
    return 1 if missed else 0


def line_of(figure: Figure) -> str:
    mark = {True: "ok  ", False: "MISS", None: "    "}[figure.ok]
    parts = [f"  {mark} {figure.name}: {figure.value:g} {figure.unit}"]
    if figure.yardstick:
        parts.append(f"beside {figure.yardstick}")
    if figure.ratio is not None:
        parts.append(f"ratio {figure.ratio:g}")
    if figure.bar:
        parts.append(f"({figure.bar})")
    return ", ".join(parts)


if __name__ == "__main__":
    sys.exit(main())
