"""How does the cashier's screen say "no"? For every kind of refusal: what happened, what is safe, what to do.

No codes, no blame, and never a name: a replaced card tells nobody whose it was.
"""

from datetime import date

from kiosk.doubt import Doubt, DoubtKind
from kiosk.refusal import OF_STORAGE, Refusal, RefusalKind
from kiosk.visit import Act
from ui.cashier.offline_words import OF_OTHER_COUNTERS, other_counter_words
from ui.cashier.refused_by_rules import said_by_rules
from ui.cashier.said import fill
from ui.cashier.said_of_acts import act_in_short
from ui.cashier.said_of_gifts import said_of_gifts
from ui.widgets.action_button import ButtonLook
from ui.widgets.chip import ChipLook
from ui.widgets.state_panel import Offer, StateWords
from ui.widgets.writing import isolated
from ui.words import Words

ANYWAY, LEAVE, FIND, TYPE, AGAIN, READ = "anyway", "leave", "find", "type", "again", "read"
ENROL, APPROVE, SIGN_IN, NOTES = "enrol", "approve", "sign in", "notes"
"""These begin the errand of that name."""

OF_A_SCAN = frozenset(
    {
        RefusalKind.NOT_OURS,
        RefusalKind.CARD_UNKNOWN,
        RefusalKind.CARD_REPLACED,
        RefusalKind.CARD_REVOKED,
        RefusalKind.CUSTOMER_UNKNOWN,
        RefusalKind.OWN_CARD,
    }
)
"""These answer a card or a search; the others answer a tap, and the customer's page stays."""


def refusal_words(words: Words, refusal: Refusal) -> StateWords:
    """All that the screen shows for a refusal."""
    kind = refusal.kind
    if kind in OF_A_SCAN:
        return _about_a_card(words, refusal)
    if kind is RefusalKind.TOO_SOON:
        return _too_soon(words, refusal)
    if kind in OF_OTHER_COUNTERS:
        return other_counter_words(words, refusal, AGAIN, _leave(words), _with_a_pin(words, refusal))
    if kind in OF_STORAGE:
        return _about_storage(words, refusal)
    chip, title, body = _about_a_tap(words, refusal)
    return StateWords(
        chip, "info-circle", ChipLook.GOLD, title, body, (*_with_a_pin(words, refusal), _leave(words))
    )


def blank_card_words(words: Words, number: str) -> StateWords:
    """A card of ours that waits for its customer."""
    title = words.translate("Cashier", "This card is still free")
    body = words.translate("Cashier", "Card {number}. It takes about 20 seconds; the name may stay empty.")
    enrol = words.translate("Cashier", "New customer with this card")
    first = words.translate("Cashier", "With the first stamp")
    offer = Offer(ENROL, enrol, "user-plus", ButtonLook.PRIMARY, first)
    chip = words.translate("Cashier", "New card")
    return StateWords(
        chip, "credit-card", ChipLook.GOOD, title, fill(body, number=number), (offer, _leave(words))
    )


def undone_words(words: Words, act: Act) -> tuple[str, str]:
    """What was taken back, and from whom."""
    what = act_in_short(words, act)
    title = words.translate("Cashier", "Undone")
    return title, f"{isolated(act.call_name)}: {what}" if act.call_name else what


def trouble_words(words: Words) -> StateWords:
    """For a mistake of ours: the customer is served, the team is asked."""
    return StateWords(
        words.translate("Cashier", "Please ask the team"),
        "alert-triangle",
        ChipLook.DANGER,
        words.translate("Cashier", "That did not work here"),
        words.translate(
            "Cashier", "What was saved before is safe. Serve the customer as usual and try again."
        ),
        (_leave(words),),
    )


def doubt_words(words: Words, doubt: Doubt) -> StateWords:
    """The journal is not as it was left: what is safe, and whom to ask."""
    if doubt.kind is DoubtKind.TAIL_LOST:
        title = words.translate("Cashier", "%n last entries are missing", "", doubt.count)
        body = words.translate(
            "Cashier", "All before them are safe. Keep serving, and ask the manager to look at the backup."
        )
    elif doubt.kind is DoubtKind.COPY:
        title = words.translate("Cashier", "This database is a copy")
        body = words.translate(
            "Cashier", "Everything in it is safe. Make sure that no second computer runs the same copy."
        )
    else:
        title = words.translate("Cashier", "Some entries could not be proved")
        body = words.translate(
            "Cashier",
            "Nothing was thrown away. Keep serving, and ask the manager to look at the day’s report.",
        )
    chip = words.translate("Cashier", "Please tell the manager")
    return StateWords(chip, "alert-triangle", ChipLook.DANGER, title, body, (_leave(words, READ),))


def _about_a_card(words: Words, refusal: Refusal) -> StateWords:
    if refusal.kind is RefusalKind.OWN_CARD:
        return _own_card(words)
    find = Offer(FIND, words.translate("Cashier", "Find by name or phone"), "search", ButtonLook.PRIMARY)
    leave = _leave(words)
    if refusal.kind is RefusalKind.NOT_OURS:
        return StateWords(
            words.translate("Cashier", "Not one of our cards"),
            "alert-triangle",
            ChipLook.GOLD,
            words.translate("Cashier", "This code is not from our cards"),
            words.translate(
                "Cashier", "Nothing was opened or added. Ask for the loyalty card, or find the customer."
            ),
            (find, leave),
        )
    if refusal.kind is RefusalKind.CARD_REPLACED:
        return StateWords(
            words.translate("Cashier", "Card replaced"),
            "credit-card-off",
            ChipLook.GOLD,
            _replaced_title(words, refusal),
            words.translate(
                "Cashier", "This old card stays blocked. The stamps are safe on the new card: ask for it."
            ),
            (find, leave),
        )
    if refusal.kind is RefusalKind.CARD_REVOKED:
        return StateWords(
            words.translate("Cashier", "Card blocked"),
            "lock",
            ChipLook.GOLD,
            words.translate("Cashier", "This card is not valid any more"),
            words.translate(
                "Cashier", "Nothing was added. Find the customer by name and give them a new card."
            ),
            (find, leave),
        )
    return StateWords(
        words.translate("Cashier", "Not found"),
        "search",
        ChipLook.GOLD,
        words.translate("Cashier", "Nobody with this number is known here"),
        words.translate(
            "Cashier", "Scan the card itself if it is here, or check the number and type it again."
        ),
        (Offer(TYPE, words.translate("Cashier", "Type it again"), "keyboard", ButtonLook.PRIMARY), leave),
    )


def _own_card(words: Words) -> StateWords:
    switch = Offer(SIGN_IN, words.translate("Cashier", "A colleague signs in"), "user", ButtonLook.PRIMARY)
    return StateWords(
        words.translate("Cashier", "Your own card"),
        "user",
        ChipLook.GOLD,
        words.translate("Cashier", "You cannot serve yourself here"),
        words.translate(
            "Cashier",
            "Your stamps and points are safe. A colleague can serve you as any customer. This was noted.",
        ),
        (switch, _leave(words)),
    )


def _replaced_title(words: Words, refusal: Refusal) -> str:
    try:
        day = words.day_and_month(date.fromisoformat(refusal.on))
    except ValueError:
        return words.translate("Cashier", "A new card was given for this one")
    return fill(words.translate("Cashier", "A new card was given for this one on {day}"), day=day)


def _too_soon(words: Words, refusal: Refusal) -> StateWords:
    offers: tuple[Offer, ...] = (*_with_a_pin(words, refusal), _leave(words))
    if refusal.can_override:
        anyway = Offer(
            ANYWAY,
            words.translate("Cashier", "Add anyway"),
            "plus",
            ButtonLook.PLAIN,
            words.translate("Cashier", "The manager will see it"),
        )
        offers = (anyway, *offers)
    return StateWords(
        words.translate("Cashier", "Too soon"),
        "clock",
        ChipLook.GOLD,
        _last_stamp(words, refusal.minutes),
        words.translate("Cashier", "One stamp every %n minutes here. Nothing was added.", "", refusal.limit),
        offers,
    )


def _last_stamp(words: Words, minutes: int) -> str:
    if minutes < 1:
        return words.translate("Cashier", "Last stamp a moment ago")
    return words.translate("Cashier", "Last stamp %n minutes ago", "", minutes)


def _about_storage(words: Words, refusal: Refusal) -> StateWords:
    again = Offer(AGAIN, words.translate("Cashier", "Try again"), "refresh", ButtonLook.PRIMARY)
    offers = (again, _leave(words))
    if refusal.kind is RefusalKind.DISK_FULL:
        return StateWords(
            words.translate("Cashier", "Disk full"),
            "database",
            ChipLook.DANGER,
            words.translate("Cashier", "This was not saved"),
            words.translate(
                "Cashier", "All earlier stamps are safe. Free some space on this computer and try again."
            ),
            offers,
        )
    if refusal.kind is RefusalKind.STORAGE_BUSY:
        return StateWords(
            words.translate("Cashier", "One moment"),
            "clock",
            ChipLook.GOLD,
            words.translate("Cashier", "This was not saved yet"),
            words.translate(
                "Cashier", "Another program is using the records. Earlier stamps are safe. Try again."
            ),
            offers,
        )
    return StateWords(
        words.translate("Cashier", "Please ask the team"),
        "database",
        ChipLook.DANGER,
        words.translate("Cashier", "The records cannot be read now"),
        words.translate(
            "Cashier", "Nothing was changed. Note this sale on paper; the team can bring the records back."
        ),
        offers,
    )


def _about_a_tap(words: Words, refusal: Refusal) -> tuple[str, str, str]:
    """Chip, title and body for a tap that could not be done."""
    chip = words.translate("Cashier", "Not done")
    nothing = words.translate("Cashier", "Nothing was changed.")
    again = words.translate("Cashier", "Nothing was added. Check the number and key it in again.")
    kept = words.translate("Cashier", "What you typed is still there.")
    too_much = words.translate("Cashier", "This number is too small or too big")
    undone = words.translate("Cashier", "There is nothing left to undo")
    said = {
        RefusalKind.NOT_ENOUGH: (
            words.translate("Cashier", "%n more needed for this reward", "", refusal.count),
            nothing,
        ),
        RefusalKind.REWARD_GONE: (words.translate("Cashier", "This reward is not offered any more"), nothing),
        RefusalKind.ITEM_GONE: (words.translate("Cashier", "This is not on the menu any more"), nothing),
        RefusalKind.CARD_TAKEN: (
            words.translate("Cashier", "This card already belongs to somebody"),
            words.translate("Cashier", "Nothing was changed. Take another blank card."),
        ),
        RefusalKind.BAD_AMOUNT: (too_much, again),
        RefusalKind.BAD_QUANTITY: (too_much, again),
        RefusalKind.BAD_NAME: (words.translate("Cashier", "This name cannot be saved"), kept),
        RefusalKind.BAD_CONTACT: (words.translate("Cashier", "Phone or e-mail is not complete"), kept),
        RefusalKind.NOTHING_TO_UNDO: (undone, nothing),
        RefusalKind.ALREADY_UNDONE: (undone, nothing),
        RefusalKind.OVER_BUDGET: (
            words.translate("Cashier", "More than you may give today"),
            words.translate("Cashier", "Nothing was given. A colleague with more to give can let it go on."),
        ),
        RefusalKind.CONSENT_MISSING: (
            words.translate("Cashier", "An allergy needs the customer’s own yes"),
            words.translate("Cashier", "Nothing was noted. They say yes on their side, or sign the slip."),
        ),
        RefusalKind.SIGN_IN_NEEDED: (
            words.translate("Cashier", "Nobody is signed in here"),
            words.translate("Cashier", "Sign in, and what you tapped goes on by itself."),
        ),
        RefusalKind.NOT_ALLOWED: (words.translate("Cashier", "Your role may not do this"), nothing),
        RefusalKind.UPDATE_NEEDED: (
            words.translate("Cashier", "This kiosk needs an update first"),
            words.translate("Cashier", "Stamps go on as usual. Rewards wait for the update."),
        ),
    }
    by_rules = said_of_gifts(words, refusal) or said_by_rules(words, refusal)
    if by_rules is not None:
        return chip, *by_rules
    title, body = said.get(refusal.kind, (words.translate("Cashier", "This cannot be done now"), nothing))
    return chip, title, body


def _with_a_pin(words: Words, refusal: Refusal) -> tuple[Offer, ...]:
    """How it may go on: by a colleague's PIN, or one's own."""
    if refusal.kind is RefusalKind.SIGN_IN_NEEDED:
        return (Offer(SIGN_IN, words.translate("Cashier", "Sign in"), "user", ButtonLook.PRIMARY),)
    if refusal.may_approve:
        title = words.translate("Cashier", "With a colleague’s PIN")
        return (Offer(APPROVE, title, "lock", ButtonLook.PLAIN),)
    return ()


def _leave(words: Words, answer: str = LEAVE) -> Offer:
    return Offer(answer, words.translate("Cashier", "Leave it"), "check", ButtonLook.QUIET, key="Esc")
