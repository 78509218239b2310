"""Who was erased here? A list of ids beside the database: an older copy put in its place does not know."""

import os
from pathlib import Path

from db.head import sync_folder
from db.problems import storage_problems

_ID_DIGITS = 32


def read_erased(path: Path) -> set[str]:
    """Ids of customers; what is no id (a line torn by a power cut) says nothing."""
    try:
        lines = path.read_text("ascii", errors="replace").split()
    except FileNotFoundError:
        return set()
    return {line for line in lines if len(line) == _ID_DIGITS and set(line) <= set("0123456789abcdef")}


def add_erased(path: Path, customers: set[str]) -> None:
    """Durable when it returns. Raises StorageProblem."""
    new = customers - read_erased(path)
    if not new:
        return
    with storage_problems(path):
        with path.open("a", encoding="ascii") as file:
            file.writelines(f"\n{customer}\n" for customer in sorted(new))
            file.flush()
            os.fsync(file.fileno())
        sync_folder(path.parent)
