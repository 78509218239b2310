"""How is memory given back? What the start took and nobody wants any more, to the last page.

A counter runs for weeks beside a till's own program on a small computer. Nothing here changes what the
kiosk does; where the system is no Linux or the C library no glibc, there is less to do.
"""

import ctypes
import linecache
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_ARENAS_MOST = -8
"""M_ARENA_MAX of mallopt(3)."""
_NOT_NEEDED = 4
"""MADV_DONTNEED of madvise(2)."""
_CODE_OR_TABLES = ("r-xp", "r--p")


@cache
def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") and hasattr(library, "mallopt") else None


def share_one_heap() -> None:
    """All threads allocate from one heap; to be called before they begin.

    glibc gives each thread one of its own, and what a camera's thread frees there no other can use. Python
    lets one thread run at a time anyway.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(_ARENAS_MOST, 1)


def give_back() -> None:
    """Free pages go back to the system, and so do the sources of what was imported; a few milliseconds.

    PySide reads the source of every module that is imported after it (to look for its own name), and the
    standard library keeps each line of it for tracebacks: megabytes, and read again where one is wanted.
    """
    linecache.clearcache()
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


def let_go_of_the_start() -> None:
    """Libraries' code that ran once, at the start, no longer counts as this process's; some 50 ms.

    A third of all that is resident: what is needed again comes back from the system's own cache of the file.
    """
    library = _glibc()
    if library is None:
        return
    for start, size in _untouched_mappings():
        library.madvise(ctypes.c_void_p(start), ctypes.c_size_t(size), _NOT_NEEDED)


def _untouched_mappings() -> Iterator[tuple[int, int]]:
    """Address and bytes of each resident part of a file that may not be written and never was.

    (What the loader adjusted when it loaded a library looks the same, but has pages of its own.)
    """
    mapping, is_resident = None, False
    for line in Path("/proc/self/smaps").read_text(encoding="utf-8", errors="replace").splitlines():
        name, _, value = line.partition(" ")
        if name == "Rss:":
            is_resident = not value.lstrip().startswith("0 ")
        elif name == "Anonymous:":
            if mapping is not None and is_resident and value.lstrip().startswith("0 "):
                yield mapping
        elif not name.endswith(":"):
            rights, _, _, inode = value.split()[:4]
            start, end = (int(address, 16) for address in name.split("-"))
            is_file = rights in _CODE_OR_TABLES and inode != "0"
            mapping = (start, end - start) if is_file else None
