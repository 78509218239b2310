"""How do two accounts of one person become one, and two again? A merge is an entry, and so is its undoing.

Nothing is moved: the person's entries stay where they were written and are folded together. So parting them
gives each exactly what was theirs, with what was done since by their own card.
"""

from itertools import islice

from db import reading
from db.entry import Entry, Fact, Kind
from db.erasing import is_erased
from db.rows import CardStatus
from kiosk.cards.number import card_id_of, number_of
from kiosk.clock import hlc_to_millis
from kiosk.holders import stored_profile
from kiosk.ids import Id, new_id
from kiosk.merging import MergeLine, MergeOffer
from kiosk.people import full_name
from kiosk.persons import PersonFacts, merges_to_part, other_of, person_of
from kiosk.profile import Profile, fold_profile
from kiosk.programme.bodies import to_body
from kiosk.programme.fold import fold, standing
from kiosk.programme.lots import as_of
from kiosk.programme.other_bodies import Merged
from kiosk.refusal import Refusal, RefusalKind
from kiosk.staff.roles import Role
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.cards import card_of, replaced
from kiosk.till.desk import Desk
from kiosk.till.own_card import refuse_own_card
from kiosk.visit import Visit

LISTED_MOST = 200
UNKNOWN = Refusal(kind=RefusalKind.CUSTOMER_UNKNOWN)
SAME = Refusal(kind=RefusalKind.SAME_CUSTOMER)


class Merging:
    """The till's `merging`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger

    @refuse_storage_problems
    def look(self, one: Id, other: Id, card: str = "") -> MergeOffer | Refusal:
        """Both as they are, and what they would be as one; or why they cannot be."""
        if refusal := self._refusal(one, other):
            return refusal
        return self._offer(self._ledger.person(one), self._ledger.person(other), card)

    @refuse_storage_problems
    def look_at_card(self, one: Id, text: str) -> MergeOffer | Refusal:
        """The same, the other one by their card: scanned, or its number typed."""
        typed = card_id_of(text)
        card = typed if typed is not None else card_of(text, self._desk.keys)
        if isinstance(card, Refusal):
            return card
        row = self._ledger.card(card)
        if row is None or row.customer is None:
            return Refusal(kind=RefusalKind.CARD_UNKNOWN)
        if row.status is CardStatus.REPLACED:
            return replaced(self._desk, row.since)
        return self.look(one, row.customer, card)

    @refuse_storage_problems
    def merge(self, operation: Id, visit: Visit, offer: MergeOffer) -> Visit | Refusal:
        """Whoever is served is one person with the other. By both cards any cashier may; where one was looked
        up, a colleague's PIN lets it go on (MERGE_UNPROVED)."""
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        one, other = visit.person.customer, offer.other.person.customer
        if refusal := self._refusal(one, other):
            return refusal
        if not (self._may_without_cards() or self._have_cards(visit, offer)):
            return Refusal(kind=RefusalKind.MERGE_UNPROVED)
        self._write(operation, one, other, visit.visit)
        return self._desk.again(operation, visit)

    @refuse_storage_problems
    def merge_two(self, operation: Id, one: Id, other: Id) -> Id | Refusal:
        """On the manager's side, nobody being served: under which id the one person is found."""
        if not self._desk.is_written(operation):
            if refusal := self._refusal(one, other):
                return refusal
            self._write(operation, one, other, None)
        return self._ledger.person(one)

    @refuse_storage_problems
    def part(self, operation: Id, merge: Id) -> Id | Refusal:
        """The two whom the merge joined are two again, however often it was said that they are one. At any
        time, not in the shift only; the answer is one of the two."""
        entry = reading.find_entry(self._ledger.connection, merge)
        if entry is None or entry.kind != Kind.MERGE or not entry.customer:
            return Refusal(kind=RefusalKind.NOTHING_TO_UNDO)
        if not self._desk.is_written(operation):
            person = person_of(self._ledger.connection, entry.customer)
            gone = merges_to_part(person.facts, merge)
            if not gone:
                return Refusal(kind=RefusalKind.ALREADY_UNDONE)
            tap = self._ledger.begin(operation)
            for fact in gone:
                tap.add(Kind.UNDO, customer=fact.customer, visit=fact.visit, reverses=fact.id)
            self._ledger.write(tap)
        return entry.customer

    @refuse_storage_problems
    def listed(self) -> tuple[MergeLine, ...] | Refusal:
        """The merges that stand, the newest first."""
        connection = self._ledger.connection
        found = reading.entries_of_kind(connection, Kind.MERGE)
        stand = (entry for entry in reversed(found) if self._stands(entry))
        return tuple(self._line(entry) for entry in islice(stand, LISTED_MOST))

    # How it is done

    def _refusal(self, one: Id, other: Id) -> Refusal | None:
        members = self._ledger.members(one)
        if other in members:
            return SAME
        for customer in (one, other):
            if is_erased(self._ledger.connection, customer):
                return UNKNOWN
            if not self._ledger.profile(customer).is_enrolled:
                return UNKNOWN
            if refusal := refuse_own_card(self._desk, customer):
                return refusal
        return None

    def _may_without_cards(self) -> bool:
        return not self._ledger.roster().here or Role(self._desk.role).may_approve

    def _have_cards(self, visit: Visit, offer: MergeOffer) -> bool:
        """Whether each one's own card was held up."""
        pairs = ((visit.card, visit.person.customer), (offer.card, offer.other.person.customer))
        rows = [(self._ledger.card(card) if card else None, customer) for card, customer in pairs]
        return all(row is not None and row.customer == self._ledger.person(who) for row, who in rows)

    def _write(self, operation: Id, one: Id, other: Id, visit: Id | None) -> None:
        tap = self._ledger.begin(operation)
        root, other_root = self._ledger.person(one), self._ledger.person(other)
        tap.add(Kind.MERGE, customer=root, visit=visit, body=to_body(Merged(other=other_root)))
        self._ledger.write(tap)

    def _offer(self, one: Id, other: Id, card: str) -> MergeOffer:
        showing = self._desk.showing
        first, second = showing.visit(one), showing.visit(other)
        together = self._together(one, other)
        agreed = dict.fromkeys((*first.consents, *second.consents))
        return MergeOffer(
            one=first,
            other=second,
            together=together,
            card=card,
            one_hint=showing.hint_of(one),
            other_hint=showing.hint_of(other),
            lost_consents=tuple(one for one in agreed if one not in together.consents),
        )

    def _together(self, one: Id, other: Id) -> Visit:
        """As the merge will make them, by the same fold."""
        would_be = Fact(
            id=new_id(),
            kind=Kind.MERGE,
            customer=one,
            body=to_body(Merged(other=other)),
            hlc=self._ledger.clock.now(),
            business_date=self._ledger.today().isoformat(),
        )
        person = person_of(self._ledger.connection, one, [would_be])
        account = as_of(fold(person.facts, one)[0], self._ledger.today())
        return self._desk.showing.page_of(person.root, account, self._profile(person))

    def _profile(self, person: PersonFacts) -> Profile:
        told = reading.personal_of(self._ledger.connection, [fact.id for fact in person.facts])
        return fold_profile(person.facts, told)

    def _stands(self, merge: Entry) -> bool:
        facts = reading.entries_of(self._ledger.connection, merge.customer or "")
        return any(fact.id == merge.id for fact in standing(facts))

    def _line(self, entry: Entry) -> MergeLine:
        member = self._ledger.roster().find(entry.staff)
        return MergeLine(
            merge=entry.id,
            at=hlc_to_millis(entry.hlc),
            person=entry.customer or "",
            one=self._name(entry.customer or ""),
            other=self._name(other_of(entry)),
            staff=member.name if member is not None else "",
        )

    def _name(self, customer: Id) -> str:
        """As they were before: a name, or the number of a card."""
        profile = stored_profile(self._ledger.connection, customer)
        given, family, language = (profile.text(name) for name in ("given_name", "family_name", "language"))
        number = number_of(profile.cards[-1][0]) if profile.cards else ""
        return full_name(given, family, language) or number
