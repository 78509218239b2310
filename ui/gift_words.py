"""How is a gift told? What brought it, what it is, and until when: the same on both sides of the counter."""

from kiosk.gains import GiftShown, Milestone
from ui.words import Words


def gift_words(words: Words, gift: GiftShown) -> str:
    """ "Birthday: Free cake · until 8 Oct"."""
    campaign = words.pick(gift.campaign) or words.translate("Gifts", "From us")
    told = words.translate("Gifts", "{why}: {gift}").format(why=campaign, gift=gift_itself(words, gift))
    if not gift.last_day:
        return told
    until = words.translate("Gifts", "until {day}").format(day=words.day_and_month(gift.last_day))
    return f"{told} · {until}"


def gift_itself(words: Words, gift: GiftShown) -> str:
    """ "2 × Free coffee, 50 points, 1 guest visit"."""
    parts = []
    if gift.count:
        name = words.pick(gift.reward_names)
        parts.append(f"{words.number(gift.count)} × {name}" if gift.count > 1 else name)
    if gift.points:
        parts.append(words.translate("Gifts", "%n points", "", gift.points))
    if gift.guest_visits:
        parts.append(words.translate("Gifts", "%n guest visits", "", gift.guest_visits))
    return ", ".join(parts)


def how_far(words: Words, milestone: Milestone) -> str:
    """ "3 of 5", "€12.40 of €20.00"."""
    have, need = (
        words.money(count, milestone.currency) if milestone.currency else words.number(count)
        for count in (milestone.have, milestone.need)
    )
    return words.translate("Gifts", "{have} of {need}").format(have=have, need=need)


def what_it_brings(words: Words, milestone: Milestone) -> str:
    """Nothing where it is reached for its name alone."""
    if milestone.reward_names:
        return words.pick(milestone.reward_names)
    return words.translate("Gifts", "%n points", "", milestone.points) if milestone.points else ""


def expiring_words(words: Words, points: int, last_day: str) -> str:
    """ "120 points are valid until 31 Dec"."""
    return words.translate("Gifts", "%n points are valid until {day}", "", points).format(day=last_day)
