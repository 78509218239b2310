"""How long does it stay on the screen, and how is it hidden at once? The line along the bottom."""

from PySide6.QtCore import Signal

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.icon_disc import IconDisc
from ui.widgets.text_label import TextLabel
from ui.words import Words

WARNING_SECONDS = 5


class Footer(Box):
    """While idle it says what the camera does with pictures: nothing."""

    hide_asked = Signal()
    consents_asked = Signal()
    stay_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=8)
        self._lock = self.add(IconDisc(look, "lock", side=20, ground=None, ink="muted"))
        self._line = self.add(TextLabel(look, Type.SECOND, "muted"), 1)
        self._stay = self.add(
            Chip(look, ChipLook.GOLD_ACTION, "", icon="hand-stop", is_tappable=True, height=48)
        )
        self._stay.clicked.connect(self.stay_asked)
        self._consents = self.add(
            Chip(look, ChipLook.PILL, "", icon="shield-check", is_tappable=True, height=48)
        )
        self._consents.clicked.connect(self.consents_asked)
        self._hide = self.add(Chip(look, ChipLook.PILL, "", icon="eye-off", is_tappable=True, height=48))
        self._hide.clicked.connect(self.hide_asked)
        self._seconds: int | None = None

    def say(
        self, words: Words, *, is_idle: bool, has_something_to_hide: bool, has_consents: bool = False
    ) -> None:
        self._stay.write(words.translate("Customer", "I’m still here"))
        self._stay.setVisible(not is_idle and self._is_warning)
        self._consents.write(words.translate("Customer", "What I agreed to"))
        self._consents.setVisible(has_consents)
        self._lock.setVisible(is_idle)
        policy = self._hide.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the pages keep their height
        self._hide.setSizePolicy(policy)
        self._hide.setVisible(has_something_to_hide)
        self._hide.write(words.translate("Customer", "Hide my data"))
        if is_idle:
            self._line.write(
                words.translate("Customer", "The camera only reads the code. No pictures are kept.")
            )
        elif self._seconds is not None:
            self.show_seconds_left(words, self._seconds)
        else:
            self._line.write("")

    def show_seconds_left(self, words: Words, seconds: int) -> None:
        self._seconds = seconds
        self._stay.setVisible(self._is_warning)
        self._line.write(words.translate("Customer", "This screen clears in %n seconds", "", seconds))

    @property
    def _is_warning(self) -> bool:
        """Soon the screen clears: whoever still reads can say so."""
        return self._seconds is not None and self._seconds <= WARNING_SECONDS

    def forget(self) -> None:
        self._seconds = None
        self._stay.hide()
