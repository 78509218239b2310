"""How does a hub answer two hundred kiosks that all read the same list? It packs each page once.

A page is whole batches after a place, and those never change but by an erasure: how many of those there
were is part of its name on the shelf, so nobody who was erased is handed out.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable

import msgspec

MOST_BYTES = 32 * 1024 * 1024


class PackedPage(msgspec.Struct, frozen=True):
    """`parcel` is the parcel as MessagePack; the page ends at `position`, with its `total`."""

    position: int
    total: int
    count: int
    digest: bytes
    parcel: bytes


Name = tuple[str, int, int, int, bool, int]
"""Business, its epoch, after which position, at most how many entries, in full, after how many erasures."""


class Shelf:
    """The pages that were asked for last; used by many threads at once."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._bytes = 0
        self._pages: OrderedDict[Name, PackedPage] = OrderedDict()
        self._changing = threading.Lock()
        self._packing = threading.Lock()

    def get(self, name: Name, last: int, pack: Callable[[], PackedPage]) -> PackedPage:
        """The page, packed now unless it lies here. A short one is packed anew once the list (which ends at
        `last`) goes on after it."""
        page = self._find(name, last)
        if page is not None:
            return page
        with self._packing:  # the others wait for the first, and take what it packed
            page = self._find(name, last)
            if page is None:
                page = pack()
                self._put(name, page)
        return page

    def _find(self, name: Name, last: int) -> PackedPage | None:
        with self._changing:
            page = self._pages.get(name)
            if page is None or (page.position < last and 2 * page.count < name[3]):
                return None
            self._pages.move_to_end(name)
            return page

    def _put(self, name: Name, page: PackedPage) -> None:
        with self._changing:
            old = self._pages.pop(name, None)
            self._bytes += len(page.parcel) - (len(old.parcel) if old else 0)
            self._pages[name] = page
            while self._bytes > self._most and len(self._pages) > 1:
                _, gone = self._pages.popitem(last=False)
                self._bytes -= len(gone.parcel)
