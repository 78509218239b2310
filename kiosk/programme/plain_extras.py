"""The rest of a programme in plain words: promotions, levels, the club, campaigns, gifts, budgets."""

from collections.abc import Iterator
from datetime import date

from kiosk.programme.document import Programme
from kiosk.programme.document_earning import Period, Promotion, Weekday
from kiosk.programme.document_gifts import Campaign, CampaignKind, ThresholdPer
from kiosk.programme.document_status import TierMeasure, TierWindow
from kiosk.programme.forms.counter import ROLES
from kiosk.programme.forms.earning import STACKING
from kiosk.programme.forms.gifts import CAMPAIGN_KINDS
from kiosk.programme.forms.status import WINDOWS
from kiosk.programme.plain_words import (
    Part,
    Said,
    benefit_lines,
    dates_lines,
    gift_line,
    goods_line,
    make_part,
    points,
    reward_name,
    times,
)
from kiosk.staff.roles import Role
from kiosk.words import Phrase, Words

MONDAY = date(2024, 1, 1)
"""Any Monday: from it the days of the week get their names."""
MOST = {
    Period.DAY: Phrase("programme", "at most {times} × a day"),
    Period.MONTH: Phrase("programme", "at most {times} × a month"),
    Period.YEAR: Phrase("programme", "at most {times} × a year"),
    Period.EVER: Phrase("programme", "at most {times} × for one customer"),
}


def extra_parts(programme: Programme, words: Words) -> Iterator[Part]:
    """Only those that the shop uses."""
    made = (
        (words.say("programme", "Promotions"), "discount", _promotions(programme, words)),
        (words.say("programme", "Levels"), "award", _tiers(programme, words)),
        (words.say("programme", "Club"), "crown", _vip(programme, words)),
        (words.say("programme", "Campaigns"), "calendar-heart", _campaigns(programme, words)),
        (words.say("programme", "Bring a friend"), "friends", _referral(programme, words)),
        (words.say("programme", "Gifts and good deeds"), "confetti", _gifts(programme, words)),
        (words.say("programme", "By hand"), "hand-stop", _budgets(programme, words)),
    )
    for title, icon, said in made:
        part = make_part(title, icon, said)
        if part.lines:
            yield part


def _promotions(programme: Programme, words: Words) -> Iterator[Said]:
    for promotion in programme.promotions:
        parts = [words.name_of(promotion.names)]
        if promotion.stamps > 1:
            parts.append(words.say("programme", "each stamp counts × {times}", times=promotion.stamps))
        if promotion.multiplier_percent != 100:
            counted = times(promotion.multiplier_percent, words)
            parts.append(words.say("programme", "points × {times}", times=counted))
        if promotion.points:
            parts.append("+" + points(promotion.points, words))
        yield f"promotions/{promotion.id}", " · ".join((*parts, *_when(programme, promotion, words)))
    if len(programme.promotions) > 1:
        yield "", words.say(*STACKING[programme.stacking])


def _when(programme: Programme, promotion: Promotion, words: Words) -> Iterator[str]:
    if promotion.categories or promotion.items:
        yield goods_line(programme, promotion.categories, promotion.items, words)
    if promotion.categories_out:
        named = goods_line(programme, promotion.categories_out, (), words)
        yield words.say("programme", "Not for: {goods}", goods=named)
    if promotion.weekdays:
        order = list(Weekday)
        yield ", ".join(words.weekday(MONDAY.replace(day=1 + order.index(day))) for day in promotion.weekdays)
    if (promotion.from_hour, promotion.to_hour) != (0, 24):
        yield f"{promotion.from_hour}:00–{promotion.to_hour}:00"
    yield from dates_lines(promotion.starts_on, promotion.ends_on, words)
    if promotion.minimum_cents:
        yield words.say("programme", "From {amount} on", amount=words.money(promotion.minimum_cents))
    if promotion.most:
        yield words.say(*MOST[promotion.most_per], times=promotion.most)


def _tiers(programme: Programme, words: Words) -> Iterator[Said]:
    ladder = programme.tiers
    if ladder is None:
        return
    for tier in ladder.tiers:
        if ladder.measure is TierMeasure.SPEND:
            least = words.money(tier.at_least)
        elif ladder.measure is TierMeasure.POINTS:
            least = points(tier.at_least, words)
        else:
            least = words.say("programme", "{n} visits", n=tier.at_least)
        reached = words.say("programme", "from: {least}", least=least)
        said = (f"{words.name_of(tier.names)}: {reached}", *benefit_lines(tier.benefits, words))
        yield f"tiers/{tier.id}", " · ".join(said)
    if ladder.window is TierWindow.ROLLING:
        yield "", words.say("programme", "The last {n} days count", n=ladder.days)
    else:
        yield "", words.say(*WINDOWS[ladder.window])
    if ladder.grace_days:
        yield "", words.say("programme", "Kept for {n} days after falling below", n=ladder.grace_days)


def _vip(programme: Programme, words: Words) -> Iterator[Said]:
    if programme.vip is not None:
        months = words.say("programme", "{n} months", n=programme.vip.months)
        name = words.name_of(programme.vip.names)
        yield "vip", " · ".join((f"{name}: {months}", *benefit_lines(programme.vip.benefits, words)))


def _campaigns(programme: Programme, words: Words) -> Iterator[Said]:
    for campaign in programme.campaigns:
        gifts = [gift_line(programme, campaign.gift, words)] if campaign.gift else []
        for by in campaign.by_year:
            years = words.say("programme", "{n} years", n=by.years)
            gifts.append(f"{years}: {gift_line(programme, by.gift, words)}")
        kind, name = words.say(*CAMPAIGN_KINDS[campaign.kind]), words.name_of(campaign.names)
        named = name if name and name.startswith(kind) else f"{name} ({kind})" if name else kind
        said = [*gifts, *_window(campaign, words)]
        yield f"campaigns/{campaign.id}", ": ".join(one for one in (named, " · ".join(said)) if one)


def _window(campaign: Campaign, words: Words) -> Iterator[str]:
    """When it comes."""
    if campaign.kind is CampaignKind.EXPIRY_WARNING:
        yield words.say("programme", "announced {n} days before", n=campaign.days_before)
    elif campaign.kind is CampaignKind.WIN_BACK:
        yield words.say("programme", "away for {n} days or more", n=campaign.least_days)
        share = words.percent(campaign.rhythm_percent / 100)
        yield words.say("programme", "and for {percent} of their usual gap", percent=share)
    elif campaign.kind is not CampaignKind.NEXT_VISIT:
        if campaign.days_before:
            yield words.say("programme", "from {n} days before the day", n=campaign.days_before)
        if campaign.days_after:
            yield words.say("programme", "until {n} days after the day", n=campaign.days_after)


def _referral(programme: Programme, words: Words) -> Iterator[Said]:
    referral = programme.referral
    if referral is not None:
        brings, comes = points(referral.referrer_points, words), points(referral.friend_points, words)
        yield "referral", words.say("programme", "For the one who invites: {points}", points=brings)
        yield "referral", words.say("programme", "For the friend: {points}", points=comes)
        after = words.say("programme", "Given after the friend’s visits: {n}", n=referral.after_visits)
        yield "referral", after


def _gifts(programme: Programme, words: Words) -> Iterator[Said]:
    for gift in programme.threshold_gifts:
        amount, name = words.money(gift.cents), reward_name(programme, gift.reward, words)
        if gift.per is ThresholdPer.VISIT:
            said = words.say("programme", "in one visit from {amount}: {name}", amount=amount, name=name)
        else:
            said = words.say("programme", "for every {amount} in all: {name}", amount=amount, name=name)
        yield f"threshold_gifts/{gift.id}", f"{words.name_of(gift.names)}: {said}"
    for act in programme.value_acts:
        off = words.money(act.off_cents) if act.off_cents else points(act.points, words)
        most = words.say("programme", "at most {n} times a day", n=act.most_a_day)
        yield f"value_acts/{act.id}", f"{words.name_of(act.names)}: {off} · {most}"
    for reached in programme.achievements:
        named = goods_line(programme, reached.categories, reached.items, words)
        won = [points(reached.points, words)] if reached.points else []
        won += [reward_name(programme, reached.reward, words)] if reached.reward else []
        said = f"{words.name_of(reached.names)}: {reached.needed} × {named}: " + " · ".join(won)
        yield f"achievements/{reached.id}", said
    if programme.guest_tickets is not None:
        days = words.say("programme", "good for {n} days", n=programme.guest_tickets.valid_days)
        yield "guest_tickets", f"{words.name_of(programme.guest_tickets.names)}: {days}"


def _budgets(programme: Programme, words: Words) -> Iterator[Said]:
    for budget in programme.budgets:
        amount = words.money(budget.cents_a_day)
        said = words.say(
            "programme",
            "{points} and {amount} a day",
            points=points(budget.points_a_day, words),
            amount=amount,
        )
        role = words.say(*ROLES[Role(budget.role)]) if budget.role in {*Role} else budget.role
        yield f"budgets/{budget.role}", f"{role}: {said}"
