"""Takes the pictures: `python -m tests.ui.gallery --out DIR [--all] [SCREEN …]`.

Without `--all`, a choice of looks in which any two of language, theme, size and text size meet. Each look of
each screen gets a folder of pictures and a contact sheet; faults are said, and the exit code is 1.
"""

import argparse
import os
import sys
from pathlib import Path

from tests.ui.gallery.booths import BOOTHS
from tests.ui.gallery.taking import take_all
from tests.ui.gallery.wanted import every_look, every_pair_of_looks


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.ui.gallery", description=__doc__)
    parser.add_argument("screens", nargs="*", metavar="SCREEN", help=", ".join(BOOTHS))
    parser.add_argument("--out", type=Path, default=Path("out/gallery"))
    parser.add_argument("--all", action="store_true", help="every look, not only every pair of values")
    asked = parser.parse_args()
    looks = list(every_look()) if asked.all else every_pair_of_looks()
    pictures = faulty = 0
    for taken in take_all(asked.out, asked.screens or list(BOOTHS), looks):
        for picture, faults in taken.faults.items():
            sys.stdout.write(f"{picture}: {'; '.join(faults)}\n")
        sys.stdout.flush()
        pictures, faulty = pictures + taken.pictures, faulty + len(taken.faults)
    sys.stdout.write(f"{pictures} pictures in {asked.out}, {faulty} with faults\n")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
