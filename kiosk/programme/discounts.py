"""What comes off the bill before it is paid? Percent or an amount, by tier, VIP or a value act.

The shop's own till takes it off; here it is recorded line by line, so that points count what was paid and a
return gives back what was paid.
"""

from collections.abc import Iterable
from datetime import date

import msgspec

from kiosk.names import Names
from kiosk.programme.account import Account
from kiosk.programme.boosts import times_used_on
from kiosk.programme.document import Programme
from kiosk.programme.document_earning import Stacking
from kiosk.programme.document_gifts import ValueAct
from kiosk.programme.document_status import Benefits
from kiosk.programme.tiers import is_vip, tier_on

ACT = "act/"
"""Sources of discounts are "tier/gold", "vip" and "act/own-cup"."""


class Discount(msgspec.Struct, frozen=True, kw_only=True):
    """`percent` or `off_cents` off one bill."""

    source: str
    names: Names
    percent: int = 0
    off_cents: int = 0

    @property
    def is_act(self) -> bool:
        """It comes for something done today (their own cup), not with who the customer is."""
        return self.source.startswith(ACT)


def discounts(programme: Programme, account: Account, on: date) -> tuple[Discount, ...]:
    """All that may be taken off this customer's bill on that business day: tier and VIP first."""
    found = []
    if programme.tiers is not None:
        tier = tier_on(programme.tiers, account, on).tier
        if tier is not None:
            found += _of_benefits(f"tier/{tier.id}", tier.names, tier.benefits)
    if programme.vip is not None and is_vip(account, on):
        found += _of_benefits("vip", programme.vip.names, programme.vip.benefits)
    for act in programme.value_acts:
        if act.off_cents and times_left(act, account, on):
            found.append(Discount(source=ACT + act.id, names=act.names, off_cents=act.off_cents))
    return tuple(found)


def times_left(act: ValueAct, account: Account, on: date) -> int:
    """How often the act still counts on that day."""
    return max(0, act.most_a_day - times_used_on(account, ACT + act.id, on))


def off_of(chosen: Iterable[Discount], stacking: str, cents: int) -> int:
    """How much of `cents` they take off together; percents to the nearest cent, half a cent up.

    Tier and VIP stack as promotions do: the better one, both added, or one after the other. Acts come on top.
    """
    taken = [*chosen]
    benefits = [one for one in taken if not one.is_act]
    if stacking == Stacking.BEST:
        off = max((_one(discount, cents) for discount in benefits), default=0)
    elif stacking == Stacking.ADD:
        off = sum(_one(discount, cents) for discount in benefits)
    else:
        off = 0
        for discount in benefits:
            off += _one(discount, cents - off)
    off += sum(discount.off_cents for discount in taken if discount.is_act)
    return min(off, cents)


def _one(discount: Discount, cents: int) -> int:
    return min(cents, (cents * discount.percent + 50) // 100 + discount.off_cents)


def _of_benefits(source: str, names: Names, benefits: Benefits) -> list[Discount]:
    if not (benefits.percent_off or benefits.off_cents):
        return []
    off = Discount(source=source, names=names, percent=benefits.percent_off, off_cents=benefits.off_cents)
    return [off]
