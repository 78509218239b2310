"""What can the customer do on their own side, beside looking? Agree, join, answer a slip's question.

One such page lies over the rest at a time, and leaves nothing behind.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.care.consent import ConsentAsked, consents_asked
from kiosk.care.shown import Question
from kiosk.visit import Joined, Person, Visit
from ui.customer.consent_page import ConsentPage
from ui.customer.new_card_page import NewCardPage
from ui.customer.recommend_page import RecommendPage
from ui.customer.words_page import WordsPage
from ui.look import Look
from ui.words import Words


class OwnPages(QObject):
    """`consented` gives the question as it was shown and the answer; `join_asked` the language and the
    questions that were answered with yes; `recommended` the question and 0–10; `told` what somebody wrote in
    own words; `closed`: back to the rest."""

    consented = Signal(object, bool)
    join_asked = Signal(str, object)
    recommended = Signal(object, int)
    told = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, *, shop_name: str, controller: str, country: str) -> None:
        super().__init__()
        self._shop_name, self._controller, self._country = shop_name, controller or shop_name, country
        self._consent, self._recommend = ConsentPage(look), RecommendPage(look)
        self._card, self._words = NewCardPage(look), WordsPage(look)
        self.pages: tuple[QWidget, ...] = (self._consent, self._recommend, self._card, self._words)
        self.page: QWidget | None = None
        """The one that lies over the rest."""
        self._draw: Callable[[Words], None] = lambda _words: None
        self._chosen: dict[str, bool] = {}
        self._is_joining = False
        self._language = ""
        self._person: Person | None = None
        """Who has just become a member, to be welcomed."""
        self._consent.answered.connect(self._take_answer)
        self._consent.done.connect(self._finish)
        self._consent.skipped.connect(self.closed)
        self._recommend.answered.connect(self.recommended)
        self._recommend.skipped.connect(self.closed)
        self._card.done.connect(self.closed)
        self._words.sent.connect(self._send)
        self._words.skipped.connect(self.closed)

    def ask_consents(self, visit: Visit, *, is_new: bool) -> None:
        """What stands is coloured; a new member has answered nothing yet."""
        self._is_joining = False
        self._person = visit.person if is_new else None
        self._chosen = {} if is_new else dict.fromkeys(self._purposes(), False)
        self._chosen |= dict.fromkeys(visit.consents, True)
        self._lay_over(self._consent, self._draw_consents)

    def begin_joining(self) -> None:
        self._is_joining, self._chosen, self._person = True, {}, None
        self._lay_over(self._consent, self._draw_consents)

    @property
    def is_answering(self) -> bool:
        """Somebody is in the middle of a sentence of their own, or of what they agree to."""
        return self.page in (self._words, self._consent)

    def begin_words(self) -> None:
        self._lay_over(self._words, self._words.ask)

    def show_question(self, question: Question) -> None:
        self._lay_over(
            self._recommend, lambda words: self._recommend.show_question(words, question, self._shop_name)
        )

    def show_card(self, joined: Joined, *, is_printed: bool) -> None:
        self._lay_over(self._card, lambda words: self._card.show_card(words, joined, is_printed=is_printed))

    def draw(self, words: Words) -> None:
        """In this language, also when it was another a moment ago."""
        self._language = words.language
        self._draw(words)

    def forget(self) -> None:
        self.page, self._draw, self._chosen = None, lambda _words: None, {}
        self._person = None
        for page in (self._consent, self._recommend, self._card, self._words):
            page.forget()

    def _lay_over(self, page: QWidget, draw: Callable[[Words], None]) -> None:
        self.page, self._draw = page, draw

    def _draw_consents(self, words: Words) -> None:
        self._consent.show_consents(
            words,
            self._asked(words.language),
            self._chosen,
            is_joining=self._is_joining,
            name=self._person.address_in(words.language) if self._person else "",
        )

    def _asked(self, language: str) -> tuple[ConsentAsked, ...]:
        return consents_asked(language, self._controller, self._country)

    def _purposes(self) -> tuple[str, ...]:
        return tuple(asked.purpose for asked in self._asked("en"))

    def _take_answer(self, asked: ConsentAsked, is_yes: bool) -> None:
        self._chosen[asked.purpose] = is_yes
        if not self._is_joining:
            self.consented.emit(asked, is_yes)
        self._draw_consents(Words(asked.language))

    def _send(self, text: str) -> None:
        self.closed.emit()  # first: the thanks are for a page that is seen
        self.told.emit(text)

    def _finish(self) -> None:
        if not self._is_joining:
            self.closed.emit()
            return
        accepted = tuple(one for one in self._asked(self._language) if self._chosen.get(one.purpose))
        self.join_asked.emit(self._language, accepted)
