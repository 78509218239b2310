"""Can the gifts be given? Unknown rewards, cycles of campaigns and empty gifts are named."""

from collections.abc import Iterator

from kiosk.programme.check_earning import OFTEN_MOST, PERCENT_MOST
from kiosk.programme.check_words import outside, unknown_goods, unknown_reward, unnamed
from kiosk.programme.document import CENTS_MOST, Programme
from kiosk.programme.document_gifts import Achievement, Campaign, CampaignKind, Gift

DAYS_MOST = 366
YEARS_MOST = 100
VISITS_MOST = 50


def gift_mistakes(programme: Programme) -> Iterator[str]:
    for campaign in programme.campaigns:
        yield from _campaign(programme, campaign)
    yield from _cycles(programme.campaigns)
    yield from _referral(programme)
    for gift in programme.threshold_gifts:
        place = f"threshold_gifts: “{gift.id}”"
        yield from unnamed(place, gift.names)
        yield from outside(place, "cents", gift.cents, 1, CENTS_MOST)
        yield from _required_reward(place, programme, gift.reward)
    for act in programme.value_acts:
        place = f"value_acts: “{act.id}”"
        yield from unnamed(place, act.names)
        yield from outside(place, "points", act.points, 0, CENTS_MOST)
        yield from outside(place, "off_cents", act.off_cents, 0, CENTS_MOST)
        yield from outside(place, "most_a_day", act.most_a_day, 1, OFTEN_MOST)
        if bool(act.points) == bool(act.off_cents):
            yield f"{place}: either points or off_cents is expected."
    for achievement in programme.achievements:
        yield from _achievement(programme, achievement)
    if programme.guest_tickets is not None:
        yield from unnamed("guest_tickets", programme.guest_tickets.names)
        yield from outside("guest_tickets", "valid_days", programme.guest_tickets.valid_days, 1, DAYS_MOST)
        yield from outside("guest_tickets", "cost_cents", programme.guest_tickets.cost_cents, 0, CENTS_MOST)
    for budget in programme.budgets:
        yield from outside(f"budgets: “{budget.role}”", "points_a_day", budget.points_a_day, 0, CENTS_MOST)
        yield from outside(f"budgets: “{budget.role}”", "cents_a_day", budget.cents_a_day, 0, CENTS_MOST)
    yield from outside("return_days", "it", programme.return_days, 0, DAYS_MOST * 3)


def _campaign(programme: Programme, campaign: Campaign) -> Iterator[str]:
    place = f"campaigns: “{campaign.id}”"
    if "/" in campaign.id:
        yield f"{place}: has a slash in its id; a plain word is expected."
    yield from unnamed(place, campaign.names)
    yield from outside(place, "days_before", campaign.days_before, 0, DAYS_MOST // 2)
    yield from outside(place, "days_after", campaign.days_after, 0, DAYS_MOST // 2)
    if campaign.kind is CampaignKind.WIN_BACK:
        yield from outside(place, "rhythm_percent", campaign.rhythm_percent, 101, PERCENT_MOST)
        yield from outside(place, "least_days", campaign.least_days, 1, DAYS_MOST * 3)
    if campaign.kind is CampaignKind.EXPIRY_WARNING:
        if campaign.gift is not None:
            yield f"{place}: gives something; a warning is expected to give nothing."
    elif campaign.gift is None and not campaign.by_year:
        yield f"{place}: gives nothing; a gift is expected."
    if campaign.by_year and campaign.kind is not CampaignKind.ANNIVERSARY:
        yield f"{place}: has gifts by year; only an anniversary is expected to."
    for gift in (campaign.gift, *(by.gift for by in campaign.by_year)):
        if gift is not None:
            yield from gift_content(place, programme, gift)
    for by in campaign.by_year:
        yield from outside(place, "years", by.years, 1, YEARS_MOST)


def gift_content(place: str, programme: Programme, gift: Gift) -> Iterator[str]:
    """What is wrong with one gift, whoever gives it."""
    if not (gift.points or gift.reward or gift.tickets):
        yield f"{place}: the gift is empty; points, a reward or tickets are expected."
    yield from outside(place, "points", gift.points, 0, CENTS_MOST)
    yield from outside(place, "count", gift.count, 1, VISITS_MOST)
    yield from outside(place, "tickets", gift.tickets, 0, VISITS_MOST)
    yield from outside(place, "valid_days", gift.valid_days, 0, DAYS_MOST * 3)
    yield from unknown_reward(place, programme, gift.reward)
    if gift.tickets and programme.guest_tickets is None:
        yield f"{place}: gives guest tickets; a table guest_tickets is expected."


def _cycles(campaigns: tuple[Campaign, ...]) -> Iterator[str]:
    after = {campaign.id: campaign.after for campaign in campaigns}
    for campaign in campaigns:
        if campaign.after and campaign.after not in after:
            yield f"campaigns: “{campaign.id}”: comes after “{campaign.after}”, which is not among them."
        seen, at = [campaign.id], campaign.after
        while at in after and at not in seen:
            seen.append(at)
            at = after[at]
        if at == campaign.id:
            yield (
                f"campaigns: “{campaign.id}”: waits for itself ({' after '.join([*seen, at])}), a cycle; "
                "one that waits for none is expected."
            )


def _referral(programme: Programme) -> Iterator[str]:
    referral = programme.referral
    if referral is None:
        return
    yield from outside("referral", "referrer_points", referral.referrer_points, 0, CENTS_MOST)
    yield from outside("referral", "friend_points", referral.friend_points, 0, CENTS_MOST)
    yield from outside("referral", "after_visits", referral.after_visits, 1, VISITS_MOST)
    if not (referral.referrer_points or referral.friend_points):
        yield "referral: gives nothing; points for the referrer or the friend are expected."


def _achievement(programme: Programme, achievement: Achievement) -> Iterator[str]:
    place = f"achievements: “{achievement.id}”"
    yield from unnamed(place, achievement.names)
    yield from outside(place, "needed", achievement.needed, 1, OFTEN_MOST)
    yield from outside(place, "from_hour", achievement.from_hour, 0, 23)
    yield from outside(place, "to_hour", achievement.to_hour, 1, 24)
    yield from outside(place, "points", achievement.points, 0, CENTS_MOST)
    yield from unknown_reward(place, programme, achievement.reward)
    yield from unknown_goods(place, programme, achievement.categories, achievement.items)
    if not (achievement.categories or achievement.items):
        yield f"{place}: names no goods; categories or items are expected."


def _required_reward(place: str, programme: Programme, reward: str) -> Iterator[str]:
    if not reward:
        yield f"{place}: gives nothing; a reward is expected."
    yield from unknown_reward(place, programme, reward)
