"""What may we do with what you tell us? The customer answers by their own touch, and may change it later."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kiosk.care.consent import ConsentAsked
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words

ROWS = 2


class ConsentRow(Panel):
    """One question, and the two answers: what stands is coloured."""

    chosen = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=16, margins=(26, 18, 26, 21))
        self._question = self.add(TextLabel(look, Type.GREETING), 1)
        self._yes = self._add_answer(is_yes=True)
        self._no = self._add_answer(is_yes=False)

    def show_asked(self, words: Words, question: str, given: bool | None) -> None:
        """`given` None: not answered yet."""
        self._question.write(question)
        for chip, name, is_yes in (
            (self._yes, words.translate("Customer", "Yes"), True),
            (self._no, words.translate("Customer", "No"), False),
        ):
            chip.write(name)
            chip.setAccessibleName(f"{name}: {question}")
            _colour(chip, is_chosen=given is is_yes)

    def forget(self) -> None:
        """What was answered."""
        for chip in (self._yes, self._no):
            _colour(chip, is_chosen=False)

    def _add_answer(self, *, is_yes: bool) -> Chip:
        chip = self.add(
            Chip(self.look, ChipLook.PILL, "", is_tappable=True, height=60, style=Type.BODY_STRONG)
        )
        chip.clicked.connect(lambda: self.chosen.emit(is_yes))
        return chip


class ConsentPage(Box):
    """`answered` gives the question as it was shown and the answer; `done` when the person has finished.

    For somebody who joins, `begin_joining` asks the same before there is a card, and `done` asks for it;
    `skipped`: they would rather not."""

    answered = Signal(object, bool)
    done = Signal()
    skipped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=16)
        self.add_stretch()
        self._title = self.add(TextLabel(look, Type.HELLO, lines_most=1))
        self._lead = self.add(TextLabel(look, Type.LEAD, "muted"))
        self._asked: tuple[ConsentAsked, ...] = ()
        self._rows = [self.add(ConsentRow(look)) for _ in range(ROWS)]
        for at, row in enumerate(self._rows):
            row.chosen.connect(lambda is_yes, at=at: self._answer(at, is_yes=is_yes))
        self._terms = self.add(TextLabel(look, Type.BODY, "muted"))
        below = self.add(Box(look, across=True, gap=12))
        below.add_stretch()
        self._skip = below.add(ActionButton(look, ButtonLook.QUIET, "x", height=76))
        self._skip.clicked.connect(self.skipped)
        self._done = below.add(ActionButton(look, ButtonLook.PRIMARY, "check", height=76))
        self._done.clicked.connect(self.done)
        self.add_stretch()

    def show_consents(
        self,
        words: Words,
        asked: Sequence[ConsentAsked],
        given: dict[str, bool],
        *,
        is_joining: bool,
        name: str = "",
    ) -> None:
        self._asked = tuple(asked)
        self._skip.write(words.translate("Customer", "Not now"))
        self._skip.setVisible(is_joining)
        if is_joining:
            self._title.write(words.translate("Customer", "Your card in 20 seconds"))
            self._lead.write(
                words.translate("Customer", "No name needed. Two questions, and you may say no to both.")
            )
            self._done.write(words.translate("Customer", "Get my card"))
        else:
            welcome = words.translate("Customer", "Welcome, {name}!").replace("{name}", name)
            self._title.write(welcome if name else words.translate("Customer", "May we?"))
            self._lead.write(
                words.translate("Customer", "You decide, and you can change it here whenever you like.")
            )
            self._done.write(words.translate("Customer", "Done"))
        for row, one in zip(self._rows, self._asked, strict=True):
            row.show_asked(words, one.question, given.get(one.purpose))
        self._terms.write(self._asked[0].terms)

    def forget(self) -> None:
        """Leaves nothing of this customer in any widget."""
        self._asked = ()
        self._title.write("")
        for row in self._rows:
            row.forget()

    def _answer(self, at: int, *, is_yes: bool) -> None:
        if at < len(self._asked):
            self.answered.emit(self._asked[at], is_yes)


def _colour(chip: Chip, *, is_chosen: bool) -> None:
    chip.dress_as(ChipLook.CHOSEN if is_chosen else ChipLook.PILL, "check" if is_chosen else "")
