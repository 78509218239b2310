"""What stands on the monitor that faces the customer? One page at a time, in the customer's language.

Whatever leaves the screen leaves it wholly: no text of the last customer stays in any widget.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.care.shown import Question
from kiosk.refusal import Refusal
from kiosk.visit import Joined, Visit
from ui.customer.footer import Footer
from ui.customer.header import Header
from ui.customer.idle import IdlePage
from ui.customer.notice import NoticePage
from ui.customer.own_pages import OwnPages
from ui.customer.sentences import (
    NoticeText,
    blank_card_notice,
    guest_notice,
    no_card_notice,
    notice_of,
    recommended_notice,
    slip_code_notice,
    trouble_notice,
)
from ui.customer.ticket_page import TicketPage
from ui.customer.welcome import WelcomePage
from ui.look import Look
from ui.widgets.box import Box
from ui.widgets.camera_view import Picture
from ui.widgets.whole_window import WholeWindow
from ui.words import Words, languages

LANGUAGE_RETURNS_MILLISECONDS = 60_000
"""A language tapped while nobody is being served stays this long."""


class CustomerScreen(QWidget):
    """`language` is the shop's own; a scan flips to the customer's, a tap to any of `spoken` (all that have
    words, where none are named)."""

    hide_asked = Signal()
    answered = Signal(object, int)
    """A face was tapped: the `Question` as it was shown, and 1–5."""
    explained = Signal(object, str)
    """Why: the `Answered` it belongs to, and a theme."""
    consented = Signal(object, bool)
    """A consent was touched: the `ConsentAsked` as it was shown, and the answer."""
    join_asked = Signal(str, object)
    """Somebody joins by themselves: their language, and the `ConsentAsked`s they said yes to."""
    recommended = Signal(object, int)
    """A slip's `Question`, and 0–10."""
    told = Signal(str)
    """What somebody wrote in their own words, after a face."""
    stay_asked = Signal()
    spoke = Signal()
    """Perhaps in another language than before."""
    left = Signal()
    """The customer is done with a page of their own, and nobody is served."""

    def __init__(
        self,
        look: Look,
        shop_name: str,
        language: str,
        latest_preview: Callable[[], Picture | None] | None = None,
        spoken: Sequence[str] = (),
        *,
        controller: str = "",
        country: str = "EE",
        is_alone: bool = False,
    ) -> None:
        """`is_alone`: a self-service kiosk, where nobody of the team stands beside it."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or the first language would look chosen
        self.look = look
        WholeWindow(self, look)
        self._shop_name = shop_name
        self._spoken = tuple(spoken)
        self._own_language = Words(language).language
        self._words = Words(language)
        self._visit: Visit | None = None
        self._notice: Callable[[Words], NoticeText] | None = None
        self._is_alone = is_alone
        self._own = OwnPages(look, shop_name=shop_name, controller=controller, country=country)
        self._returns = QTimer(self)
        self._returns.setSingleShot(True)
        self._returns.setInterval(LANGUAGE_RETURNS_MILLISECONDS)
        self._returns.timeout.connect(lambda: self._speak(self._own_language))
        self._lay_out(latest_preview)
        self._speak(self._own_language)

    @property
    def language(self) -> str:
        return self._words.language

    def is_free(self) -> bool:
        """Whether no page of the customer's own is open, that another would sweep away."""
        return self._own.page is None

    def show_idle(self) -> None:
        if self._visit is None and self._notice is None and self._own.page is None:
            return
        self._forget()
        self._turn_to(self._idle)
        self._speak(self._own_language)

    def show_visit(self, visit: Visit) -> None:
        """Flips to the customer's language, unless this customer has chosen another meanwhile."""
        is_same = self._visit is not None and self._visit.person.customer == visit.person.customer
        language = visit.person.language if visit.person.language in languages() else self._own_language
        pops = visit.act is not None
        if not is_same:
            self._forget()
        before, self._visit, self._notice = self._visit, visit, None
        if (
            visit.act is not None
            and visit.act.kind == "enrolment"
            and (before is None or before.act != visit.act)
        ):
            self._own.ask_consents(visit, is_new=True)  # the customer decides, not the cashier
        elif before is not None and before.act != visit.act and not self._own.is_answering:
            self._own.forget()
        self._turn_to_visit()
        self._speak(self.language if is_same else language, pops=pops)

    def ask_consents(self) -> None:
        """What whoever is served agreed to, to be changed by their own touch."""
        if self._visit is not None:
            self._own.ask_consents(self._visit, is_new=False)
            self._turn_to_own()
            self.stay_asked.emit()

    def show_question(self, question: Question) -> None:
        """A slip's question, away from the counter."""
        self._forget()
        self._own.show_question(question)
        self._turn_to_own()

    def show_new_card(self, joined: Joined, *, is_printed: bool) -> None:
        """For somebody who has just joined by themselves."""
        self._own.show_card(joined, is_printed=is_printed)
        self._turn_to_own()

    def show_thanks(self) -> None:
        self._show_notice(recommended_notice)

    def show_slip_code_elsewhere(self) -> None:
        self._show_notice(slip_code_notice)

    def show_refusal(self, refusal: Refusal) -> None:
        self._show_notice(lambda words: notice_of(words, refusal, self._shop_name))

    def show_blank_card(self) -> None:
        self._show_notice(blank_card_notice)

    def show_guest(self) -> None:
        """Somebody came in with a member's ticket."""
        self._show_notice(guest_notice)

    def show_trouble(self) -> None:
        self._show_notice(trouble_notice)

    def show_camera(self, state: str) -> None:
        """The camera's lamp: a `kiosk.camera.state.CameraState`."""
        self._idle.show_camera(state)
        self._idle.say(self._words)

    def show_seconds_left(self, seconds: int) -> None:
        self._footer.show_seconds_left(self._words, seconds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def _lay_out(self, latest_preview: Callable[[], Picture | None] | None) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        page = Box(self.look, gap=16, margins=(38, 20, 36, 16))
        layout.addWidget(page)
        self._header = page.add(Header(self.look, self._shop_name, self._spoken))
        self._header.language_chosen.connect(self._choose_language)
        self._pages = page.add(QStackedWidget(), 1)
        self._idle = IdlePage(self.look, latest_preview, is_alone=self._is_alone)
        self._welcome = WelcomePage(self.look)
        self._ticket = TicketPage(self.look)
        self._welcome.strip.answered.connect(self.answered)
        self._welcome.strip.explained.connect(self.explained)
        self._welcome.strip.words_begun.connect(self._begin_words)
        self._notice_page = NoticePage(self.look)
        for widget in (self._idle, self._welcome, self._ticket, self._notice_page, *self._own.pages):
            self._pages.addWidget(widget)
        self._footer = page.add(Footer(self.look))
        self._footer.hide_asked.connect(self.hide_asked)
        self._footer.stay_asked.connect(self.stay_asked)
        self._footer.consents_asked.connect(self.ask_consents)
        self._join_own()

    def _join_own(self) -> None:
        self._idle.join_asked.connect(self._begin_joining)
        self._idle.no_card_asked.connect(lambda: self._show_notice(no_card_notice))
        self._own.consented.connect(self.consented)
        self._own.join_asked.connect(self.join_asked)
        self._own.recommended.connect(self.recommended)
        self._own.told.connect(self.told)
        self._own.closed.connect(self._close_own)

    def _begin_joining(self) -> None:
        self._own.begin_joining()
        self._turn_to_own()
        self.stay_asked.emit()

    def _begin_words(self) -> None:
        if self._visit is not None:
            self._own.begin_words()
            self._turn_to_own()
            self.stay_asked.emit()

    def _close_own(self) -> None:
        if self._visit is None:
            self.show_idle()
            self.left.emit()
            return
        self._own.forget()
        self._turn_to_visit()
        self._speak(self.language)

    def _turn_to_own(self) -> None:
        self._turn_to(self._own.page or self._idle)
        self._speak(self.language)

    def _turn_to_visit(self) -> None:
        act = self._visit.act if self._visit is not None else None
        has_ticket = act is not None and act.ticket is not None
        self._turn_to(self._own.page or (self._ticket if has_ticket else self._welcome))

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)

    def _choose_language(self, language: str) -> None:
        self._speak(language)
        if self._visit is None and self._own.page is None:  # or somebody would agree to what they cannot read
            self._returns.start()

    def _speak(self, language: str, *, pops: bool = False) -> None:
        self._returns.stop()
        self._words = Words(language)
        self._header.show_language(language)
        self._idle.say(self._words)
        if self._visit is not None:
            self._welcome.show_visit(self._words, self._visit, pops=pops)
            if self._visit.act is not None and self._visit.act.ticket is not None:
                self._ticket.show_ticket(self._words, self._visit.act.ticket)
        if self._notice is not None:
            self._notice_page.show_notice(self._notice(self._words))
        self._own.draw(self._words)
        is_idle = self._pages.currentWidget() is self._idle
        has_consents = self._visit is not None and not self._visit.is_new_here and self._own.page is None
        self._footer.say(
            self._words,
            is_idle=is_idle,
            has_something_to_hide=self._visit is not None,
            has_consents=has_consents,
        )
        self.spoke.emit()

    def _show_notice(self, notice: Callable[[Words], NoticeText]) -> None:
        self._forget()
        language = self.language if self._pages.currentWidget() is self._idle else self._own_language
        self._notice = notice
        self._turn_to(self._notice_page)
        self._speak(language)

    def _forget(self) -> None:
        self._visit, self._notice = None, None
        self._welcome.forget()
        self._own.forget()
        self._ticket.forget()
        self._footer.forget()
