"""Which words are there for a moment? An opening ("Good morning, Marta!") and a remark, in variants.

Each is a whole sentence, so that a language may build it as it likes. Names of goods stand first or
after a colon: there no language inflects them and a menu's capital letter is right. {name} stands where
it is called (vocative), as the person writes it.
"""

from enum import StrEnum
from typing import NamedTuple

from kiosk.words import Phrase


class Occasion(StrEnum):
    """What the moment is about, the most important first."""

    FIRST_VISIT = "first_visit"
    BACK_AFTER_LONG = "back_after_long"
    BIRTHDAY = "birthday"
    LATE_BIRTHDAY = "late_birthday"
    NAME_DAY = "name_day"
    ANNIVERSARY = "anniversary"
    REWARD_READY = "reward_ready"
    ONE_STAMP_AWAY = "one_stamp_away"
    USUAL = "usual"
    LAST_PURCHASE = "last_purchase"
    PLAIN = "plain"


class Opening(NamedTuple):
    """The same hello with and without a name."""

    named: Phrase
    nameless: Phrase


MORNING = Opening(Phrase("opening", "Good morning, {name}!"), Phrase("opening", "Good morning!"))
DAY = Opening(Phrase("opening", "Hello, {name}!"), Phrase("opening", "Hello!"))
EVENING = Opening(Phrase("opening", "Good evening, {name}!"), Phrase("opening", "Good evening!"))
WELCOME = Opening(Phrase("opening", "Welcome, {name}!"), Phrase("opening", "Welcome!"))

SPECIAL_OPENINGS = {
    Occasion.FIRST_VISIT: WELCOME,
    Occasion.BACK_AFTER_LONG: Opening(
        Phrase("opening", "Welcome back, {name}!"), Phrase("opening", "Welcome back!")
    ),
    Occasion.BIRTHDAY: Opening(
        Phrase("opening", "Happy birthday, {name}!"), Phrase("opening", "Happy birthday!")
    ),
    Occasion.LATE_BIRTHDAY: Opening(
        Phrase("opening", "Happy belated birthday, {name}!"), Phrase("opening", "Happy belated birthday!")
    ),
    Occasion.NAME_DAY: Opening(
        Phrase("opening", "Happy name day, {name}!"), Phrase("opening", "Happy name day!")
    ),
}

REMARKS: dict[Occasion, tuple[Phrase, ...]] = {
    Occasion.FIRST_VISIT: (
        Phrase("first visit", "It’s lovely to have you here."),
        Phrase("first visit", "How nice to meet you."),
        Phrase("first visit", "What can we do for you today?"),
    ),
    Occasion.BACK_AFTER_LONG: (
        Phrase("back after long", "It’s so good to see you again."),
        Phrase("back after long", "We’ve missed you."),
        Phrase("back after long", "How have you been?"),
    ),
    Occasion.BIRTHDAY: (
        Phrase("birthday", "Have a wonderful day!"),
        Phrase("birthday", "All the best from all of us!"),
    ),
    Occasion.LATE_BIRTHDAY: (
        Phrase("late birthday", "We hope it was a lovely day."),
        Phrase("late birthday", "All the best from all of us!"),
    ),
    Occasion.NAME_DAY: (
        Phrase("name day", "Have a lovely day!"),
        Phrase("name day", "All the best from all of us!"),
    ),
    Occasion.REWARD_READY: (
        Phrase("reward ready", "Your reward is ready: {reward}."),
        Phrase("reward ready", "You’ve earned this: {reward}. Would you like it today?"),
    ),
    Occasion.ONE_STAMP_AWAY: (
        Phrase("one stamp away", "One more stamp and it’s yours: {reward}."),
        Phrase("one stamp away", "Only one stamp to go: {reward}."),
    ),
    Occasion.USUAL: (
        Phrase("usual", "{item}, as usual?"),
        Phrase("usual", "{item} again today?"),
    ),
    Occasion.LAST_PURCHASE: (
        Phrase("last purchase", "{item} again, or something new?"),
        Phrase("last purchase", "Last time: {item}. The same today, or something new?"),
    ),
    Occasion.PLAIN: (
        Phrase("plain", "It’s good to see you."),
        Phrase("plain", "How are you today?"),
        Phrase("plain", "What can we do for you today?"),
    ),
}
"""An anniversary is counted, so its words are in `sentence`."""
