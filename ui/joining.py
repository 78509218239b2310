"""How are two accounts joined and parted on the manager's page of customers? By the till, as the manager."""

from collections.abc import Callable
from functools import partial

from kiosk.ids import Id, new_id
from kiosk.merging import MergeLine, MergeOffer
from kiosk.refusal import OF_STORAGE, Refusal
from kiosk.till import Till
from ui.background import Background
from ui.cashier.refused import refusal_words
from ui.manager.customers.page import CustomersPage


class Joining:
    """Joins the page's signals to the till, whose thread `writing` is."""

    def __init__(self, page: CustomersPage, till: Till, writing: Background) -> None:
        self._page, self._till, self._writing = page, till, writing
        self._taps: dict[tuple[str, ...], Id] = {}
        page.other_chosen.connect(self._look)
        page.join_asked.connect(self._join)
        page.joined_asked.connect(self.ask)
        page.part_asked.connect(self._part)

    def ask(self) -> None:
        """Who is joined now."""
        self._writing.run(self._till.merging.listed, self._take_listed)

    def _look(self, one: Id, other: Id) -> None:
        look = partial(self._till.merging.look, one, other)
        self._writing.run(partial(self._till.staff.as_manager, look), self._take_offer)

    def _join(self, one: Id, other: Id) -> None:
        join = partial(self._till.merging.merge_two, self._tap("join", one, other), one, other)
        self._write(("join", one, other), join, self._take_joined)

    def _part(self, merge: Id) -> None:
        part = partial(self._till.merging.part, self._tap("part", merge), merge)
        self._write(("part", merge), part, self._take_parted)

    def _tap(self, *asked: str) -> Id:
        """The same tap again, until the disk took it, is the same entry."""
        return self._taps.setdefault(asked, new_id())

    def _write(
        self, asked: tuple[str, ...], verb: Callable[[], Id | Refusal], done: Callable[[Id], None]
    ) -> None:
        def take(answer: Id | Refusal) -> None:
            if not (isinstance(answer, Refusal) and answer.kind in OF_STORAGE):
                self._taps.pop(asked, None)
            if isinstance(answer, Refusal):
                self._refuse(answer)
            else:
                done(answer)
            self.ask()

        self._writing.run(partial(self._till.staff.as_manager, verb), take)

    def _take_offer(self, offer: MergeOffer | Refusal) -> None:
        if isinstance(offer, Refusal):
            self._refuse(offer)
        else:
            self._page.show_offer(offer)

    def _take_listed(self, lines: tuple[MergeLine, ...] | Refusal) -> None:
        self._page.show_joined(() if isinstance(lines, Refusal) else lines)

    def _take_joined(self, person: Id) -> None:
        words = self._page.words
        self._page.say(words.translate("Merging", "Joined. Both cards open one page now."))
        self._page.ask_again()
        self._page.customer_asked.emit(person)

    def _take_parted(self, _one: Id) -> None:
        words = self._page.words
        self._page.say(words.translate("Merging", "Separated. Each card opens its own page again."))
        self._page.ask_again()

    def _refuse(self, refusal: Refusal) -> None:
        self._page.say(refusal_words(self._page.words, refusal).title)
