"""What is kept of a customer, for people to read: sections of lines, for the screen and for paper."""

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from db.entry import Entry, Kind
from kiosk.cards.number import number_of
from kiosk.clock import at_zone, hlc_to_millis
from kiosk.consents import fold_consents
from kiosk.history import History, PastEntry, PastKind, State
from kiosk.ids import Id
from kiosk.ledger import Ledger
from kiosk.notes import SHARED
from kiosk.people import CALL_NAME, GREET_BY_NAME, full_name, is_family_first
from kiosk.personal_days import NAME_DAY
from kiosk.profile import PREFERENCE, Profile
from kiosk.programme.fold import standing
from kiosk.words import Phrase, Words

GIVEN, FAMILY, LANGUAGE, BIRTHDAY = "given_name", "family_name", "language", "birthday"
LEAP_YEAR = 2024
FIELDS = {
    GIVEN: Phrase("person", "First name"),
    FAMILY: Phrase("person", "Family name"),
    CALL_NAME: Phrase("person", "Likes to be called"),
    "phone": Phrase("person", "Phone"),
    "email": Phrase("person", "E-mail"),
    LANGUAGE: Phrase("person", "Language"),
    BIRTHDAY: Phrase("person", "Birthday"),
    NAME_DAY: Phrase("person", "Name day"),
}
SAID_WHOLE = {
    (GREET_BY_NAME, False): Phrase("person", "Greeted without a name"),
    (SHARED, True): Phrase("person", "Several people use this card"),
}
"""Fields that are no text of theirs."""
PURPOSES = {
    "news": Phrase("person", "News and offers"),
    "birthday": Phrase("person", "Birthday wishes"),
    "allergies": Phrase("person", "Allergies"),
}
DONE = {
    PastKind.PURCHASE: Phrase("person", "Purchase"),
    PastKind.REDEMPTION: Phrase("person", "Reward given"),
    PastKind.RETURN: Phrase("person", "Return"),
    PastKind.VALUE_ACT: Phrase("person", "Good deed"),
    PastKind.ADJUSTMENT: Phrase("person", "By hand"),
    PastKind.GIFT: Phrase("person", "Gift"),
    PastKind.VIP: Phrase("person", "Club"),
    PastKind.REFERRAL: Phrase("person", "Brought by a friend"),
    PastKind.TICKET: Phrase("person", "Guest ticket"),
    PastKind.ENROLMENT: Phrase("person", "Joined"),
    PastKind.REPLACEMENT: Phrase("person", "New card for a lost one"),
    PastKind.MERGE: Phrase("person", "Cards joined"),
}
STATES = {
    State.UNDONE: Phrase("person", "undone"),
    State.RETURNED: Phrase("person", "returned"),
    State.PARTLY_RETURNED: Phrase("person", "partly returned"),
}


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """`text` is what it is, `note` when or how it stands, `why` the reasons below it."""

    text: str
    note: str = ""
    why: tuple[str, ...] = ()


class Section(msgspec.Struct, frozen=True, kw_only=True):
    title: str
    lines: tuple[Line, ...]


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """Everything, under a name (or a card's number) and a line of numbers."""

    customer: Id
    name: str
    summary: str
    sections: tuple[Section, ...]


def tell(ledger: Ledger, words: Words, customer: Id, entries: Sequence[Entry], history: History) -> Told:
    """From the customer's own entries and their history; times are the shop's own."""
    profile, account = ledger.profile(customer), ledger.account(customer)
    number = number_of(profile.cards[-1][0]) if profile.cards else ""
    name = full_name(profile.text("given_name"), profile.text("family_name"), profile.text("language"))
    summary = [words.say("programme", "{n} visits", n=account.visits)]
    summary += [words.say("why", "{n} points", n=account.points)] if history.has_points else []
    telling = Telling(ledger, words, profile, entries)
    return Told(
        customer=customer,
        name=name or number or words.say("person", "Card without a name"),
        summary=" · ".join(summary),
        sections=(
            Section(title=words.say("person", "Told by the customer"), lines=tuple(telling.fields())),
            Section(title=words.say("person", "Consents"), lines=tuple(telling.consents())),
            Section(title=words.say("person", "Cards"), lines=tuple(telling.cards())),
            Section(title=words.say("person", "What happened"), lines=tuple(telling.happened(history))),
        ),
    )


class Telling:
    """The lines of each section."""

    def __init__(self, ledger: Ledger, words: Words, profile: Profile, entries: Sequence[Entry]) -> None:
        self._ledger = ledger
        self._words = words
        self._profile = profile
        self._own = standing(entries)

    def fields(self) -> Iterator[Line]:
        """Each with when it was told, and how."""
        joined = {hlc_to_millis(fact.hlc) for fact in self._own if fact.kind == Kind.CUSTOMER_ENROLLED}
        for name, value in self._in_order():
            at = self._profile.written_at[name]
            day = self._day(at)
            note = self._words.say("person", "{day}, when joining", day=day) if at in joined else day
            yield Line(text=self._said(name, value), note=note)

    def consents(self) -> Iterator[Line]:
        stands = fold_consents(self._own).standing
        for fact in self._own:
            if fact.kind not in (Kind.CONSENT_GIVEN, Kind.CONSENT_WITHDRAWN):
                continue
            purpose = str(_read(fact.body).get("purpose", ""))
            day = self._day(hlc_to_millis(fact.hlc))
            named = self._words.say(*PURPOSES[purpose]) if purpose in PURPOSES else purpose
            if fact.kind == Kind.CONSENT_WITHDRAWN:
                note = self._words.say("person", "withdrawn: {day}", day=day)
            elif purpose in stands:
                note = self._words.say("person", "agreed: {day}", day=day)
            else:
                note = self._words.say("person", "agreed: {day}, no longer", day=day)
            yield Line(text=named, note=note)

    def cards(self) -> Iterator[Line]:
        lost = dict(self._profile.replaced)
        for card, since in self._profile.cards:
            note = self._words.say("person", "since: {day}", day=self._day(since))
            if card in lost:
                note = self._words.say("person", "blocked: {day}", day=self._day(lost[card]))
            yield Line(text=number_of(card), note=note)

    def happened(self, history: History) -> Iterator[Line]:
        for visit in history.visits:
            for entry in reversed(visit.entries):
                yield self._happened(entry)

    def _happened(self, entry: PastEntry) -> Line:
        words = self._words
        parts = [words.say(*DONE[entry.kind])]
        if entry.names:
            parts[0] += f": {words.name_of(entry.names)}"
        goods = [f"{line.quantity} × {words.name_of(line.names)}" for line in entry.lines if line.names]
        parts += [", ".join(goods)] if goods else []
        parts += [words.money(entry.cents)] if entry.cents else []
        at = at_zone(entry.at, self._ledger.zone)
        note = f"{self._day(entry.at)}, {words.clock_time(at)}"
        if entry.state in STATES:
            note = f"{words.say(*STATES[entry.state])} · {note}"
        return Line(text=" · ".join(parts), note=note, why=entry.why)

    def _in_order(self) -> list[tuple[str, object]]:
        """As they were told, but names as the language has them."""
        fields = list(self._profile.fields.items())
        if is_family_first(self._words.language):
            fields.sort(
                key=lambda field: (FAMILY, GIVEN).index(field[0]) if field[0] in (FAMILY, GIVEN) else 2
            )
        return fields

    def _said(self, name: str, value: object) -> str:
        if isinstance(value, bool) and (whole := SAID_WHOLE.get((name, value))):
            return self._words.say(*whole)
        if name.startswith(PREFERENCE):
            return f"{self._words.say('person', 'Wish')}: {name.removeprefix(PREFERENCE)}"
        label = self._words.say(*FIELDS[name]) if name in FIELDS else name
        return f"{label}: {self._value(name, value)}"

    def _value(self, name: str, value: object) -> str:
        if not isinstance(value, str):
            return msgspec.json.encode(value).decode()
        if name == LANGUAGE:
            return self._words.language_name(value)
        if name in (BIRTHDAY, NAME_DAY):
            return self._yearly(value)
        return value

    def _yearly(self, told: str) -> str:
        """ "1990-09-21" or "09-21" as a date; what is none as it was told."""
        try:
            if len(told) > len("09-21"):
                return self._words.long_date(date.fromisoformat(told), with_year=True)
            return self._words.long_date(date.fromisoformat(f"{LEAP_YEAR}-{told}"))
        except ValueError:
            return told

    def _day(self, millis: int) -> str:
        day: date = at_zone(millis, self._ledger.zone).date()
        return self._words.long_date(day, with_year=True)


def _read(body: str) -> dict[str, object]:
    try:
        told = msgspec.json.decode(body)
    except msgspec.MsgspecError:
        return {}
    return told if isinstance(told, dict) else {}
