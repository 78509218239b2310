"""How does the team speak of complaints? Causes, remedies, and the band that comes before everything else."""

from kiosk.care.bodies import Remedy
from kiosk.care.shown import OpenComplaint, Treat
from ui.cashier.said import DOT
from ui.words import Words


def cause_words(words: Words, cause: str) -> str:
    """A theme as the team says it; one this version does not know stands as it is."""
    names = {
        "product": words.translate("Cashier", "Product"),
        "speed": words.translate("Cashier", "Waiting"),
        "service": words.translate("Cashier", "Service"),
        "price": words.translate("Cashier", "Price"),
        "place": words.translate("Cashier", "Place"),
        "other": words.translate("Cashier", "Something else", "a complaint about something else"),
    }
    return names.get(cause, cause)


def remedy_words(words: Words, remedy: str) -> str:
    names = {
        Remedy.TREAT.value: words.translate("Cashier", "A treat"),
        Remedy.POINTS.value: words.translate("Cashier", "Points"),
        Remedy.EXCHANGE.value: words.translate("Cashier", "A new one"),
        Remedy.REFUND.value: words.translate("Cashier", "Money back at the till"),
        Remedy.WORDS.value: words.translate("Cashier", "An apology"),
    }
    return names.get(remedy, remedy)


def treat_words(words: Words, treat: Treat) -> str:
    if treat.remedy == Remedy.TREAT:
        return words.pick(treat.names)
    if treat.remedy == Remedy.POINTS:
        return words.translate("Cashier", "+%n points", "", treat.points)
    return remedy_words(words, treat.remedy)


def complaint_words(words: Words, complaint: OpenComplaint) -> tuple[str, str]:
    """What to ask about, before anything else is said; the person's own words stay on this side."""
    title = words.translate("Cashier", "Ask first: is it good again?")
    remedy = words.pick(complaint.reward_names) if complaint.reward_names else ""
    parts = (
        words.short_day(complaint.on),
        cause_words(words, complaint.cause),
        words.quoted(complaint.words) if complaint.words else "",
        remedy or remedy_words(words, complaint.remedy),
    )
    return title, DOT.join(part for part in parts if part)
