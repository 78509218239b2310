"""The forms of what is given beside purchases: campaigns, friends, amounts, good deeds, tickets, feats."""

import msgspec

from kiosk.names import Names
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import (
    Achievement,
    AchievementKind,
    Campaign,
    CampaignKind,
    Gift,
    GuestTickets,
    Referral,
    ThresholdGift,
    ThresholdPer,
    ValueAct,
)
from kiosk.programme.forms.earning import first_category
from kiosk.programme.forms.field import Field, Offer, Option, RuleKind, Section
from kiosk.programme.forms.words import (
    BY_THEMSELVES,
    DAYS,
    GIFTS,
    GIVES,
    GOODS,
    LIMITS,
    POINTS,
    SINGLE_GOODS,
    WHEN,
    count,
    gift_fields,
    goods_fields,
    hours_fields,
    money,
    names_field,
    one,
    reward_or_nothing,
    rewards,
    single_goods,
    words_of,
)
from kiosk.words import Phrase

K = CampaignKind
CAMPAIGN_KINDS = {
    K.BIRTHDAY: Phrase("form", "Birthday"),
    K.NAME_DAY: Phrase("form", "Name day"),
    K.ANNIVERSARY: Phrase("form", "Anniversary of joining"),
    K.WELCOME: Phrase("form", "Welcome"),
    K.WIN_BACK: Phrase("form", "We miss you"),
    K.NEXT_VISIT: Phrase("form", "For the next visit"),
    K.EXPIRY_WARNING: Phrase("form", "Points are about to expire"),
}
_ABOUT = {
    K.BIRTHDAY: (Phrase("form", "Once a year, some days before and after."), "cake"),
    K.NAME_DAY: (Phrase("form", "By the country’s calendar; needs no birth date."), "calendar-heart"),
    K.ANNIVERSARY: (Phrase("form", "Every year, or more after some years."), "confetti"),
    K.WELCOME: (Phrase("form", "Right after joining."), "user-plus"),
    K.WIN_BACK: (
        Phrase("form", "For those who stay away much longer than they usually do."),
        "heart-handshake",
    ),
    K.NEXT_VISIT: (Phrase("form", "With a purchase, valid from tomorrow on."), "ticket"),
    K.EXPIRY_WARNING: (Phrase("form", "A warning beforehand; gives nothing."), "bell"),
}
ICONS = {kind: icon for kind, (_, icon) in _ABOUT.items()}
GIFT_POINTS, VALID_DAYS, WINDOW_DAYS, WARNING_DAYS = 100, 14, 7, 30
YEAR_GIFTS = 2
"""So many years have gifts of their own in the form."""


def _campaign(kind: CampaignKind, programme: Programme, part_id: str, names: Names) -> Campaign:
    warns = kind is K.EXPIRY_WARNING
    first = next((option.value for option in rewards(programme)), "")
    earns_points = programme.points is not None or bool(programme.earning)
    voucher = Gift(reward=first, valid_days=VALID_DAYS)
    gift = Gift(points=GIFT_POINTS) if earns_points or not first else voucher
    has_days = kind in (K.BIRTHDAY, K.NAME_DAY, K.ANNIVERSARY, K.WELCOME)
    return Campaign(
        id=part_id,
        kind=kind,
        names=names,
        gift=None if warns else gift,
        days_before=WARNING_DAYS if warns else 0,
        days_after=WINDOW_DAYS if has_days else 0,
    )


def _offer(kind: CampaignKind) -> Offer:
    def make(programme: Programme, part_id: str, names: Names) -> Campaign:
        return _campaign(kind, programme, part_id, names)

    about, icon = _ABOUT[kind]
    return Offer(CAMPAIGN_KINDS[kind], about, icon, make)


def _settled_campaign(campaign: Campaign) -> Campaign:
    """Years without a number are left out; a warning gives nothing; an empty gift is none."""
    gift = campaign.gift
    if gift is not None and not (gift.points or gift.reward or gift.tickets):
        gift = None
    if gift is not None and not gift.reward:
        gift = msgspec.structs.replace(gift, count=1, valid_days=0)
    years = tuple(by for by in campaign.by_year if by.years)
    return msgspec.structs.replace(
        campaign,
        gift=None if campaign.kind is K.EXPIRY_WARNING else gift,
        by_year=years if campaign.kind is K.ANNIVERSARY else (),
    )


def _gives(campaign: Campaign, _programme: Programme) -> bool:
    return campaign.kind is not K.EXPIRY_WARNING


def _shown_where(field: Field, *kinds: CampaignKind) -> Field:
    """As it is shown by itself, and only for these kinds."""
    before = field.is_shown
    return msgspec.structs.replace(
        field, is_shown=lambda rule, programme: rule.kind in kinds and before(rule, programme)
    )


def _year_fields(at: int) -> tuple[Field, ...]:
    def is_next(campaign: Campaign, _programme: Programme) -> bool:
        return campaign.kind is K.ANNIVERSARY and len(campaign.by_year) >= at

    def is_there(campaign: Campaign, _programme: Programme) -> bool:
        return campaign.kind is K.ANNIVERSARY and len(campaign.by_year) > at

    years = Phrase("form", "After how many years")
    tickets = Phrase("form", "Guest tickets")
    return (
        count("by_year", at, "years", label=years, unit=Phrase("form", "years"), is_shown=is_next),
        count("by_year", at, "gift", "points", label=POINTS, is_shown=is_there),
        count("by_year", at, "gift", "tickets", label=tickets, is_shown=is_there),
        one(
            "by_year",
            at,
            "gift",
            "reward",
            label=Phrase("form", "A reward as a voucher"),
            options=reward_or_nothing,
            is_shown=is_there,
        ),
    )


def other_campaigns(programme: Programme) -> tuple[Option, ...]:
    nothing = Option("", Phrase("form", "No condition"))
    return (nothing, *(Option(one.id, one.names) for one in programme.campaigns))


CAMPAIGNS = RuleKind(
    table="campaigns",
    base=("campaigns",),
    title=Phrase("form", "Campaign"),
    icon="calendar-heart",
    group=BY_THEMSELVES,
    settled=_settled_campaign,
    parts={"gift": {}, "by_year": {"years": 1, "gift": {"points": GIFT_POINTS}}},
    offers=tuple(_offer(kind) for kind in CampaignKind),
    sections=(
        Section(
            WHEN,
            (
                names_field(),
                _shown_where(
                    count("days_before", label=Phrase("form", "Begins before the day"), unit=DAYS),
                    K.BIRTHDAY,
                    K.NAME_DAY,
                    K.ANNIVERSARY,
                ),
                _shown_where(
                    count("days_before", label=Phrase("form", "Warned beforehand"), unit=DAYS),
                    K.EXPIRY_WARNING,
                ),
                _shown_where(
                    count("days_after", label=Phrase("form", "Ends after the day"), unit=DAYS),
                    K.BIRTHDAY,
                    K.NAME_DAY,
                    K.ANNIVERSARY,
                    K.WELCOME,
                ),
                _shown_where(
                    count("least_days", label=Phrase("form", "Away for at least"), unit=DAYS), K.WIN_BACK
                ),
                _shown_where(
                    count(
                        "rhythm_percent",
                        label=Phrase("form", "and of their usual gap at least"),
                        unit=Phrase("form", "%"),
                        hint=Phrase("form", "200 % of two weeks are four weeks."),
                    ),
                    K.WIN_BACK,
                ),
            ),
        ),
        Section(
            GIVES,
            tuple(
                msgspec.structs.replace(
                    field,
                    is_shown=lambda rule, programme, own=field.is_shown: (
                        _gives(rule, programme) and own(rule, programme)
                    ),
                )
                for field in gift_fields("gift")
            ),
        ),
        Section(
            Phrase("form", "By years"),
            tuple(field for at in range(YEAR_GIFTS) for field in _year_fields(at)),
        ),
        Section(
            LIMITS,
            (
                one(
                    "after",
                    label=Phrase("form", "Only for those who were given this before"),
                    options=other_campaigns,
                    is_shown=_gives,
                ),
            ),
        ),
    ),
)


def _new_referral(_programme: Programme, _id: str, _names: Names) -> Referral:
    return Referral(referrer_points=GIFT_POINTS, friend_points=GIFT_POINTS)


REFERRAL = RuleKind(
    table="referral",
    base=("referral",),
    title=Phrase("form", "Bring a friend"),
    icon="friends",
    group=GIFTS,
    is_list=False,
    offers=(
        Offer(
            Phrase("form", "Bring a friend"),
            Phrase("form", "Points for both, once the friend has come a few times."),
            "friends",
            _new_referral,
        ),
    ),
    sections=(
        Section(
            GIVES,
            (
                count("referrer_points", label=Phrase("form", "Points for the one who invites")),
                count("friend_points", label=Phrase("form", "Points for the friend")),
                count("after_visits", label=Phrase("form", "After the friend’s visits")),
            ),
        ),
    ),
)

THRESHOLDS = {
    ThresholdPer.VISIT: Phrase("form", "In one visit"),
    ThresholdPer.CUMULATIVE: Phrase("form", "In total, each time it is reached"),
}


def _new_threshold(programme: Programme, part_id: str, names: Names) -> ThresholdGift:
    first = next((option.value for option in rewards(programme)), "")
    return ThresholdGift(id=part_id, names=names, cents=2500, per=ThresholdPer.VISIT, reward=first)


FROM_AN_AMOUNT = RuleKind(
    table="threshold_gifts",
    base=("threshold_gifts",),
    title=Phrase("form", "Gift from an amount"),
    icon="gift",
    group=GIFTS,
    offers=(
        Offer(
            Phrase("form", "Gift from an amount"),
            Phrase("form", "A reward for a large bill, or each time an amount is reached."),
            "gift",
            _new_threshold,
        ),
    ),
    sections=(
        Section(
            GIVES,
            (
                names_field(),
                money("cents", label=Phrase("form", "From an amount of")),
                one("per", label=Phrase("form", "How is it counted?"), options=words_of(THRESHOLDS)),
                one("reward", label=Phrase("form", "The reward"), options=rewards),
            ),
        ),
    ),
)


def _new_act(_programme: Programme, part_id: str, names: Names) -> ValueAct:
    return ValueAct(id=part_id, names=names, off_cents=20)


VALUE_ACTS = RuleKind(
    table="value_acts",
    base=("value_acts",),
    title=Phrase("form", "Good deed"),
    icon="leaf",
    group=GIFTS,
    offers=(
        Offer(
            Phrase("form", "Good deed"),
            Phrase("form", "Own cup, recycling: points, or money off at once."),
            "leaf",
            _new_act,
        ),
    ),
    sections=(
        Section(
            GIVES,
            (
                names_field(),
                count("points", label=POINTS),
                money("off_cents", label=Phrase("form", "or off the bill")),
                count("most_a_day", label=Phrase("form", "At most a day"), unit=Phrase("form", "times")),
            ),
        ),
    ),
)


def _new_tickets(_programme: Programme, _id: str, names: Names) -> GuestTickets:
    return GuestTickets(names=names)


TICKETS = RuleKind(
    table="guest_tickets",
    base=("guest_tickets",),
    title=Phrase("form", "Guest tickets"),
    icon="ticket",
    group=GIFTS,
    is_list=False,
    offers=(
        Offer(
            Phrase("form", "Guest tickets"),
            Phrase("form", "Free visits that members share with friends."),
            "ticket",
            _new_tickets,
        ),
    ),
    sections=(
        Section(
            GIVES,
            (
                names_field((("key_in",), Phrase("form", "What to key into the till"))),
                count("valid_days", label=Phrase("form", "A ticket is valid"), unit=DAYS),
                money("cost_cents", label=Phrase("form", "What it costs us")),
            ),
        ),
    ),
)

FEATS = {
    AchievementKind.COUNT: Phrase("form", "How many items"),
    AchievementKind.DIFFERENT: Phrase("form", "How many different items"),
}


def _new_feat(programme: Programme, part_id: str, names: Names) -> Achievement:
    return Achievement(
        id=part_id,
        names=names,
        kind=AchievementKind.COUNT,
        needed=10,
        categories=first_category(programme),
        points=GIFT_POINTS,
    )


ACHIEVEMENTS = RuleKind(
    table="achievements",
    base=("achievements",),
    title=Phrase("form", "Achievement"),
    icon="trophy",
    group=GIFTS,
    offers=(
        Offer(
            Phrase("form", "Achievement"),
            Phrase("form", "Ten breakfasts, five different drinks: reached once."),
            "trophy",
            _new_feat,
        ),
    ),
    sections=(
        Section(
            GIVES,
            (
                names_field(),
                one("kind", label=Phrase("form", "What is counted?"), options=words_of(FEATS)),
                count("needed", label=Phrase("form", "How many?")),
                count("points", label=POINTS),
                one("reward", label=Phrase("form", "A reward as a voucher"), options=reward_or_nothing),
            ),
        ),
        Section(GOODS, (*goods_fields(with_out=False), *hours_fields())),
        Section(SINGLE_GOODS, (single_goods(),)),
    ),
)
