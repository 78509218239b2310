"""What does the customer accept, in which words? Two purposes, who keeps the data, and from which age.

The whole text that was shown is kept with the consent and its day, so that nobody has to guess later what
somebody said yes to. A changed sentence gets a new version.
"""

import msgspec

from kiosk.words import Phrase, Words

VERSION = "1"
AGE_OTHERWISE = 16
"""Article 8 of the GDPR, where a country has set no lower age."""
AGES = {"EE": 13, "LV": 13, "LT": 14, "HU": 16, "FI": 13, "SE": 13, "PL": 16, "DE": 16, "GB": 13}
"""From which age somebody may consent for themselves. EE: Isikuandmete kaitse seadus § 8; LV: Fizisko personu
datu apstrādes likums, 33. pants; LT: Asmens duomenų teisinės apsaugos įstatymas, 6 str.; HU: no own rule."""

NEWS, ALLERGIES = "news", "allergies"
ASKED = (NEWS, ALLERGIES)

_QUESTIONS = {
    NEWS: Phrase("consent", "May we send you news and offers from time to time?"),
    ALLERGIES: Phrase("consent", "May we keep the allergies you tell us, so that we can serve you safely?"),
}


class ConsentAsked(msgspec.Struct, frozen=True, kw_only=True):
    """One question in the customer's language, as it is shown and kept. `terms` says who, until when, and
    from which age; the same for both."""

    purpose: str
    question: str
    terms: str
    language: str
    version: str = VERSION

    @property
    def wording(self) -> str:
        """All that was read, with its version: what the entry keeps."""
        return f"{self.version}/{self.language}: {self.question} {self.terms}"


def consents_asked(language: str, controller: str, country: str) -> tuple[ConsentAsked, ...]:
    """Both questions. `controller` is who is responsible for the data: the business, by its name."""
    words = Words(language)
    terms = words.say(
        "consent",
        "{controller} keeps your data for this only, and hands it to nobody. You can say no again at any"
        " time: here, or by telling us. From {age} years of age.",
        controller=controller,
        age=minimum_age(country),
    )
    return tuple(
        ConsentAsked(
            purpose=purpose, question=words.say(*_QUESTIONS[purpose]), terms=terms, language=words.language
        )
        for purpose in ASKED
    )


def minimum_age(country: str) -> int:
    """Years, by country (ISO 3166)."""
    return AGES.get(country, AGE_OTHERWISE)
