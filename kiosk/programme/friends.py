"""When is a referral paid? Once the friend has shopped on enough visits, whatever arrives in which order.

A referral concerns two accounts. The friend's shopping visits are among the referrer's entries (and
their returns and undos too), so the payment is folded on both sides and falls where a visit falls.
"""

from db.entry import Fact
from kiosk.programme.account import Friendship
from kiosk.programme.lots import earn
from kiosk.programme.open_account import OpenAccount
from kiosk.programme.other_bodies import ReferralMade
from kiosk.programme.trace import Reason, ReasonKind

VISITS_MOST = 1000
MYSELF = ""
"""The referral through which this account's own customer came."""


def is_own(account: OpenAccount, fact: Fact) -> bool:
    return not account.members or fact.customer is None or fact.customer in account.members


def apply_referral(account: OpenAccount, referral: ReferralMade) -> None:
    """From whichever side this account is; nobody refers themself, also not after a merge."""
    members = account.members
    if referral.friend == referral.referrer or not members:
        return
    is_friend, is_referrer = referral.friend in members, referral.referrer in members
    if is_friend == is_referrer:
        return
    key = MYSELF if is_friend else referral.friend
    known = account.friends.get(key) or Friendship()
    if known.needed:
        return
    account.friends[key] = Friendship(
        referral.after_visits,
        referral.friend_points if is_friend else referral.referrer_points,
        known.visits,
        False,
        referral.expires_months,
        referral.idle_months,
    )
    _pay(account, key)


def friend_shopped(account: OpenAccount, fact: Fact) -> None:
    """A purchase of somebody else: one visit of theirs, however many purchases it has."""
    key = fact.customer or ""
    known = account.friends.get(key) or Friendship()
    visit = fact.visit or fact.id
    if visit not in known.visits and len(known.visits) < VISITS_MOST:
        account.friends[key] = Friendship(
            known.needed,
            known.points,
            (*known.visits, visit),
            known.paid,
            known.expires_months,
            known.idle_months,
        )
        _pay(account, key)


def shopped(account: OpenAccount) -> None:
    """Another shopping visit of this account's own."""
    if MYSELF in account.friends:
        _pay(account, MYSELF)


def _pay(account: OpenAccount, key: str) -> None:
    friend = account.friends[key]
    visits = account.shopping_visits if key == MYSELF else len(friend.visits)
    if friend.paid or not friend.needed or visits < friend.needed:
        return
    account.friends[key] = Friendship(
        friend.needed, friend.points, friend.visits, True, friend.expires_months, friend.idle_months
    )
    earn(account, friend.points, friend.expires_months, friend.idle_months)
    if account.is_told and friend.points:
        account.reasons.append(
            Reason(kind=ReasonKind.REFERRAL, name=key, points=friend.points, needed=friend.needed)
        )
