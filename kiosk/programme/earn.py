"""What does a purchase earn, and what may be redeemed? Pure answers from a programme and an account."""

from collections.abc import Sequence
from datetime import date

import msgspec

from kiosk.gains import PartOffer, RewardOffer, StampCardProgress
from kiosk.programme import applied
from kiosk.programme.account import Account
from kiosk.programme.bodies import EarnedStamps, Line, Purchase, Redemption
from kiosk.programme.document import (
    CENTS_MOST,
    QUANTITY_MOST,
    MenuItem,
    PartRedemption,
    Programme,
    Reward,
)
from kiosk.programme.lots import as_of
from kiosk.programme.purchases import stamps_at_tap
from kiosk.programme.purses import ready_purses
from kiosk.programme.tiers import tier_on
from kiosk.refusal import Refusal, RefusalKind

NOBODY = Account()


def make_lines(programme: Programme, items: Sequence[tuple[str, int]]) -> tuple[Line, ...] | Refusal:
    """Lines at menu prices from (item id, quantity). Refuses items and quantities that cannot be."""
    menu = {item.id: item for item in programme.items}
    lines = []
    for item_id, quantity in items:
        item = menu.get(item_id)
        if item is None:
            return Refusal(kind=RefusalKind.ITEM_GONE)
        if not 1 <= quantity <= QUANTITY_MOST:
            return Refusal(kind=RefusalKind.BAD_QUANTITY, limit=QUANTITY_MOST)
        cents = item.cents * quantity
        lines.append(Line(item=item_id, category=item.category, quantity=quantity, cents=cents))
    return tuple(lines) or Refusal(kind=RefusalKind.BAD_QUANTITY, limit=QUANTITY_MOST)


def make_amount_line(cents: int) -> tuple[Line, ...] | Refusal:
    """A bill keyed as one amount: it earns points, and no stamps, for nothing says what was bought."""
    if not 0 < cents <= CENTS_MOST:
        return Refusal(kind=RefusalKind.BAD_AMOUNT, limit=CENTS_MOST)
    return (Line(cents=cents),)


def make_purchase(
    programme: Programme,
    lines: tuple[Line, ...],
    *,
    override: bool = False,
    account: Account = NOBODY,
    on: date | None = None,
    hour: int | None = None,
) -> Purchase:
    """The purchase with the rules that apply to it, as numbers. `on` is the business date and `hour` the
    wall clock's: what depends on the time holds only where it is given."""
    expires_months, idle_months = applied.lot_months(programme)
    purchase = Purchase(
        cents=sum(line.paid_cents for line in lines),
        lines=lines,
        stamps=applied.stamps(programme, lines),
        money=applied.money_rules(programme, lines),
        flat=applied.flat_rules(programme, lines),
        boosts=applied.boosts(programme, lines, account, on, hour),
        stacking=programme.stacking,
        thresholds=applied.thresholds(programme),
        feats=applied.feats(programme, lines, hour),
        vip=applied.vip_bought(programme, lines, on),
        expires_months=expires_months,
        idle_months=idle_months,
        override=override,
    )
    return stamps_at_tap(purchase, account, on)


def take_off(lines: tuple[Line, ...], off_cents: int) -> tuple[Line, ...]:
    """The lines with an amount off the bill spread over what is paid, to the cent, in proportion."""
    total = sum(line.paid_cents for line in lines)
    off, taken, paid, fresh = min(off_cents, total), 0, 0, []
    for line in lines:
        paid += line.paid_cents
        share = off * paid // total - taken if total else 0
        taken += share
        fresh.append(msgspec.structs.replace(line, off_cents=line.off_cents + share))
    return tuple(fresh)


def make_redemption(
    programme: Programme,
    account: Account,
    reward_id: str,
    *,
    on: date | None = None,
    points: int | None = None,
    taken: int = 0,
) -> Redemption | Refusal:
    """What redeeming one of the reward takes: a full stamp card first, then a voucher, points otherwise.

    `on` is the business date, without it the account's latest; `points` how many to spend of a reward that
    is spent in parts; `taken` how many of a limited stock are gone.
    """
    reward = find_reward(programme, reward_id)
    if reward is None:
        return Refusal(kind=RefusalKind.REWARD_GONE)
    if account.has_unknown:
        return Refusal(kind=RefusalKind.UPDATE_NEEDED)
    on = on or date.fromordinal(max(1, account.today))
    account = as_of(account, on)
    if reward.stock is not None and taken >= reward.stock:
        return Refusal(kind=RefusalKind.OUT_OF_STOCK, limit=reward.stock)
    if refused := _not_offered(programme, account, reward, on):
        return refused
    for card in programme.stamp_cards:
        if card.reward == reward_id and account.card(card.id).ready > 0:
            stamps = (EarnedStamps(card=card.id, count=1, needed=card.needed),) if card.free_one_earns else ()
            return Redemption(reward=reward_id, card=card.id, cost_cents=reward.cost_cents, stamps=stamps)
    for key, _purse in ready_purses(account, reward_id, on.toordinal()):
        return Redemption(reward=reward_id, voucher=key, cost_cents=reward.cost_cents)
    if reward.part is not None:
        return _part(account, reward, reward.part, points)
    return _for_points(programme, account, reward)


def _not_offered(programme: Programme, account: Account, reward: Reward, on: date) -> Refusal | None:
    if reward.starts_on and on < reward.starts_on:
        return Refusal(kind=RefusalKind.OUT_OF_DATES, on=reward.starts_on.isoformat())
    if reward.ends_on and on > reward.ends_on:
        return Refusal(kind=RefusalKind.OUT_OF_DATES, on=reward.ends_on.isoformat())
    if reward.tiers:
        tier = tier_on(programme.tiers, account, on).tier if programme.tiers else None
        if tier is None or tier.id not in reward.tiers:
            return Refusal(kind=RefusalKind.WRONG_TIER)
    return None


def _part(account: Account, reward: Reward, part: PartRedemption, points: int | None) -> Redemption | Refusal:
    """As many whole steps as asked for; without an amount, the fewest allowed."""
    least = part_offer(part, account.points).least_points
    spent = least if points is None else points
    if spent < least or spent % part.step_points:
        return Refusal(kind=RefusalKind.BAD_PART, limit=part.step_points, count=least)
    if account.points < spent:
        return Refusal(kind=RefusalKind.NOT_ENOUGH, count=spent - account.points)
    off = spent // part.step_points * part.step_cents
    return Redemption(reward=reward.id, points=spent, cost_cents=reward.cost_cents + off, value_cents=off)


def _for_points(programme: Programme, account: Account, reward: Reward) -> Redemption | Refusal:
    if reward.points is None:
        missing = min(
            (c.needed - account.card(c.id).stamps for c in programme.stamp_cards if c.reward == reward.id),
            default=0,
        )
        return Refusal(kind=RefusalKind.NOT_ENOUGH, count=missing)
    if account.points < reward.points:
        return Refusal(kind=RefusalKind.NOT_ENOUGH, count=reward.points - account.points)
    return Redemption(reward=reward.id, points=reward.points, cost_cents=reward.cost_cents)


def find_reward(programme: Programme, reward_id: str) -> Reward | None:
    return next((reward for reward in programme.rewards if reward.id == reward_id), None)


def find_item(programme: Programme, item_id: str) -> MenuItem | None:
    return next((item for item in programme.items if item.id == item_id), None)


def stamp_card_progress(programme: Programme, account: Account) -> tuple[StampCardProgress, ...]:
    """The stamp cards as drawn, in the programme's order."""
    progress = []
    for card in programme.stamp_cards:
        state, reward = account.card(card.id), find_reward(programme, card.reward)
        progress.append(
            StampCardProgress(
                card=card.id,
                names=card.names,
                kind=card.kind,
                size=card.size,
                needed=card.needed,
                stamps=min(state.stamps, card.needed - 1),  # a card made smaller never shows more than fits
                ready=state.ready,
                reward=card.reward,
                reward_names=reward.names if reward else card.names,
                icon=card.icon,
            )
        )
    return tuple(progress)


def reward_offers(programme: Programme, account: Account, on: date) -> tuple[RewardOffer, ...]:
    """Every reward that this customer may have on that day, with how near it is: those ready first, then the
    nearest. How many of a limited one are left is looked at elsewhere."""
    offers = [
        _offer(programme, account, reward)
        for reward in programme.rewards
        if _not_offered(programme, account, reward, on) is None
    ]
    return tuple(sorted(offers, key=lambda offer: (-min(offer.ready_count, 1), offer.in_points, offer.need)))


def _offer(programme: Programme, account: Account, reward: Reward) -> RewardOffer:
    cards = [card for card in programme.stamp_cards if card.reward == reward.id]
    ready = sum(max(0, account.card(card.id).ready) for card in cards)
    ready += sum(purse.ready for _, purse in ready_purses(account, reward.id, account.today))
    price = spends = reward.points or 0
    if ready:  # which go first
        spends = 0
    if reward.part is not None:
        price = max(reward.part.step_points, reward.part.least_points)
    if cards:
        have, need = account.card(cards[0].id).stamps, cards[0].needed
    else:
        have, need = account.points, price
    if price:
        ready += max(0, account.points // price)
    return RewardOffer(
        reward=reward.id,
        names=reward.names,
        icon=reward.icon,
        in_points=not cards,
        have=have,
        need=need,
        ready_count=0 if account.has_unknown else ready,
        key_in=reward.key_in,
        part=part_offer(reward.part, account.points) if reward.part is not None else None,
        spends=spends,
    )


def part_offer(part: PartRedemption, points: int) -> PartOffer:
    """How few and how many points may be spent at once."""
    least = max(part.step_points, -(-part.least_points // part.step_points) * part.step_points)
    return PartOffer(
        step_points=part.step_points,
        step_cents=part.step_cents,
        least_points=least,
        most_points=max(0, points // part.step_points * part.step_points),
    )
