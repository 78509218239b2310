"""What would two accounts be as one? Both side by side, and below them the one."""

from kiosk.merging import MergeOffer
from kiosk.visit import Visit
from ui.cashier.said import DOT, count_of, fill, known_for, title_of
from ui.look import Look
from ui.theme import Token, Type
from ui.widgets.box import Box
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import isolated
from ui.words import Words


class MergeView(Box):
    """Draws a `MergeOffer`."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=12)
        self._words: Words | None = None
        self._offer: MergeOffer | None = None
        both = self.add(Box(look, across=True, gap=12))
        self._one = both.add(AccountCard(look, "background", "ink", "muted"), 1)
        self._other = both.add(AccountCard(look, "background", "ink", "muted"), 1)
        self._together = self.add(AccountCard(look, "greeting", "on_greeting", "on_greeting"))
        self._notes = [self.add(TextLabel(look, Type.SECOND, "muted")) for _ in range(2)]
        self.add_stretch()

    def set_words(self, words: Words) -> None:
        self._words = words
        self.show_offer(self._offer)

    def show_offer(self, offer: MergeOffer | None) -> None:
        """None: nothing is offered, and nothing of it stays."""
        self._offer = offer
        words = self._words
        if words is None:
            return
        if offer is None:
            for card in (self._one, self._other, self._together):
                card.forget()
            for note in self._notes:
                note.write("")
            return
        self._one.show_account(words, offer.one, _named(words, offer.one, offer.one_hint))
        self._other.show_account(words, offer.other, _named(words, offer.other, offer.other_hint))
        name = fill(
            words.translate("Merging", "Together: {name}"),
            name=isolated(title_of(words, offer.together.person)),
        )
        self._together.show_account(words, offer.together, name)
        kept = words.translate("Merging", "Both cards stay valid. It can be undone.")
        lost = ", ".join(_purpose(words, purpose) for purpose in offer.lost_consents)
        taken_back = fill(words.translate("Merging", "Stays withdrawn: {what}"), what=lost)
        for note, text in zip(self._notes, (kept, taken_back if lost else ""), strict=True):
            note.write(text)
            note.setVisible(bool(text))


class AccountCard(Panel):
    """One account: who, since when, and what there is on it."""

    def __init__(self, look: Look, ground: Token, ink: Token, quiet: Token) -> None:
        super().__init__(look, gap=4, margins=(16, 12, 16, 14), ground=ground, is_flat=True)
        self._name = self.add(TextLabel(look, Type.ACTION, ink, lines_most=2))
        self._known = self.add(TextLabel(look, Type.SECOND, quiet, lines_most=4))
        self._has = self.add(TextLabel(look, Type.BODY_STRONG, ink, lines_most=4))
        self.add_stretch()

    def show_account(self, words: Words, page: Visit, name: str) -> None:
        self._name.write(name)
        self._known.write(known_for(words, page))
        self._has.write(DOT.join(_what_there_is(words, page)))

    def forget(self) -> None:
        for line in (self._name, self._known, self._has):
            line.write("")


def _named(words: Words, page: Visit, hint: str) -> str:
    """A nameless card goes by its number, which is hint enough."""
    name = title_of(words, page.person)
    return DOT.join((name, hint)) if hint and page.person.short_name else name


def _what_there_is(words: Words, page: Visit) -> list[str]:
    parts = [count_of(words, card) for card in page.stamp_cards]
    if page.has_points:
        parts.append(words.translate("Cashier", "%n points", "", page.points))
    if page.tier is not None and page.tier.names:
        parts.append(words.pick(page.tier.names))
    ready = sum(offer.ready_count for offer in page.rewards if not offer.in_points)
    if ready:
        parts.append(words.translate("Cashier", "%n rewards ready", "", ready))
    return parts


def _purpose(words: Words, purpose: str) -> str:
    return {
        "news": words.translate("Merging", "news"),
        "birthday": words.translate("Merging", "birthday wishes"),
        "allergies": words.translate("Merging", "allergies"),
    }.get(purpose, purpose)
