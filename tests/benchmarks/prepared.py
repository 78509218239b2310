"""What is measured on? A crowded shop, a camera of pictures, a film: made beforehand, in another process."""

import json
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from time import perf_counter

import cv2
import numpy as np
from numpy.typing import NDArray

from db.entry import Fact, Kind
from kiosk.camera.backdrop import draw_counter
from kiosk.camera.film import Scene, Sensor, Take, render_film
from kiosk.cards.code import CardCode
from kiosk.cards.picture import make_card_picture
from kiosk.clock import business_date, millis_to_hlc
from kiosk.demo_shop.demo_home import open_demo_shop
from kiosk.demo_shop.film import make_demo_film
from kiosk.home import Home
from kiosk.ids import new_id, nth
from kiosk.programme.bodies import to_body
from kiosk.programme.earn import make_lines, make_purchase
from kiosk.projecting import project
from kiosk.refusal import Refusal
from kiosk.settling import joined
from kiosk.shop import Shop, open_shop
from tests.journeys.counter import member
from tests.makers import make_programme
from tests.ui.counter_page import MARTA

SIZE = (1280, 720)
CROWD_BATCH = 5_000
STILL_FRAMES = 45
GIVEN = ("Jānis", "Anna", "Mari", "Zsófia", "Jonas", "Иван", "Betty", "Carl")


def prepare_start(folder: str) -> None:
    """A small shop, and a film that shows a member's card from its first frame on."""
    shop = open_shop(Home(Path(folder, "shop")), programme=make_programme())
    card = member(shop, MARTA, 4)
    shop.close()
    writer = cv2.VideoWriter(str(Path(folder, "still.avi")), cv2.VideoWriter.fourcc(*"MJPG"), 15, SIZE)
    for picture in Photographer().take(card, STILL_FRAMES):
        writer.write(picture)
    writer.release()


def prepare_day(folder: str, guests: int) -> None:
    """A demo shop and its film of cards."""
    made = open_demo_shop(Home(Path(folder, "shop")), customers=guests)
    assert made.cast is not None
    film = make_demo_film(made.cast, made.shop.keys, made.shop.settings.shop_name)
    render_film(Path(folder, "cards.avi"), film.scenes, 1)
    made.shop.close()


def add_crowd(shop: Shop, customers: int) -> None:
    """Members with a name, a phone, a card and one purchase each, as a till would have written them."""
    programme, zone = shop.ledger.programme(), shop.settings.time_zone
    lines = make_lines(programme, [(programme.default_item, 1)])
    assert not isinstance(lines, Refusal)
    purchase = to_body(make_purchase(programme, lines))
    for start in range(0, customers, CROWD_BATCH):
        facts: list[Fact] = []
        personal: dict[str, str] = {}
        rows = []
        for number in range(start, min(customers, start + CROWD_BATCH)):
            told, parts = _join(shop, number, purchase)
            rows.append(project(told[0].customer or "", told, parts, zone))
            facts += told
            personal |= parts
        shop.journal.append(facts, personal, joined(rows))


def _join(shop: Shop, number: int, purchase: str) -> tuple[list[Fact], dict[str, str]]:
    tap, visit, customer = new_id(), new_id(), new_id()
    hlc = shop.ledger.clock.tick()
    day = business_date(hlc >> 16, shop.settings.time_zone, 0).isoformat()
    name = {"given_name": GIVEN[number % len(GIVEN)], "family_name": f"Bērziņš{number}", "language": "lv"}
    bodies = (
        (Kind.CUSTOMER_ENROLLED, "{}", {"fields": name | {"phone": f"+3712{number:07d}"}}),
        (Kind.CARD_LINKED, "{}", {"card": f"{number:018x}"}),
        (Kind.PURCHASE, purchase, None),
    )
    facts, personal = [], {}
    for place, (kind, body, part) in enumerate(bodies):
        fact = Fact(
            id=nth(tap, place),
            kind=kind,
            customer=customer,
            visit=visit,
            body=body,
            programme=shop.ledger.programme_id() if kind is Kind.PURCHASE else None,
            hlc=millis_to_hlc(hlc >> 16) + place,
            business_date=day,
        )
        facts.append(fact)
        if part is not None:
            personal[fact.id] = json.dumps(part)
    return facts, personal


class PictureCamera:
    """A webcam of 30 pictures a second that sees whatever is laid before it, from the next moment on.

    `shown_at` is when the first picture of it was handed over."""

    def __init__(self, nothing: NDArray[np.uint8]) -> None:
        self.shown_at = 0.0
        self._pictures: Sequence[NDArray[np.uint8]] = [nothing]
        self._changed = Event()
        self._frames = 0

    def show(self, pictures: Sequence[NDArray[np.uint8]]) -> None:
        self.shown_at, self._pictures = 0.0, pictures
        self._changed.set()

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return True

    def read(self) -> tuple[bool, NDArray[np.generic] | None]:
        self._changed.wait(1 / 30)
        self._changed.clear()
        self._frames += 1
        picture = self._pictures[self._frames % len(self._pictures)].copy()
        picture[0, 0] = self._frames % 256  # no sensor ever holds still
        self.shown_at = self.shown_at or perf_counter()
        return True, picture

    def get(self, propId: int, /) -> float:  # noqa: N803
        return 0.0

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803
        return True

    def release(self) -> None:
        pass


class Photographer:
    """Pictures of a card held up before a counter, 1280 x 720, as the film draws them."""

    def __init__(self, seed: int = 1) -> None:
        self._rng = np.random.default_rng(seed)
        self._counter = draw_counter(self._rng, SIZE)
        self._sensor = Sensor(self._rng, SIZE)

    def nothing(self) -> NDArray[np.uint8]:
        """The counter with no card before it."""
        return np.asarray(self._counter, np.uint8)

    def take(self, card: CardCode, pictures: int = 3) -> list[NDArray[np.uint8]]:
        turn, tilt = self._rng.uniform(-20, 20, 2)
        scene = Scene(
            card.text,
            make_card_picture(card, "Kohvik Päike", None, width_px=700),
            turn=float(turn),
            tilt=float(tilt),
            noise=6.0,
        )
        held = Take(scene, self._rng, SIZE)
        taken = []
        for number in range(pictures):
            seconds = 0.6 + number / 15
            frame = self._counter.copy()
            held.draw_onto(frame, seconds)
            taken.append(np.asarray(self._sensor.expose(frame, scene, seconds), np.uint8))
        return taken
