"""Who are the demo shop's guests? Each has a rhythm, a usual hour, a usual item, and may stop coming."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from random import Random

import msgspec

from kiosk.demo_shop.cast import Part, name_of_part
from kiosk.demo_shop.names import FullName, pick_name, read_names
from kiosk.demo_shop.opening import HOUR_WEIGHTS
from kiosk.demo_shop.plan import DAYS, DemoPlan
from kiosk.programme.applied import earns_stamp
from kiosk.programme.bodies import Line
from kiosk.programme.document import MenuItem, Programme


class Habit(StrEnum):
    REGULAR = "regular"
    WEEKLY = "weekly"
    OCCASIONAL = "occasional"
    LAPSED = "lapsed"
    NEW = "new"
    TOURIST = "tourist"


class Rhythm(msgspec.Struct, frozen=True):
    """`share` of a hundred guests; days between visits from … to; joined from … to days ago at most."""

    share: int
    gap_days: tuple[float, float]
    joined_days_ago: tuple[int, int]


RHYTHMS = {
    Habit.REGULAR: Rhythm(11, (1.5, 4.7), (120, DAYS)),
    Habit.WEEKLY: Rhythm(13, (4.8, 9.5), (100, DAYS)),
    Habit.OCCASIONAL: Rhythm(38, (15.0, 45.0), (60, DAYS)),
    Habit.LAPSED: Rhythm(14, (3.0, 14.0), (160, DAYS)),
    Habit.NEW: Rhythm(13, (3.0, 16.0), (0, 50)),
    Habit.TOURIST: Rhythm(11, (1.0, 2.0), (0, DAYS)),
}
LANGUAGE_SHARES = (52, 17, 12, 8, 6, 5)
"""Of the shop's languages, in their order."""

NAMELESS_SHARE = 0.12
_SUMMER = (6, 7, 8)


class Guest(msgspec.Struct, frozen=True, kw_only=True):
    """`joins` and `leaves`: the days between which they come. `minute`: their usual time of the day.
    `usual` is their favourite item and `others` what else they take. Chances are of one visit."""

    number: int
    habit: Habit
    part: Part | None = None
    language: str
    name: FullName | None = None
    joins: date
    leaves: date
    holiday: tuple[date, date] | None = None
    gap_days: float
    minute: int
    works: bool
    usual: str
    others: tuple[str, ...]
    usual_chance: float
    side_chance: float
    redeem_chance: float
    saves_for: str | None = None
    points_chance: float


class Menu(msgspec.Struct, frozen=True):
    """The programme's items as guests see them: what earns stamps, and what goes with it."""

    main: tuple[MenuItem, ...]
    sides: tuple[MenuItem, ...]


def make_menu(programme: Programme) -> Menu:
    def is_main(item: MenuItem) -> bool:
        line = Line(item=item.id, category=item.category, cents=item.cents)
        return any(earns_stamp(card, line) for card in programme.stamp_cards)

    main = tuple(item for item in programme.items if is_main(item)) or programme.items
    return Menu(main, tuple(item for item in programme.items if item not in main) or main)


def make_guest(plan: DemoPlan, menu: Menu, number: int, random: Random) -> Guest:
    """The guest of that number; the first few play the parts of the cast."""
    part = list(Part)[number] if number < len(Part) else None
    habit = Habit.REGULAR if part else _pick_habit(random)
    rhythm = RHYTHMS[habit]
    joins, leaves = _pick_stay(plan, habit, rhythm, random)
    language = name_of_part(part)[0] if part else _pick_language(plan, habit, random)
    is_nameless = part is None and random.random() < (0.5 if habit is Habit.TOURIST else NAMELESS_SHARE)
    usual = _pick_usual(menu, part, random)
    in_points = [reward for reward in plan.programme.rewards if reward.points]
    cheapest = min(in_points, key=lambda reward: reward.points or 0, default=None)
    saves_for = cheapest if part else random.choice([None, *in_points])
    return Guest(
        number=number,
        habit=habit,
        part=part,
        language=language,
        name=name_of_part(part)[1] if part else None if is_nameless else pick_name(random, language),
        joins=plan.first_day + timedelta(days=7 + 5 * number) if part else joins,
        leaves=_last_day_of(plan, part) if part else leaves,
        holiday=None if part else _pick_holiday(plan, random),
        gap_days=2.0 if part else random.uniform(*rhythm.gap_days),
        minute=random.choices(list(HOUR_WEIGHTS), list(HOUR_WEIGHTS.values()))[0] * 60 + random.randrange(60),
        works=part is None and random.random() < 0.6,
        usual=usual.id,
        others=tuple(item.id for item in random.sample(menu.main, min(3, len(menu.main)))),
        usual_chance=0.9 if part else random.uniform(0.45, 0.95),
        side_chance=random.uniform(0.1, 0.7),
        redeem_chance=random.uniform(0.35, 0.95),
        saves_for=saves_for.id if saves_for else None,
        points_chance=1.0 if part else 0.3,
    )


def _pick_habit(random: Random) -> Habit:
    return random.choices(list(RHYTHMS), [rhythm.share for rhythm in RHYTHMS.values()])[0]


def _pick_stay(plan: DemoPlan, habit: Habit, rhythm: Rhythm, random: Random) -> tuple[date, date]:
    least, most = rhythm.joined_days_ago
    ago = random.randint(least, most)
    if habit in (Habit.REGULAR, Habit.WEEKLY):
        # who comes often took the card in its first months
        ago = max(ago, random.randint(least, most), random.randint(least, most))
    joins = plan.today - timedelta(days=ago)
    if habit is Habit.TOURIST:
        if joins.month not in _SUMMER:  # most of them come in summer
            joins = max(plan.first_day, plan.today - timedelta(days=random.randint(least, most)))
        return joins, joins + timedelta(days=random.randint(0, 6))
    if habit is Habit.LAPSED:
        return joins, joins + timedelta(days=random.randint(20, max(20, ago - 60)))
    return joins, plan.today


def _last_day_of(plan: DemoPlan, part: Part) -> date:
    """The cast has not been in today: that is the demo's own to play."""
    return plan.today - timedelta(days=75 if part is Part.LONG_GONE else 1)


def _pick_language(plan: DemoPlan, habit: Habit, random: Random) -> str:
    known = [language for language in plan.languages if language in read_names()] or list(read_names())
    if habit is Habit.TOURIST:
        return random.choice(known)
    return random.choices(known, LANGUAGE_SHARES[: len(known)])[0]


def _pick_usual(menu: Menu, part: Part | None, random: Random) -> MenuItem:
    """Most come for what the stamps are for; some for tea and juice."""
    drinks: Sequence[MenuItem] = [item for item in menu.sides if item.category in ("tea", "drink")]
    if part is None and drinks and random.random() < 0.15:
        return random.choice(drinks)
    return random.choice(menu.main)


def _pick_holiday(plan: DemoPlan, random: Random) -> tuple[date, date] | None:
    """Two or three weeks in July or August."""
    if random.random() > 0.6:
        return None
    begins = date(plan.first_day.year, 7, 1) + timedelta(days=random.randint(0, 40))
    if begins < plan.first_day:
        begins = begins.replace(year=begins.year + 1)
    return begins, begins + timedelta(days=random.randint(10, 21))
