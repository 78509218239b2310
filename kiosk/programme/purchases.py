"""What does a purchase do to the account? Points by money, visit and piece, stamps, gifts and feats.

The purchase comes net of its returns, so each rule here is told once and holds for returns too.
"""

from collections.abc import Sequence
from datetime import date
from operator import mul

import msgspec

from db.entry import Fact
from kiosk.programme.account import HABIT_PURCHASES_MOST, Account, CardState, Feat, FoldedVisit, Membership
from kiosk.programme.bodies import Boost, EarnedStamps, FeatRule, MoneyRule, Purchase, ThresholdRule
from kiosk.programme.boosts import boosted
from kiosk.programme.days import ordinal_of
from kiosk.programme.friends import shopped
from kiosk.programme.lots import earn
from kiosk.programme.open_account import OpenAccount
from kiosk.programme.purses import fill_purse
from kiosk.programme.sold import Sold, places_of
from kiosk.programme.trace import Reason, ReasonKind
from kiosk.programme.visiting import add_to_day, at_visit

POINTS_MOST = 10**12
"""One entry never moves more, whatever its body says, so that no sum outgrows what is stored."""
NO_VISIT = FoldedVisit("", "", "", 0, is_first=False)


class Bought:
    """What was sold being given to somebody: what this visit has brought, and how often stamps count."""

    __slots__ = ("given", "sold", "stamp_times", "visit_cents")

    def __init__(self, sold: Sold, visit: FoldedVisit) -> None:
        self.sold = sold
        self.given = visit.given
        self.visit_cents = visit.cents + sold.purchase.cents
        self.stamp_times: list[int] | None = None


def apply_purchase(account: OpenAccount, fact: Fact, sold: Sold) -> None:
    at_visit(account, fact)
    visit, purchase = account.recent[0], sold.purchase
    bought = Bought(sold, visit)
    points = min(POINTS_MOST, _points(account, bought))
    earn(account, points, purchase.expires_months, purchase.idle_months)
    stamps = _stamps(account, bought)
    extra = _feats(account, bought) if purchase.feats else 0
    for rule in purchase.thresholds:
        _threshold(account, bought, rule)
    if purchase.vip is not None and bought.sold.pieces(purchase.vip.lines):
        last_day = ordinal_of(purchase.vip.ends_on)
        account.memberships = (*account.memberships, Membership("purchase", account.day, last_day))
    items = sold.items
    account.recent[0] = FoldedVisit(
        visit.visit,
        visit.began,
        visit.business_date,
        visit.at,
        visit.is_first,
        visit.cents + purchase.cents,
        visit.stamps + stamps,
        visit.points + points + extra,
        visit.items + items,
        visit.rewards,
        bought.given,
        is_shopping=True,
    )
    account.spent_cents += purchase.cents
    add_to_day(account, points, purchase.cents)
    if stamps:
        account.last_stamp_at = account.last_at
    if items:
        account.habits.insert(0, items[0][0])
        del account.habits[HABIT_PURCHASES_MOST:]
    if not visit.is_shopping:
        account.shopping_visits += 1
        shopped(account)


def stamps_at_tap(purchase: Purchase, account: Account, on: date | None) -> Purchase:
    """The purchase with its stamps counted as promotions let them count for this customer now."""
    if not any(boost.stamps > 1 for boost in purchase.boosts):
        return purchase
    opened = OpenAccount(account)
    opened.today = max(opened.today, on.toordinal() if on else 1)
    bought = Bought(Sold(purchase), NO_VISIT)
    bought.stamp_times = boosted(opened, bought.sold, lambda: stamping(bought)).stamp_times
    stamps = [msgspec.structs.replace(earned, count=stamps_of(bought, earned)) for earned in purchase.stamps]
    return msgspec.structs.replace(purchase, stamps=tuple(stamps))


def add_stamps(account: OpenAccount, card: str, count: int, needed: int) -> None:
    """Stamps that overflow a card go on to the next one; taken away, they come from it."""
    state = account.cards.get(card) or CardState()
    filled, on_card = divmod(state.stamps + count, needed)
    account.cards[card] = CardState(on_card, state.earned + filled, state.redeemed, state.total + count)


def _points(account: OpenAccount, bought: Bought) -> int:
    purchase, points = bought.sold.purchase, 0
    percents: list[int] | None = None
    adding: Sequence[Boost] = ()
    if purchase.boosts:
        boosts = boosted(account, bought.sold, lambda: stamping(bought))
        percents, adding, bought.stamp_times = boosts.percents, boosts.adding, boosts.stamp_times
    for rule in purchase.money:
        points += _by_money(account, bought, rule, percents)
    for flat in purchase.flat:
        times = 1 if flat.per_visit else bought.sold.pieces(flat.lines)
        key = f"points/{flat.rule}"
        if (flat.per_visit and key in bought.given) or bought.sold.paid_for(flat.lines) < flat.minimum_cents:
            continue
        if flat.per_visit:
            bought.given = (*bought.given, key)
        points += times * flat.points
        if account.is_told and times:
            kind = ReasonKind.VISIT if flat.per_visit else ReasonKind.PIECES
            account.reasons.append(
                Reason(kind=kind, name=flat.rule, points=times * flat.points, count=times, needed=flat.points)
            )
    for boost in adding:
        points += boost.points
        if account.is_told:
            account.reasons.append(Reason(kind=ReasonKind.ADDED, name=boost.source, points=boost.points))
    return points


def _by_money(account: OpenAccount, bought: Bought, rule: MoneyRule, percents: list[int] | None) -> int:
    """Points for the carry and the new money together, in hundredths of a cent so that nothing is lost."""
    paid = bought.sold.paid
    cents = bought.sold.paid_for(rule.lines)
    if cents < rule.minimum_cents:
        if account.is_told:
            reason = Reason(
                kind=ReasonKind.BELOW_MINIMUM, name=rule.rule, cents=cents, needed=rule.minimum_cents
            )
            account.reasons.append(reason)
        return 0
    if percents is None:
        worth = cents * 100
    elif rule.lines is None:
        worth = sum(map(mul, paid, percents))
    else:
        worth = sum([paid[place] * percents[place] for place in places_of(rule.lines, len(paid))])
    before = account.carries.get(rule.rule, 0)
    times, left = divmod(before + worth, rule.rate_cents * 100)
    points = min(POINTS_MOST, times * rule.points)
    if left or before:
        account.carries[rule.rule] = left
    if account.is_told and cents:
        account.reasons.append(
            Reason(
                kind=ReasonKind.MONEY,
                name=rule.rule,
                points=points,
                parts=_parts(bought, rule, percents),
                rate_points=rule.points,
                rate_cents=rule.rate_cents,
                carry_before=before,
                carry_after=left,
            )
        )
    return points


def _parts(bought: Bought, rule: MoneyRule, percents: list[int] | None) -> tuple[tuple[int, int], ...]:
    """How much money had which multiplier."""
    sums: dict[int, int] = {}
    for place in places_of(rule.lines, len(bought.sold.paid)):
        percent = percents[place] if percents else 100
        sums[percent] = sums.get(percent, 0) + bought.sold.paid[place]
    return tuple((cents, percent) for percent, cents in sums.items() if cents)


def _stamps(account: OpenAccount, bought: Bought) -> int:
    given = 0
    for earned in bought.sold.purchase.stamps:
        count = stamps_of(bought, earned)
        if count:
            add_stamps(account, earned.card, count, earned.needed)
            given += count
            if account.is_told:
                state = account.cards[earned.card]
                account.reasons.append(
                    Reason(
                        kind=ReasonKind.STAMPS,
                        name=earned.card,
                        stamps=count,
                        count=state.stamps,
                        needed=earned.needed,
                    )
                )
    return given


def stamping(bought: Bought) -> set[int]:
    """The lines that give stamps; each of them where the visit as such gives one."""
    found: set[int] = set()
    for earned in bought.sold.purchase.stamps:
        if not earned.per_visit:
            places = places_of(earned.lines, len(bought.sold.lines))
            found |= {place for place in places if bought.sold.lines[place].quantity}
        elif f"stamp/{earned.card}" not in bought.given:
            found |= {*range(len(bought.sold.paid))}
    return found


def stamps_of(bought: Bought, earned: EarnedStamps) -> int:
    """How many stamps it gives, each as often as promotions let it count."""
    times = bought.stamp_times
    if earned.per_visit:
        key = f"stamp/{earned.card}"
        if key in bought.given:
            return 0
        bought.given = (*bought.given, key)
        return max(times) if times else 1
    if earned.lines is None:
        return earned.count
    if times is None:
        return bought.sold.pieces(earned.lines)
    lines = bought.sold.lines
    return sum([lines[place].quantity * times[place] for place in places_of(earned.lines, len(lines))])


def _threshold(account: OpenAccount, bought: Bought, rule: ThresholdRule) -> None:
    key = f"gift/{rule.gift}"
    if rule.cumulative:
        before = account.carries.get(key, 0)
        count, left = divmod(before + bought.sold.purchase.cents, rule.cents)
        if left or before:
            account.carries[key] = left
    else:
        count = int(bought.visit_cents >= rule.cents and key not in bought.given)
        if count:
            bought.given = (*bought.given, key)
    if count:
        fill_purse(account, key, rule.reward, count)
    if account.is_told and count:
        account.reasons.append(
            Reason(kind=ReasonKind.VOUCHER, name=rule.reward, count=count, needed=rule.cents)
        )


def _feats(account: OpenAccount, bought: Bought) -> int:
    """Achievements reached; gives the points they brought."""
    return sum([_feat(account, bought, rule) for rule in bought.sold.purchase.feats])


def _feat(account: OpenAccount, bought: Bought, rule: FeatRule) -> int:
    state = account.feats.get(rule.feat) or Feat()
    if state.reached:
        return 0
    count, items = state.count + bought.sold.pieces(rule.lines), state.items
    if rule.different:
        places = places_of(rule.lines, len(bought.sold.lines))
        seen = {bought.sold.lines[place].item for place in places if bought.sold.lines[place].quantity}
        items = tuple(sorted({*items, *seen} - {""}))
        count = len(items)
    if (count, items) == (state.count, state.items):
        return 0
    is_reached = count >= rule.needed
    account.feats[rule.feat] = Feat(count, items, account.day if is_reached else 0)
    if not is_reached:
        return 0
    earn(account, rule.points, bought.sold.purchase.expires_months, bought.sold.purchase.idle_months)
    if rule.reward:
        fill_purse(account, f"feat/{rule.feat}", rule.reward, 1)
    if account.is_told:
        account.reasons.append(Reason(kind=ReasonKind.FEAT, name=rule.feat, points=rule.points, count=count))
    return rule.points
