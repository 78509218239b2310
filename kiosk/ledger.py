"""Where do the till's facts become durable? Here: folded, projected and appended in one transaction.

The ledger knows no rule of the counter; it keeps the promise that whatever a verb writes, the rows
that screens and reports read follow from the journal alone.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

import msgspec

from db import reading
from db.arrivals import Arrival, Received, claimants_of, is_stale, store_arrivals
from db.engine import Connection
from db.entry import Entry, Fact, Kind, is_customer
from db.erasing import erased_among
from db.journal import Journal
from db.rows import CardRow, Projected
from kiosk.clock import Clock, HybridClock, business_date, hlc_to_millis, millis_to_hlc
from kiosk.hints import hints_of
from kiosk.ids import Id, nth
from kiosk.persons import ever_merged, person_of, root_of
from kiosk.printed import printed_cards
from kiosk.profile import Profile
from kiosk.programme.account import FOLD_VERSION, Account, decode_account
from kiosk.programme.days import business_day
from kiosk.programme.document import Programme
from kiosk.programme.fold import fold
from kiosk.programme.lots import as_of
from kiosk.projecting import project_more
from kiosk.published import Published, choose_programme, naming_programme, published_programmes
from kiosk.settling import SETTLED_AT_ONCE, joined, project_stored, settle, settle_some
from kiosk.staff.roster import ROSTER_KINDS, Roster, read_roster
from kiosk.subjects import subjects_of

ENTRIES_A_DAY_MOST = 20_000
CLOCK_AHEAD_MOST_MILLIS = 600_000
"""Another kiosk's stamp further ahead is a wrong clock, and no reason to set ours wrong as well."""


def clock_of(journal: Journal, clock: Clock) -> HybridClock:
    """Goes on after all that this kiosk stamped, so that its chains keep their order when the computer's
    clock was set back; and after what others stamped, unless that is too far ahead."""
    connection = journal.connection
    own = reading.last_own_hlc(connection, journal.kiosk)
    most = millis_to_hlc(clock() + CLOCK_AHEAD_MOST_MILLIS)
    return HybridClock(clock, max(own, min(reading.last_hlc(connection), most)))


class Operation:
    """The facts of one tap being put together; the nth takes the tap's id plus n."""

    def __init__(self, operation: Id, ledger: "Ledger") -> None:
        self.id = operation
        self.facts: list[Fact] = []
        self.personal: dict[str, str] = {}
        self._ledger = ledger

    def add(
        self,
        kind: Kind,
        *,
        customer: Id | None = None,
        visit: Id | None = None,
        body: str = "{}",
        reverses: Id | None = None,
        personal: Mapping[str, object] | None = None,
    ) -> None:
        hlc = self._ledger.clock.tick()
        fact = Fact(
            id=nth(self.id, len(self.facts)),
            kind=kind,
            customer=customer,
            visit=visit,
            body=body,
            reverses=reverses,
            staff=self._ledger.staff,
            programme=self._ledger.programme_id() if kind in (Kind.PURCHASE, Kind.REDEMPTION) else None,
            hlc=hlc,
            business_date=self._ledger.business_date_at(hlc_to_millis(hlc)),
        )
        self.facts.append(fact)
        if personal is not None:
            self.personal[fact.id] = msgspec.json.encode(personal).decode()


class Ledger:
    """One per kiosk, used by the till's worker alone."""

    def __init__(self, journal: Journal, clock: HybridClock, zone: ZoneInfo, day_ends_hour: int = 0) -> None:
        self.clock = clock
        self.zone = zone
        self._journal = journal
        self._day_ends_hour = day_ends_hour
        self._published: list[Published] | None = None
        self._naming: tuple[tuple[Id, int], Programme] | None = None
        self._roster: Roster | None = None
        self.claimed: set[str] = set()
        """Cards that arrived with somebody who says that they are theirs, since this was emptied."""
        self.may_have_to_part = False
        """Merges or erasures arrived since this was set back."""
        self._groups: Mapping[Id, Collection[Id]] | None = None
        self.staff: Id | None = None
        """Who is signed in at this counter: every entry carries it."""
        self.when_erased: Callable[[], object] = lambda: None
        """Called when other kiosks' erasures have arrived."""

    @property
    def kiosk(self) -> Id:
        return self._journal.kiosk

    @property
    def connection(self) -> Connection:
        return self._journal.connection

    def business_date_at(self, millis: int) -> str:
        return business_date(millis, self.zone, self._day_ends_hour).isoformat()

    def now_millis(self) -> int:
        return hlc_to_millis(self.clock.now())

    def programme(self) -> Programme:
        """The programme that holds now. Raises LookupError before the first has started."""
        return self._holding()[1]

    def programme_id(self) -> Id:
        """The entry that published it. Raises as `programme`."""
        return self._holding()[0]

    def naming(self) -> Programme:
        """By which the past is named: the programme that holds now, and what others before it had."""
        key = self.programme_id(), len(self._published or ())
        if self._naming is None or self._naming[0] != key:
            self._naming = key, naming_programme(self._published or (), self.now_millis())
        return self._naming[1]

    def rules_of(self, entry: Fact) -> Programme:
        """The programme under which the entry was made; today's where it names none that is here."""
        now = self.programme()
        published = dict(self._published or ())
        one = published.get(entry.programme or "")
        return now if one is None else one.programme

    def day_of(self, entry: Fact) -> date:
        """The entry's business date; by its clock where what it says is no date."""
        return date.fromordinal(business_day(entry))

    def _holding(self) -> tuple[Id, Programme]:
        if self._published is None:
            self._published = published_programmes(self.connection)
        return choose_programme(self._published, self.now_millis())

    def roster(self) -> Roster:
        """Who works here."""
        if self._roster is None:
            self._roster = read_roster(self.connection)
        return self._roster

    def account(self, customer: Id) -> Account:
        """The account as it is today: what has expired since its last entry is gone."""
        customer = self.person(customer)
        row = reading.find_account(self.connection, customer)
        if row is not None and row.fold_version == FOLD_VERSION:
            account = decode_account(row.state)
        else:
            account = fold(person_of(self.connection, customer).facts, customer)[0]
        return as_of(account, self.today())

    def today(self) -> date:
        """The store's business date."""
        return date.fromisoformat(self.business_date_at(self.now_millis()))

    def person(self, customer: Id) -> Id:
        """The id under which the customer's rows lie: another's where they were merged."""
        self._settle(customer)
        if customer not in self._merged():
            return customer
        root = root_of(self.connection, customer)
        self._settle(root)
        return root

    def members(self, customer: Id) -> tuple[Id, ...]:
        """All ids under which the person's entries lie."""
        if customer not in self._merged():
            return (customer,)
        return person_of(self.connection, customer).members

    def _merged(self) -> Mapping[Id, Collection[Id]]:
        if self._groups is None:
            self._groups = ever_merged(reading.entries_of_kind(self.connection, Kind.MERGE))
        return self._groups

    def profile(self, customer: Id) -> Profile:
        customer = self.person(customer)
        row = reading.find_profile(self.connection, customer)
        return msgspec.json.decode(row.details, type=Profile) if row else Profile()

    def entries_on(
        self, business_date: str, kinds: Collection[str], most: int = ENTRIES_A_DAY_MOST
    ) -> list[Entry]:
        """The day's last entries of these kinds, in their order."""
        newest_first = reading.last_entries(self.connection, business_date, kinds, most)
        return newest_first[::-1]

    def card(self, card_id: str) -> CardRow | None:
        for customer in claimants_of(self.connection, card_id):
            self._settle(customer)
        return reading.find_card(self.connection, card_id)

    def receive(self, arrivals: Sequence[Arrival], marks: Mapping[str, bytes] | None = None) -> Received:
        """Other kiosks' entries (and where the list of them was read to) in one durable transaction; the
        customers they concern are folded when somebody looks at them."""
        hints = hints_of(arrivals, self._merged())
        received = store_arrivals(
            self.connection, self._journal.incarnation, arrivals, self.now_millis(), hints, marks
        )
        self.claimed.update(card for card, _ in hints.claims)
        now = self.now_millis()
        for arrival in received.new:
            if hlc_to_millis(arrival.entry.hlc) <= now + CLOCK_AHEAD_MOST_MILLIS:
                self.clock.observe(arrival.entry.hlc)
        kinds = {arrival.entry.kind for arrival in received.new}
        self._forget_what_changed(kinds)
        self.may_have_to_part |= not kinds.isdisjoint({Kind.MERGE, Kind.CUSTOMER_ERASED})
        if any(arrival.entry.kind == Kind.CUSTOMER_ERASED for arrival in arrivals):
            self.when_erased()
        return received

    def settle_some(self, most: int = SETTLED_AT_ONCE) -> int:
        """Folds some of the customers whose entries arrived; 0 when all rows follow from the entries."""
        return settle_some(self._journal, self.zone, most)

    def settle_all(self) -> None:
        """For questions about everybody: who is called so, who was here today."""
        while self.settle_some():
            pass

    def settle(self, customers: Iterable[Id]) -> None:
        """Folds these customers whole, whatever their rows say."""
        settle(self._journal, customers, self.zone)

    def _settle(self, customer: Id) -> None:
        if is_stale(self.connection, customer):
            settle(self._journal, [customer], self.zone)

    def find_operation(self, operation: Id) -> list[Entry]:
        """All that the tap wrote; empty where it wrote nothing. What is found is acknowledged."""
        self._journal.acknowledge()
        return reading.find_operation(self.connection, operation)

    def begin(self, operation: Id) -> Operation:
        return Operation(operation, self)

    def write(self, operation: Operation) -> None:
        """All of the tap in one durable transaction; the same tap again writes nothing and is fine."""
        if not operation.facts or self.find_operation(operation.id):
            return
        self._leave_out_erased(operation)
        subjects = subjects_of(self.connection, operation.facts, self.programme)
        projected = self._project(operation, subjects)
        self._journal.append(operation.facts, operation.personal, projected, subjects)
        self._forget_what_changed({fact.kind for fact in operation.facts})

    def _forget_what_changed(self, kinds: Collection[str]) -> None:
        """Rules and roster are read anew where these kinds were written."""
        if Kind.PROGRAMME_PUBLISHED in kinds:
            self._published = None
        if not ROSTER_KINDS.isdisjoint(kinds):
            self._roster = None
        if Kind.MERGE in kinds:
            self._groups = None

    def _leave_out_erased(self, operation: Operation) -> None:
        """Nobody who was erased is named again, whatever page was open meanwhile."""
        customers = {fact.customer for fact in operation.facts if fact.customer and operation.personal}
        erased = erased_among(self.connection, customers)
        for fact in operation.facts if erased else ():
            if fact.customer in erased:
                operation.personal.pop(fact.id, None)

    def _project(self, operation: Operation, subjects: Mapping[Id, Sequence[Id]]) -> Projected:
        gone = (fact.customer for fact in operation.facts if fact.kind == Kind.CUSTOMER_ERASED)
        projected = Projected(
            cards=printed_cards(operation.facts), erased=tuple(customer for customer in gone if customer)
        )
        concerns = {fact.id: {fact.customer, *subjects.get(fact.id, ())} for fact in operation.facts}
        everybody = sorted(customer or "" for named in concerns.values() for customer in named)
        for customer in dict.fromkeys(one for one in everybody if one and is_customer(one)):
            members = self.members(customer)
            facts = [fact for fact in operation.facts if not concerns[fact.id].isdisjoint(members)]
            row = reading.find_account(self.connection, customer)
            more = None
            if not is_stale(self.connection, customer) and customer not in self._merged():
                more = project_more(customer, row, facts, self.zone)
            if more is None:
                more = project_stored(self.connection, customer, self.zone, facts, operation.personal)
            projected = joined((projected, more))
        return projected
