"""From an empty folder to the first stamp: a real window, and a camera that sees what is held up to it."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

import cv2
import numpy as np
from numpy.typing import NDArray

from db.engine import open_engine
from db.entry import Kind
from db.key import get_key
from db.reading import entries_of_kind
from kiosk.cards.code import CardCode, CardKind, make_code
from kiosk.home import Home
from kiosk.settings import read_settings
from kiosk.shop import find_keys
from tests.camera.makers import make_picture
from tests.journeys.picture_stream import a_stream
from tests.journeys.program import PATIENCE_SECONDS, Display, a_display, started
from tests.journeys.real_counter import RealCounter

PIN = "258036"
SIZE = (640, 480)


def held_up(text: str) -> NDArray[np.uint8]:
    """A code before a grey wall."""
    picture = np.full((SIZE[1], SIZE[0], 3), 128, np.uint8)
    made = make_picture(text)
    height = round(300 * made.shape[0] / made.shape[1])
    code = np.asarray(cv2.resize(made, (300, height)), np.uint8)
    picture[40 : 40 + height, 170:470] = code if code.ndim == 3 else code[:, :, None]
    return picture


def card_of(home: Home) -> CardCode:
    """A genuine card of the shop that was just made."""
    keys = find_keys(home)
    assert keys is not None
    return make_code(CardKind.CUSTOMER, keys, "0" * 17 + "1")


def practise_and_come_back(owner: RealCounter) -> None:
    """Two shops close and open meanwhile, and the desktop behind them is never to be seen."""
    display = owner.display
    display.press("F10")
    owner.wait_for("Key in the PIN")
    display.type(PIN)
    owner.click("Staff")
    owner.wait_for("Practise in a copy")
    with watched(display) as bare:
        owner.click("Practise in a copy")
        owner.wait_for("A copy of the shop: nothing counts here.")
        owner.click("Back to the shop")
        owner.wait_until(lambda: owner.find("Back to the shop") is None, "the shop itself")
        owner.wait_for("Who is at the till?")
    assert len(bare) > 3
    assert max(bare) < 0.05


@contextmanager
def watched(display: Display) -> Iterator[list[float]]:
    """How much of the monitor was black, at one look after the other."""
    bare: list[float] = []
    over = Event()

    def watch() -> None:
        while not over.wait(0.02):
            bare.append(float((display.picture(0).max(axis=2) == 0).mean()))

    watching = Thread(target=watch)
    watching.start()
    try:
        yield bare
    finally:
        over.set()
        watching.join()


def test_an_empty_folder_becomes_a_counter_that_reads_and_stamps_the_first_card(home: Home) -> None:
    with a_stream() as camera, a_display() as display:
        camera.show(held_up("HTTPS://EXAMPLE.COM"))
        words = ("--camera", camera.address)
        with started(home, display.environment, *words, module="tests.journeys.telling") as program:
            owner = RealCounter(display, program)
            owner.click("English")
            owner.wait_for("What is your shop called?")
            display.type("proof")
            display.press("Return")
            owner.wait_for("Which languages")
            display.press("Return")
            owner.wait_for("A card held up is read at once.")
            display.press("Return")
            owner.wait_for("What do your customers collect?")
            display.press("Return")
            owner.wait_for("Who keeps the keys?")
            display.type(PIN)
            display.press("Return")
            owner.wait_for("The same PIN once more")
            display.type(PIN)
            owner.wait_for("This code is not from our cards")  # whoever keeps the keys is at the till
            camera.show(held_up(card_of(home).text))
            owner.wait_for("Add stamp", kind="button")
            display.press("F1")
            owner.wait_for("Stamped")
            practise_and_come_back(owner)
            program.send_signal(signal.SIGTERM)
            assert program.wait(PATIENCE_SECONDS) == 0, program.stderr and program.stderr.read()
    assert read_settings(home.settings).camera == camera.address
    with open_engine(home.database, get_key(home.folder), read_only=True).connect() as connection:
        assert len(entries_of_kind(connection, Kind.PURCHASE)) == 1
    assert home.log.read_text(encoding="utf-8") == ""
