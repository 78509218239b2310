"""How does a new kiosk come to know everything? It reads the hub's list from its beginning, by two hands.

One asks for the next page, unpacks and proves it, while the other stores the one before. Every commit holds
the place that was reached, so a loading that was cut off goes on there.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from db.engine import Connection, writing
from db.loading import begin_loading, finish_loading, is_empty, is_loading, load, set_marks
from db.meta import set_meta
from kiosk.clock import Clock
from kiosk.hints import hints_of
from kiosk.projecting import PROJECTED_BY, THIS_VERSION
from kiosk.sync.asking import NoAnswer, Refused
from kiosk.sync.link import find_place, find_trail, marks_of
from kiosk.sync.pages import Page, Pages
from kiosk.sync.wire import Place

PAGES_A_COMMIT = 8

Progress = Callable[[int, int], None]
"""How much of how much."""


def is_wanted(connection: Connection) -> bool:
    """Whether nothing is here yet, or not everything."""
    return is_loading(connection) or (is_empty(connection) and find_place(connection) == Place())


def read_everything(connection: Connection, pages: Pages, clock: Clock, progress: Progress) -> None:
    """Up to where the list ends. Raises NoAnswer, Refused, StorageProblem; what was stored by then stays."""
    begin_loading(connection)
    with ThreadPoolExecutor(1, "reading") as reading:
        coming = reading.submit(pages.read, find_place(connection), Place())
        is_last = False
        while not is_last:
            is_last, coming, trouble = _store_some(connection, pages, clock, progress, reading, coming)
            if trouble is not None:
                raise trouble
    finish_loading(connection)
    set_meta(connection, PROJECTED_BY, THIS_VERSION)  # the rows, too, are made by the counter that opens next


def _store_some(
    connection: Connection,
    pages: Pages,
    clock: Clock,
    progress: Progress,
    reading: ThreadPoolExecutor,
    coming: "Future[Page]",
) -> tuple[bool, "Future[Page]", NoAnswer | Refused | None]:
    """One commit's pages: whether they were the last, what is being read now, and what kept the next one."""
    is_last, trouble, to = False, None, None
    with writing(connection):
        for _ in range(PAGES_A_COMMIT):
            try:
                page = coming.result()
            except (NoAnswer, Refused) as no:
                trouble = no
                break
            if page.is_lost:  # the hub came back from a copy: a round finds out how to go on
                is_last = True
                break
            is_last = page.to.position >= page.last
            if not is_last:
                coming = reading.submit(pages.read, page.to, Place())
            load(connection, page.arrivals, clock(), hints_of(page.arrivals), is_proved=page.is_proved)
            to = page.to
            progress(to.position, page.last)
            if is_last:
                break
        if to is not None:
            set_marks(connection, marks_of(to, find_trail(connection)))
    return is_last, coming, trouble
