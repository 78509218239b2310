"""What does a purchase earn, and what may be redeemed? Pure answers from a programme and an account."""

from collections.abc import Sequence

from kiosk.programme.account import Account
from kiosk.programme.bodies import EarnedPoints, EarnedStamps, Line, Purchase, Redemption
from kiosk.programme.document import CENTS_MOST, QUANTITY_MOST, MenuItem, Programme, Reward, StampCard
from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import RewardOffer, StampCardProgress


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


def make_purchase(programme: Programme, lines: tuple[Line, ...], *, override: bool = False) -> Purchase:
    """The purchase with the base movement of the programme's rules recorded in it."""
    return Purchase(
        cents=sum(line.cents for line in lines),
        lines=lines,
        stamps=tuple(
            EarnedStamps(card=card.id, count=count, needed=card.needed)
            for card in programme.stamp_cards
            if (count := sum(line.quantity for line in lines if earns_stamp(card, line)))
        ),
        points=_points(programme, lines),
        override=override,
    )


def earns_stamp(card: StampCard, line: Line) -> bool:
    return bool(line.item) and (line.item in card.items or line.category in card.categories)


def _points(programme: Programme, lines: tuple[Line, ...]) -> EarnedPoints | None:
    rule = programme.points
    if rule is None:
        return None
    cents = sum(line.cents for line in lines if not rule.categories or line.category in rule.categories)
    return EarnedPoints(cents=cents, points=rule.points, rate_cents=rule.cents) if cents else None


def make_redemption(programme: Programme, account: Account, reward_id: str) -> Redemption | Refusal:
    """What redeeming one of the reward takes: a full stamp card first, points otherwise."""
    reward = find_reward(programme, reward_id)
    if reward is None:
        return Refusal(kind=RefusalKind.REWARD_GONE)
    if account.has_unknown:
        return Refusal(kind=RefusalKind.UPDATE_NEEDED)
    for card in programme.stamp_cards:
        if card.reward == reward_id and account.card(card.id).ready > 0:
            stamps = (EarnedStamps(card=card.id, count=1, needed=card.needed),) if card.free_one_earns else ()
            return Redemption(reward=reward_id, card=card.id, cost_cents=reward.cost_cents, stamps=stamps)
    if reward.points is None:
        missing = min(
            (c.needed - account.card(c.id).stamps for c in programme.stamp_cards if c.reward == reward_id),
            default=0,
        )
        return Refusal(kind=RefusalKind.NOT_ENOUGH, count=missing)
    if account.points < reward.points:
        return Refusal(kind=RefusalKind.NOT_ENOUGH, count=reward.points - account.points)
    return Redemption(reward=reward_id, points=reward.points, cost_cents=reward.cost_cents)


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


def reward_offers(programme: Programme, account: Account) -> tuple[RewardOffer, ...]:
    """Every reward with how near it is: those ready first, then the nearest."""
    offers = [_offer(programme, account, reward) for reward in programme.rewards]
    return tuple(sorted(offers, key=lambda offer: (-min(offer.ready_count, 1), offer.in_points, offer.need)))


def _offer(programme: Programme, account: Account, reward: Reward) -> RewardOffer:
    cards = [card for card in programme.stamp_cards if card.reward == reward.id]
    ready = sum(max(0, account.card(card.id).ready) for card in cards)
    if cards:
        have, need = account.card(cards[0].id).stamps, cards[0].needed
    else:
        have, need = account.points, reward.points or 0
    if reward.points:
        ready += max(0, account.points // reward.points)
    return RewardOffer(
        reward=reward.id,
        names=reward.names,
        icon=reward.icon,
        in_points=not cards,
        have=have,
        need=need,
        ready_count=0 if account.has_unknown else ready,
        key_in=reward.key_in,
    )
