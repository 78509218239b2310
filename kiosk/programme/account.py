"""What does a customer have? The account that the fold makes of their entries."""

import msgspec

FOLD_VERSION = 3

RECENT_VISITS_MOST = 6
HABIT_PURCHASES_MOST = 20
USUAL_AT_LEAST = 3
GAPS_MOST = 10
GIFTS_MOST = 6
DAYS_KEPT = 1100
"""Two years' window and a year's grace: the most that a tier may look back."""


class CardState(msgspec.Struct, frozen=True):
    """`stamps` lie on the current card, `earned` cards were filled and `redeemed` of them used."""

    stamps: int = 0
    earned: int = 0
    redeemed: int = 0
    total: int = 0

    @property
    def ready(self) -> int:
        """Below zero where two kiosks gave the same reward; the manager's debt, not the customer's."""
        return self.earned - self.redeemed


class FoldedVisit(msgspec.Struct, frozen=True):
    """One visit, net. `at` in ms since 1970 UTC; items and rewards as (id, count), (id, cost in cents).

    `visit` is what its entries name; `began` is the entry that began it and its own name in the tables:
    entries that name a visit of long ago begin another one, whatever its name. `given` names what is
    given once a visit and was; `is_shopping`: it has a purchase.
    """

    visit: str
    began: str
    business_date: str
    at: int
    is_first: bool
    cents: int = 0
    stamps: int = 0
    points: int = 0
    items: tuple[tuple[str, int], ...] = ()
    rewards: tuple[tuple[str, int], ...] = ()
    given: tuple[str, ...] = ()
    is_shopping: bool = False


class Lot(msgspec.Struct, frozen=True, array_like=True):
    """Points earned together. `last_day` (a date's ordinal; 0: for good) is the last on which they are
    valid; with `idle_months` a visit moves it."""

    points: int
    last_day: int = 0
    idle_months: int = 0


class DayTotal(msgspec.Struct, frozen=True, array_like=True):
    """What a tier measures, by business day (a date's ordinal)."""

    day: int
    points: int = 0
    cents: int = 0
    visits: int = 0


class Purse(msgspec.Struct, frozen=True, array_like=True):
    """Vouchers of one gift: `earned` of a `reward`, `redeemed` of them used, valid from `first_day` until
    `last_day` (0: no such limit)."""

    reward: str = ""
    earned: int = 0
    redeemed: int = 0
    last_day: int = 0
    first_day: int = 0

    @property
    def ready(self) -> int:
        return self.earned - self.redeemed


class GiftGiven(msgspec.Struct, frozen=True, array_like=True):
    """One of the last gifts, as it is told at the counter: of which campaign, on which day, in which visit
    (empty where nobody was there), and what it was. `key` names its purse, if it has one."""

    campaign: str
    key: str
    day: int
    visit: str = ""
    reward: str = ""
    count: int = 0
    points: int = 0
    tickets: int = 0
    last_day: int = 0


class Feat(msgspec.Struct, frozen=True, array_like=True):
    """How far an achievement is: pieces counted, or the different items seen. `reached` on that day."""

    count: int = 0
    items: tuple[str, ...] = ()
    reached: int = 0


class Ticket(msgspec.Struct, frozen=True, array_like=True):
    """A guest ticket the member gave away: used by whom (empty for a guest without a card)."""

    last_day: int = 0
    used: int = 0
    guests: tuple[str, ...] = ()


class Friendship(msgspec.Struct, frozen=True, array_like=True):
    """A referral seen from one side: `needed` shopping visits of the friend pay `points`."""

    needed: int = 0
    points: int = 0
    visits: tuple[str, ...] = ()
    paid: bool = False
    expires_months: int = 0
    idle_months: int = 0


class Membership(msgspec.Struct, frozen=True, array_like=True):
    """VIP from `first_day` to `last_day`, both included."""

    way: str
    first_day: int
    last_day: int


class Account(msgspec.Struct, frozen=True, omit_defaults=True):
    """The fold's whole state: nothing else is needed to extend it by the next entry.

    `points` may be below zero where two kiosks spent the same; new points pay that first. `carries` are
    what is left of the money below the next point, by rule, in hundredths of a cent (a multiplier of
    150 % leaves halves). `recent`, `gifts` and `habits` (items of the last purchases) are newest first;
    `gaps` are the days between the last visits. `used`: how often a promotion or a value act was used in
    its latest period.
    `has_unknown`: an entry from a newer version is among them, so the account may earn but not redeem.
    `awaited`: entries that were undone or returned before they arrived here. `members`: the customers
    whose entries are this account's own; empty where all are.
    """

    points: int = 0
    lots: tuple[Lot, ...] = ()
    earned_points: int = 0
    spent_points: int = 0
    expired_points: int = 0
    carries: dict[str, int] = msgspec.field(default_factory=dict)
    spent_cents: int = 0
    cards: dict[str, CardState] = msgspec.field(default_factory=dict)
    purses: dict[str, Purse] = msgspec.field(default_factory=dict)
    feats: dict[str, Feat] = msgspec.field(default_factory=dict)
    used: dict[str, tuple[str, int]] = msgspec.field(default_factory=dict)
    occasions: tuple[str, ...] = ()
    gifts: tuple[GiftGiven, ...] = ()
    guest_visits: int = 0
    tickets: dict[str, Ticket] = msgspec.field(default_factory=dict)
    friends: dict[str, Friendship] = msgspec.field(default_factory=dict)
    memberships: tuple[Membership, ...] = ()
    days: tuple[DayTotal, ...] = ()
    visits: int = 0
    shopping_visits: int = 0
    first_at: int = 0
    last_at: int = 0
    last_stamp_at: int = 0
    last_visit_day: int = 0
    today: int = 0
    recent: tuple[FoldedVisit, ...] = ()
    habits: tuple[str, ...] = ()
    gaps: tuple[int, ...] = ()
    has_unknown: bool = False
    awaited: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    entries: int = 0
    through_hlc: int = 0
    through_id: str = ""

    def card(self, card: str) -> CardState:
        return self.cards.get(card, CardState())

    @property
    def carry_cents(self) -> int:
        """Whole cents below the next point of the rule in the table [points]."""
        return self.carries.get("points", 0) // 100


_decoder = msgspec.msgpack.Decoder(Account)
_encoder = msgspec.msgpack.Encoder()


def encode_account(account: Account) -> bytes:
    return _encoder.encode(account)


def decode_account(state: bytes) -> Account:
    return _decoder.decode(state)


def usual_item(account: Account) -> str | None:
    """What they mostly take: at least three of the last twenty purchases; a tie goes to the newest."""
    counts: dict[str, int] = {}
    for item in account.habits:
        counts[item] = counts.get(item, 0) + 1
    best = max(counts.values(), default=0)
    if best < USUAL_AT_LEAST:
        return None
    return next(item for item in account.habits if counts[item] == best)


def usual_gap_days(account: Account) -> int | None:
    """The person's own rhythm: the median of their last gaps; unknown before the fourth visit."""
    gaps = sorted(account.gaps)
    return gaps[len(gaps) // 2] if len(gaps) >= 3 else None
