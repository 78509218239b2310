"""How does the screen say that the programme's rules do not allow it? Title and body for each kind."""

from datetime import date

from kiosk.refusal import Refusal, RefusalKind
from ui.cashier.said import fill
from ui.words import Words


def said_by_rules(words: Words, refusal: Refusal) -> tuple[str, str] | None:
    """None for a refusal that is about something else."""
    for table in (_about_rewards, _about_returns, _about_more, _about_two_cards):
        said = table(words, refusal).get(refusal.kind)
        if said is not None:
            return said
    return None


def _about_rewards(words: Words, refusal: Refusal) -> dict[RefusalKind, tuple[str, str]]:
    nothing = words.translate("Cashier", "Nothing was changed.")
    least = words.translate("Cashier", "At least {count} at a time. Nothing was changed.")
    return {
        RefusalKind.BAD_PART: (
            words.translate("Cashier", "Points are spent in steps of %n", "", refusal.limit),
            fill(least, count=words.number(refusal.count)),
        ),
        RefusalKind.OUT_OF_STOCK: (words.translate("Cashier", "The last one has been given"), nothing),
        RefusalKind.OUT_OF_DATES: (
            words.translate("Cashier", "Not offered today"),
            _its_day(words, refusal),
        ),
        RefusalKind.WRONG_TIER: (words.translate("Cashier", "This is for another tier"), nothing),
    }


def _its_day(words: Words, refusal: Refusal) -> str:
    try:
        day = words.day_and_month(date.fromisoformat(refusal.on))
    except ValueError:
        return words.translate("Cashier", "Nothing was changed.")
    return fill(words.translate("Cashier", "The day set for it: {day}. Nothing was changed."), day=day)


def _about_returns(words: Words, refusal: Refusal) -> dict[RefusalKind, tuple[str, str]]:
    nothing = words.translate("Cashier", "Nothing was changed.")
    return {
        RefusalKind.BAD_RETURN: (
            words.translate("Cashier", "That much was not bought"),
            words.translate(
                "Cashier", "Or it has been returned already: see the history. Nothing was changed."
            ),
        ),
        RefusalKind.RETURN_OF_RETURN: (
            words.translate("Cashier", "A return cannot be returned"),
            words.translate("Cashier", "If it was a mistake, undo it in the history."),
        ),
        RefusalKind.TOO_LATE_TO_RETURN: (
            words.translate("Cashier", "Returns are taken for %n days", "", refusal.limit),
            nothing,
        ),
        RefusalKind.UNDO_LATER_FIRST: (
            words.translate("Cashier", "Something later builds on this"),
            words.translate("Cashier", "Undo what came after it first: it is in the history."),
        ),
    }


def _about_more(words: Words, refusal: Refusal) -> dict[RefusalKind, tuple[str, str]]:
    nothing = words.translate("Cashier", "Nothing was changed.")
    return {
        RefusalKind.ACT_TOO_OFTEN: (
            words.translate("Cashier", "Counted %n times today already", "", refusal.limit),
            words.translate("Cashier", "Tomorrow it counts again. Nothing was added."),
        ),
        RefusalKind.REASON_MISSING: (words.translate("Cashier", "Please choose a reason"), nothing),
        RefusalKind.OVER_BUDGET: (
            words.translate("Cashier", "More than may be given by hand today"),
            words.translate("Cashier", "%n are left for today. Nothing was added.", "", refusal.limit),
        ),
        RefusalKind.VIP_NOT_OFFERED: (words.translate("Cashier", "They cannot join this way"), nothing),
        RefusalKind.VIP_NOT_YET: (words.translate("Cashier", "Not enough bought for that yet"), nothing),
    }


def _about_two_cards(words: Words, _refusal: Refusal) -> dict[RefusalKind, tuple[str, str]]:
    return {
        RefusalKind.SAME_CUSTOMER: (
            words.translate("Merging", "This card already opens the same page"),
            words.translate("Cashier", "Nothing was changed."),
        ),
        RefusalKind.MERGE_UNPROVED: (
            words.translate("Merging", "Only with both cards"),
            words.translate(
                "Merging", "Scan this person’s other card, or let a colleague decide. Nothing was changed."
            ),
        ),
    }
