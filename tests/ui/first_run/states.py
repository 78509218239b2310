"""Every state of the first run's screen, by name: each step, what keeps from going on, what is waited for."""

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.camera.state import Preview, View
from kiosk.first_run.draft import Draft, System, new_draft
from kiosk.first_run.joining import Hindrance
from ui.first_run.screen import FirstRunScreen

PICTURE = Preview(bytes(4 * 16 * 9), 16, 9, (), View.LOOKING, 1)
LONGEST = (Hindrance.CODE, Hindrance.DISK)
LONG_SHOP = "Päikese Kohvikud ja Pagarid Vanalinnas, Raekoja plats 14"


def draft_in(language: str, **answers: object) -> Draft:
    draft = new_draft(System("Europe/Tallinn", "EE", language))
    usual: dict[str, object] = {"shop_name": LONG_SHOP, "owner_name": "Õunapuu-Kirsimäe"}
    return msgspec.structs.replace(draft, **usual | answers)


class Shown:
    """The screen, and what brings each of its states about."""

    def __init__(self, screen: FirstRunScreen) -> None:
        self.screen = screen

    def step(self, at: int, **answers: object) -> None:
        screen = self.screen
        screen.show_busy("")
        screen.show_draft(draft_in(screen.words.language, **answers))
        screen.owner.forget()
        screen.show_step(at)

    def missing(self, at: int, **answers: object) -> None:
        self.step(at, **answers)
        self.screen.say(self.screen.step.missing())

    def looking(self) -> None:
        self.step(2)
        self.screen.camera.look_for_cameras()

    def found(self, *places: str) -> None:
        self.looking()
        self.screen.camera.show_found(places)

    def live(self, share_read: float) -> None:
        self.found("0", "2")
        self.screen.camera.show_picture(PICTURE, share_read)

    def without_camera(self) -> None:
        self.found("0")
        self.screen.show_draft(draft_in(self.screen.words.language, camera=""))

    def join(self) -> None:
        self.step(0)
        self.screen.turn_to(self.screen.join)

    def joining(self) -> None:
        self.join()
        self.screen.show_busy("…", 0.3)

    def hindered(self, hindrance: Hindrance) -> None:
        self.join()
        self.screen.say(self.screen.join.show_hindrance(hindrance))

    def pin(self, digits: str) -> None:
        self.step(4)
        for digit in digits:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, digit)
            self.screen.owner.take_key(event)

    def bad_pin(self) -> None:
        self.pin("123456")
        self.screen.say(self.screen.step.missing())

    def once_more(self) -> None:
        self.pin("258036")
        self.screen.owner.go_on()


def states_of(screen: FirstRunScreen) -> dict[str, Callable[[], None]]:
    show = Shown(screen)
    return {
        "shop": lambda: show.step(0),
        "no name": lambda: show.missing(0, shop_name=" "),
        "languages": lambda: show.step(1),
        "looking for cameras": show.looking,
        "no camera": show.found,
        "two cameras": lambda: show.live(0.0),
        "a card is read": lambda: show.live(0.9),
        "without a camera": show.without_camera,
        "programme": lambda: show.step(3),
        "owner": lambda: show.step(4),
        "no owner": lambda: show.missing(4, owner_name=""),
        "bad PIN": show.bad_pin,
        "once more": show.once_more,
        "join": show.join,
        "joining": show.joining,
        **{str(one): partial(show.hindered, one) for one in LONGEST},
    }
