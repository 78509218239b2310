"""In which countries does the kiosk feel at home? Each with its language, its money and its time."""

from typing import NamedTuple


class Country(NamedTuple):
    """Its code (ISO 3166), the language it is named in, and what goes with it. `language` is the state's
    where the kiosk speaks it, English otherwise."""

    code: str
    locale: str
    zone: str
    currency: str
    language: str = "en"


COUNTRIES = (
    Country("EE", "et_EE", "Europe/Tallinn", "EUR", "et"),
    Country("LV", "lv_LV", "Europe/Riga", "EUR", "lv"),
    Country("LT", "lt_LT", "Europe/Vilnius", "EUR", "lt"),
    Country("HU", "hu_HU", "Europe/Budapest", "HUF", "hu"),
    Country("FI", "fi_FI", "Europe/Helsinki", "EUR"),
    Country("PL", "pl_PL", "Europe/Warsaw", "PLN"),
    Country("DE", "de_DE", "Europe/Berlin", "EUR"),
    Country("GB", "en_GB", "Europe/London", "GBP"),
)


def country_of(code: str) -> Country:
    """KeyError for one that is not here."""
    return {one.code: one for one in COUNTRIES}[code]


def likely_country(zone: str, territory: str) -> Country:
    """Where a computer stands. Its time zone says so better than its language, which is English on many a
    desk; a zone that is none of ours leaves the word to `territory` (ISO 3166), and that to the first."""
    by_zone = next((one for one in COUNTRIES if one.zone == zone), None)
    by_territory = next((one for one in COUNTRIES if one.code == territory), None)
    return by_zone or by_territory or COUNTRIES[0]
