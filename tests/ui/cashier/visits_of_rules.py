"""What the rules bring to the cashier's screen: somebody with everything, a history, a return, a why."""

from datetime import date
from typing import Any

import msgspec

from kiosk.benefits import DiscountOffer, TierNow, VipNow
from kiosk.gains import Milestone, PartOffer, RewardOffer
from kiosk.history import (
    CardEffect,
    History,
    HistoryVisit,
    PastEntry,
    PastKind,
    ReturnEffect,
    SoldLine,
    State,
    Why,
)
from kiosk.merging import MergeOffer
from kiosk.more import ActOffer, HandOffer, More, VipOffer, VipWayOffer
from kiosk.visit import Person, Visit
from tests.ui.cashier.visits import CAKE, FLAT_WHITE, MENU, make_reward, make_visit

GOLD = {
    "en": "Gold",
    "et": "Kuldtase",
    "hu": "Arany szint",
    "lv": "Zelta līmenis",
    "lt": "Auksinis lygis",
    "ru": "Золотой",
}
TABLE = {"en": "A table at noon", "et": "Laud ka lõunaajal", "ru": "Столик и в обед"}
CLUB = {"en": "Regulars' club", "et": "Püsiklientide klubi", "ru": "Клуб постоянных гостей"}
BOTTLE = {"en": "Bottle back", "et": "Pudel tagasi", "ru": "Сдали бутылку"}
OWN_CUP = {"en": "Own cup", "et": "Oma tops", "ru": "Своя кружка"}
MONEY_OFF = {"en": "Money off the bill", "et": "Soodustus arvelt", "ru": "Скидка по счёту"}


def make_rich(**changes: Any) -> Visit:
    """Somebody with a tier, in the club, in a shop that has everything."""
    part = RewardOffer(
        reward="money-off",
        names=MONEY_OFF,
        icon="receipt",
        in_points=True,
        have=1240,
        need=100,
        ready_count=12,
        key_in={"en": "Discount on the bill, reason: loyalty"},
        part=PartOffer(step_points=100, step_cents=500, least_points=100, most_points=1200),
    )
    tier = TierNow(
        names=GOLD, measure="spend", measured=41_200, at_least=40_000, since=date(2026, 1, 1), perks=(TABLE,)
    )
    vip = VipNow(names=CLUB, way="fee", since=date(2026, 9, 21), until=date(2027, 9, 20), perks=(TABLE,))
    discounts = (
        DiscountOffer(source="tier/gold", names=GOLD, percent=10),
        DiscountOffer(source="act/cup", names=OWN_CUP, off_cents=20, is_given=False),
    )
    rich = make_visit(tier=tier, vip=vip, discounts=discounts, has_more=True, rewards=(part, make_reward()))
    return msgspec.structs.replace(rich, **changes)


def make_past(entry: str = "e1", **changes: Any) -> PastEntry:
    past = PastEntry(
        entry=entry,
        operation="0a" * 16,
        kind=PastKind.PURCHASE,
        at=1_795_350_420_000,
        lines=(
            SoldLine(
                line=0, names=FLAT_WHITE.names, quantity=3, cents=1140, kept_quantity=3, kept_cents=1140
            ),
            SoldLine(line=1, names=MENU[2].names, quantity=1, cents=480, kept_quantity=1, kept_cents=480),
        ),
        cents=1620,
        points=162,
        stamps=3,
        why=("€16.20; for every €0.10 1 point: +162 points", "Coffee card: 3 stamps, 7 of 10 now"),
        can_undo=True,
        can_return=True,
    )
    return msgspec.structs.replace(past, **changes)


HISTORY = History(
    customer="c1",
    has_points=True,
    visits=(
        HistoryVisit(visit="v1", on=date(2026, 11, 22), entries=(make_past(),)),
        HistoryVisit(
            visit="v0",
            on=date(2026, 11, 17),
            entries=(
                make_past("e2", state=State.UNDONE, points=0, stamps=0, why=(), can_undo=False),
                make_past("e3", state=State.PARTLY_RETURNED, can_undo=False),
                make_past(
                    "e4", kind=PastKind.REDEMPTION, names=CAKE, lines=(), cents=0, points=-600, stamps=0
                ),
                make_past("e5", kind=PastKind.RETURN, lines=(), cents=-380, points=-38, stamps=-1),
            ),
        ),
        HistoryVisit(
            visit="v9",
            on=date(2023, 3, 1),
            entries=(
                make_past(
                    "e6",
                    kind=PastKind.ENROLMENT,
                    lines=(),
                    cents=0,
                    can_undo=False,
                    can_return=False,
                    points=0,
                    stamps=0,
                ),
            ),
        ),
    ),
)
BELOW_ZERO = ReturnEffect(
    refund_cents=1620,
    points_before=102,
    points_after=-60,
    cards=(
        CardEffect(
            names={"en": "Coffee card", "et": "Kohvikaart"},
            stamps_before=1,
            stamps_after=7,
            ready_before=1,
            ready_after=0,
            size=10,
        ),
    ),
    tier_before=GOLD,
)
WHY = Why(
    title="1,240 points",
    lines=(
        "Tue 17 Nov, 14:27",
        "€16.20; for every €0.10 1 point: +162 points",
        "€0.06 is carried on; €0.04 more = 1 point",
        "Earned 1,840, spent 600, expired 0: 1,240 points now",
    ),
)
MORE = More(
    acts=(
        ActOffer(
            act="bottle",
            names={"en": "Bottle back"},
            icon="recycle",
            points=5,
            off_cents=0,
            left=2,
            most_a_day=3,
        ),
        ActOffer(act="cup", names=OWN_CUP, icon="cup", points=0, off_cents=20, left=2, most_a_day=3),
    ),
    vip=VipOffer(
        names=CLUB,
        months=12,
        now=None,
        ways=(
            VipWayOffer(way="fee", fee_cents=3000),
            VipWayOffer(way="invitation"),
            VipWayOffer(way="history", missing_cents=4200),
        ),
        perks=(TABLE,),
    ),
    by_hand=HandOffer(points_left=50),
    guest_visits=2,
    milestones=(
        Milestone(names={"en": "Five different drinks"}, icon="trophy", have=3, need=5, points=40),
        Milestone(
            names={"en": "A month of lunches"},
            icon="gift",
            have=1240,
            need=2000,
            currency="EUR",
            reward_names={"en": "Free cake"},
        ),
    ),
)
MERGE = MergeOffer(
    one=make_rich(),
    other=make_visit(
        person=Person(
            customer="c7",
            short_name="Márta Õunapuu-Bērziņa L.",
            call_name="Márta",
            member_since=date(2026, 3, 2),
            visits=3,
            last_seen=date(2026, 9, 1),
        ),
        rewards=(),
        points=40,
    ),
    together=make_rich(points=1280),
    one_hint="…567",
    other_hint="…812",
    lost_consents=("news", "birthday"),
)
