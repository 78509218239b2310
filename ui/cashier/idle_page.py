"""What is on the screen when nobody is served? "Scan a card", and what to do when there is no camera."""

from PySide6.QtCore import Qt, Signal

from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.camera_view import CameraState
from ui.widgets.icon_disc import IconMark
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

CENTRE = Qt.AlignmentFlag.AlignHCenter


class IdlePage(Panel):
    """Waiting for a card, or looking one up."""

    type_asked = Signal()

    def __init__(self, look: Look, *, has_camera: bool) -> None:
        super().__init__(look, margins=(48, 32, 48, 36), gap=14)
        self._has_camera = has_camera
        self._camera_state = CameraState.LOOKING
        self._is_looking = False
        self._words: Words | None = None
        self.add_stretch(3)
        row = self.add(Box(look, across=True))
        row.add_stretch()
        row.add(IconMark(look, "scan", side=92))
        row.add_stretch()
        self.add_space(6)
        self._title = self.add(TextLabel(look, Type.HELLO, align=CENTRE))
        self._body = self.add(TextLabel(look, Type.LEAD, "muted", align=CENTRE))
        self.add_space(10)
        row = self.add(Box(look, across=True))
        row.add_stretch()
        self._type = row.add(ActionButton(look, ButtonLook.PLAIN, "keyboard", height=60), 3)
        self._type.clicked.connect(self.type_asked)
        row.add_stretch()
        self.add_stretch(4)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._type.write(words.translate("Cashier", "Type a card number"))
        self._redraw()

    def show_looking(self, *, is_looking: bool) -> None:
        """A card was seen; its page is on the way."""
        self._is_looking = is_looking
        self._redraw()

    def offer_camera(self, *, is_there: bool) -> None:
        """`show_camera` writes it down."""
        self._has_camera = is_there

    def show_camera(self, state: CameraState) -> None:
        self._camera_state = state
        self._redraw()

    def _redraw(self) -> None:
        if self._words is None:
            return
        words, is_lost = self._words, self._camera_state is CameraState.LOST
        if self._is_looking:
            self._title.write(words.translate("Cashier", "One moment"))
            self._body.write("")
        elif is_lost or not self._has_camera:
            self._title.write(words.translate("Cashier", "Type the number"))
            again = words.translate(
                "Cashier", "Or use the hand scanner. The camera is tried again every 3 seconds."
            )
            alone = words.translate("Cashier", "Or use the hand scanner. The number is under the code.")
            self._body.write(again if is_lost else alone)
        else:
            self._title.write(words.translate("Cashier", "Scan a card"))
            self._body.write(words.translate("Cashier", "Hold it up to the camera."))
        self._type.dress_as(ButtonLook.PRIMARY if is_lost or not self._has_camera else ButtonLook.PLAIN)
