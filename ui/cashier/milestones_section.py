"""What is this customer on the way to? Achievements, and gifts for what is spent: how far, what it brings."""

from kiosk.gains import Milestone
from ui.cashier.said import DOT
from ui.gift_words import how_far, what_it_brings
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.text_label import TextLabel
from ui.words import Words

MILESTONES_MOST = 4


class MilestonesSection(Box):
    """Nothing is to be tapped here: purchases count by themselves."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=6)
        self._words: Words | None = None
        self._milestones: tuple[Milestone, ...] = ()
        self._title = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        self._lines = [
            self.add(TextLabel(look, Type.SECOND_STRONG, lines_most=2)) for _ in range(MILESTONES_MOST)
        ]

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def show_milestones(self, milestones: tuple[Milestone, ...]) -> None:
        self._milestones = milestones[:MILESTONES_MOST]
        self._redraw()

    def _redraw(self) -> None:
        words = self._words
        self.setVisible(bool(self._milestones))
        for line in self._lines:
            line.write("")
            line.hide()
        if words is None:
            return
        self._title.write(words.translate("Gifts", "Nearly there"))
        for line, milestone in zip(self._lines, self._milestones, strict=False):
            name, brings = words.pick(milestone.names), what_it_brings(words, milestone)
            parts = (name, how_far(words, milestone), brings)
            line.write(DOT.join(part for part in parts if part))
            line.show()
