"""Which rows follow from a customer's entries? Pure; used for a tap, for a rebuild and for the proof.

The whole of a customer is `project`ed from all their facts; a tap that only adds uses `project_more`,
which by the law of the fold (extend = refold) gives the same rows.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

from db.entry import Fact, Kind
from db.rows import AccountRow, CardRow, CardStatus, ProfileRow, Projected, VisitRow
from kiosk.care.fold import CARE_KINDS, fold_care
from kiosk.care.rows import complaint_rows, feedback_rows
from kiosk.clock import at_zone
from kiosk.people import search_key
from kiosk.personal_days import birthday_word
from kiosk.printed import is_card_id
from kiosk.profile import Profile, fold_profile
from kiosk.programme.account import FOLD_VERSION, Account, FoldedVisit, decode_account, encode_account
from kiosk.programme.fold import extend, fold
from kiosk.programme.lots import valid_until
from kiosk.programme.purses import debts

PROFILE_KINDS = frozenset(
    {
        Kind.CUSTOMER_ENROLLED,
        Kind.PROFILE_CHANGED,
        Kind.CARD_LINKED,
        Kind.CARD_REPLACED,
        Kind.CONSENT_GIVEN,
        Kind.CONSENT_WITHDRAWN,
        Kind.CUSTOMER_ERASED,
    }
)
PROJECTION_VERSION = 1
"""Raised when the same entries give other rows than before: then all of them are made anew at the next start.
(A raised `FOLD_VERSION` does the same.)"""
PROJECTED_BY = "projected_by"
"""Under which name the database keeps the version that made its rows."""

COLUMNS = ("given_name", "family_name", "language", "phone", "email")


def this_version(zone: ZoneInfo) -> bytes:
    """The mark of the rows as they are made now: the hours of visits are those of the zone."""
    return f"{PROJECTION_VERSION}.{FOLD_VERSION} {zone.key}".encode()


def project(customer: str, facts: Sequence[Fact], personal: Mapping[str, str], zone: ZoneInfo) -> Projected:
    """Every row of the customer, from all of their facts."""
    account, visits = fold(facts, customer)
    profile = fold_profile(facts, personal)
    care = fold_care(facts, *account.members)
    return Projected(
        accounts=(account_row(customer, account, zone),),
        visits=tuple(visit_row(customer, visit, zone) for visit in visits),
        refolded=(customer,),
        feedback=feedback_rows(customer, care),
        complaints=complaint_rows(customer, care),
        profiles=(profile_row(customer, profile),) if profile.is_enrolled else (),
        dropped_profiles=() if profile.is_enrolled else (customer,),
        cards=card_rows(customer, profile),
    )


def project_more(
    customer: str, row: AccountRow | None, facts: Iterable[Fact], zone: ZoneInfo
) -> Projected | None:
    """The rows that change by these facts on top of the folded account; None where all must be folded."""
    if row is not None and row.fold_version != FOLD_VERSION:
        return None
    account = decode_account(row.state) if row else new_account(customer)
    visits: dict[str, FoldedVisit] = {}
    for fact in sorted(facts, key=lambda fact: fact.order):
        if fact.kind in PROFILE_KINDS or fact.kind in CARE_KINDS:
            return None
        extended = extend(account, fact)
        if extended is None:
            return None
        account = extended
        if account.recent:
            visits[account.recent[0].began] = account.recent[0]
    return Projected(
        accounts=(account_row(customer, account, zone),),
        visits=tuple(visit_row(customer, visit, zone) for visit in visits.values()),
    )


def new_account(customer: str) -> Account:
    """Of somebody without an entry: where the fold of theirs begins."""
    return fold((), customer)[0]


def account_row(customer: str, account: Account, zone: ZoneInfo) -> AccountRow:
    last_day = valid_until(account)
    return AccountRow(
        customer=customer,
        state=encode_account(account),
        fold_version=FOLD_VERSION,
        through_hlc=account.through_hlc,
        through_id=account.through_id,
        entries=account.entries,
        valid_until=None if last_day is None else _end_of(last_day, zone),
        owes=len(debts(account)),
    )


def _end_of(day: date, zone: ZoneInfo) -> int:
    """Milliseconds since 1970 UTC of the midnight that ends the day."""
    return round(datetime.combine(day + timedelta(days=1), time.min, zone).timestamp() * 1000)


def visit_row(customer: str, visit: FoldedVisit, zone: ZoneInfo) -> VisitRow:
    return VisitRow(
        visit=visit.began,
        customer=customer,
        business_date=visit.business_date,
        at=visit.at,
        hour=at_zone(visit.at, zone).hour,
        is_first=visit.is_first,
        cents=visit.cents,
        stamps=visit.stamps,
        points=visit.points,
        rewards=msgspec.json.encode(visit.rewards).decode(),
        items=msgspec.json.encode(visit.items).decode(),
    )


def profile_row(customer: str, profile: Profile) -> ProfileRow:
    given, family, language, phone, email = (profile.text(name) for name in COLUMNS)
    return ProfileRow(
        customer=customer,
        given_name=given,
        family_name=family,
        language=language,
        phone=phone,
        email=email,
        details=msgspec.json.encode(profile).decode(),
        search_key=" ".join(
            part for part in (search_key(given, family, phone, email), birthday_word(profile)) if part
        ),
        enrolled_on=profile.enrolled_on,
    )


def card_rows(customer: str, profile: Profile) -> tuple[CardRow, ...]:
    lost = dict(profile.replaced)
    return tuple(
        CardRow(card=card, status=CardStatus.REPLACED, customer=customer, since=lost[card])
        if card in lost
        else CardRow(card=card, status=CardStatus.LINKED, customer=customer, since=since)
        for card, since in profile.cards
        if is_card_id(card)
    )
