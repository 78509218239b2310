"""What does the cashier's screen say about a card, a preview, an act? Words only, no widgets."""

import re

from kiosk.visit import Act, BoughtItem, PastVisit, Person, StampCardProgress, Visit
from ui.widgets.stamp_card_view import is_shown_full
from ui.widgets.writing import isolated
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


def act_in_short(words: Words, act: Act) -> str:
    """What an act was, for the list of just served: "+1 stamp", "Free coffee", "New card"."""
    if act.kind in ("redemption", "voucher"):
        return words.pick(act.reward_names)
    if act.kind == "complaint":
        treat = words.pick(act.reward_names)
        return treat or words.translate("Cashier", "Complaint")
    if act.kind == "ticket":
        return words.translate("Cashier", "Guest ticket")
    if act.kind == "let_in":
        return words.translate("Cashier", "Guest")
    if act.kind == "enrolment":
        return words.translate("Cashier", "New card")
    if act.kind == "replacement":
        return words.translate("Cashier", "New card for a lost one")
    return brought_of(words, act.stamps) or words.translate("Cashier", "Purchase")


def act_title(words: Words, act: Act) -> str:
    """What was done: "Stamp added"."""
    if act.kind == "redemption":
        given = words.translate("Cashier", "Redeemed: {reward}")
        return fill(given, reward=words.pick(act.reward_names))
    if act.kind == "complaint":
        return words.translate("Cashier", "Made right, and noted")
    if act.kind == "voucher":
        given = words.translate("Cashier", "Voucher given: {reward}")
        return fill(given, reward=words.pick(act.reward_names))
    if act.kind == "ticket":
        return words.translate("Cashier", "Guest ticket made")
    if act.kind == "let_in":
        return words.translate("Cashier", "Guest ticket used")
    if act.kind == "enrolment":
        return words.translate("Cashier", "New customer saved")
    if act.kind == "replacement":
        return words.translate("Cashier", "New card works, the old one is blocked")
    if act.stamps:
        return words.translate("Cashier", "%n stamps added", "", act.stamps)
    return words.translate("Cashier", "Purchase saved")


def act_body(words: Words, act: Act, visit: Visit | None) -> str:
    """What it means now: the count, or what to key into the shop's own till."""
    if act.kind == "let_in" and visit is None:
        return ""  # the page in the middle says it
    if act.key_in:
        return fill(words.translate("Cashier", "Key into the till: {what}"), what=words.pick(act.key_in))
    if visit is None or not visit.stamp_cards or act.kind in ("ticket", "let_in", "voucher"):
        return ""
    count = count_of(words, visit.stamp_cards[0])
    if not act.call_name:
        return fill(words.translate("Cashier", "Now {count}"), count=count)
    now = words.translate("Cashier", "{name} now has {count}")
    return fill(now, name=isolated(act.call_name), count=count)


def undo_title(words: Words, act: Act) -> str:
    """The undo button names person and act: "Undo Jānis +1"."""
    is_stamp = act.kind == "purchase" and act.stamps > 0
    what = f"+{act.stamps}" if is_stamp else act_in_short(words, act)
    if not act.call_name:
        return fill(words.translate("Cashier", "Undo {what}"), what=what)
    if is_stamp:
        template = words.translate("Cashier", "Undo {name} {what}", "{what} is +1 or +2")
    else:
        template = words.translate("Cashier", "Undo {name}: {what}", "{what} is a reward or New card")
    return fill(template, name=isolated(act.call_name), what=what)
