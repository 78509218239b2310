"""The forms of who somebody is: levels and the club."""

from typing import Any

import msgspec

from kiosk.names import Names
from kiosk.programme.document import Programme
from kiosk.programme.document_status import (
    Benefits,
    Tier,
    TierLadder,
    TierMeasure,
    TierWindow,
    VipClub,
    VipWay,
)
from kiosk.programme.forms.field import Field, FieldKind, Offer, RuleKind, Section
from kiosk.programme.forms.words import (
    DAYS,
    GIVES,
    MONTHS,
    STATUS,
    benefit_fields,
    count,
    items,
    many,
    money,
    names_field,
    one,
    perks_field,
    words_of,
)
from kiosk.words import Phrase

PERKS = Phrase("form", "Perks")
MEASURES = {
    TierMeasure.POINTS: Phrase("form", "Points earned"),
    TierMeasure.SPEND: Phrase("form", "Money spent"),
    TierMeasure.VISITS: Phrase("form", "Visits"),
}
WINDOWS = {
    TierWindow.ROLLING: Phrase("form", "The last days"),
    TierWindow.YEAR: Phrase("form", "This year"),
    TierWindow.QUARTER: Phrase("form", "This quarter"),
    TierWindow.MONTH: Phrase("form", "This month"),
}
WAYS = {
    VipWay.FEE: Phrase("form", "By a fee"),
    VipWay.INVITATION: Phrase("form", "By invitation"),
    VipWay.PURCHASE: Phrase("form", "By buying something"),
    VipWay.HISTORY: Phrase("form", "By what they spent"),
}
FIRST_LEAST = {TierMeasure.POINTS: 500, TierMeasure.SPEND: 10_000, TierMeasure.VISITS: 10}


def new_ladder(tier: Tier) -> TierLadder:
    """What the first level stands on."""
    return TierLadder(measure=TierMeasure.VISITS, tiers=(tier,))


def _new_tier(programme: Programme, part_id: str, names: Names) -> Tier:
    """Above the highest there is."""
    ladder = programme.tiers
    if ladder is None or not ladder.tiers:
        least = FIRST_LEAST[ladder.measure if ladder else TierMeasure.VISITS]
    else:
        least = ladder.tiers[-1].at_least * 2
    return Tier(id=part_id, names=names, at_least=least, benefits=Benefits(percent_off=5))


def _new_club(_programme: Programme, _id: str, names: Names) -> VipClub:
    return VipClub(names=names, ways=(VipWay.INVITATION,), months=12, benefits=Benefits(percent_off=10))


def _settled_club(club: VipClub) -> VipClub:
    return club if VipWay.PURCHASE in club.ways else msgspec.structs.replace(club, item="")


def _is_by_money(_tier: Any, programme: Programme) -> bool:
    return programme.tiers is not None and programme.tiers.measure is TierMeasure.SPEND


def _is_rolling(_tier: Any, programme: Programme) -> bool:
    return programme.tiers is not None and programme.tiers.window is TierWindow.ROLLING


def _in_other_measure(programme: Programme) -> Programme:
    """Ten visits are not ten cents: the levels begin anew where something else is counted."""
    ladder = programme.tiers
    if ladder is None:
        return programme
    first = FIRST_LEAST[ladder.measure]
    tiers = tuple(
        msgspec.structs.replace(tier, at_least=first * 2**place) for place, tier in enumerate(ladder.tiers)
    )
    return msgspec.structs.replace(programme, tiers=msgspec.structs.replace(ladder, tiers=tiers))


LEVELS = RuleKind(
    table="tiers",
    base=("tiers", "tiers"),
    title=Phrase("form", "Level"),
    icon="award",
    group=STATUS,
    offers=(
        Offer(
            Phrase("form", "Level"),
            Phrase("form", "Those who come often get more: points, money off, a perk."),
            "award",
            _new_tier,
        ),
    ),
    sections=(
        Section(
            Phrase("form", "The level"),
            (
                names_field(),
                money(
                    "at_least",
                    label=Phrase("form", "Reached from"),
                    is_shown=_is_by_money,
                ),
                count(
                    "at_least",
                    label=Phrase("form", "Reached from"),
                    is_shown=lambda tier, programme: not _is_by_money(tier, programme),
                ),
            ),
        ),
        Section(GIVES, benefit_fields("benefits")),
        Section(PERKS, (perks_field("benefits"),)),
        Section(
            Phrase("form", "For all levels"),
            (
                one(
                    "tiers",
                    "measure",
                    label=Phrase("form", "What is counted?"),
                    options=words_of(MEASURES),
                    is_whole=True,
                    settled=_in_other_measure,
                ),
                one(
                    "tiers",
                    "window",
                    label=Phrase("form", "In which time?"),
                    options=words_of(WINDOWS),
                    is_whole=True,
                ),
                count(
                    "tiers",
                    "days",
                    label=Phrase("form", "Period"),
                    unit=DAYS,
                    is_whole=True,
                    is_shown=_is_rolling,
                ),
                count(
                    "tiers",
                    "grace_days",
                    label=Phrase("form", "Kept after falling below for"),
                    unit=DAYS,
                    is_whole=True,
                ),
            ),
        ),
    ),
)

CLUB = RuleKind(
    table="vip",
    base=("vip",),
    title=Phrase("form", "Club"),
    icon="crown",
    group=STATUS,
    is_list=False,
    settled=_settled_club,
    offers=(
        Offer(
            Phrase("form", "Club"),
            Phrase("form", "Members for some months, by a fee, an invitation or what they bought."),
            "crown",
            _new_club,
        ),
    ),
    sections=(
        Section(
            Phrase("form", "The club"),
            (names_field(), count("months", label=Phrase("form", "A membership lasts"), unit=MONTHS)),
        ),
        Section(
            Phrase("form", "Ways in"),
            (
                many("ways", label=Phrase("form", "How does somebody join?"), options=words_of(WAYS)),
                money(
                    "fee_cents",
                    label=Phrase("form", "The fee"),
                    is_shown=lambda club, _: VipWay.FEE in club.ways,
                ),
                money(
                    "spend_cents",
                    label=Phrase("form", "Amount spent"),
                    is_shown=lambda club, _: VipWay.HISTORY in club.ways,
                ),
                count(
                    "days",
                    label=Phrase("form", "within"),
                    unit=DAYS,
                    is_shown=lambda club, _: VipWay.HISTORY in club.ways,
                ),
            ),
        ),
        Section(
            Phrase("form", "What is bought"),
            (
                Field(
                    path=("item",),
                    kind=FieldKind.ONE_OF_GOODS,
                    label=Phrase("form", "What is bought"),
                    options=items,
                    is_shown=lambda club, _: VipWay.PURCHASE in club.ways,
                ),
            ),
        ),
        Section(GIVES, benefit_fields("benefits")),
        Section(PERKS, (perks_field("benefits"),)),
    ),
)
