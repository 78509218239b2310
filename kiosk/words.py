"""How does the kiosk say it? All words that need no screen: greetings, reports, slips, each in one language.

    words = Words("et", currency="EUR", fallbacks=("et", "en"))
    words.say("aside", "{n} more stamps", n=3)          "Veel 3 templit"
    words.money(380)                                    "3,80 €"

The English text in the code is the key; `resources/words/LANGUAGE.po` holds the wording, English too
(it has plurals). `python -m resources.words` brings the catalogues up to date. Another language
needs its `.po` file and nothing else. Babel is imported at the first date or amount, not at the start.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.catalogue import WORDS_FOLDER, Catalogue, read_catalogue
from kiosk.money import currency_decimals
from kiosk.names import Names

if TYPE_CHECKING:
    from babel.core import Locale
    from babel.numbers import NumberPattern

SOURCE_LANGUAGE = "en"
# Day before month and the 24-hour clock, as in every shop this is made for.
_LOCALES = {"en": "en_GB"}
# Where CLDR has only the code (forints in English, euros in Hungarian), shops still write the sign.
_SIGNS = {"HUF": "Ft", "EUR": "€"}
# CLDR's "11-17, an" is nothing that a Lithuanian would say or write on a slip.
_SHORT_DATES = {"lt": "MMM\u00a0d\u00a0'd.', EEE'.'"}
_PLACE = re.compile(r"\{([a-z_]+)\}")
_NEAR_DAYS = 6


class Phrase(NamedTuple):
    """A text of a table that is said later: `words.say(*phrase, name=…)`. Found by the extraction."""

    context: str
    text: str


_NEAREST_DAYS = {
    -1: Phrase("day", "yesterday"),
    0: Phrase("day", "today"),
    1: Phrase("day", "tomorrow"),
}


class Words:
    """One language, one currency. Immutable, so any thread may use it.

    Where no catalogue exists for the language asked for, `language` says which one is spoken instead:
    a sentence is never half translated.
    """

    def __init__(self, language: str, *, currency: str = "EUR", fallbacks: Iterable[str] = ()) -> None:
        """`fallbacks`: in which languages to look for names of goods next, the shop's own first."""
        self._catalogue = read_catalogue(language) or _source_catalogue()
        self.language = self._catalogue.language
        self.currency = currency
        self.fallbacks = tuple(fallbacks)

    def say(self, context: str, text: str, *, n: int | None = None, **values: str | int) -> str:
        """The wording of `text` in `context`, in the plural form for `n`, with {values} put in.

        Values are text: braces and markup in them stay as they are. Whole numbers are written the
        language's way; right-to-left values are isolated so that they do not turn the sentence round.
        """
        forms = self._catalogue.forms.get((context, text), (text,))
        form = self._catalogue.form_of(abs(n)) if n is not None and len(forms) > 1 else 0
        if n is not None:
            values["n"] = n
        return _PLACE.sub(lambda place: self._as_text(values[place[1]]), forms[form])

    def name_of(self, names: Names) -> str:
        """What goods or a reward are called in this language, or in the next best one."""
        return pick(names, self.language, self.fallbacks)

    def number(self, value: int | float | Decimal) -> str:
        """A Decimal to its last digit, a float to three decimals at most."""
        from babel.numbers import format_decimal

        is_exact = isinstance(value, Decimal)
        return format_decimal(value, locale=self._locale, decimal_quantization=not is_exact)

    def percent(self, ratio: float) -> str:
        """0.5 → "50%", in whole percents."""
        from babel.numbers import format_percent

        return format_percent(ratio, locale=self._locale)

    def money(self, cents: int) -> str:
        """Cents are the smallest unit shops use: 380 EUR cents → "€3.80", "3,80 €"; 1240 HUF → "Ft1,240"."""
        from babel.numbers import format_currency

        decimals = currency_decimals(self.currency)
        amount = Decimal(cents).scaleb(-decimals)
        pattern = _money_pattern(self.language, decimals)
        text = format_currency(amount, self.currency, pattern, locale=self._locale, currency_digits=False)
        return text.replace(self.currency, _SIGNS.get(self.currency, self.currency))

    def long_date(self, on: date, *, with_year: bool = False) -> str:
        """ "17 November", "17. november"; with its year where it may be another one."""
        from babel.dates import format_date, format_skeleton

        if with_year:
            return format_date(on, "long", locale=self._locale)
        return format_skeleton("MMMMd", on, locale=self._locale)

    def short_date(self, on: date) -> str:
        """ "Tue 17 Nov", "T, 17. nov", for the rows of a list."""
        from babel.dates import format_date, format_skeleton

        if form := _SHORT_DATES.get(self.language):
            return format_date(on, form, locale=self._locale)
        return format_skeleton("MMMEd", on, locale=self._locale)

    def weekday(self, on: date) -> str:
        """The whole name, as within a sentence: "Tuesday", "teisipäev"."""
        from babel.dates import format_date

        return format_date(on, "EEEE", locale=self._locale)

    def near_date(self, on: date, today: date) -> str:
        """ "today", "yesterday", "Tuesday" within six days, else the date. Fits after a colon only:
        in many languages it would be inflected within a sentence."""
        days = (on - today).days
        if named := _NEAREST_DAYS.get(days):
            return self.say(*named)
        if abs(days) <= _NEAR_DAYS:
            return self.weekday(on)
        return self.long_date(on, with_year=on.year != today.year)

    def language_name(self, code: str) -> str:
        """What a language is called in this one: "Latvian", "latviešu"; the code where it is none."""
        from babel.core import Locale, UnknownLocaleError

        try:
            return Locale.parse(code).get_language_name(self._locale) or code
        except (ValueError, UnknownLocaleError):
            return code

    def clock_time(self, at: time | datetime) -> str:
        """ "14:32"; the shop's local time is given, nothing is converted."""
        return f"{at:%H:%M}"

    def list_of(self, texts: Sequence[str]) -> str:
        """ "a, b and c"."""
        from babel.lists import format_list

        return format_list(texts, locale=self._locale)

    @property
    def _locale(self) -> "Locale":
        return _locale(self.language)

    def _as_text(self, value: str | int) -> str:
        if isinstance(value, int):
            return self.number(value)
        if any(unicodedata.bidirectional(letter) in ("R", "AL", "RLE", "RLO") for letter in value):
            return f"\u2068{value}\u2069"
        return value


def pick(names: Names, language: str, fallbacks: Iterable[str] = ()) -> str:
    """The name in `language`, else in the first of `fallbacks` that has one, else any, else ""."""
    for code in (language, *fallbacks, *names):
        if name := names.get(code, "").strip():
            return name
    return ""


def spoken_languages() -> tuple[str, ...]:
    """The languages that have a catalogue, in alphabetical order."""
    return tuple(sorted(path.stem for path in WORDS_FOLDER.glob("*.po")))


@cache
def _locale(language: str) -> "Locale":
    from babel.core import Locale

    return Locale.parse(_LOCALES.get(language, language))


@cache
def _money_pattern(language: str, decimals: int) -> "NumberPattern":
    """CLDR's pattern with the decimals of shops: by ISO 4217 a forint has two."""
    from babel.numbers import parse_pattern

    pattern = parse_pattern(_locale(language).currency_formats["standard"].pattern)
    pattern.frac_prec = (decimals, decimals)
    return pattern


def _source_catalogue() -> Catalogue:
    return read_catalogue(SOURCE_LANGUAGE) or Catalogue(SOURCE_LANGUAGE, {}, 1, lambda _count: 0)
