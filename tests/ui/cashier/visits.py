"""Visits to show: a regular at a café, as small or as hostile as a test wants her."""

from datetime import date
from typing import Any

import msgspec

from kiosk.care.shown import MakeRight, OpenComplaint, Treat
from kiosk.gains import RewardOffer, StampCardKind, StampCardProgress
from kiosk.today import FoundCustomer, Served, Today
from kiosk.visit import (
    Act,
    BoughtItem,
    Greeting,
    GreetingFact,
    Item,
    PastVisit,
    Person,
    Preference,
    PreferenceKind,
    Visit,
)

FLAT_WHITE = Item(
    item="flat-white", names={"en": "Flat white", "et": "Flat white"}, category="coffee", cents=380
)
MENU = (
    Item(item="tea", names={"en": "Tea", "et": "Tee"}, category="tea", cents=250, icon="cup"),
    FLAT_WHITE,
    Item(
        item="cake",
        names={"en": "Chocolate cake", "et": "Šokolaadikook"},
        category="cake",
        cents=480,
        icon="cake",
    ),
    Item(
        item="soup",
        names={"en": "Soup of the day", "et": "Päevasupp"},
        category="lunch",
        cents=650,
        icon="soup",
    ),
)
COFFEE = {"en": "Free coffee", "et": "Tasuta kohv"}
CAKE = {"en": "Free cake", "et": "Tasuta kook"}
KEY_IN = {
    "en": "1 cake, 100 % off, reason: loyalty",
    "et": "1 kook, 100 % soodsam, põhjus: kliendikaart",
    "hu": "1 szelet sütemény, 100% kedvezmény, ok: törzsvásárló",
    "lv": "1 kafijas pupiņu paka, atlaide 100%, iemesls: pastāvīgais klients",
    "lt": "1 pakelis kavos pupelių, nuolaida 100 %, priežastis: nuolatinis klientas",
    "ru": "1 пачка кофе в зёрнах, скидка 100 %, причина: постоянный клиент",
}
CARD_TEXT = "K1" + "0" * 32
CARD_NUMBER = "0XSR-3JQM-794Z-236FE"


def make_card(
    stamps: int = 7, *, kind: StampCardKind = StampCardKind.NTH_FREE, size: int = 10, ready: int = 0
) -> StampCardProgress:
    return StampCardProgress(
        card="coffee",
        names={"en": "Coffee card", "et": "Kohvikaart"},
        kind=kind,
        size=size,
        needed=size - 1 if kind is StampCardKind.NTH_FREE else size,
        stamps=stamps,
        ready=ready,
        reward="free-coffee",
        reward_names=COFFEE,
    )


def make_reward(ready: int = 1, reward: str = "free-cake") -> RewardOffer:
    return RewardOffer(
        reward=reward,
        names=CAKE,
        icon="cake",
        in_points=True,
        have=1240 if ready else 240,
        need=1000,
        ready_count=ready,
        key_in=KEY_IN,
        spends=1000,
    )


def make_act(kind: str = "purchase", **changes: Any) -> Act:
    act = Act(operation="0a" * 16, kind=kind, call_name="Marta", stamps=1, cents=380, visit="v1")
    return msgspec.structs.replace(act, **changes)


def make_visit(**changes: Any) -> Visit:
    visit = Visit(
        visit="v1",
        person=Person(
            customer="c1",
            short_name="Marta Õ.",
            call_name="Marta",
            initials="MÕ",
            language="et",
            member_since=date(2023, 3, 1),
            visits=47,
            last_seen=date(2026, 11, 17),
        ),
        greeting=Greeting(
            sentence="Tere, Marta! Flat white with oat milk?",
            aside="The usual on weekdays.",
            language="en",
            facts=(GreetingFact(text="Flat white 9 times of 12", source="visits", on=date(2026, 11, 17)),),
        ),
        preferences=(
            Preference(kind=PreferenceKind.STATED, text="Oat milk", icon="leaf"),
            Preference(kind=PreferenceKind.ALLERGY, text="Nut allergy"),
            Preference(kind=PreferenceKind.OBSERVED, text="Sits by the window", icon="armchair"),
        ),
        stamp_cards=(make_card(),),
        points=1240,
        has_points=True,
        rewards=(make_reward(),),
        recent=tuple(
            PastVisit(
                on=date(2026, 11, day),
                items=(BoughtItem(names=FLAT_WHITE.names, quantity=2),),
                cents=760,
                stamps=2,
                points=7,
            )
            for day in (17, 13, 11, 9)
        ),
        one_tap=FLAT_WHITE,
        one_tap_is_usual=True,
    )
    return msgspec.structs.replace(visit, **changes)


def make_stamped() -> Visit:
    return make_visit(stamp_cards=(make_card(8),), stamped_this_visit=1, act=make_act())


TODAY = Today(
    visits=143,
    new=9,
    stamps=131,
    rewards=14,
    just_served=tuple(
        Served(short_name=name, at=1_795_350_420_000, act=make_act(call_name=name))
        for name in ("Jānis B.", "Ольга П.")
    ),
    birthdays=("Liis T.",),
)
FOUND = (
    FoundCustomer(customer="c1", short_name="Marta Õ.", hint="…412", last_seen=date(2026, 11, 17)),
    FoundCustomer(customer="c2", short_name="Mart K.", hint="…881", last_seen=None),
)


COMPLAINT = OpenComplaint(
    complaint="c1", cause="speed", words="Waited twenty minutes for one tea, and nobody said a word.",
    on=date(2026, 11, 14), remedy="treat", reward_names={"en": "Free cake", "et": "Tasuta kook"},
    follow_up_on=date(2026, 11, 21), is_due=True,
)  # fmt: skip
APOLOGY = (
    "Vabandust, et pidite nii kaua ootama. Aitäh kannatlikkuse eest.",
    "I’m sorry that you had to wait so long. Thank you for your patience.",
)
CAUSES = ("product", "speed", "service", "price", "place", "other")
MAKE_RIGHT = MakeRight(
    visit="v1", causes=CAUSES, apologies=dict.fromkeys(CAUSES, APOLOGY),
    treats=(
        Treat(remedy="treat", reward="cake", names={"en": "Slice of cake", "et": "Tükk kooki"}, icon="cake",
              cost_cents=150),
        Treat(remedy="points", points=100),
        Treat(remedy="treat", reward="mug", names={"en": "Mug to take home"}, icon="mug", cost_cents=900,
              is_within_budget=False),
        Treat(remedy="exchange"), Treat(remedy="refund"), Treat(remedy="words"),
    ),
    left_cents=400, left_points=300, follow_up_on=date(2026, 11, 29),
)  # fmt: skip
