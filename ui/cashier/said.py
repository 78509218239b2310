"""What does the cashier's screen say about a card, a preview, a visit? Words only, no widgets."""

import re

from kiosk.gains import StampCardProgress
from kiosk.visit import BoughtItem, PastVisit, Person, Visit
from ui.widgets.stamp_card_view import is_shown_full
from ui.words import Words

_PLACE = re.compile(r"\{([a-z]+)\}")
DOT = " · "


def fill(sentence: str, **values: str) -> str:
    """Puts values in the sentence's {places}, in one go: braces inside a value stay as they are."""
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), sentence)


def title_of(words: Words, person: Person) -> str:
    """The short name; a nameless card goes by its number."""
    if person.short_name:
        return person.short_name
    if person.card_number:
        return fill(words.translate("Cashier", "Card {number}"), number=person.card_number)
    return words.translate("Cashier", "Card without a name")


def known_for(words: Words, visit: Visit) -> str:
    """ "Regular since 2023 · 47 visits · last visit: Tue 17 Nov", as far as it is known."""
    person = visit.person
    if visit.is_new_here:
        return words.translate("Cashier", "New at this counter. Earlier visits show up later.")
    if visit.is_first_visit:
        return words.translate("Cashier", "First visit")
    parts = []
    if person.member_since:
        since = words.translate("Cashier", "Member since {year}")
        parts.append(fill(since, year=str(person.member_since.year)))
    if person.visits:
        parts.append(words.translate("Cashier", "%n visits", "", person.visits))
    if person.last_seen:
        last = words.translate("Cashier", "last visit: {day}")
        parts.append(fill(last, day=words.short_day(person.last_seen)))
    return DOT.join(parts)


def count_of(words: Words, progress: StampCardProgress) -> str:
    """ "7 of 10": of the N that people say, for either kind of card."""
    stamps = progress.needed if is_shown_full(progress) else progress.stamps
    return _of(words, str(stamps), progress.size)


def _of(words: Words, stamps: str, size: int) -> str:
    template = words.translate("Cashier", "{stamps} of {size}", "stamps on a card")
    return fill(template, stamps=stamps, size=words.number(size))


def kind_of(progress: StampCardProgress) -> str:
    """ "9 + 1" or "10 + 1": what a shop and its guests call the two kinds, in any language."""
    return f"{progress.needed}\N{NO-BREAK SPACE}+\N{NO-BREAK SPACE}1"


def missing_of(words: Words, progress: StampCardProgress) -> str:
    """ "2 more, then: Free coffee", true for either kind; or that it is ready."""
    reward = words.pick(progress.reward_names)
    if is_shown_full(progress):
        return fill(words.translate("Cashier", "Ready: {reward}"), reward=reward)
    return fill(
        words.translate("Cashier", "%n more, then: {reward}", "stamps", progress.missing), reward=reward
    )


def preview_of(words: Words, progress: StampCardProgress, quantity: int) -> str:
    """ "7 → 8 of 10"; a card that fills says what is ready, and what goes on to the next card."""
    total = progress.stamps + quantity
    full, rest = divmod(total, progress.needed) if progress.needed else (0, total)
    if not full:
        return _of(words, f"{progress.stamps} → {total}", progress.size)
    ready = fill(words.translate("Cashier", "Ready: {reward}"), reward=words.pick(progress.reward_names))
    shown = rest or progress.needed
    return _of(words, f"{progress.stamps} → {shown}", progress.size) + DOT + ready


def without_goods(words: Words, past: PastVisit) -> str:
    """A visit of which no item is known: an amount from the bill, or only a reward."""
    if past.rewards and not past.cents:
        return words.translate("Cashier", "Reward given")
    return words.translate("Cashier", "Amount from the bill")


def goods_of(words: Words, visit: PastVisit) -> str:
    """ "2 × Flat white, Cinnamon roll"."""
    return ", ".join(_bought(words, item) for item in visit.items)


def _bought(words: Words, item: BoughtItem) -> str:
    name = words.pick(item.names)
    return f"{item.quantity} × {name}" if item.quantity > 1 else name


def brought_of(words: Words, stamps: int, points: int = 0) -> str:
    """ "+1 stamp", "+12 points", "" for neither."""
    if stamps:
        return words.translate("Cashier", "+%n stamps", "", stamps)
    return words.translate("Cashier", "+%n points", "", points) if points else ""
