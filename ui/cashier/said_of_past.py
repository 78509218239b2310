"""What does the screen say about an entry of the past? What it was, what it was worth, what became of it."""

from kiosk.history import PastEntry, PastKind, SoldLine, State
from ui.cashier.said_of_acts import moved_of
from ui.words import Words


def what_of(words: Words, entry: PastEntry) -> str:
    """ "2 × Flat white, Cake", "Free coffee", "Return"."""
    if entry.kind is PastKind.PURCHASE:
        return goods_of_lines(words, entry.lines) or words.translate("Cashier", "Amount from the bill")
    if entry.names:
        return words.pick(entry.names)
    said = {
        PastKind.REDEMPTION: words.translate("Cashier", "Reward given"),
        PastKind.RETURN: words.translate("Cashier", "Return"),
        PastKind.VALUE_ACT: words.translate("Cashier", "Noted"),
        PastKind.ADJUSTMENT: words.translate("Cashier", "Points changed by hand"),
        PastKind.GIFT: words.translate("Cashier", "Gift"),
        PastKind.VIP: words.translate("Cashier", "Joined the club"),
        PastKind.REFERRAL: words.translate("Cashier", "Came through a friend"),
        PastKind.TICKET: words.translate("Cashier", "Guest ticket"),
        PastKind.ENROLMENT: words.translate("Cashier", "New card"),
        PastKind.REPLACEMENT: words.translate("Cashier", "New card for a lost one"),
        PastKind.MERGE: words.translate("Merging", "Cards joined"),
    }
    return said[entry.kind]


def goods_of_lines(words: Words, lines: tuple[SoldLine, ...]) -> str:
    """ "2 × Flat white, Cake"; "" for a bare amount."""
    named = [line for line in lines if line.names]
    return ", ".join(
        f"{line.quantity} × {words.pick(line.names)}" if line.quantity > 1 else words.pick(line.names)
        for line in named
    )


def worth_of(words: Words, entry: PastEntry, currency: str) -> tuple[str, ...]:
    """What became of it, money, stamps, points: as far as there are any."""
    return (became_of(words, entry), _money(words, entry, currency), *moves_of(words, entry))


def became_of(words: Words, entry: PastEntry) -> str:
    if entry.state is State.STANDS:
        return ""
    return {
        State.UNDONE: words.translate("Cashier", "Undone"),
        State.RETURNED: words.translate("Cashier", "Returned"),
        State.PARTLY_RETURNED: words.translate("Cashier", "Partly returned"),
    }[entry.state]


def moves_of(words: Words, entry: PastEntry) -> tuple[str, ...]:
    stamps = ""
    if entry.stamps > 0:
        stamps = words.translate("Cashier", "+%n stamps", "", entry.stamps)
    elif entry.stamps < 0:
        stamps = words.translate("Cashier", "−%n stamps", "", -entry.stamps)
    return stamps, moved_of(words, entry.points)


def _money(words: Words, entry: PastEntry, currency: str) -> str:
    if not entry.cents:
        return ""
    sign = "\N{MINUS SIGN}" if entry.cents < 0 else ""
    return sign + words.money(abs(entry.cents), currency)
