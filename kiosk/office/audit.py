"""Who did what when? The entries of a day for the manager: all of them, the newest first, each in a line."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import msgspec

from db import reading
from db.engine import Connection, Engine, one_moment
from db.entry import Entry, Kind
from db.meta import find_identity
from kiosk.clock import Clock, business_date, hlc_to_millis, system_clock
from kiosk.ledger import ENTRIES_A_DAY_MOST
from kiosk.people import short_name
from kiosk.persons import find_profile_of
from kiosk.programme.bodies import OVERRIDDEN, read_purchase
from kiosk.settings import Settings
from kiosk.staff.roster import PIN_KINDS, member_in, read_roster
from kiosk.words import Phrase, Words

KIOSK_LETTERS = 4


class Group(StrEnum):
    """What the manager looks for."""

    SALES = "sales"
    REWARDS = "rewards"
    BACK = "back"
    HAND = "hand"
    """By hand, over a rule, or refused: what is worth a look."""
    PEOPLE = "people"
    RULES = "rules"


_SAID: dict[str, tuple[Group, Phrase]] = {
    Kind.PURCHASE: (Group.SALES, Phrase("person", "Purchase")),
    Kind.VALUE_ACT: (Group.SALES, Phrase("person", "Good deed")),
    Kind.REDEMPTION: (Group.REWARDS, Phrase("person", "Reward given")),
    Kind.GRANT: (Group.REWARDS, Phrase("person", "Gift")),
    Kind.TICKET_ISSUED: (Group.REWARDS, Phrase("audit", "Guest ticket given out")),
    Kind.TICKET_USED: (Group.REWARDS, Phrase("audit", "Guest ticket used")),
    Kind.DRAW_LISTED: (Group.REWARDS, Phrase("audit", "Draw: the list was made")),
    Kind.DRAW_HELD: (Group.REWARDS, Phrase("audit", "Draw held")),
    Kind.UNDO: (Group.BACK, Phrase("audit", "Undone")),
    Kind.RETURN: (Group.BACK, Phrase("person", "Return")),
    Kind.ADJUSTMENT: (Group.HAND, Phrase("audit", "Points by hand")),
    Kind.STAFF_APPROVED: (
        Group.HAND,
        Phrase("audit", "Let a colleague go on, or opened the manager’s pages"),
    ),
    Kind.STAFF_REFUSED: (Group.HAND, Phrase("audit", "Wrong PIN")),
    Kind.OWN_CARD_REFUSED: (Group.HAND, Phrase("audit", "Own card refused at their own till")),
    Kind.COMPLAINT_MADE: (Group.HAND, Phrase("audit", "Complaint put right")),
    Kind.COMPLAINT_FOLLOWED_UP: (Group.HAND, Phrase("audit", "Complaint followed up")),
    Kind.CUSTOMER_ENROLLED: (Group.PEOPLE, Phrase("person", "Joined")),
    Kind.PROFILE_CHANGED: (Group.PEOPLE, Phrase("audit", "Customer’s data changed")),
    Kind.CARD_LINKED: (Group.PEOPLE, Phrase("audit", "Card given")),
    Kind.CARD_REPLACED: (Group.PEOPLE, Phrase("person", "New card for a lost one")),
    Kind.MERGE: (Group.HAND, Phrase("person", "Cards joined")),
    Kind.CONSENT_GIVEN: (Group.PEOPLE, Phrase("audit", "Consent given")),
    Kind.CONSENT_WITHDRAWN: (Group.PEOPLE, Phrase("audit", "Consent withdrawn")),
    Kind.REFERRAL: (Group.PEOPLE, Phrase("person", "Brought by a friend")),
    Kind.VIP_JOINED: (Group.PEOPLE, Phrase("person", "Club")),
    Kind.CUSTOMER_ERASED: (Group.PEOPLE, Phrase("audit", "Customer erased")),
    Kind.ERASURE_DONE: (Group.PEOPLE, Phrase("audit", "No trace left of an erased customer")),
    Kind.QUESTION_ASKED: (Group.PEOPLE, Phrase("audit", "Asked how it was")),
    Kind.FEEDBACK_GIVEN: (Group.PEOPLE, Phrase("audit", "Answer given")),
    Kind.FEEDBACK_REASONED: (Group.PEOPLE, Phrase("audit", "Reason given")),
    Kind.FEEDBACK_ANSWERED: (Group.PEOPLE, Phrase("audit", "You said, we did")),
    Kind.PROGRAMME_PUBLISHED: (Group.RULES, Phrase("audit", "Rules published")),
    Kind.CARDS_PRINTED: (Group.RULES, Phrase("audit", "Cards printed")),
    Kind.STAFF_ADDED: (Group.RULES, Phrase("audit", "Staff: somebody added")),
    Kind.STAFF_CHANGED: (Group.RULES, Phrase("audit", "Staff: somebody changed")),
    Kind.STAFF_ENDED: (Group.RULES, Phrase("audit", "Staff: somebody left")),
    Kind.STAFF_SIGNED_IN: (Group.RULES, Phrase("audit", "Signed in")),
    Kind.KIOSK_STARTED: (Group.RULES, Phrase("audit", "Program started")),
}


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """One entry: when (ms since 1970 UTC), what, of whom, by whom, where."""

    at: int
    group: Group
    text: str
    customer: str = ""
    staff: str = ""
    kiosk: str = ""
    is_override: bool = False
    is_undo: bool = False


class AuditDay(msgspec.Struct, frozen=True, kw_only=True):
    """The day's entries, the newest first; `staff` and `kiosks` are those among them."""

    day: date
    today: date
    lines: tuple[AuditLine, ...] = ()

    @property
    def overrides(self) -> int:
        return sum(line.is_override for line in self.lines)

    @property
    def undos(self) -> int:
        return sum(line.is_undo for line in self.lines)

    @property
    def staff(self) -> tuple[str, ...]:
        return tuple(sorted({line.staff for line in self.lines if line.staff}))

    @property
    def kiosks(self) -> tuple[str, ...]:
        return tuple(sorted({line.kiosk for line in self.lines}))


class Audit:
    """On one thread, on connections of its own."""

    def __init__(self, engine: Engine, settings: Settings, clock: Clock = system_clock) -> None:
        self._engine = engine
        self._settings = settings
        self._clock = clock

    def day(self, day: date | None = None) -> AuditDay:
        """Today's where none is named. Raises StorageProblem."""
        settings = self._settings
        today = business_date(self._clock(), settings.time_zone, settings.day_ends_hour)
        words = Words(settings.cashier_language, currency=settings.currency, fallbacks=settings.languages)
        wanted = day or today
        with self._engine.connect() as connection, one_moment(connection):
            entries = reading.last_entries(connection, wanted.isoformat(), tuple(Kind), ENTRIES_A_DAY_MOST)
            lines = tuple(_Teller(connection, words, entries).lines())
        return AuditDay(day=wanted, today=today, lines=lines)


class _Teller:
    """Names are looked up once each."""

    def __init__(self, connection: Connection, words: Words, entries: list[Entry]) -> None:
        self._connection = connection
        self._words = words
        self._entries = entries
        self._names: dict[str, str] = {}
        self._roster = read_roster(connection)
        identity = find_identity(connection)
        self._here = identity.kiosk if identity is not None else ""

    def lines(self) -> Iterable[AuditLine]:
        for entry in self._entries:
            group, phrase = _SAID.get(entry.kind, (Group.RULES, None))
            is_override = entry.kind == Kind.PURCHASE and OVERRIDDEN in entry.body
            text = self._words.say(*phrase) if phrase is not None else entry.kind
            yield AuditLine(
                at=hlc_to_millis(entry.hlc),
                group=Group.HAND if is_override else group,
                text=" · ".join((text, *self._details(entry, is_override=is_override))),
                customer=self._customer(entry.customer or ""),
                staff=self._staff(entry),
                kiosk=self._kiosk(entry.kiosk),
                is_override=is_override,
                is_undo=entry.kind == Kind.UNDO,
            )

    def _details(self, entry: Entry, *, is_override: bool) -> Iterable[str]:
        if entry.kind == Kind.PURCHASE:
            try:
                yield self._words.money(read_purchase(entry.body).cents)
            except msgspec.MsgspecError:
                return
        if entry.kind in PIN_KINDS:
            whose = self._roster.find(member_in(entry))
            if whose is not None:
                yield whose.name
        if is_override:
            yield self._words.say("audit", "although it was too soon")
        if entry.reverses:
            undone = reading.find_entry(self._connection, entry.reverses)
            said = _SAID.get(undone.kind) if undone is not None else None
            if said is not None:
                yield self._words.say(*said[1])

    def _customer(self, customer: str) -> str:
        if customer not in self._names:
            row = find_profile_of(self._connection, customer) if customer else None
            self._names[customer] = short_name(row.given_name, row.family_name, row.language) if row else ""
        return self._names[customer]

    def _staff(self, entry: Entry) -> str:
        member = self._roster.find(entry.staff)
        return member.name if member is not None else ""

    def _kiosk(self, kiosk: str) -> str:
        if kiosk == self._here:
            return self._words.say("audit", "this counter")
        return self._words.say("audit", "counter {name}", name=kiosk[:KIOSK_LETTERS])
