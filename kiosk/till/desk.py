"""What do all the till's verbs stand on? One desk: the ledger, what screens are shown, the card keys; and the
steps each verb goes through: has the tap been written, begin it, write it, show the page as it is now.
"""

from collections.abc import Iterator, Sequence

import msgspec

from db.entry import Entry, Fact, Kind
from kiosk.acts import act_of
from kiosk.cards.keys import KeyRing
from kiosk.clock import at_zone, hlc_to_millis
from kiosk.holders import holder_among, stored_profile
from kiosk.ids import OPERATION_ENTRIES_MOST, Id
from kiosk.ledger import Ledger, Operation
from kiosk.persons import entries_of_person
from kiosk.programme.account import Account
from kiosk.programme.bodies import Line, Purchase
from kiosk.programme.earn import make_purchase
from kiosk.programme.fold import standing
from kiosk.showing import Showing
from kiosk.staff.roles import Role
from kiosk.staff.shown import Approval
from kiosk.visit import Act, Visit

MILLIS_A_MINUTE = 60_000
FRESH_MILLIS = 30 * MILLIS_A_MINUTE
"""Taken back without asking which day it was: the day may end between a tap and its undo."""


class Desk:
    """The shared steps of the verbs; used by the till's one worker."""

    def __init__(
        self, ledger: Ledger, keys: KeyRing, showing: Showing, country: str, cash_step: int = 1
    ) -> None:
        """`cash_step`: points count the bill rounded to it (in the currency's cents); 1: as it is."""
        self.ledger = ledger
        self.keys = keys
        self.showing = showing
        self.country = country
        self.cash_step = cash_step
        self.approval: Approval | None = None
        """Under whose PIN the tap goes on that is being made now."""

    @property
    def role(self) -> str:
        """Whose limits hold: of whoever lets the tap go on, of whoever is signed in; a shop without staff has
        cashiers only."""
        if self.approval is not None:
            return self.approval.role
        member = self.ledger.roster().find_here(self.ledger.staff)
        return member.role if member is not None else Role.CASHIER

    def is_written(self, operation: Id) -> bool:
        """Whether the tap was made before: then it is answered, and nothing is written."""
        return bool(self.ledger.find_operation(operation))

    def customer_of(self, visit: Visit) -> Id:
        """Whose account a tap is for: a card that was new here may have got its customer since; of people who
        became one, theirs whose card was held up, so that parting them leaves each their own."""
        customer = visit.person.customer
        if visit.is_new_here:
            row = self.ledger.card(visit.card)
            return row.customer if row is not None and row.customer else customer
        members = self.ledger.members(customer) if visit.card else ()
        if len(members) < 2:
            return customer
        return holder_among(self.ledger.connection, members, visit.card) or customer

    def lost_by_others(self, customer: Id, lost: Sequence[str]) -> Iterator[tuple[Id, list[str]]]:
        """Which of the cards were given to others who are one person with the customer: parted again, none of
        them may find theirs working."""
        members = self.ledger.members(customer)[: OPERATION_ENTRIES_MOST - 1]
        for other in members:
            own = dict(stored_profile(self.ledger.connection, other).cards) if other != customer else {}
            if theirs := [card for card in lost if card in own]:
                yield other, theirs

    def begin(self, operation: Id, visit: Visit, customer: Id) -> Operation:
        """The tap's operation; the first one for a card that is new here makes its nameless member too."""
        tap = self.ledger.begin(operation)
        if visit.is_new_here and not self.ledger.profile(customer).is_enrolled:
            tap.add(Kind.CUSTOMER_ENROLLED, customer=customer, visit=visit.visit, personal={"fields": {}})
            tap.add(Kind.CARD_LINKED, customer=customer, visit=visit.visit, personal={"card": visit.card})
        return tap

    def write(self, tap: Operation, visit: Visit, customer: Id) -> Visit:
        """The tap made durable, and the page with what it did."""
        self.ledger.write(tap)
        return self.again(tap.id, msgspec.structs.replace(visit, is_new_here=False), customer)

    def again(self, operation: Id, visit: Visit, customer: Id | None = None) -> Visit:
        """The page as it is now, with what the operation did. The sentence stays as it was said, unless
        there is something to say: a reward that just became ready."""
        whose = customer or self.customer_of(visit)
        shown = self.showing.visit(whose, visit_id=visit.visit, card=visit.card, side=visit.side)
        act = self.act(self.ledger.find_operation(operation))
        is_ready_now = _ready_count(shown) > _ready_count(visit)
        greeting = shown.greeting if is_ready_now else visit.greeting
        return msgspec.structs.replace(shown, act=act, greeting=greeting)

    def act(self, entries: Sequence[Entry]) -> Act:
        """What the tap that wrote these did."""
        customer = entries[0].customer or ""
        return act_of(entries, self.ledger.profile(customer), self.ledger.naming())

    def make_purchase(self, lines: tuple[Line, ...], account: Account) -> Purchase:
        """With the rules that apply to this customer, on this day and at this hour."""
        hour = at_zone(self.ledger.now_millis(), self.ledger.zone).hour
        return make_purchase(
            self.ledger.programme(), lines, account=account, on=self.ledger.today(), hour=hour
        )

    def is_recent(self, entry: Fact) -> bool:
        """Whether the entry may still be undone: of this business day, or fresh, and no erasure."""
        if entry.kind == Kind.CUSTOMER_ERASED:
            return False
        now = self.ledger.now_millis()
        is_fresh = now - hlc_to_millis(entry.hlc) < FRESH_MILLIS
        return is_fresh or entry.business_date == self.ledger.business_date_at(now)

    def may_still_return(self, entry: Fact) -> bool:
        """Whether the days in which a purchase may come back have not passed."""
        age = self.ledger.today() - self.ledger.day_of(entry)
        return age.days <= self.ledger.programme().return_days

    def still_stands(self, customer: Id, entries: Sequence[Entry]) -> bool:
        """Whether none of the customer's entries was undone. Some may be of others, who were one person with
        them then."""
        for whose in {entry.customer or customer for entry in entries}:
            here = {fact.id for fact in standing(entries_of_person(self.ledger.connection, whose))}
            if any(entry.id not in here for entry in entries if (entry.customer or customer) == whose):
                return False
        return True

    def stands_beneath(self, customer: Id, entries: Sequence[Entry]) -> bool:
        """Whether the entries made the customer, and something of theirs that came later stands."""
        if not any(entry.kind == Kind.CUSTOMER_ENROLLED for entry in entries):
            return False
        made, last = {entry.id for entry in entries}, max(entry.order for entry in entries)
        return any(
            (fact.customer == customer or fact.kind == Kind.MERGE)
            and fact.id not in made
            and fact.order > last
            for fact in standing(entries_of_person(self.ledger.connection, customer))
        )


def _ready_count(visit: Visit) -> int:
    return sum(offer.ready_count for offer in visit.rewards)
