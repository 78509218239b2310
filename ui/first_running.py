"""Who joins the first run's screen to the shop that comes of it? It keeps each answer, and opens the counter.

What takes its time (cameras, the network, the disk) is done beside the screen.
"""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.first_run.draft import Draft, in_country, keep_draft
from kiosk.first_run.joining import Hindrance
from kiosk.home import Home
from kiosk.refusal import Refusal, RefusalKind
from kiosk.worker import Worker
from ui.background import Background
from ui.camera_trial import CameraTrial, Found
from ui.cashier.said import fill
from ui.first_run.screen import FirstRunScreen
from ui.look import Look
from ui.window import Window
from ui.words import Words, languages

log = logging.getLogger(__name__)

SetUp = Callable[[Draft, str], object | Refusal]
"""From the answers and the PIN; waits for the disk."""
Join = Callable[[Draft, str, str, Callable[[int, int], None]], Hindrance | None]


class FirstRunning(QObject):
    """`opened` gives what `set_up` made; `demo_asked`: somebody wants to look round first."""

    opened = Signal(object)
    demo_asked = Signal()
    _read = Signal(int, int)

    screen: FirstRunScreen

    def __init__(self, home: Home, draft: Draft, set_up: SetUp, join: Join) -> None:
        super().__init__()
        self.draft = draft
        self._address = "" if draft.camera.isdecimal() else draft.camera
        """A camera that no search finds, named when the program was started."""
        self._home, self._set_up, self._join = home, set_up, join
        self._worker = Worker("first run")
        self._background = Background(self._worker, self)
        self._background.broke.connect(self._ask_for_the_team)
        self._trial = CameraTrial(self)
        self._trial.measured.connect(self._show_rate)
        self._trial.ended.connect(self._show_lost)
        self._read.connect(self._show_read, Qt.ConnectionType.QueuedConnection)
        self.look = Look()
        self.screen = self._make_screen()
        self.window = Window(self._words.translate("FirstRun", "Loyalty kiosk"), self.screen)
        self._begin_step()

    def close(self) -> None:
        """The camera is let go, and nothing is under way any more. The window stays for who opened it."""
        self._trial.close()
        self._worker.stop()

    # What somebody answered

    def change(self, answers: dict[str, Any]) -> None:
        """Kept in mind at once, on disk with the step."""
        self.draft = msgspec.structs.replace(self.draft, **answers)
        self.screen.show_draft(self.draft)

    def _choose_country(self, code: str) -> None:
        self.draft = in_country(self.draft, code)
        self.screen.show_draft(self.draft)

    def _choose_language(self, language: str) -> None:
        self.draft = msgspec.structs.replace(self.draft, language=language)
        QTimer.singleShot(0, self, self._renew)  # the chip that was tapped is on the old screen

    def _renew(self) -> None:
        """The screen in another language, or with other steps."""
        before, self.screen = self.screen, self._make_screen()
        self.window.add_page(self.screen)
        self.window.turn_to(self.screen)
        self.window.drop_page(before)
        self._begin_step()

    def _make_screen(self) -> FirstRunScreen:
        self._words = Words(self.draft.language)
        if self.draft.owner_name in ("", *(owner_words(Words(one)) for one in languages())):
            self.draft = msgspec.structs.replace(self.draft, owner_name=owner_words(self._words))
        screen = FirstRunScreen(self.look, self._words, is_second=self.draft.is_second)
        screen.show_draft(self.draft)
        screen.changed.connect(self.change)
        screen.next_asked.connect(self._go_on)
        screen.back_asked.connect(self._go_back)
        screen.language_chosen.connect(self._choose_language)
        screen.shop.country_chosen.connect(self._choose_country)
        screen.shop.demo_asked.connect(self._ask_demo)
        screen.join.join_asked.connect(self._ask_to_join)
        screen.camera.search_asked.connect(self._find_cameras)
        screen.camera.trial_asked.connect(self._try_camera)
        screen.owner.pin_given.connect(self._open)
        return screen

    # From step to step

    def _go_on(self) -> None:
        if self.draft.step + 1 < len(self.screen.steps):
            self._turn_to(self.draft.step + 1)
        else:
            self._open("")  # this kiosk has joined: the owner is the others'

    def _go_back(self) -> None:
        self._turn_to(max(0, self.draft.step - 1), is_to_be_kept=False)

    def _turn_to(self, step: int, *, is_to_be_kept: bool = True) -> None:
        wanted = msgspec.structs.replace(self.draft, step=step)

        def take(is_kept: bool) -> None:
            if is_kept or not is_to_be_kept:
                self.draft = msgspec.structs.replace(self.draft, step=step)
                self._begin_step()
            else:
                self.screen.say(self._disk_words())

        self._background.run(partial(self._keep, wanted), take)

    def _begin_step(self) -> None:
        self._trial.end()
        self.screen.show_step(min(self.draft.step, len(self.screen.steps) - 1))
        if self.screen.step is self.screen.camera:
            self.screen.camera.look_for_cameras()

    def _ask_demo(self) -> None:
        """What was typed waits, where the folder takes it."""
        self._background.run(partial(self._keep, self.draft), lambda _is_kept: self.demo_asked.emit())

    def _keep(self, draft: Draft) -> bool:
        """Waits for the disk."""
        try:
            keep_draft(self._home.first_run, draft)
        except OSError:
            log.exception("the first run's answers could not be kept")
            return False
        return True

    # What takes its time

    def _find_cameras(self) -> None:
        self._trial.end()
        screen = self.screen

        def take(found: list[Found]) -> None:
            if screen is self.screen and screen.step is screen.camera:
                addresses = [self._address] if self._address else []
                screen.camera.show_found([*addresses, *(place for place, _, _ in found)])

        self._trial.find(take, lambda: take([]))

    def _try_camera(self, place: str) -> None:
        self._trial.end()
        if place:
            self._trial.begin(place)

    def _show_rate(self, rate: Any) -> None:
        self.screen.camera.show_picture(rate.preview, rate.share_read)

    def _show_lost(self) -> None:
        self.screen.camera.show_lost()

    def _ask_to_join(self, url: str, code: str) -> None:
        self.screen.show_busy(self._words.translate("FirstRun", "Asking the hub"))
        join = partial(self._join, self.draft, url, code, self._read.emit)
        self._background.run(join, self._take_joined, self._wake)

    def _show_read(self, done: int, of: int) -> None:
        told = self._words.translate("FirstRun", "Reading everything")
        self.screen.show_busy(told, done / max(1, of))

    def _take_joined(self, hindrance: Hindrance | None) -> None:
        self._wake()
        if hindrance is not None:
            self.screen.say(self.screen.join.show_hindrance(hindrance))
            return
        self.draft = msgspec.structs.replace(self.draft, is_second=True, step=0)
        self._renew()
        self._turn_to(0)

    def _open(self, pin: str) -> None:
        self._trial.end()
        self.screen.show_busy(self._words.translate("FirstRun", "Opening the counter"))
        self._background.run(partial(self._set_up, self.draft, pin), self._take_opened, self._wake)

    def _take_opened(self, made: object | Refusal) -> None:
        self._wake()
        self.screen.owner.forget()
        if isinstance(made, Refusal):
            self.screen.say(self._refused_words(made))
        else:
            self.opened.emit(made)

    def _wake(self) -> None:
        self.screen.show_busy("")

    def _refused_words(self, refusal: Refusal) -> str:
        words = self._words
        if refusal.kind is RefusalKind.WRONG_PIN:
            return words.translate("FirstRun", "Another PIN was given before. Key in that one.")
        return self._disk_words()

    def _disk_words(self) -> str:
        told = self._words.translate(
            "FirstRun", "The folder {folder} cannot be written to. Is the disk full or write-protected?"
        )
        return fill(told, folder=str(self._home.folder))

    def _ask_for_the_team(self) -> None:
        self._wake()
        self.screen.say(
            self._words.translate("FirstRun", "Something unexpected happened. What you typed is kept.")
        )


def owner_words(words: Words) -> str:
    """What somebody is called who says no name."""
    return words.translate("Staff", "Owner", "a role")
