"""How does something come back? All or some of a purchase's lines, or a redeemed reward that is the
customer's again. What it will do is shown before it is done.
"""

from db import reading
from db.entry import Kind
from kiosk.history import CardEffect, ReturnEffect
from kiosk.ids import Id, new_id
from kiosk.names import Names
from kiosk.persons import entries_of_person
from kiosk.programme.account import Account
from kiosk.programme.bodies import to_body
from kiosk.programme.fold import fold
from kiosk.programme.lots import as_of
from kiosk.programme.other_bodies import Return, ReturnedLine
from kiosk.programme.returning import make_return
from kiosk.programme.tiers import tier_on
from kiosk.refusal import Refusal, RefusalKind
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till.desk import Desk
from kiosk.till.history import names_of
from kiosk.visit import Visit

Lines = tuple[tuple[int, int, int], ...]
"""(line, pieces, cents) of what comes back: pieces or cents, not both; none: all that is left."""


class Returns:
    """The till's `returns`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @refuse_storage_problems
    def preview(self, visit: Visit, entry: Id, lines: Lines = ()) -> ReturnEffect | Refusal:
        """What the return would do; writes nothing."""
        customer = self._owner_of(visit, entry)
        back = self._make(customer, entry, lines)
        return back if isinstance(back, Refusal) else self._effect(customer, visit, back)

    @refuse_storage_problems
    def give_back(self, operation: Id, visit: Visit, entry: Id, lines: Lines = ()) -> Visit | Refusal:
        """The goods are back and the money is given: one entry more, and everything is worked out anew."""
        if self._desk.is_written(operation):
            return self._desk.again(operation, visit)
        customer = self._owner_of(visit, entry)
        back = self._make(customer, entry, lines)
        if isinstance(back, Refusal):
            return back
        tap = self._desk.begin(operation, visit, customer)
        tap.add(Kind.RETURN, customer=customer, visit=visit.visit, body=to_body(back))
        return self._desk.write(tap, visit, customer)

    def _owner_of(self, visit: Visit, entry: Id) -> Id:
        """Of people who became one, theirs who bought it: parted, the return is theirs as well."""
        customer = self._desk.customer_of(visit)
        bought = reading.find_entry(self._desk.ledger.connection, entry)
        members = self._desk.ledger.members(customer)
        return bought.customer if bought is not None and bought.customer in members else customer

    def _make(self, customer: Id, entry: Id, lines: Lines) -> Return | Refusal:
        ledger = self._desk.ledger
        facts = entries_of_person(ledger.connection, customer)
        if not any(fact.id == entry and fact.customer == customer for fact in facts):
            return Refusal(kind=RefusalKind.BAD_RETURN)  # a friend's purchase is theirs to return
        if any(min(line) < 0 for line in lines):
            return Refusal(kind=RefusalKind.BAD_RETURN)
        asked = tuple(ReturnedLine(line=line, quantity=pieces, cents=cents) for line, pieces, cents in lines)
        return make_return(ledger.programme(), facts, entry, ledger.today(), asked)

    def _effect(self, customer: Id, visit: Visit, back: Return) -> ReturnEffect:
        ledger = self._desk.ledger
        facts = entries_of_person(ledger.connection, customer)
        tap = ledger.begin(new_id())
        tap.add(Kind.RETURN, customer=customer, visit=visit.visit, body=to_body(back))
        before = ledger.account(customer)
        after = as_of(fold([*facts, *tap.facts], customer)[0], ledger.today())
        target = next(fact for fact in facts if fact.id == back.of)
        is_reward = target.kind == Kind.REDEMPTION
        tier_before, tier_after = self._tier(before), self._tier(after)
        changes = tier_before != tier_after
        return ReturnEffect(
            refund_cents=back.cents,
            points_before=before.points,
            points_after=after.points,
            cards=self._cards(before, after),
            reward_names=names_of(target, ledger.rules_of(target)) if is_reward else {},
            tier_before=tier_before if changes else {},
            tier_after=tier_after if changes else {},
        )

    def _cards(self, before: Account, after: Account) -> tuple[CardEffect, ...]:
        effects = []
        for card in self._desk.ledger.programme().stamp_cards:
            was, is_ = before.card(card.id), after.card(card.id)
            if was != is_:
                effects.append(
                    CardEffect(
                        names=card.names,
                        stamps_before=was.stamps,
                        stamps_after=is_.stamps,
                        ready_before=was.ready,
                        ready_after=is_.ready,
                        size=card.size,
                    )
                )
        return tuple(effects)

    def _tier(self, account: Account) -> Names:
        ladder = self._desk.ledger.programme().tiers
        tier = tier_on(ladder, account, self._desk.ledger.today()).tier if ladder else None
        return tier.names if tier else {}
