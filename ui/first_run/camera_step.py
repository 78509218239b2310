"""Which camera reads the cards? Those that are there are found; the first one's picture is live at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kiosk.first_run.draft import Draft
from ui.camera_trial import READS_WELL
from ui.camera_words import camera_name
from ui.first_run.step import Step
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.camera_view import CameraState, CameraView, Picture
from ui.widgets.choice import Choice, Option
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

LATER, NONE = "later", "none"
FIRST = "0"


class CameraStep(Step):
    """`search_asked` looks for cameras; `trial_asked` names the one whose picture is wanted, "" for none."""

    search_asked = Signal()
    trial_asked = Signal(str)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._picture: Picture | None = None
        self._found: list[Option] | None = None
        self._place = ""
        row = self.add(Panel(look, across=True, gap=20, margins=(24, 20, 24, 24)), 1)
        seeing = row.add(Box(look, gap=0), 3)
        self._view = seeing.add(CameraView(look, lambda: self._picture, height=340))
        seeing.add_stretch()
        column = row.add(Box(look, gap=14), 2)
        self._choice = self.ask(column, words.translate("FirstRun", "Camera"), Choice(look))
        self._choice.chosen.connect(self._take)
        self._told = column.add(TextLabel(look, Type.BODY, "muted"))
        column.add_stretch()
        self._again = column.add(ActionButton(look, ButtonLook.QUIET, "search", height=56))
        self._again.write(words.translate("FirstRun", "Look for cameras again"))
        self._again.clicked.connect(self.look_for_cameras)
        self._offer()

    def title(self) -> str:
        return self.words.translate("FirstRun", "Which camera reads the cards?")

    def lead(self) -> str:
        return self.words.translate("FirstRun", "A hand scanner and typed numbers work as well.")

    def show_draft(self, draft: Draft) -> None:
        self._place = draft.camera
        self._choice.choose(self._chosen())

    def look_for_cameras(self) -> None:
        """Also at the first sight of the step."""
        self._again.setEnabled(False)
        self._picture = None
        self._view.show_state(CameraState.OFF, self.words.translate("Settings", "Looking for cameras"))
        self.search_asked.emit()

    def show_found(self, places: Sequence[str]) -> None:
        """The numbers of those that give a picture, or addresses; the chosen one is tried, or the first."""
        self._found = [(place, camera_name(self.words, place)) for place in places]
        self._again.setEnabled(True)
        self._offer()
        if not places:
            self.show_lost()
        elif self._place:
            if self._place not in places:
                self.changed.emit({"camera": places[0]})
            self._choice.choose(self._chosen())
            self._try(self._place if self._place in places else places[0])

    def show_picture(self, picture: Picture, share_read: float) -> None:
        self._picture = picture
        reads_well = share_read >= READS_WELL
        told = (
            self.words.translate("Settings", "A card held up is read at once.")
            if reads_well
            else self.words.translate("FirstRun", "This is what it sees.")
        )
        self._view.show_state(CameraState.RECOGNISED if reads_well else CameraState.LOOKING, told)

    def show_lost(self) -> None:
        self._picture = None
        none = self.words.translate("FirstRun", "No camera was found. Plug one in now, or later.")
        self._view.show_state(CameraState.LOST, none)

    def _take(self) -> None:
        value = self._choice.value
        self._place = {LATER: FIRST, NONE: ""}.get(value, value)
        self.changed.emit({"camera": self._place})
        if value in (LATER, NONE):
            self._picture = None
            said = self.words.translate(
                "FirstRun", "Later: the kiosk finds it by itself once it is plugged in."
            )
            without = self.words.translate("FirstRun", "Without a camera")
            self._view.show_state(CameraState.OFF, said if value == LATER else without)
            self.trial_asked.emit("")
        else:
            self._try(value)

    def _try(self, place: str) -> None:
        self._view.show_state(CameraState.OFF, self.words.translate("Settings", "The camera opens"))
        self.trial_asked.emit(place)

    def _chosen(self) -> str:
        found = [place for place, _ in self._found or ()]
        return NONE if not self._place else self._place if self._place in found else LATER

    def _offer(self) -> None:
        later = (LATER, self.words.translate("FirstRun", "Later"))
        none = (NONE, self.words.translate("FirstRun", "Without a camera"))
        self._choice.offer([*(self._found or ()), later, none])
        self._choice.choose(self._chosen())
