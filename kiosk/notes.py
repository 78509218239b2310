"""What may be noted about a customer? What they told us, what we noticed, and allergies with their own yes.

Each note is a field of their profile, named for its text: dated, with where it comes from and, on a card that
several people use, whose it is.
"""

import msgspec

from kiosk.own_words import clean_words
from kiosk.profile import PREFERENCE, Profile
from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import PreferenceKind

NOTE_LETTERS_MOST = 80
NOTES_MOST = 40
SHARED = "shared"
ALLERGIES = "allergies"
"""The purpose of the consent that allergies need."""
SLIP_WORDING = "allergies-slip-1"
"""The text on the slip that the customer signs, where they said yes there."""


class NewNote(msgspec.Struct, frozen=True, kw_only=True):
    """`of`: whose, on a card that several people use. `has_signed`: the customer said yes on the slip."""

    text: str
    kind: PreferenceKind = PreferenceKind.STATED
    of: str = ""
    has_signed: bool = False


def clean_note(text: str) -> str:
    """One line without signs that cannot be seen, as it was written; "" where nothing is left."""
    return clean_words(text, NOTE_LETTERS_MOST)


def note_fields(profile: Profile, note: NewNote, on: str, instead_of: str) -> dict[str, object] | Refusal:
    """The profile's fields to be written; the note that it stands for goes."""
    text = clean_note(note.text)
    if not text:
        return Refusal(kind=RefusalKind.BAD_NAME)
    if note.kind is PreferenceKind.ALLERGY and ALLERGIES not in profile.consents and not note.has_signed:
        return Refusal(kind=RefusalKind.CONSENT_MISSING)
    if len(profile.preferences()) >= NOTES_MOST and not instead_of:
        return Refusal(kind=RefusalKind.BAD_QUANTITY, limit=NOTES_MOST)
    told = {"kind": note.kind, "on": on, "of": clean_note(note.of)}
    fields: dict[str, object] = {PREFERENCE + text: told}
    if instead_of and instead_of != text:
        fields[PREFERENCE + instead_of] = None
    return fields


def is_shared(profile: Profile) -> bool:
    """Whether several people use the card: nobody is greeted by name then."""
    return profile.fields.get(SHARED) is True
