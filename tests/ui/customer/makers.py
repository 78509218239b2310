"""Customers for the customer's screen: as the till would hand them up."""

from datetime import date

import msgspec

from kiosk.care.shown import Answered, Question, Reply
from kiosk.gains import GiftShown, Milestone, RewardOffer, StampCardKind, StampCardProgress
from kiosk.names import Names
from kiosk.visit import (
    Act,
    Greeting,
    GuestTicket,
    Joined,
    PastVisit,
    Person,
    Preference,
    PreferenceKind,
    Visit,
)

COFFEE: Names = {"en": "Free coffee", "et": "Tasuta kohv"}
CAKE: Names = {"en": "Free cake", "et": "Tasuta kook"}
MUG: Names = {"en": "Mug to take home", "et": "Kruus koju"}


def make_card(
    stamps: int = 7, ready: int = 0, kind: StampCardKind = StampCardKind.NTH_FREE, size: int = 10
) -> StampCardProgress:
    needed = size - 1 if kind is StampCardKind.NTH_FREE else size
    return StampCardProgress(
        card="coffee", names={"en": "Coffee card", "et": "Kohvikaart"}, kind=kind, size=size, needed=needed,
        stamps=stamps, ready=ready, reward="coffee", reward_names=COFFEE,
    )  # fmt: skip


def make_offer(
    names: Names = COFFEE,
    *,
    have: int = 7,
    need: int = 9,
    ready: int = 0,
    in_points: bool = False,
    icon: str = "gift",
) -> RewardOffer:
    return RewardOffer(
        reward=names["en"], names=names, icon=icon, in_points=in_points, have=have, need=need,
        ready_count=ready, key_in={"en": "100 % off"},
    )  # fmt: skip


MARTA = Person(
    customer="marta", short_name="Marta Õ.", call_name="Marta", initials="MÕ", language="et",
    card_number="7K2Q-9WX4", visits=47,
)  # fmt: skip

GREETING = Greeting(sentence="Tere, Marta! Flat white?", aside="Oat milk on weekdays", language="et")


def make_visit(person: Person = MARTA, act: Act | None = None, **changes: object) -> Visit:
    visit = Visit(
        visit="visit", person=person, greeting=GREETING, stamp_cards=(make_card(),), points=1240,
        has_points=True,
        preferences=(Preference(kind=PreferenceKind.ALLERGY, text="Nut allergy"),),
        rewards=(
            make_offer(CAKE, have=1, need=1, ready=1, icon="cake"),
            make_offer(COFFEE, icon="coffee"),
            make_offer(MUG, have=1240, need=2000, in_points=True, icon="mug"),
        ),
        recent=(PastVisit(on=date(2026, 11, 17), items=(), cents=380, stamps=1, points=38),),
        act=act,
    )  # fmt: skip
    return msgspec.structs.replace(visit, **changes)


STAMPED = Act(operation="a" * 32, kind="purchase", call_name="Marta", stamps=1)
REDEEMED = Act(operation="b" * 32, kind="redemption", call_name="Marta", reward_names=CAKE)


GIFT = GiftShown(
    campaign={"en": "Birthday", "et": "Sünnipäev"}, icon="cake", reward_names=CAKE, count=1,
    last_day=date(2026, 12, 31),
)  # fmt: skip
MILESTONES = (
    Milestone(names={"en": "Five different drinks"}, icon="trophy", have=4, need=5, points=40),
    Milestone(
        names={"en": "A month of lunches"}, icon="gift", have=19_240, need=20_000, currency="EUR",
        reward_names=CAKE,
    ),
)  # fmt: skip
TICKET = GuestTicket(
    ticket="ab" * 9, text="G1" + "0" * 32, number="0XSR-3JQM-794Z-236FE", names={"en": "Guest visit"},
    key_in={"en": "1 coffee"}, until=date(2026, 12, 31),
    modules=("10" * 14 + "1", "01" * 14 + "0") * 14 + ("1" * 29,),
)  # fmt: skip
QUESTION = Question(
    kind="csat", customer="marta", about="v", on=date(2026, 11, 20), is_today=False,
    reasons=("product", "speed", "service", "place"), thanks_points=10,
)  # fmt: skip
LOW = Answered(entry="e", question=QUESTION, score=1, wants_reasons=True)
THANKED = Answered(entry="e", question=QUESTION, score=1)
REPLY = Reply(
    names={"en": "The music is softer in the morning, and there are two new tables by the window."},
    on=date(2026, 11, 1),
)

ENROLLED = Act(operation="c" * 32, kind="enrolment", call_name="Marta")
RECOMMEND = Question(kind="nps", customer="marta", about="v", ticket="0" * 18)


def make_joined(person: Person = MARTA) -> Joined:
    from kiosk.cards.picture import make_qr_matrix

    text = "K10123456789ABCDEFGHJKMNPQRSTVWXYZ"
    modules = tuple("".join("01"[dark] for dark in row) for row in make_qr_matrix(text))
    nameless = msgspec.structs.replace(person, call_name="", short_name="")
    return Joined(visit=make_visit(nameless), text=text, modules=modules, number="0XSR-3JQM-794Z-236FE")
