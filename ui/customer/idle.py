"""What does the customer see when nobody is being served? Hold your card up, and the camera's own view."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from kiosk.camera.state import CameraState
from ui.camera_words import advice_words
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.camera_view import CameraState as ViewState
from ui.widgets.camera_view import CameraView, Picture
from ui.widgets.text_label import TextLabel
from ui.words import Words

WORKING = (CameraState.OPENING.value, CameraState.LOOKING.value)


class IdlePage(Box):
    """Without a camera (`latest` None) the card goes to the team. Where nobody stands beside it
    (`is_alone`) one may join here, or hear who helps without a card."""

    join_asked = Signal()
    no_card_asked = Signal()

    def __init__(
        self, look: Look, latest: Callable[[], Picture | None] | None, *, is_alone: bool = False
    ) -> None:
        super().__init__(look, across=True, gap=48)
        words = self.add(Box(look, gap=16), 6)
        words.add_stretch()
        self._title = words.add(TextLabel(look, Type.HELLO))
        self._lead = words.add(TextLabel(look, Type.LEAD, "muted"))
        words.add_space(16)
        self._no_card = words.add(TextLabel(look, Type.BODY_STRONG, "ink"))
        self._join = words.add(ActionButton(look, ButtonLook.PRIMARY, "user-plus", height=84))
        self._join.clicked.connect(self.join_asked)
        self._help = words.add(ActionButton(look, ButtonLook.QUIET, "help", height=56))
        self._help.clicked.connect(self.no_card_asked)
        self._is_alone = is_alone
        self._no_card.setVisible(not is_alone)
        for button in (self._join, self._help):
            button.setVisible(is_alone)
        words.add_stretch()
        self._state = CameraState.OPENING.value
        self._view: CameraView | None = None
        if latest is not None:
            self._view = self.add(CameraView(look, latest, corner="background", height=380), 5)

    def show_camera(self, state: str) -> None:
        self._state = state
        if self._view is not None:
            self._view.setVisible(state != CameraState.OFF.value)

    def say(self, words: Words) -> None:
        self._no_card.write(words.translate("Customer", "No card yet? Ask our team: it takes 20 seconds."))
        self._join.write(
            words.translate("Customer", "Join here"), words.translate("Customer", "It takes 20 seconds")
        )
        self._help.write(words.translate("Customer", "I have no card with me"))
        self._lead.write(words.translate("Customer", "See your stamps and rewards."))
        is_looking = self._view is not None and self._state in WORKING
        if is_looking:
            self._title.write(words.translate("Customer", "Hold your card up to the camera"))
        else:
            self._title.write(words.translate("Customer", "Please show your card to our team"))
        if self._view is None:
            return
        self._view.set_advice(advice_words(words))
        if is_looking:
            self._view.show_state(ViewState.LOOKING, words.translate("Customer", "Looking for a card"))
        else:
            self._view.show_state(ViewState.LOST, words.translate("Customer", "The camera is taking a break"))
