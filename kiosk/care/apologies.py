"""Which words put it right? Offered to the cashier, by what went wrong; said as they are or as one likes."""

from kiosk.care.bodies import Theme
from kiosk.words import Phrase, Words

APOLOGIES: dict[str, Phrase] = {
    Theme.PRODUCT: Phrase(
        "apology", "I’m so sorry, that’s not how it should be. Let me make it right at once."
    ),
    Theme.SPEED: Phrase("apology", "I’m sorry that you had to wait so long. Thank you for your patience."),
    Theme.SERVICE: Phrase("apology", "I’m sorry. You should be treated better here, and I’ll see to it."),
    Theme.PRICE: Phrase(
        "apology", "I’m sorry for the mix-up with the price. I’ll put it right straight away."
    ),
    Theme.PLACE: Phrase(
        "apology", "I’m sorry about that. Thank you for telling us, we’ll take care of it now."
    ),
    Theme.OTHER: Phrase("apology", "I’m sorry that happened. Thank you for telling us."),
}


def apology(words: Words, cause: str) -> str:
    return words.say(*APOLOGIES.get(cause, APOLOGIES[Theme.OTHER]))
