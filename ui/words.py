"""How does a screen say something in a person's language? One `Words` per language, several at once.

The cashier's screen and the customer's speak different languages at the same moment, so nothing is
installed globally: each screen holds its `Words` and asks it for every sentence, number and date.
The sentences are Qt Linguist files in `resources/translations`; another language is another .ts file.

Sentences are written out where they are said, `words.translate("Context", "Text")`: from there they are
read into the .ts files.
"""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

import resources
from kiosk.names import Names

SOURCE_LANGUAGE = "en"
TRANSLATIONS = Path(resources.__file__).parent / "translations"

# Day before month, as in every shop this is made for.
_LOCALES = {"en": "en_GB"}
_CENTS_IN_ONE = {"HUF": 1, "JPY": 1}
_SYMBOLS = {"EUR": "€", "HUF": "Ft", "GBP": "£", "USD": "$"}
_STATE_LANGUAGES_FIRST = ("en", "et", "lv", "lt", "hu", "ru")


def languages() -> tuple[str, ...]:
    """Codes of the languages that have words, in the order their buttons stand."""
    found = {path.stem for path in TRANSLATIONS.glob("*.qm")}
    known = [code for code in _STATE_LANGUAGES_FIRST if code in found]
    return (*known, *sorted(found.difference(known)))


def native_name(language: str) -> str:
    """What a language calls itself, as on its button: "Eesti", "Русский"."""
    if language == SOURCE_LANGUAGE:  # Qt would say "American English"
        return "English"
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else language


def native_country(locale: str) -> str:
    """What a country calls itself: "Eesti", from "et_EE"."""
    return QLocale(locale).nativeTerritoryName()


class Words:
    """All that is said in one language; falls back to English, then to the text in the code."""

    def __init__(self, language: str = SOURCE_LANGUAGE) -> None:
        self.language = language if language in languages() else SOURCE_LANGUAGE
        self._locale = QLocale(_LOCALES.get(self.language, self.language))
        self._translators = [_load(code) for code in dict.fromkeys((self.language, SOURCE_LANGUAGE))]

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        """The sentence; with `n` the right plural form, its `%n` replaced by the number as people
        write it here."""
        for translator in self._translators:
            # an empty answer means "not translated": the next language is asked
            text = translator.translate(context, source, comment or None, n)
            if text:
                return text.replace("%n", self.number(n))
        return source.replace("%n", self.number(n))

    def number(self, count: int) -> str:
        """Whole number with the language's thousands mark: 1 240, in English 1,240."""
        return f"{count:,}".replace(",", self._locale.groupSeparator()).replace("-", "\N{MINUS SIGN}")

    @property
    def decimal_sign(self) -> str:
        """Comma or point, as the language writes it."""
        return self._locale.decimalPoint()

    def money(self, cents: int, currency: str) -> str:
        """An amount of the currency's smallest unit: €3.80, 3,80 €, 1 200 Ft."""
        parts = _CENTS_IN_ONE.get(currency, 100)
        symbol = _SYMBOLS.get(currency, currency)
        return self._locale.toCurrencyString(cents / parts, symbol, 2 if parts > 1 else 0)

    def percent(self, count: int) -> str:
        return self.translate("Dates", "{count}%").replace("{count}", self.number(count))

    def short_day(self, day: date) -> str:
        """Tue 17 Nov, in the language's own order."""
        return self._in_form(day, self.translate("Dates", "ddd d MMM", "a day in a list, as Qt date letters"))

    def day_and_month(self, day: date) -> str:
        """3 November, as within a sentence."""
        return self._in_form(
            day, self.translate("Dates", "d MMMM", "a date in a sentence, as Qt date letters")
        )

    def long_day(self, day: date) -> str:
        """Sunday 22 November, as a heading."""
        return self._in_form(day, self.translate("Dates", "dddd d MMMM", "a heading, as Qt date letters"))

    def short_date(self, day: date) -> str:
        """17.11.2026, with its year, as short as the language writes it."""
        return self._locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)

    def weekday(self, day: date) -> str:
        return self._locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat)

    def clock_time(self, at: datetime) -> str:
        return self._locale.toString(QTime(at.hour, at.minute), "HH:mm")

    def quoted(self, sentence: str) -> str:
        """In the language's own quotation marks: “Hello”, „Tere“, «Привет»."""
        return self._locale.quoteString(sentence)

    def pick(self, names: Names) -> str:
        """The shop's own name for something in this language; the nearest it has otherwise."""
        return names.get(self.language) or names.get(SOURCE_LANGUAGE) or next(iter(names.values()), "")

    def _in_form(self, day: date, form: str) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), form)


def install_qt_words(application: QCoreApplication, language: str) -> bool:
    """Qt's own dialogs in the language too; False where Qt ships none (Estonian, Lithuanian)."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load(f"qtbase_{language}", folder) and application.installTranslator(translator)


def _load(language: str) -> QTranslator:
    """A missing or damaged file leaves the translator empty, and the next language answers."""
    translator = QTranslator()
    translator.load(str(TRANSLATIONS / f"{language}.qm"))
    return translator
