"""`kiosk screenshots --out DIR`: the README's pictures, taken from the demo's own day in both themes."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHOSEN = (
    "00-idle-cashier",
    "00-idle-customer",
    "01-recognised-cashier",
    "02-card-full-customer",
    "06-not-ours-cashier",
    "08-stamped-cashier",
    "11-enrolment-cashier",
    "14-too-soon-cashier",
    "20-the-day",
)
CUSTOMERS = 800


def take_screenshots(out: Path) -> int:
    """Plays the day twice; exit code 1 where it did not go as it should."""
    out.mkdir(parents=True, exist_ok=True)
    code = 0
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as folder:
            # each day in a process of its own: Qt has one application in a process's life
            command = [sys.executable, "-m", "kiosk", "demo", "--out", folder, "--theme", theme]
            played = subprocess.run(  # noqa: S603 - this program itself
                [*command, "--customers", str(CUSTOMERS)], stdout=subprocess.DEVNULL, check=False
            )
            code = played.returncode or code
            for name in CHOSEN:
                shutil.copyfile(Path(folder, f"{name}.png"), out / f"{name}-{theme}.png")
    return code
