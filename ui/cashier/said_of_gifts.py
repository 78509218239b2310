"""What does the cashier's screen say about guests and gifts? That somebody is in, or why it cannot be."""

from datetime import date

from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import LetIn
from ui.cashier.said import fill
from ui.cashier.ticket_page import from_words
from ui.widgets.action_button import ButtonLook
from ui.widgets.chip import ChipLook
from ui.widgets.state_panel import Offer, StateWords
from ui.words import Words

DONE = "done"


def let_in_words(words: Words, let_in: LetIn) -> StateWords:
    """A guest without a card came in: what to key in, and with whom they came."""
    keyed = fill(
        words.translate("Cashier", "Key into the till: {what}"), what=words.pick(let_in.ticket.key_in)
    )
    return StateWords(
        words.translate("Gifts", "Guest ticket used"),
        "ticket",
        ChipLook.GOOD,
        keyed,
        from_words(words, let_in.ticket),
        (Offer(DONE, words.translate("Cashier", "Done"), "check", ButtonLook.QUIET, key="Esc"),),
    )


def said_of_gifts(words: Words, refusal: Refusal) -> tuple[str, str] | None:
    """Title and body; None for a refusal that is about something else."""
    nothing = words.translate("Cashier", "Nothing was changed.")
    said = {
        RefusalKind.TICKET_UNKNOWN: (
            words.translate("Gifts", "This ticket is not known here"),
            words.translate("Gifts", "Perhaps it was made elsewhere a moment ago: try again in a minute."),
        ),
        RefusalKind.TICKET_USED: (
            words.translate("Gifts", "This ticket was used already"),
            words.translate("Gifts", "Each ticket is good once. Nothing was changed."),
        ),
        RefusalKind.TICKET_EXPIRED: (_expired(words, refusal), nothing),
        RefusalKind.NO_GUEST_VISITS: (words.translate("Gifts", "No guest visits are left"), nothing),
        RefusalKind.SELF_REFERRAL: (
            words.translate("Gifts", "Nobody can bring themselves"),
            words.translate("Gifts", "Scan the card of the friend who brought them. Nothing typed is lost."),
        ),
        RefusalKind.ALREADY_REFERRED: (
            words.translate("Gifts", "Somebody brought them already"),
            nothing,
        ),
        RefusalKind.NOBODY_TO_DRAW: (words.translate("Gifts", "Nobody visited on these days"), nothing),
    }
    return said.get(refusal.kind)


def _expired(words: Words, refusal: Refusal) -> str:
    try:
        day = words.day_and_month(date.fromisoformat(refusal.on))
    except ValueError:
        return words.translate("Gifts", "This ticket is not valid any more")
    return fill(words.translate("Gifts", "This ticket was good until {day}"), day=day)
