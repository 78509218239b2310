"""How do changed settings come to hold while everything is open? Colours, writing, language, camera: at once.

The rest is read once at the start, and waits for the next one.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.settings import Settings
from ui.look import Look
from ui.theme import TEXT_SIZES, brand_theme
from ui.words import Words

if TYPE_CHECKING:
    from ui.managing import Managing
    from ui.settings_desk import SettingsDesk
    from ui.stage import Stage

APPEARANCE = ("theme", "text_size", "motion", "brand_colour")


def make_look(settings: Settings) -> Look:
    look = Look()
    dress(look, settings)
    return look


def dress(look: Look, settings: Settings) -> None:
    theme = brand_theme(settings.theme, settings.brand_colour)
    look.wear(theme, text_scale=TEXT_SIZES[settings.text_size], motion=settings.motion)


class InForce(QObject):
    """Joins the settings' desk to what is open."""

    def __init__(self, stage: "Stage", managing: "Managing", desk: "SettingsDesk") -> None:
        super().__init__(desk)
        self._stage, self._managing = stage, managing
        desk.put_in_force.connect(self.put)
        desk.trial_began.connect(self._rest_camera)
        desk.trial_ended.connect(self._wake_camera)

    def put(self, settings: Settings) -> None:
        stage, before = self._stage, self._stage.settings
        stage.settings = settings
        if any(getattr(before, name) != getattr(settings, name) for name in APPEARANCE):
            for look in (*stage.looks(), self._managing.side.frame.look):
                dress(look, settings)
        self._managing.use(settings)
        if before.cashier_language != settings.cashier_language:
            if stage.cashier is not None:
                stage.cashier.set_words(Words(settings.cashier_language))
            stage.marking.speak(Words(settings.cashier_language))
            QTimer.singleShot(0, self._managing.renew)  # its pages are asking just now
        if before.camera != settings.camera:
            stage.change_camera(settings.camera)

    def _rest_camera(self) -> None:
        """A device gives its pictures to one at a time."""
        if self._stage.feed is not None:
            self._stage.feed.rest()

    def _wake_camera(self) -> None:
        if self._stage.feed is not None:
            self._stage.feed.start()
