"""What would other rules have cost? The past replayed under two programmes, before one is published.

Both sides are replayed the same way, from nothing, over the same purchases net of their returns: what
a customer would have earned, at its cost to the shop. So the difference is that of the rules alone.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

import msgspec

from db.entry import Fact, Kind
from kiosk.clock import at_zone, hlc_to_millis
from kiosk.programme.account import Account
from kiosk.programme.bodies import Line, Purchase, read_purchase
from kiosk.programme.days import business_day
from kiosk.programme.discounts import Discount, discounts, off_of
from kiosk.programme.document import Programme, Reward
from kiosk.programme.earn import make_purchase, take_off
from kiosk.programme.open_account import OpenAccount
from kiosk.programme.steps import step
from kiosk.programme.what_stands import all_that_stands

History = tuple[str, Sequence[Fact]]
"""A customer and the facts of theirs in the time that is replayed."""
Progress = Callable[[int, int], None]
"""Called with how many customers are done, of how many."""

TELL_EVERY = 50


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What one customer would have earned, at its cost to the shop in cents, under both."""

    customer: str
    cents_before: int
    cents_after: int

    @property
    def cents(self) -> int:
        return self.cents_after - self.cents_before


class Simulation(msgspec.Struct, frozen=True, kw_only=True):
    """`winners` and `losers` begin with those for whom it changes most."""

    customers: int
    purchases: int
    cost_before: int
    cost_after: int
    winners: tuple[Change, ...]
    losers: tuple[Change, ...]

    @property
    def unchanged(self) -> int:
        return self.customers - len(self.winners) - len(self.losers)


def simulate(
    before: Programme,
    after: Programme,
    histories: Sequence[History],
    zone: ZoneInfo,
    progress: Progress = lambda _done, _of: None,
) -> Simulation:
    """Replays the purchases under both programmes. `progress` may raise to stop it."""
    changes, purchases = [], 0
    for done, (customer, facts) in enumerate(histories):
        if done % TELL_EVERY == 0:
            progress(done, len(histories))
        bought = list(_purchases(customer, facts))
        purchases += len(bought)
        changes.append(
            Change(
                customer=customer,
                cents_before=replay(before, bought, zone),
                cents_after=replay(after, bought, zone),
            )
        )
    progress(len(histories), len(histories))
    changed = sorted(changes, key=lambda change: (-abs(change.cents), change.customer))
    return Simulation(
        customers=len(changes),
        purchases=purchases,
        cost_before=sum(change.cents_before for change in changes),
        cost_after=sum(change.cents_after for change in changes),
        winners=tuple(change for change in changed if change.cents > 0),
        losers=tuple(change for change in changed if change.cents < 0),
    )


def replay(programme: Programme, bought: Sequence[tuple[Fact, Purchase]], zone: ZoneInfo) -> int:
    """What these purchases earn under the programme, at its cost to the shop in cents."""
    opened, off_cents = OpenAccount(Account()), 0
    needs_account = programme.tiers is not None or programme.vip is not None
    account = Account()
    for fact, purchase in bought:
        at = at_zone(hlc_to_millis(fact.hlc), zone)
        on = date.fromordinal(business_day(fact))
        if needs_account:
            account = opened.close()
        lines = _at_full_price(purchase)
        taken, full = _taken(programme, account, on, purchase), sum(line.paid_cents for line in lines)
        off = off_of(taken, programme.stacking, full)
        if off:
            lines, off_cents = take_off(lines, off), off_cents + off
        step(opened, fact, make_purchase(programme, lines, account=account, on=on, hour=at.hour))
    return off_cents + worth_of(programme, opened.close())


def worth_of(programme: Programme, account: Account) -> int:
    """What was earned, at cost in cents: points at the dearest reward they buy, stamps at their share."""
    rewards = {reward.id: reward for reward in programme.rewards}
    points, cents = _point_price(programme.rewards)
    total = account.earned_points * cents // points
    for card in programme.stamp_cards:
        if card.reward in rewards:
            total += account.card(card.id).total * rewards[card.reward].cost_cents // card.needed
    for purse in account.purses.values():
        if purse.reward in rewards:
            total += purse.earned * rewards[purse.reward].cost_cents
    return total


def _purchases(customer: str, facts: Iterable[Fact]) -> Iterable[tuple[Fact, Purchase]]:
    """The customer's own, net of returns; a friend's visits among the facts are not theirs."""
    stands = all_that_stands(facts, customer)
    for fact, left in stands.facts:
        if fact.kind == Kind.PURCHASE and fact.customer in stands.members:
            try:
                yield fact, left or read_purchase(fact.body)
            except msgspec.MsgspecError:
                continue


def _point_price(rewards: Sequence[Reward]) -> tuple[int, int]:
    """(points, cents): what so many points cost the shop at most."""
    prices = [(reward.points, reward.cost_cents) for reward in rewards if reward.points]
    prices += [(reward.part.step_points, reward.part.step_cents) for reward in rewards if reward.part]
    best = (1, 0)
    for points, cents in prices:
        if cents * best[0] > best[1] * points:
            best = (points, cents)
    return best


def _at_full_price(purchase: Purchase) -> tuple[Line, ...]:
    """Without what the rules of then took off."""
    lines = purchase.lines or (Line(cents=purchase.cents),)
    return tuple(msgspec.structs.replace(line, off_cents=0) if line.off_cents else line for line in lines)


def _taken(programme: Programme, account: Account, on: date, purchase: Purchase) -> Iterable[Discount]:
    """What the till takes off by itself, and the acts that were done then."""
    for one in discounts(programme, account, on):
        if not one.is_act or one.source in purchase.discounts:
            yield one
