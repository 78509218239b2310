"""Which facts stand beside the sentence, and where does each come from? For the aside and for "why?".

Every fact is a label and its value ("Birthday: Friday"), so names and days need no inflection.
"""

from collections.abc import Callable

from kiosk.greeting.moment import Moment
from kiosk.greeting.phrases import Occasion
from kiosk.visit import GreetingFact
from kiosk.words import Words

_BIRTHDAY_NEAR_DAYS = 7
_MOST_ITEMS = 2

FactMaker = Callable[[Moment, Words], GreetingFact | None]


def first_visit_fact(moment: Moment, words: Words) -> GreetingFact | None:
    if not moment.is_first_visit:
        return None
    return GreetingFact(
        text=words.say("fact", "First visit"), source=words.say("source", "Visits"), on=moment.today
    )


def gap_fact(moment: Moment, words: Words) -> GreetingFact | None:
    """The person's own rhythm, said only when it was broken."""
    days = moment.usual_gap_days
    if not moment.is_back_after_long or not days or days < 0:
        return None
    return GreetingFact(
        text=words.say("fact", "Usually every {n} days", n=days),
        source=words.say("source", "Visits"),
        on=moment.last_visit,
    )


def birthday_fact(moment: Moment, words: Words) -> GreetingFact | None:
    days = moment.days_to_birthday
    if moment.birthday is None or days is None or abs(days) > _BIRTHDAY_NEAR_DAYS:
        return None
    # "Saturday" alone would be taken for the one to come.
    day = words.long_date(moment.birthday) if days < -1 else words.near_date(moment.birthday, moment.today)
    return GreetingFact(
        text=words.say("fact", "Birthday: {day}", day=day), source=words.say("source", "Profile")
    )


def gift_fact(moment: Moment, words: Words) -> GreetingFact | None:
    """What a campaign brought, and which: the newest that nobody has told them yet."""
    gift = next((gift for gift in moment.gifts if gift.is_new), None)
    why = words.name_of(gift.campaign) if gift is not None else ""
    if gift is None or not why:
        return None
    name = words.name_of(gift.reward_names)
    text = words.say("fact", "{why}: {gift}", why=why, gift=name) if name else why
    return GreetingFact(text=text, source=words.say("source", "Gifts"), on=gift.since)


def name_day_fact(moment: Moment, words: Words) -> GreetingFact | None:
    if not moment.is_name_day:
        return None
    return GreetingFact(
        text=words.say("fact", "Name day today"),
        source=words.say("source", "Name-day calendar"),
        on=moment.today,
    )


def anniversary_fact(moment: Moment, words: Words) -> GreetingFact | None:
    if not moment.anniversary_years:
        return None
    return GreetingFact(
        text=words.say("fact", "With us for {n} years", n=moment.anniversary_years),
        source=words.say("source", "Joining"),
        on=moment.member_since,
    )


def rewards_fact(moment: Moment, words: Words) -> GreetingFact | None:
    rewards = reward_names(moment, words)
    if not rewards:
        return None
    return GreetingFact(
        text=words.say("fact", "Ready: {rewards}", rewards=words.list_of(rewards)),
        source=words.say("source", "Rewards"),
        on=moment.today,
    )


def stamps_fact(moment: Moment, words: Words) -> GreetingFact | None:
    reward = words.name_of(moment.stamp_reward)
    if not moment.stamps_missing or moment.stamps_missing < 0 or not reward:
        return None
    return GreetingFact(
        text=words.say("fact", "{n} more stamps: {reward}", n=moment.stamps_missing, reward=reward),
        source=words.say("source", "Stamp card"),
        on=moment.today,
    )


def usual_fact(moment: Moment, words: Words) -> GreetingFact | None:
    item = usual_name(moment, words)
    if moment.usual is None or not item:
        return None
    if moment.usual.weekdays_only:
        text = words.say("fact", "Usually on weekdays: {item}", item=item)
    else:
        usual = moment.usual
        text = words.say(
            "fact",
            "In {times} of the last {n} visits: {item}",
            n=usual.of_visits,
            times=usual.times,
            item=item,
        )
    return GreetingFact(text=text, source=words.say("source", "Purchases"), on=moment.usual.on)


def last_purchase_fact(moment: Moment, words: Words) -> GreetingFact | None:
    items = last_item_names(moment, words)
    if not items or moment.last_visit is None:
        return None
    day = words.near_date(moment.last_visit, moment.today)
    return GreetingFact(
        text=words.say("fact", "Last time ({day}): {item}", day=day, item=items),
        source=words.say("source", "Purchases"),
        on=moment.last_visit,
    )


def last_visit_fact(moment: Moment, words: Words) -> GreetingFact | None:
    """Only where the last purchase does not name the day already."""
    if moment.last_visit is None or last_item_names(moment, words):
        return None
    return GreetingFact(
        text=words.say("fact", "Last visit: {day}", day=words.near_date(moment.last_visit, moment.today)),
        source=words.say("source", "Visits"),
        on=moment.last_visit,
    )


def visits_fact(moment: Moment, words: Words) -> GreetingFact | None:
    if moment.visits < 1:
        return None
    return GreetingFact(
        text=words.say("fact", "{n} visits", n=moment.visits),
        source=words.say("source", "Visits"),
        on=moment.last_visit,
    )


def usual_name(moment: Moment, words: Words) -> str:
    """ "" where there is no usual to offer today."""
    return words.name_of(moment.usual.names) if moment.usual and moment.has_usual_today else ""


def last_item_names(moment: Moment, words: Words) -> str:
    """Two names at most: a hello is no receipt."""
    names = [name for name in map(words.name_of, moment.last_items) if name]
    return words.list_of(list(dict.fromkeys(names))[:_MOST_ITEMS])


def reward_names(moment: Moment, words: Words) -> list[str]:
    names = [name for name in map(words.name_of, moment.rewards_ready) if name]
    return list(dict.fromkeys(names))[:_MOST_ITEMS]


IN_ORDER: tuple[FactMaker, ...] = (
    first_visit_fact,
    birthday_fact,
    name_day_fact,
    gift_fact,
    rewards_fact,
    stamps_fact,
    usual_fact,
    anniversary_fact,
    gap_fact,
    last_purchase_fact,
    last_visit_fact,
    visits_fact,
)

BEHIND: dict[Occasion, tuple[FactMaker, ...]] = {
    Occasion.FIRST_VISIT: (first_visit_fact,),
    Occasion.BACK_AFTER_LONG: (last_purchase_fact, last_visit_fact, gap_fact),
    Occasion.BIRTHDAY: (birthday_fact,),
    Occasion.LATE_BIRTHDAY: (birthday_fact,),
    Occasion.NAME_DAY: (name_day_fact,),
    Occasion.ANNIVERSARY: (anniversary_fact,),
    Occasion.REWARD_READY: (rewards_fact,),
    Occasion.ONE_STAMP_AWAY: (stamps_fact,),
    Occasion.USUAL: (usual_fact,),
    Occasion.LAST_PURCHASE: (last_purchase_fact,),
    Occasion.PLAIN: (),
}
"""What the sentence itself relies on: it comes first."""
