"""What has been answered of the first run so far? A `Draft`, kept in its folder until the shop is open.

So the first run can be left at any step and gone on with; the PIN is never in it.
"""

from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk.countries import country_of, likely_country
from kiosk.ids import Id, new_id
from kiosk.own_words import clean_words
from kiosk.reports.papers import write_whole
from kiosk.settings import LANGUAGES, SHOP_LETTERS_MOST, is_zone

DRAFT_BYTES_MOST = 100_000
SPOKEN_MOST = ("en", "ru")
"""By guests of any of our countries who do not speak the state's language."""


class System(NamedTuple):
    """What the computer says of itself: an IANA time zone, a country (ISO 3166), a language (ISO 639)."""

    zone: str = ""
    territory: str = ""
    language: str = ""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """Every answer, with what stands there before anybody answers. `step` counts from 0; `is_second` where
    this kiosk has joined others, whose rules and staff it has. The two ids are the taps with which rules and
    owner are written: made once, so that a first run that was cut off writes nothing twice."""

    shop_name: str = ""
    country: str
    zone: str
    currency: str
    day_ends_hour: int = 0
    languages: tuple[str, ...]
    language: str
    """This side's own."""
    camera: str = "0"
    template: str = "cafe"
    owner_name: str = ""
    step: int = 0
    is_second: bool = False
    rules_tap: Id = ""
    owner_tap: Id = ""

    def settings(self) -> dict[str, object]:
        """What the shop's settings are to say."""
        return {
            "shop_name": shop_name_of(self.shop_name),
            "country": self.country,
            "zone": self.zone,
            "currency": self.currency,
            "day_ends_hour": self.day_ends_hour,
            "languages": self.languages,
            "cashier_language": self.language,
            "camera": self.camera,
        }


def new_draft(system: System) -> Draft:
    """A shop where this computer stands, in the language that it speaks."""
    country = likely_country(system.zone, system.territory)
    language = system.language if system.language in LANGUAGES else country.language
    return Draft(
        country=country.code,
        zone=system.zone if is_zone(system.zone) else country.zone,
        currency=country.currency,
        languages=languages_of(country.language),
        language=language,
        rules_tap=new_id(),
        owner_tap=new_id(),
    )


def languages_of(first: str) -> tuple[str, ...]:
    """All of them, the state's first."""
    return tuple(dict.fromkeys((first, *SPOKEN_MOST, *LANGUAGES)))


def in_country(draft: Draft, code: str) -> Draft:
    """Money, time and the first language follow the country; languages that were left out stay out."""
    country = country_of(code)
    order = dict.fromkeys((country.language, *(one for one in draft.languages if one != country.language)))
    return msgspec.structs.replace(
        draft, country=code, zone=country.zone, currency=country.currency, languages=tuple(order)
    )


def shop_name_of(typed: str) -> str:
    """The shop's name fit to keep, "24/7" too; empty where no letter or digit is in it."""
    name = clean_words(typed, SHOP_LETTERS_MOST)
    return name if any(sign.isalnum() for sign in name) else ""


def find_draft(path: Path) -> Draft | None:
    """What was kept; None where nothing was, or it cannot be read: then the first run begins anew."""
    try:
        return msgspec.json.decode(path.read_bytes()[:DRAFT_BYTES_MOST], type=Draft)
    except (OSError, msgspec.MsgspecError):
        return None


def keep_draft(path: Path, draft: Draft) -> None:
    """Raises OSError where the folder does not take it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, msgspec.json.encode(draft))
