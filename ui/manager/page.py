"""What do all pages of the manager share? A title, a line under it, and what can be done, above the rest."""

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.text_label import TextLabel
from ui.words import Words

MARGINS = (24, 14, 24, 18)


class ManagerPage(Box):
    """A page's own things are added below; what can be done goes into `deeds`."""

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, gap=16, margins=MARGINS)
        self.words = words
        top = self.add(Box(look, across=True, gap=12))
        titles = top.add(Box(look, gap=0), 1)
        self.title = titles.add(TextLabel(look, Type.QUESTION, lines_most=1))
        self.line = titles.add(TextLabel(look, Type.SECOND, "muted", lines_most=2))
        self.deeds = top.add(Box(look, across=True, gap=12), 1)
