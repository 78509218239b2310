"""The shop has a kiosk already? Its hub's address, and the code that it gave: no more is asked."""

from PySide6.QtCore import Signal

from kiosk.first_run.draft import Draft
from kiosk.first_run.joining import Hindrance, address_of
from ui.cashier.said import fill
from ui.cashier.typed_field import TypedField
from ui.first_run.step import Step
from ui.look import Look
from ui.theme import Type
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class JoinStep(Step):
    """`join_asked` gives the address and the code."""

    join_asked = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._is_joining = False
        panel = self.add(Panel(look, gap=14, margins=(24, 20, 24, 24)))
        self._url = panel.add(TypedField(look, "link"))
        self._url.ask(words.translate("FirstRun", "Address of the hub"), "https://192.168.1.20:8443")
        self._code = panel.add(TypedField(look, "key"))
        self._code.ask(words.translate("FirstRun", "Code"))
        panel.add(
            TextLabel(
                look,
                Type.BODY,
                "muted",
                words.translate(
                    "FirstRun", "On the hub’s computer, “kiosk hub invite” shows a code for one more kiosk."
                ),
            )
        )
        self.add_stretch()

    def title(self) -> str:
        return self.words.translate("FirstRun", "Join the kiosk you have")

    def lead(self) -> str:
        return self.words.translate("FirstRun", "Customers, rules and staff come from there.")

    def show_draft(self, draft: Draft) -> None:
        """Nothing of it is asked here."""

    def next_words(self) -> str:
        return self.words.translate("FirstRun", "Join")

    def missing(self) -> str:
        if not address_of(self._url.text):
            return self.words.translate("FirstRun", "This is not the address of a hub.")
        return "" if self._code.text else self.words.translate("FirstRun", "The code is missing.")

    def go_on(self) -> bool:
        if not self._is_joining:
            self._is_joining = True
            self.join_asked.emit(address_of(self._url.text), self._code.text)
        return False

    def go_back(self) -> bool:
        if not self._is_joining:
            self.left.emit()
        return False

    def take_focus(self) -> bool:
        (self._code if self._url.text else self._url).line.setFocus()
        return True

    def show_hindrance(self, hindrance: Hindrance) -> str:
        """The sentence for what was in the way; it may be tried again."""
        self._is_joining = False
        return hindrance_words(self.words, hindrance, self._url.text)


def hindrance_words(words: Words, hindrance: Hindrance, url: str) -> str:
    no_answer = words.translate("FirstRun", "The hub does not answer at {address}. The code stays good.")
    return {
        Hindrance.NO_ANSWER: fill(no_answer, address=url),
        Hindrance.OTHER_HUB: words.translate("FirstRun", "Another hub answers there than the code is from."),
        Hindrance.CODE: words.translate(
            "FirstRun", "The hub does not know this code any more. Ask for a new one."
        ),
        Hindrance.REFUSED: words.translate("FirstRun", "The hub does not let this kiosk in."),
        Hindrance.NOT_NEW: words.translate("FirstRun", "This kiosk has customers of its own already."),
        Hindrance.DISK: words.translate(
            "FirstRun", "The disk could not be written to. Is it full or write-protected?"
        ),
    }[hindrance]
