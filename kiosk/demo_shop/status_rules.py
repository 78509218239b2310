"""What do the demo café's regulars have beside stamps? Tiers by what they spend, money off for points."""

import msgspec

from kiosk.programme.document import PartRedemption, Programme, Reward, RewardKind
from kiosk.programme.document_status import Benefits, Tier, TierLadder, TierMeasure

FRIEND = {
    "en": "Friend of the house",
    "et": "Maja sõber",
    "hu": "A ház barátja",
    "lv": "Mājas draugs",
    "lt": "Namų bičiulis",
    "ru": "Друг дома",
}
GOLD = {
    "en": "Gold",
    "et": "Kuldtase",
    "hu": "Arany szint",
    "lv": "Zelta līmenis",
    "lt": "Auksinis lygis",
    "ru": "Золотой",
}
PLATINUM = {
    "en": "Platinum",
    "et": "Plaatinatase",
    "hu": "Platina szint",
    "lv": "Platīna līmenis",
    "lt": "Platininis lygis",
    "ru": "Платиновый",
}
TABLE = {
    "en": "A table kept at noon",
    "et": "Kinni pandud laud lõunaajal",
    "hu": "Délben fenntartott asztal",
    "lv": "Galdiņš pusdienlaikā",
    "lt": "Staliukas per pietus",
    "ru": "Столик в обед",
}
LADDER = TierLadder(
    measure=TierMeasure.SPEND,
    days=365,
    tiers=(
        Tier(id="friend", names=FRIEND, at_least=10_000),
        Tier(id="gold", names=GOLD, at_least=60_000, benefits=Benefits(perks=(TABLE,))),
        Tier(id="platinum", names=PLATINUM, at_least=500_000, benefits=Benefits(perks=(TABLE,))),
    ),
)
MONEY_OFF = Reward(
    id="money-off",
    names={
        "en": "Money off the bill",
        "et": "Soodustus arvelt",
        "hu": "Kedvezmény a számlából",
        "lv": "Atlaide pirkumam",
        "lt": "Nuolaida pirkiniui",
        "ru": "Скидка по чеку",
    },
    kind=RewardKind.AMOUNT_OFF,
    cost_cents=0,
    part=PartRedemption(step_points=200, step_cents=100),
    icon="receipt",
    key_in={
        "en": "Discount, reason: loyalty",
        "et": "Allahindlus, põhjus: püsiklient",
        "hu": "Kedvezmény, ok: hűségprogram",
        "lv": "Atlaide, iemesls: pastāvīgais klients",
        "lt": "Nuolaida, priežastis: nuolatinis klientas",
        "ru": "Скидка, причина: постоянный клиент",
    },
)


def with_status(programme: Programme) -> Programme:
    return msgspec.structs.replace(programme, tiers=LADDER, rewards=(*programme.rewards, MONEY_OFF))
