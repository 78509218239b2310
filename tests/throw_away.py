"""Where do the tests' files lie? In memory where there is room, on the disk where not.

A tap is durable when it returns, and waiting for the disk took two thirds of every test with a shop in it.
No test cuts the power: what a killed program leaves behind is the same in either place.
"""

import os
import tempfile
from pathlib import Path
from shutil import disk_usage

MEMORY = Path("/dev/shm")  # noqa: S108 (the system's own folder in memory)
ROOM_BYTES = 2 * 1024**3


def throw_away_root(disk: str = "") -> Path:
    """The folder in which others are made; `disk` instead of the system's own, where it is to be there."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and disk_usage(MEMORY).free > ROOM_BYTES:
        return MEMORY
    return Path(disk or tempfile.gettempdir())
