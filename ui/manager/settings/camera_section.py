"""Which camera reads the cards, and how well? Chosen from those that are there, and tried out live."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kiosk.settings import Settings
from ui.camera_trial import READS_WELL
from ui.camera_words import camera_name
from ui.cashier.said import DOT, fill
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.manager.settings.section import Section, show_switch
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.camera_view import CameraState, CameraView, Picture
from ui.widgets.choice import Choice, Option
from ui.widgets.text_label import TextLabel
from ui.words import Words

NONE = "none"


class CameraSection(Section):
    """`trial_asked` names the place; "" ends the trial."""

    search_asked = Signal()
    trial_asked = Signal(str)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._place = ""
        self._found: list[Option] = []
        self._picture: Picture | None = None
        self._is_trying = False
        self._choice = self.ask(self.left, words.translate("Settings", "Camera"), Choice(look))
        self._choice.chosen.connect(
            lambda: self.changed.emit({"camera": "" if self._choice.value == NONE else self._choice.value})
        )
        self._search = self.left.add(ActionButton(look, ButtonLook.PLAIN, "search", height=56))
        self._search.clicked.connect(self._ask_to_search)
        self._typed = self.left.add(TypedField(look, "link"))
        self._typed.ask(words.translate("Settings", "Or the address of a stream"))
        self._typed.line.editingFinished.connect(self._take_typed)
        self._is_customers = self.ask_switch(
            self.left,
            words.translate("Settings", "It looks at the customer’s side"),
            "camera_on_customer_side",
        )
        self.left.add_stretch()
        self._view = self.right.add(CameraView(look, lambda: self._picture, height=300), 1)
        self._rate = self.right.add(TextLabel(look, Type.BODY_STRONG, lines_most=2))
        self._try = self.right.add(ActionButton(look, ButtonLook.PRIMARY, "player-play", height=56))
        self._try.clicked.connect(self._ask_to_try)
        self.right.add_stretch()
        self.show_searching(is_searching=False)
        self.end_trial()

    def show_settings(self, settings: Settings) -> None:
        self._place = settings.camera
        is_number = settings.camera.isdecimal()
        if not is_number and settings.camera and self._typed.text != settings.camera:
            self._typed.line.setText(settings.camera)
        self._offer()
        self._choice.choose(settings.camera or NONE)
        show_switch(self._is_customers, settings.camera_on_customer_side)
        self._try.setEnabled(bool(settings.camera))

    def show_found(self, cameras: Sequence[tuple[str, int, int]]) -> None:
        """Each with its place and the size of its picture."""
        self._found = [
            (place, f"{camera_name(self.words, place)}: {width} × {height}")
            for place, width, height in cameras
        ]
        self._offer()
        self._choice.choose(self._place or NONE)

    def show_searching(self, *, is_searching: bool) -> None:
        words = self.words
        searching = words.translate("Settings", "Looking for cameras")
        self._search.write(searching if is_searching else words.translate("Settings", "Find cameras"))
        self._search.setEnabled(not is_searching)

    def show_rate(self, picture: Picture, frames_a_second: float, share_read: float) -> None:
        """While a card is held up: how many pictures come, and how many of them are read."""
        words = self.words
        self._picture = picture
        said = words.translate("Settings", "{frames} pictures a second{dot}{share} of them read")
        share = words.percent(round(100 * share_read))
        self._rate.write(fill(said, frames=words.number(round(frames_a_second)), dot=DOT, share=share))
        reads_well = share_read >= READS_WELL
        told = (
            words.translate("Settings", "A card held up is read at once.")
            if reads_well
            else words.translate("Settings", "Hold a card up to the camera.")
        )
        self._view.show_state(CameraState.RECOGNISED if reads_well else CameraState.LOOKING, told)

    def end_trial(self, *, has_failed: bool = False) -> None:
        """`has_failed`: the camera did not open, or ended."""
        words = self.words
        self._is_trying, self._picture = False, None
        self._try.write(words.translate("Settings", "Try the camera"))
        self._try.picture("player-play")
        told = words.translate("Settings", "Not on trial")
        lost = words.translate("Settings", "This camera gives no picture.")
        self._view.show_state(
            CameraState.LOST if has_failed else CameraState.OFF, lost if has_failed else told
        )
        self._rate.write("")

    def _offer(self) -> None:
        places = list(self._found)
        if self._place.isdecimal() and self._place not in [place for place, _ in places]:
            places.insert(0, (self._place, camera_name(self.words, self._place)))
        self._choice.offer([*places, (NONE, self.words.translate("Settings", "None"))])

    def _ask_to_search(self) -> None:
        self.show_searching(is_searching=True)
        self.search_asked.emit()

    def _ask_to_try(self) -> None:
        if self._is_trying:
            self.trial_asked.emit("")
            self.end_trial()
            return
        self._is_trying = True
        self._try.write(self.words.translate("Settings", "Stop"))
        self._try.picture("player-stop")
        opening = self.words.translate("Settings", "The camera opens")
        self._view.show_state(CameraState.LOOKING, opening)
        self.trial_asked.emit(self._place)

    def _take_typed(self) -> None:
        if self._typed.text:
            self.changed.emit({"camera": self._typed.text})
