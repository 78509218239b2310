"""How does a new kiosk come to know everything? It reads the hub's list from its beginning, by two hands.

One asks for the next page while the other proves and stores the one before. Every commit holds the place
that was reached, so a loading that was cut off goes on there.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from zoneinfo import ZoneInfo

from db.engine import Connection, writing
from db.loading import begin_loading, finish_loading, is_empty, is_loading, load, set_marks
from db.meta import set_meta
from kiosk.clock import Clock
from kiosk.hints import hints_of
from kiosk.projecting import PROJECTED_BY, this_version
from kiosk.sync.asking import NoAnswer, Refused
from kiosk.sync.link import find_place, find_trail, marks_of
from kiosk.sync.pages import Page, Pages
from kiosk.sync.wire import Place, Pulled

PAGES_A_COMMIT = 8

Progress = Callable[[int, int], None]
"""How much of how much."""


def is_wanted(connection: Connection) -> bool:
    """Whether nothing is here yet, or not everything."""
    return is_loading(connection) or (is_empty(connection) and find_place(connection) == Place())


def read_everything(
    connection: Connection, pages: Pages, clock: Clock, progress: Progress, zone: ZoneInfo
) -> None:
    """Up to where the list ends. Raises NoAnswer, Refused, StorageProblem; what was stored by then stays."""
    begin_loading(connection)
    with _Ahead(pages, find_place(connection)) as ahead:
        while not _store_some(connection, ahead, clock, progress):
            pass
    finish_loading(connection)
    # the rows, too, are made by the counter that opens next
    set_meta(connection, PROJECTED_BY, this_version(zone))


def _store_some(connection: Connection, ahead: "_Ahead", clock: Clock, progress: Progress) -> bool:
    """One commit's pages; whether the list ended with them. What keeps the next page away is raised after
    the commit."""
    is_last, trouble, to = False, None, None
    with writing(connection):
        for _ in range(PAGES_A_COMMIT):
            try:
                page = ahead.next_page()
            except (NoAnswer, Refused) as no:
                trouble = no
                break
            is_last = page.is_lost or page.to.position >= page.last
            if page.is_lost:  # the hub came back from a copy: a round finds out how to go on
                break
            load(connection, page.arrivals, clock(), hints_of(page.arrivals), is_proved=page.is_proved)
            to = page.to
            progress(to.position, page.last)
            if is_last:
                break
        if to is not None:
            set_marks(connection, marks_of(to, find_trail(connection)))
    if trouble is not None:
        raise trouble
    return is_last


class _Ahead:
    """The pages after a place. While one is worked on, the next has been asked for."""

    def __init__(self, pages: Pages, place: Place) -> None:
        self._pages = pages
        self._asking = ThreadPoolExecutor(1, "asking")  # every question goes by this one hand
        self._asked_from = place
        self._coming = self._asking.submit(pages.ask, place, Place())

    def next_page(self) -> Page:
        """Raises NoAnswer, Refused."""
        pulled = self._coming.result()
        self._go_on_after(pulled)
        page = self._pages.prove(pulled)
        if page is None:
            page = self._asking.submit(self._pages.read, pulled.after, Place()).result()
            self._go_on_after(page)
        return page

    def _go_on_after(self, answer: Pulled | Page) -> None:
        """A page that was read again may end elsewhere than it did at first."""
        goes_on = not answer.is_lost and answer.to.position < answer.last
        if goes_on and answer.to != self._asked_from:
            self._asked_from = answer.to
            self._coming = self._asking.submit(self._pages.ask, answer.to, Place())

    def __enter__(self) -> "_Ahead":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._asking.shutdown()
