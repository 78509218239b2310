"""What does one entry do? Its body is read and handed to the room where its rule lives."""

from collections.abc import Callable
from typing import Any

import msgspec

from db.entry import Fact, Kind
from kiosk.programme.bodies import Purchase, read_redemption
from kiosk.programme.days import business_day
from kiosk.programme.friends import apply_referral, friend_shopped, is_own
from kiosk.programme.gifts import (
    apply_adjustment,
    apply_grant,
    apply_ticket_issued,
    apply_ticket_used,
    apply_value_act,
    apply_vip,
)
from kiosk.programme.lots import expire
from kiosk.programme.open_account import OpenAccount
from kiosk.programme.other_bodies import (
    Adjustment,
    Grant,
    ReferralMade,
    TicketIssued,
    TicketUsed,
    ValueActDone,
    VipJoined,
)
from kiosk.programme.purchases import apply_purchase
from kiosk.programme.redemptions import apply_redemption
from kiosk.programme.sold import Sold, read_sold

NOT_OF_THE_ACCOUNT = frozenset(
    {
        Kind.KIOSK_STARTED,
        Kind.PROGRAMME_PUBLISHED,
        Kind.CARDS_PRINTED,
        Kind.CUSTOMER_ENROLLED,
        Kind.PROFILE_CHANGED,
        Kind.CARD_LINKED,
        Kind.CARD_REPLACED,
        Kind.CONSENT_GIVEN,
        Kind.CONSENT_WITHDRAWN,
        Kind.MERGE,
        Kind.QUESTION_ASKED,
        Kind.FEEDBACK_GIVEN,
        Kind.FEEDBACK_REASONED,
        Kind.FEEDBACK_ANSWERED,
        Kind.COMPLAINT_MADE,
        Kind.COMPLAINT_FOLLOWED_UP,
        Kind.CUSTOMER_ERASED,
        Kind.ERASURE_DONE,
    }
)
"""Merges are read before the fold begins: they say whose entries these are."""

Apply = Callable[[OpenAccount, Fact, Any], None]


def _without_fact(apply: Callable[[OpenAccount, Any], None]) -> Apply:
    return lambda account, _fact, body: apply(account, body)


_RULES: dict[str, tuple[Callable[[str], Any], Apply]] = {
    Kind.REDEMPTION: (read_redemption, apply_redemption),
    Kind.GRANT: (msgspec.json.Decoder(Grant).decode, apply_grant),
    Kind.VALUE_ACT: (msgspec.json.Decoder(ValueActDone).decode, apply_value_act),
    Kind.ADJUSTMENT: (msgspec.json.Decoder(Adjustment).decode, _without_fact(apply_adjustment)),
    Kind.REFERRAL: (msgspec.json.Decoder(ReferralMade).decode, _without_fact(apply_referral)),
    Kind.VIP_JOINED: (msgspec.json.Decoder(VipJoined).decode, _without_fact(apply_vip)),
    Kind.TICKET_ISSUED: (msgspec.json.Decoder(TicketIssued).decode, _without_fact(apply_ticket_issued)),
    Kind.TICKET_USED: (msgspec.json.Decoder(TicketUsed).decode, apply_ticket_used),
}
_CONCERNS_TWO = frozenset({Kind.REFERRAL, Kind.TICKET_USED})


def step(account: OpenAccount, fact: Fact, purchase: Purchase | None = None) -> None:
    """One standing entry more. `purchase` is given where returns have changed it. Never raises."""
    account.entries += 1
    account.through_hlc, account.through_id = fact.hlc, fact.id
    account.day = business_day(fact)
    if account.day > account.today:
        account.today = account.day
        expire(account)
    if fact.kind in NOT_OF_THE_ACCOUNT:
        return
    try:
        _apply(account, fact, purchase)
    except msgspec.MsgspecError:
        # a newer version's body: kept in the journal word for word, counted as unknown here
        account.has_unknown = account.has_unknown or is_own(account, fact)


def _apply(account: OpenAccount, fact: Fact, purchase: Purchase | None) -> None:
    if fact.kind == Kind.PURCHASE:
        sold = read_sold(fact.body) if purchase is None else Sold(purchase)
        if is_own(account, fact):
            apply_purchase(account, fact, sold)
        else:
            friend_shopped(account, fact)
        return
    rule = _RULES.get(fact.kind)
    if rule is None:
        account.has_unknown = account.has_unknown or is_own(account, fact)
    elif fact.kind in _CONCERNS_TWO or is_own(account, fact):
        read, apply = rule
        apply(account, fact, read(fact.body))
