"""The rest of a programme in plain words: promotions, levels, the club, campaigns, gifts, budgets."""

from collections.abc import Iterator
from datetime import date

from kiosk.programme.document import Programme
from kiosk.programme.document_earning import Promotion, Weekday
from kiosk.programme.document_gifts import ThresholdPer
from kiosk.programme.document_status import TierMeasure
from kiosk.programme.plain_words import Part, benefit_lines, gift_line, goods_line, points, reward_name
from kiosk.words import Words

MONDAY = date(2024, 1, 1)
"""Any Monday: from it the days of the week get their names."""


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
    for title, icon, lines in made:
        said = tuple(lines)
        if said:
            yield Part(title=title, icon=icon, lines=said)


def _promotions(programme: Programme, words: Words) -> Iterator[str]:
    for promotion in programme.promotions:
        parts = [words.name_of(promotion.names)]
        if promotion.multiplier_percent != 100:
            percent = words.percent(promotion.multiplier_percent / 100)
            parts.append(words.say("programme", "points: {percent}", percent=percent))
        if promotion.points:
            parts.append("+" + points(promotion.points, words))
        yield " · ".join((*parts, *_when(programme, promotion, words)))


def _when(programme: Programme, promotion: Promotion, words: Words) -> Iterator[str]:
    if promotion.categories or promotion.items:
        yield goods_line(programme, promotion.categories, promotion.items, words)
    if promotion.weekdays:
        order = list(Weekday)
        yield ", ".join(words.weekday(MONDAY.replace(day=1 + order.index(day))) for day in promotion.weekdays)
    if (promotion.from_hour, promotion.to_hour) != (0, 24):
        yield f"{promotion.from_hour}–{promotion.to_hour}"
    if promotion.starts_on:
        yield f"{words.long_date(promotion.starts_on, with_year=True)} –"
    if promotion.ends_on:
        yield f"– {words.long_date(promotion.ends_on, with_year=True)}"


def _tiers(programme: Programme, words: Words) -> Iterator[str]:
    if programme.tiers is None:
        return
    for tier in programme.tiers.tiers:
        if programme.tiers.measure is TierMeasure.SPEND:
            least = words.money(tier.at_least)
        elif programme.tiers.measure is TierMeasure.POINTS:
            least = points(tier.at_least, words)
        else:
            least = words.say("programme", "{n} visits", n=tier.at_least)
        reached = words.say("programme", "from: {least}", least=least)
        yield " · ".join((f"{words.name_of(tier.names)}: {reached}", *benefit_lines(tier.benefits, words)))


def _vip(programme: Programme, words: Words) -> Iterator[str]:
    if programme.vip is not None:
        months = words.say("programme", "{n} months", n=programme.vip.months)
        name = words.name_of(programme.vip.names)
        yield " · ".join((f"{name}: {months}", *benefit_lines(programme.vip.benefits, words)))


def _campaigns(programme: Programme, words: Words) -> Iterator[str]:
    for campaign in programme.campaigns:
        gifts = [gift_line(programme, campaign.gift, words)] if campaign.gift else []
        for by in campaign.by_year:
            years = words.say("programme", "{n} years", n=by.years)
            gifts.append(f"{years}: {gift_line(programme, by.gift, words)}")
        yield (
            ": ".join((words.name_of(campaign.names), " · ".join(gifts)))
            if gifts
            else words.name_of(campaign.names)
        )


def _referral(programme: Programme, words: Words) -> Iterator[str]:
    referral = programme.referral
    if referral is not None:
        brings, comes = points(referral.referrer_points, words), points(referral.friend_points, words)
        yield words.say("programme", "For who brings: {points}", points=brings)
        yield words.say("programme", "For the friend: {points}", points=comes)
        yield words.say("programme", "Given after the friend’s visits: {n}", n=referral.after_visits)


def _gifts(programme: Programme, words: Words) -> Iterator[str]:
    for gift in programme.threshold_gifts:
        amount, name = words.money(gift.cents), reward_name(programme, gift.reward, words)
        if gift.per is ThresholdPer.VISIT:
            said = words.say("programme", "in one visit from {amount}: {name}", amount=amount, name=name)
        else:
            said = words.say("programme", "for every {amount} in all: {name}", amount=amount, name=name)
        yield f"{words.name_of(gift.names)}: {said}"
    for act in programme.value_acts:
        off = words.money(act.off_cents) if act.off_cents else points(act.points, words)
        most = words.say("programme", "at most {n} times a day", n=act.most_a_day)
        yield f"{words.name_of(act.names)}: {off} · {most}"
    for reached in programme.achievements:
        named = goods_line(programme, reached.categories, reached.items, words)
        won = [points(reached.points, words)] if reached.points else []
        won += [reward_name(programme, reached.reward, words)] if reached.reward else []
        yield f"{words.name_of(reached.names)}: {reached.needed} × {named}: " + " · ".join(won)
    if programme.guest_tickets is not None:
        days = words.say("programme", "good for {n} days", n=programme.guest_tickets.valid_days)
        yield f"{words.name_of(programme.guest_tickets.names)}: {days}"


def _budgets(programme: Programme, words: Words) -> Iterator[str]:
    for budget in programme.budgets:
        amount = words.money(budget.cents_a_day)
        said = words.say(
            "programme",
            "{points} and {amount} a day",
            points=points(budget.points_a_day, words),
            amount=amount,
        )
        yield f"{budget.role}: {said}"
