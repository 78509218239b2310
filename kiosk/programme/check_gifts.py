"""Can the gifts be given? Unknown rewards, cycles of campaigns and empty gifts are found."""

from collections.abc import Iterator

from kiosk.programme.check_earning import OFTEN_MOST, PERCENT_MOST, hours
from kiosk.programme.check_shared import outside, unknown, unknown_goods, unknown_reward, unnamed
from kiosk.programme.document import CENTS_MOST, Programme
from kiosk.programme.document_gifts import Achievement, Campaign, CampaignKind, Gift, ValueAct
from kiosk.programme.mistake import Mistake, MistakeKind, Place

DAYS_MOST = 366
YEARS_MOST = 100
VISITS_MOST = 50


def gift_mistakes(programme: Programme) -> Iterator[Mistake]:
    for campaign in programme.campaigns:
        yield from _campaign(programme, campaign)
    yield from _cycles(programme.campaigns)
    yield from _referral(programme)
    for gift in programme.threshold_gifts:
        place = Place("threshold_gifts", gift.id)
        yield from unnamed(place, gift.names)
        yield from outside(place.at("cents"), gift.cents, 1, CENTS_MOST)
        if not gift.reward:
            yield Mistake(MistakeKind.GIVES_NOTHING, place.at("reward"))
        yield from unknown_reward(place.at("reward"), programme, gift.reward)
    for act in programme.value_acts:
        yield from _value_act(act)
    for achievement in programme.achievements:
        yield from _achievement(programme, achievement)
    if programme.guest_tickets is not None:
        place = Place("guest_tickets")
        yield from unnamed(place, programme.guest_tickets.names)
        yield from outside(place.at("valid_days"), programme.guest_tickets.valid_days, 1, DAYS_MOST)
        yield from outside(place.at("cost_cents"), programme.guest_tickets.cost_cents, 0, CENTS_MOST)
    for budget in programme.budgets:
        place = Place("budgets", budget.role)
        yield from outside(place.at("points_a_day"), budget.points_a_day, 0, CENTS_MOST)
        yield from outside(place.at("cents_a_day"), budget.cents_a_day, 0, CENTS_MOST)
    yield from outside(Place("return_days"), programme.return_days, 0, DAYS_MOST * 3)


def _value_act(act: ValueAct) -> Iterator[Mistake]:
    place = Place("value_acts", act.id)
    yield from unnamed(place, act.names)
    yield from outside(place.at("points"), act.points, 0, CENTS_MOST)
    yield from outside(place.at("off_cents"), act.off_cents, 0, CENTS_MOST)
    yield from outside(place.at("most_a_day"), act.most_a_day, 1, OFTEN_MOST)
    if act.points and act.off_cents:
        yield Mistake(MistakeKind.TWO_GIFTS, place.at("points"))
    elif not (act.points or act.off_cents):
        yield Mistake(MistakeKind.GIVES_NOTHING, place)


def _campaign(programme: Programme, campaign: Campaign) -> Iterator[Mistake]:
    place = Place("campaigns", campaign.id)
    if "/" in campaign.id:
        yield Mistake(MistakeKind.SLASH, place)
    yield from unnamed(place, campaign.names)
    yield from outside(place.at("days_before"), campaign.days_before, 0, DAYS_MOST // 2)
    yield from outside(place.at("days_after"), campaign.days_after, 0, DAYS_MOST // 2)
    if campaign.kind is CampaignKind.WIN_BACK:
        yield from outside(place.at("rhythm_percent"), campaign.rhythm_percent, 101, PERCENT_MOST)
        yield from outside(place.at("least_days"), campaign.least_days, 1, DAYS_MOST * 3)
    if campaign.kind is CampaignKind.EXPIRY_WARNING:
        if campaign.gift is not None:
            yield Mistake(MistakeKind.WARNING_GIVES, place.at("gift"))
    elif campaign.gift is None and not campaign.by_year:
        yield Mistake(MistakeKind.GIVES_NOTHING, place.at("gift"))
    if campaign.by_year and campaign.kind is not CampaignKind.ANNIVERSARY:
        yield Mistake(MistakeKind.YEARS_ALONE, place.at("by_year"))
    if campaign.gift is not None:
        yield from gift_content(place.at("gift"), programme, campaign.gift)
    for by in campaign.by_year:
        yield from gift_content(place.at("by_year"), programme, by.gift)
        yield from outside(place.at("by_year", "years"), by.years, 1, YEARS_MOST)


def gift_content(place: Place, programme: Programme, gift: Gift) -> Iterator[Mistake]:
    """What is wrong with one gift, whoever gives it."""
    if not (gift.points or gift.reward or gift.tickets):
        yield Mistake(MistakeKind.GIVES_NOTHING, place)
    yield from outside(place.at("points"), gift.points, 0, CENTS_MOST)
    yield from outside(place.at("count"), gift.count, 1, VISITS_MOST)
    yield from outside(place.at("tickets"), gift.tickets, 0, VISITS_MOST)
    yield from outside(place.at("valid_days"), gift.valid_days, 0, DAYS_MOST * 3)
    yield from unknown_reward(place.at("reward"), programme, gift.reward)
    if gift.tickets and programme.guest_tickets is None:
        yield Mistake(MistakeKind.NO_TICKETS, place.at("tickets"))


def _cycles(campaigns: tuple[Campaign, ...]) -> Iterator[Mistake]:
    after = {campaign.id: campaign.after for campaign in campaigns}
    for campaign in campaigns:
        place = Place("campaigns", campaign.id, ("after",))
        if campaign.after:
            yield from unknown(place, (campaign.after,), after)
        seen, at = [campaign.id], campaign.after
        while at in after and at not in seen:
            seen.append(at)
            at = after[at]
        if at == campaign.id:
            yield Mistake(MistakeKind.WAITS_FOR_ITSELF, place, {"names": " → ".join([*seen, at])})


def _referral(programme: Programme) -> Iterator[Mistake]:
    referral, place = programme.referral, Place("referral")
    if referral is None:
        return
    yield from outside(place.at("referrer_points"), referral.referrer_points, 0, CENTS_MOST)
    yield from outside(place.at("friend_points"), referral.friend_points, 0, CENTS_MOST)
    yield from outside(place.at("after_visits"), referral.after_visits, 1, VISITS_MOST)
    if not (referral.referrer_points or referral.friend_points):
        yield Mistake(MistakeKind.GIVES_NOTHING, place)


def _achievement(programme: Programme, achievement: Achievement) -> Iterator[Mistake]:
    place = Place("achievements", achievement.id)
    yield from unnamed(place, achievement.names)
    yield from outside(place.at("needed"), achievement.needed, 1, OFTEN_MOST)
    yield from hours(place, achievement.from_hour, achievement.to_hour)
    yield from outside(place.at("points"), achievement.points, 0, CENTS_MOST)
    yield from unknown_reward(place.at("reward"), programme, achievement.reward)
    yield from unknown_goods(place, programme, achievement.categories, achievement.items)
    if not (achievement.categories or achievement.items):
        yield Mistake(MistakeKind.NO_GOODS, place.at("categories"))
