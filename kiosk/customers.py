"""What may a new member tell us? The checks of enrolment, and the fields that are kept."""

from kiosk.people import clean_email, clean_name, clean_phone
from kiosk.refusal import Refusal, RefusalKind
from kiosk.settings import LANGUAGES
from kiosk.visit import NewCustomer

PURPOSES = ("news", "birthday", "allergies")


def check_new_customer(new: NewCustomer, country: str) -> Refusal | None:
    """None where everything told can be kept; leaving everything out is fine (nameless membership).

    `country` (ISO 3166) is where phone numbers without + belong.
    """
    if any(name and clean_name(name) is None for name in (new.given_name, new.family_name)):
        return Refusal(kind=RefusalKind.BAD_NAME)
    if new.phone and clean_phone(new.phone, country) is None:
        return Refusal(kind=RefusalKind.BAD_CONTACT)
    if new.email and clean_email(new.email) is None:
        return Refusal(kind=RefusalKind.BAD_CONTACT)
    if new.language not in LANGUAGES or not set(new.consents) <= set(PURPOSES):
        return Refusal(kind=RefusalKind.BAD_CONTACT)
    return None


def fields_of(new: NewCustomer, country: str) -> dict[str, str]:
    """What is kept, cleaned; what was left out is not there."""
    told = {
        "given_name": clean_name(new.given_name) or "",
        "family_name": clean_name(new.family_name) or "",
        "phone": clean_phone(new.phone, country) or "",
        "email": clean_email(new.email) or "",
        "language": new.language,
    }
    return {name: value for name, value in told.items() if value}
