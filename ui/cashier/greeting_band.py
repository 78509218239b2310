"""What can I say to them? The ready-made sentence, and behind "why?" where each fact in it comes from."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.visit import Greeting, GreetingFact
from ui.cashier.said import DOT
from ui.look import Look
from ui.theme import Radius, Type
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.icon import draw_icon
from ui.widgets.painting import start_painting
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

FACTS_MOST = 4
LARGE_TEXT = 1.2
"""From here on the sentence stands alone: what is beside it takes the stamps' room."""


class SpeechMark(QWidget):
    """The round sign before the sentence."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(QSize(self.look.px(44), self.look.px(44)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = start_painting(self)
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("primary"))
        painter.drawEllipse(rect)
        centre = QPointF(rect.center())
        draw_icon(painter, "message-circle", self.look.colour("on_primary"), centre, self.look.px(24))
        painter.end()


class GreetingBand(Panel):
    """Sentence and aside; "why?" swaps the aside for the facts."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            across=True,
            gap=16,
            margins=(18, 14, 12, 14),
            ground="greeting",
            radius=Radius.CONTROL,
            is_flat=True,
        )
        self._greeting: Greeting | None = None
        self._words: Words | None = None
        self._tells_why = False
        self.add(SpeechMark(look))
        lines = self.add(Box(look, gap=3), 1)
        self._sentence = lines.add(TextLabel(look, Type.GREETING, "on_greeting", lines_most=3))
        self._aside = lines.add(TextLabel(look, Type.SECOND, "on_greeting"))
        self._facts = [lines.add(TextLabel(look, Type.SECOND, "on_greeting")) for _ in range(FACTS_MOST)]
        self._why = self.add(Chip(look, ChipLook.PILL, "", is_tappable=True))
        self._why.clicked.connect(self._turn)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def show_greeting(self, greeting: Greeting) -> None:
        self._greeting, self._tells_why = greeting, False
        self._redraw()

    def _turn(self) -> None:
        self._tells_why = not self._tells_why
        self._redraw()

    def _redraw(self) -> None:
        if self._words is None or self._greeting is None:
            return
        words, greeting = self._words, self._greeting
        self._sentence.write(words.quoted(greeting.sentence) if greeting.sentence else "")
        self._aside.write(greeting.aside)
        has_room = self.look.text_scale < LARGE_TEXT
        self._aside.setVisible(bool(greeting.aside) and has_room and not self._tells_why)
        facts = [self._fact(words, fact) for fact in greeting.facts[:FACTS_MOST]]
        facts += [""] * (FACTS_MOST - len(facts))
        for label, fact in zip(self._facts, facts, strict=True):
            label.write(fact)
            label.setVisible(bool(fact) and self._tells_why)
        why, back = words.translate("Cashier", "Why?"), words.translate("Cashier", "Close")
        self._why.write(back if self._tells_why else why)
        self._why.setVisible(bool(greeting.facts))
        self.setVisible(bool(greeting.sentence))

    @staticmethod
    def _fact(words: Words, fact: GreetingFact) -> str:
        day = words.short_day(fact.on) if fact.on else ""
        return DOT.join(part for part in (fact.text, fact.source, day) if part)
