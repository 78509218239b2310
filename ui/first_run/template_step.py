"""What kind of shop is it? Four pictures, each with its rule in a sentence; the arrows move between them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.first_run.draft import Draft
from ui.first_run.picture_card import PictureCard
from ui.first_run.step import Step
from ui.look import Look
from ui.theme import GAP
from ui.words import Words

COLUMNS = 2
MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}


class TemplateStep(Step):
    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        place = self.add(_Grid(look), 1)
        self._cards: dict[str, PictureCard] = {}
        for at, (name, icon, title, rule) in enumerate(templates(words)):
            card = self._cards[name] = PictureCard(look, icon, title, rule)
            card.clicked.connect(lambda _=False, name=name: self.changed.emit({"template": name}))
            place.grid.addWidget(card, at // COLUMNS, at % COLUMNS)

    def title(self) -> str:
        return self.words.translate("FirstRun", "What do your customers collect?")

    def lead(self) -> str:
        return self.words.translate(
            "FirstRun", "Take what is nearest. Items, prices and rewards are yours to change."
        )

    def show_draft(self, draft: Draft) -> None:
        for name, card in self._cards.items():
            card.setChecked(name == draft.template)

    def take_key(self, event: QKeyEvent) -> bool:
        step = MOVES.get(Qt.Key(event.key()))
        if step is None:
            return False
        names = list(self._cards)
        at = next(at for at, card in enumerate(self._cards.values()) if card.isChecked())
        self.changed.emit({"template": names[max(0, min(len(names) - 1, at + step))]})
        return True


class _Grid(QWidget):
    restyled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.grid.setSpacing(self.look.px(GAP))


def templates(words: Words) -> tuple[tuple[str, str, str, str], ...]:
    """Name, picture, title, and the rule as people say it."""
    return (
        (
            "cafe",
            "coffee",
            words.translate("Programme", "Café"),
            words.translate("FirstRun", "Every tenth coffee is on us, and points on every bill."),
        ),
        (
            "salon",
            "scissors",
            words.translate("Programme", "Salon"),
            words.translate("FirstRun", "Every tenth haircut is on us."),
        ),
        (
            "garage",
            "car",
            words.translate("Programme", "Garage"),
            words.translate("FirstRun", "Points on every bill, and they pay for part of the next one."),
        ),
        (
            "gym",
            "barbell",
            words.translate("Programme", "Gym"),
            words.translate("FirstRun", "After ten visits, an hour with a trainer is on us."),
        ),
    )
