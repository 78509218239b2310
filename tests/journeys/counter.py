"""The open counter of a journey: both screens on monitors of their own, a film before the camera, hands.

Hands press keys, as slowly as a person: a burst would be a hand scanner's. They are counted.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.camera.film import Scene
from kiosk.cards.code import CardCode
from kiosk.ids import new_id
from kiosk.shop import Shop
from kiosk.today import Today
from kiosk.visit import Act, NewCustomer, Visit
from tests.fakes import SetClock
from tests.journeys.film import SMALL, PatientFilm
from tests.pages import ISOLATES
from tests.ui.counter_page import CounterPage, opened
from ui.camera_feed import MakeWatch
from ui.stage import Stage


class Journey(CounterPage):
    """Both sides of the counter, and what a person does there. `keys` counts what was pressed."""

    def __init__(self, qtbot: QtBot, stage: Stage, shop: Shop, film: PatientFilm | None) -> None:
        super().__init__(stage, shop)
        self.keys = 0
        self._film = film
        qtbot.waitUntil(self._cashier.window().isActiveWindow)
        self.settle()

    def hold_up(self) -> object:
        """The next card of the film; gives what both screens were then told to show."""
        assert self._film is not None
        return self._after(self._film.next_guest)

    def hit(self, key: Qt.Key) -> object:
        """One key that is answered; gives what was drawn."""
        return self._after(partial(self.tap, key))

    def tap(self, key: Qt.Key) -> None:
        """One key, whatever comes of it."""
        self.keys += 1
        QTest.keyClick(self._cashier.focusWidget() or self._cashier, key)

    def write(self, text: str) -> None:
        """Letter by letter, wherever the focus is."""
        self.keys += len(text)
        super().write(text)

    def cashier_holds(self, *texts: str, besides: Sequence[type[QWidget]] = ()) -> set[str]:
        return holding(self._cashier.window(), texts, besides)

    def customer_holds(self, *texts: str) -> set[str]:
        return holding(self._customer.window(), texts, ())

    def pictures(self) -> tuple[bytes, bytes]:
        """Both windows as they are painted, byte for byte."""
        self.settle()
        return picture_of(self._cashier.window()), picture_of(self._customer.window())


def holding(window: QWidget, texts: Sequence[str], besides: Sequence[type[QWidget]]) -> set[str]:
    """Which of the texts any widget of the window still holds: seen or hidden, written or kept in mind."""
    skipped = [widget for kind in besides for widget in window.findChildren(kind)]
    everything = "\n".join(
        said
        for widget in (window, *window.findChildren(QWidget))
        if not any(one is widget or one.isAncestorOf(widget) for one in skipped)
        for said in held_by(widget)
    ).translate(ISOLATES)
    return {text for text in texts if text in everything}


def held_by(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    yield from (widget.windowTitle(), widget.statusTip(), widget.whatsThis())
    text = getattr(widget, "text", "")
    yield str(text() if callable(text) else text)
    for value in vars(widget).values():
        if not isinstance(value, QWidget | Act | Today):  # what Undo and "just served" are about
            yield repr(value)


def picture_of(window: QWidget) -> bytes:
    image = window.grab().toImage()  # held: its bits go with it
    return bytes(image.constBits())


@contextmanager
def journey(
    qtbot: QtBot,
    shop: Shop,
    clock: SetClock,
    film: tuple[Path, Sequence[Scene]] | None = None,
    size: tuple[int, int] = SMALL,
    make_watch: MakeWatch | None = None,
) -> Iterator[Journey]:
    """An open counter; with a film, its scenes before the camera."""
    patient = PatientFilm(film[0] / "cards.avi", film[1], shop.till.is_genuine, size) if film else None
    with opened(shop, clock, make_watch or patient) as stage:
        try:
            yield Journey(qtbot, stage, shop, patient)
        finally:
            if patient is not None:
                patient.let_go()


def member(shop: Shop, new: NewCustomer, stamps: int = 0) -> CardCode:
    """A customer's card, the stamps on it given on an earlier day."""
    (card,) = shop.print_cards(1)
    visit = shop.till.members.enrol(new_id(), msgspec.structs.replace(new, card_text=card.text))
    assert isinstance(visit, Visit)
    if stamps:
        assert isinstance(shop.till.purchases.record_one_tap(new_id(), visit, stamps), Visit)
    return card
