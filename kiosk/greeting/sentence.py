"""How is this person greeted now? One whole sentence in one language, one line beside it, and its facts.

`greet` chooses by importance (the order of `Occasion`), then among two or three wordings by customer
and day: the same person does not hear the very same sentence two days running, and asking twice on one
day gives the same one.
"""

import zlib

from kiosk.greeting.facts import BEHIND, IN_ORDER, last_item_names, reward_names, usual_name
from kiosk.greeting.moment import Moment
from kiosk.greeting.phrases import (
    DAY,
    EVENING,
    MORNING,
    REMARKS,
    SPECIAL_OPENINGS,
    WELCOME,
    Occasion,
    Opening,
)
from kiosk.visit import Greeting, GreetingFact
from kiosk.words import Words

_LATE_BIRTHDAY_DAYS = 7
_MOST_FACTS = 3
_MORNING_HOURS = range(4, 11)
_DAY_HOURS = range(11, 18)


def greet(moment: Moment, words: Words) -> Greeting:
    """Never raises for anything a `Moment` can hold; says no fact that the moment does not give."""
    occasion = find_occasion(moment, words)
    sentence = words.say(
        "greeting",
        "{opening} {remark}",
        opening=_say_opening(moment, words, occasion),
        remark=_say_remark(moment, words, occasion),
    )
    facts = _facts(moment, words, occasion)
    return Greeting(
        sentence=sentence,
        aside=" · ".join(fact.text for fact in facts),
        language=words.language,
        facts=facts,
    )


def find_occasion(moment: Moment, words: Words) -> Occasion:
    """The most important thing about this moment that can be said in these words."""
    days = moment.days_to_birthday
    applies = {
        Occasion.FIRST_VISIT: moment.is_first_visit,
        Occasion.BACK_AFTER_LONG: moment.is_back_after_long,
        Occasion.BIRTHDAY: days == 0,
        Occasion.LATE_BIRTHDAY: days is not None and _is_late_birthday(moment, days),
        Occasion.NAME_DAY: moment.is_name_day,
        Occasion.ANNIVERSARY: moment.anniversary_years > 0,
        Occasion.REWARD_READY: bool(reward_names(moment, words)),
        Occasion.ONE_STAMP_AWAY: moment.stamps_missing == 1 and bool(words.name_of(moment.stamp_reward)),
        Occasion.USUAL: bool(usual_name(moment, words)),
        Occasion.LAST_PURCHASE: moment.last_visit is not None and bool(last_item_names(moment, words)),
        Occasion.PLAIN: True,
    }
    return next(occasion for occasion in Occasion if applies[occasion])


def _is_late_birthday(moment: Moment, days: int) -> bool:
    """The day has passed and this is the first visit since."""
    since = moment.days_since_last_visit
    return -_LATE_BIRTHDAY_DAYS <= days < 0 and since is not None and since > -days


def _say_opening(moment: Moment, words: Words, occasion: Occasion) -> str:
    if moment.days_to_birthday == 0 and occasion is Occasion.BACK_AFTER_LONG:
        occasion = Occasion.BIRTHDAY
    opening = SPECIAL_OPENINGS.get(occasion) or _by_hour(moment)
    if name := moment.address.strip():
        return words.say(*opening.named, name=name)
    return words.say(*opening.nameless)


def _by_hour(moment: Moment) -> Opening:
    if moment.hour in _DAY_HOURS:
        return (DAY, WELCOME)[_turn(moment) // 2 % 2]
    by_hour = MORNING if moment.hour in _MORNING_HOURS else EVENING
    return (by_hour, DAY)[_turn(moment) // 2 % 2]


def _say_remark(moment: Moment, words: Words, occasion: Occasion) -> str:
    turn = _turn(moment)
    if occasion is Occasion.ANNIVERSARY:
        return _say_anniversary(moment.anniversary_years, words, turn)
    variants = REMARKS[occasion]
    is_card = occasion is Occasion.ONE_STAMP_AWAY
    is_usual = occasion is Occasion.USUAL
    return words.say(
        *variants[turn % len(variants)],
        reward=words.name_of(moment.stamp_reward) if is_card else next(iter(reward_names(moment, words)), ""),
        item=usual_name(moment, words) if is_usual else last_item_names(moment, words),
    )


def _say_anniversary(years: int, words: Words, turn: int) -> str:
    if turn % 2:
        return words.say("anniversary", "It’s {n} years today since you joined us. Thank you!", n=years)
    return words.say("anniversary", "You’ve been with us for {n} years now. Thank you for coming!", n=years)


def _turn(moment: Moment) -> int:
    """Goes on by one each day, and starts elsewhere for each customer."""
    return zlib.crc32(moment.customer.encode("utf-8", "surrogatepass")) + moment.today.toordinal()


def _facts(moment: Moment, words: Words, occasion: Occasion) -> tuple[GreetingFact, ...]:
    makers = dict.fromkeys((*BEHIND[occasion], *IN_ORDER))
    made = (fact for make in makers if (fact := make(moment, words)) is not None)
    return tuple(made)[:_MOST_FACTS]
