"""Who brought whom? The friend's card or number is asked for when somebody joins."""

from kiosk.cards.number import card_id_of
from kiosk.ids import Id
from kiosk.programme.account import Account
from kiosk.programme.giving import make_referral
from kiosk.programme.other_bodies import ReferralMade
from kiosk.refusal import Refusal, RefusalKind
from kiosk.till.cards import card_of
from kiosk.till.desk import Desk


def referral_of(
    desk: Desk, brought_by: str, friend: Id, friends_account: Account, own_card: str = ""
) -> ReferralMade | Refusal:
    """`brought_by` is the card of who brought the new member, scanned or typed. Refuses somebody's own card,
    a second referral, and a card that nobody has."""
    card = card_id_of(brought_by) or card_of(brought_by, desk.keys)
    if isinstance(card, Refusal):
        return card
    if card == own_card:
        return Refusal(kind=RefusalKind.SELF_REFERRAL)
    row = desk.ledger.card(card)
    if row is None or row.customer is None:
        return Refusal(kind=RefusalKind.CARD_UNKNOWN)
    return make_referral(desk.ledger.programme(), row.customer, friend, friends_account)
