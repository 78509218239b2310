"""What stands on the screen at the first start? One step, the list of all of them, and the way on.

Enter goes on from anywhere: what is not answered stays as it stands.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent

from kiosk.first_run.draft import Draft
from ui.customer.header import Header
from ui.first_run.camera_step import CameraStep
from ui.first_run.join_step import JoinStep
from ui.first_run.languages_step import LanguagesStep
from ui.first_run.owner_step import OwnerStep
from ui.first_run.shop_step import ShopStep
from ui.first_run.step import Step
from ui.first_run.step_list import StepList
from ui.first_run.template_step import TemplateStep
from ui.keyboard_words import name_keys
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.pages import Pages
from ui.widgets.panel import Panel
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.search_field import SearchField
from ui.widgets.text_label import TextLabel
from ui.widgets.touch_keyboard import TouchKeyboard
from ui.widgets.whole_window import WholeWindow
from ui.words import Words, languages

SIDE_WIDTH = 300
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirstRunScreen(Box):
    """`next_asked` comes where nothing is missing. What a single step asks for is that step's."""

    next_asked = Signal()
    back_asked = Signal()
    changed = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, look: Look, words: Words, *, is_second: bool = False) -> None:
        """`is_second`: this kiosk has joined others, whose rules and staff it has."""
        super().__init__(look, gap=14, margins=(28, 16, 24, 20))
        WholeWindow(self, look)
        self.words = words
        self._is_busy = False
        header = self.add(Header(look, words.translate("FirstRun", "Loyalty kiosk"), icon="building-store"))
        header.show_language(words.language)
        header.language_chosen.connect(self.language_chosen)
        body = self.add(Box(look, across=True, gap=24), 1)
        main = body.add(Box(look, gap=6), 1)
        self._title = main.add(TextLabel(look, Type.NAME, lines_most=2))
        self._lead = main.add(TextLabel(look, Type.BODY, "muted", lines_most=2))
        main.add_space(8)
        self._pages = main.add(Pages(look), 1)
        self.shop = self._pages.add_page(ShopStep(look, words))
        self.spoken = self._pages.add_page(LanguagesStep(look, words))
        self.camera = self._pages.add_page(CameraStep(look, words))
        self.template = self._pages.add_page(TemplateStep(look, words))
        self.owner = self._pages.add_page(OwnerStep(look, words))
        self.join = self._pages.add_page(JoinStep(look, words))
        theirs = () if is_second else (self.template, self.owner)
        self.steps: tuple[Step, ...] = (self.shop, self.spoken, self.camera, *theirs)
        for step in (*self.steps, self.join):
            step.changed.connect(self.changed)
        self._add_side(body, is_second=is_second)
        self._keyboard = TouchKeyboard(look, self, self._side, (words.language, *_others(words.language)))
        name_keys(self._keyboard, self.words)
        for field in self.findChildren(SearchField):
            self._keyboard.serve(field)
        self.owner.asked_anew.connect(self._redraw)
        self.join.left.connect(self.show_shop)
        self.shop.second_asked.connect(lambda: self.turn_to(self.join))
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._ask_back)
        self.restyle()
        self.turn_to(self.shop)

    @property
    def step(self) -> Step:
        """The one that is shown."""
        return next(step for step in (*self.steps, self.join) if step is self._pages.current)

    def show_draft(self, draft: Draft) -> None:
        for step in self.steps:
            step.show_draft(draft)

    def show_step(self, at: int) -> None:
        """Counted from 0."""
        self.turn_to(self.steps[at])

    def show_shop(self) -> None:
        self.turn_to(self.shop)

    def turn_to(self, step: Step) -> None:
        self._pages.show_page(step)
        self.say("")
        self._redraw()
        QTimer.singleShot(0, self, self._take_focus)  # once it is laid out

    def say(self, sentence: str) -> None:
        """What keeps from going on; the answers stay."""
        self._said.write(sentence)
        self._said.setVisible(bool(sentence))

    def show_busy(self, sentence: str, share: float | None = None) -> None:
        """Something takes its time: what, and how much of it is done. "" for nothing any more."""
        self._is_busy = bool(sentence)
        self._doing.write(sentence)
        self._doing.setVisible(self._is_busy)
        self._bar.setVisible(share is not None)
        self._bar.show_share(share or 0.0)
        self._next.setEnabled(not self._is_busy)
        self._back.setEnabled(not self._is_busy)
        self._pages.setEnabled(not self._is_busy)
        if not self._is_busy:
            self._take_focus()  # what was asleep has lost it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.isAutoRepeat():
            self._go_on()
        elif not self.step.take_key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()

    def restyle(self) -> None:
        if hasattr(self, "_side"):
            self._side.setFixedWidth(self.look.column(SIDE_WIDTH))
        super().restyle()

    def _add_side(self, body: Box, *, is_second: bool) -> None:
        look, words = self.look, self.words
        self._side = body.add(Panel(look, gap=12, margins=(20, 20, 20, 22)))
        titles = [
            words.translate("FirstRun", "Shop", "a step"),
            words.translate("FirstRun", "Languages", "a step"),
            words.translate("FirstRun", "Camera", "a step"),
            words.translate("FirstRun", "Programme", "a step"),
            words.translate("FirstRun", "Owner’s PIN", "a step"),
        ]
        self._list = self._side.add(StepList(look, titles[:3] if is_second else titles))
        self._side.add_stretch()
        self._doing = self._side.add(TextLabel(look, Type.BODY_STRONG))
        self._bar = self._side.add(ProgressBar(look))
        self._said = self._side.add(TextLabel(look, Type.BODY_STRONG, "danger"))
        self._next = self._side.add(ActionButton(look, ButtonLook.PRIMARY, "arrow-right", height=84))
        self._next.clicked.connect(self._go_on)
        self._back = self._side.add(ActionButton(look, ButtonLook.QUIET, "arrow-left", height=56))
        self._back.write(words.translate("FirstRun", "Back"), "Esc")
        self._back.clicked.connect(self._ask_back)
        self._doing.hide()
        self._bar.hide()
        self._said.hide()

    def _go_on(self) -> None:
        if self._is_busy:
            return
        missing = self.step.missing()
        self.say(missing)
        if not missing and self.step.go_on():
            self.next_asked.emit()

    def _ask_back(self) -> None:
        if not self._is_busy and self.step.go_back() and self.step is not self.shop:
            self.back_asked.emit()

    def _redraw(self) -> None:
        step = self.step
        self._title.write(step.title())
        self._lead.write(step.lead())
        is_last = step is self.steps[-1]
        opens = self.words.translate("FirstRun", "Open the counter")
        usual = opens if is_last and step is not self.owner else self.words.translate("FirstRun", "Next")
        self._next.write(step.next_words() or usual, "Enter")
        self._back.setVisible(step is not self.shop)
        self._list.show_step(self.steps.index(step) if step in self.steps else 0)

    def _take_focus(self) -> None:
        if not self.step.take_focus():
            self._next.setFocus()


def _others(language: str) -> tuple[str, ...]:
    return tuple(code for code in languages() if code != language)
