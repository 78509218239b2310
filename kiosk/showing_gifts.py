"""Which gifts are told at the counter? Those not used yet, with what brought them; and points about to go."""

from collections.abc import Iterator
from datetime import date

from kiosk.gains import GiftShown, Milestone
from kiosk.names import Names
from kiosk.programme.account import Account, Feat, FoldedVisit, GiftGiven
from kiosk.programme.campaigns import expiry_warnings
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import CampaignKind, ThresholdPer
from kiosk.programme.earn import find_reward
from kiosk.programme.giving import BY_HAND

ICONS = {
    CampaignKind.BIRTHDAY: "cake",
    CampaignKind.NAME_DAY: "flower",
    CampaignKind.ANNIVERSARY: "calendar-heart",
    CampaignKind.WELCOME: "hand-stop",
    CampaignKind.WIN_BACK: "heart",
    CampaignKind.NEXT_VISIT: "ticket",
}


def gifts_shown(
    programme: Programme, account: Account, visit: str, before: tuple[FoldedVisit, ...], today: date
) -> tuple[GiftShown, ...]:
    """`before` are the visits before this one, the newest first."""
    seen_through = max((date.fromisoformat(past.business_date).toordinal() for past in before[:1]), default=0)
    return tuple(_shown(programme, account, visit, seen_through, today))


def keeps_name_days(programme: Programme) -> bool:
    """Whether this shop congratulates on them."""
    return any(campaign.kind is CampaignKind.NAME_DAY for campaign in programme.campaigns)


def expiring_points(programme: Programme, account: Account, today: date) -> tuple[int, date | None]:
    """How many, and until when they are valid; (0, None) where nothing need be said."""
    warnings = expiry_warnings(programme, account, today)
    return (warnings[0].points, warnings[0].last_day) if warnings else (0, None)


def milestones(programme: Programme, account: Account) -> tuple[Milestone, ...]:
    """Achievements that were not reached yet and gifts for what is spent over time, the nearest first. What
    one visit alone can reach is no way to be on."""
    ways = [*_achievements(programme, account), *_thresholds(programme, account)]
    return tuple(sorted(ways, key=lambda way: -way.have / way.need))


def _achievements(programme: Programme, account: Account) -> Iterator[Milestone]:
    for achievement in programme.achievements:
        feat = account.feats.get(achievement.id) or Feat()
        if not feat.reached:
            yield Milestone(
                names=achievement.names,
                icon=achievement.icon,
                have=max(0, min(feat.count, achievement.needed)),
                need=achievement.needed,
                reward_names=_reward_names(programme, achievement.reward),
                points=achievement.points,
            )


def _thresholds(programme: Programme, account: Account) -> Iterator[Milestone]:
    for gift in programme.threshold_gifts:
        if gift.per is ThresholdPer.CUMULATIVE:
            yield Milestone(
                names=gift.names,
                icon="gift",
                have=max(0, account.carries.get(f"gift/{gift.id}", 0)),
                need=gift.cents,
                currency=programme.currency,
                reward_names=_reward_names(programme, gift.reward),
            )


def _reward_names(programme: Programme, reward_id: str) -> Names:
    reward = find_reward(programme, reward_id) if reward_id else None
    return reward.names if reward is not None else {}


def _shown(
    programme: Programme, account: Account, visit: str, seen_through: int, today: date
) -> Iterator[GiftShown]:
    for given in account.gifts:
        purse = account.purses.get(given.key)
        waits = (
            purse is not None
            and purse.ready > 0
            and today.toordinal() <= (purse.last_day or today.toordinal())
        )
        is_new = given.day >= seen_through or given.visit == visit
        if not (waits or (is_new and not given.reward)):
            continue
        names, icon = _campaign(programme, given)
        reward = find_reward(programme, given.reward) if given.reward else None
        yield GiftShown(
            campaign=names,
            icon=icon,
            reward_names=(reward.names if reward else {"en": given.reward}) if given.reward else {},
            count=purse.ready if purse is not None and waits else 0,
            points=given.points,
            guest_visits=given.tickets,
            since=_day(given.day),
            first_day=_day(purse.first_day if purse is not None else 0),
            last_day=_day(given.last_day),
            is_new=is_new,
        )


def _campaign(programme: Programme, given: GiftGiven) -> tuple[Names, str]:
    campaign = next((one for one in programme.campaigns if one.id == given.campaign), None)
    if campaign is not None:
        return campaign.names, ICONS.get(campaign.kind, "gift")
    return {}, "gift" if given.campaign == BY_HAND else "trophy"


def _day(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if ordinal else None
