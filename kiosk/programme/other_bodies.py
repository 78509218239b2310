"""What do returns, gifts and the other kinds record? Their bodies, each with the numbers of its rule."""

from typing import Annotated

import msgspec

from kiosk.programme.bodies import Cents, Count, Months, Place, Points

SignedPoints = Annotated[int, msgspec.Meta(ge=-(10**9), le=10**9)]
SignedCount = Annotated[int, msgspec.Meta(ge=-(10**6), le=10**6)]


class ReturnedLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Pieces of a line brought back, or an amount of it given back."""

    line: Place
    quantity: Count = 0
    cents: Cents = 0


class Return(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Of the entry `of`: all of it, or these lines. A redemption is returned whole. `cents` is what was given
    back at the counter, for lists; what it comes to is worked out from the lines."""

    of: str
    lines: tuple[ReturnedLine, ...] = ()
    cents: Cents = 0

    @property
    def is_whole(self) -> bool:
        return not self.lines


class AdjustedStamps(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    card: str
    count: SignedCount
    needed: Annotated[int, msgspec.Meta(ge=1, le=10**6)]


class Adjustment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """By hand, up or down, for a `reason` (a code; its free text is personal and kept apart)."""

    reason: str
    points: SignedPoints = 0
    stamps: tuple[AdjustedStamps, ...] = ()
    expires_months: Months = 0
    idle_months: Months = 0


OF_A_VISIT = "visit/"
"""How the occasion of a gift begins that comes once a visit, with a purchase."""


class Grant(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A gift of a campaign or by hand. `occasion` ("birthday/2026") is honoured once; empty for gifts
    that may be given again. `because` names the entry it falls with. Vouchers hold from `since` until `until`
    (ISO 8601, included; empty: from now, for good)."""

    campaign: str
    occasion: str = ""
    because: str = ""
    points: Points = 0
    reward: str = ""
    count: Count = 1
    tickets: Count = 0
    since: str = ""
    until: str = ""
    reason: str = ""
    cost_cents: Cents = 0
    expires_months: Months = 0
    idle_months: Months = 0


class ValueActDone(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    act: str
    points: Points = 0
    off_cents: Cents = 0
    most_a_day: Count = 1
    expires_months: Months = 0
    idle_months: Months = 0


class ReferralMade(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`friend` came through `referrer`; each is paid once the friend has made `after_visits` visits."""

    referrer: str
    friend: str
    after_visits: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 2
    referrer_points: Points = 0
    friend_points: Points = 0
    expires_months: Months = 0
    idle_months: Months = 0


class VipJoined(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A membership by fee, invitation or history, both days included (ISO 8601)."""

    way: str
    starts_on: str
    ends_on: str
    fee_cents: Cents = 0


class TicketIssued(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One of the member's guest visits as a one-time ticket."""

    ticket: str
    until: str


class TicketUsed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The member's ticket let somebody in; the entry's customer is the guest, if they have a card."""

    ticket: str
    member: str
    cost_cents: Cents = 0


class Merged(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The entry's customer and `other` are one person; an undo of the entry parts them again."""

    other: str
