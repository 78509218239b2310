"""Takes the pictures: `python -m tests.ui.gallery --out DIR [--all] [SCREEN …]`.

Without `--all`, a choice of looks in which any two of language, theme, size and text size meet. Each look of
each screen gets a folder of pictures and a contact sheet; faults are said, and the exit code is 1.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.gallery.booths import BOOTHS, settle
from tests.ui.gallery.looking import faults_of, look_at
from tests.ui.gallery.sheet import contact_sheet
from tests.ui.gallery.wanted import Wanted, every_look, every_pair_of_looks
from ui.theme import THEMES


@dataclass
class Taken:
    """`faults` by picture, as in "cashier/et-dark-1024x768-normal/idle"."""

    pictures: int = 0
    faults: dict[str, list[str]] = field(default_factory=dict)


def take(out: Path, looks: Iterable[Wanted], screens: Sequence[str]) -> Taken:
    """A picture of every state of these screens in these looks, and a sheet of each look."""
    taken = Taken()
    for name in screens:
        for wanted in looks:
            folder = out / name / str(wanted)
            folder.mkdir(parents=True, exist_ok=True)
            pictures = _take_states(name, wanted, folder, taken)
            contact_sheet(pictures).save(str(out / f"{name} {wanted}.png"))
    return taken


def _take_states(name: str, wanted: Wanted, folder: Path, taken: Taken) -> dict[str, QImage]:
    pictures = {}
    screen, states = BOOTHS[name](wanted)
    for state, show in states.items():
        show()
        settle()
        seen = look_at(screen)
        if found := faults_of(screen, seen, THEMES[wanted.theme].contrast_least):
            taken.faults[f"{name}/{wanted}/{state}"] = found
        pictures[state] = seen.picture
        pictures[state].save(str(folder / f"{state}.png"))
        taken.pictures += 1
    screen.close()
    screen.deleteLater()
    settle()
    return pictures


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.ui.gallery", description=__doc__)
    parser.add_argument("screens", nargs="*", metavar="SCREEN", help=", ".join(BOOTHS))
    parser.add_argument("--out", type=Path, default=Path("out/gallery"))
    parser.add_argument("--all", action="store_true", help="every look, not only every pair of values")
    asked = parser.parse_args()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    looks = list(every_look()) if asked.all else every_pair_of_looks()
    taken = take(asked.out, looks, asked.screens or list(BOOTHS))
    for picture, faults in taken.faults.items():
        sys.stdout.write(f"{picture}: {'; '.join(faults)}\n")
    sys.stdout.write(f"{taken.pictures} pictures in {asked.out}, {len(taken.faults)} with faults\n")
    application.quit()
    return 1 if taken.faults else 0


if __name__ == "__main__":
    sys.exit(main())
