"""What does a customer have? The account that the fold makes of their entries."""

import msgspec

FOLD_VERSION = 1

RECENT_VISITS_MOST = 6
HABIT_PURCHASES_MOST = 20
USUAL_AT_LEAST = 3
GAPS_MOST = 10


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
    entries that name a visit of long ago begin another one, whatever its name.
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


class Account(msgspec.Struct, frozen=True):
    """The fold's whole state: nothing else is needed to extend it by the next entry.

    `carry_cents` is what is left of the money below the next point. `recent` and `habits` (items of
    the last purchases) are newest first; `gaps` are the days between the last visits. `has_unknown`:
    an entry from a newer version is among them, so the account may earn but not redeem. `awaited`:
    entries that were undone before they arrived here.
    """

    points: int = 0
    carry_cents: int = 0
    spent_cents: int = 0
    cards: dict[str, CardState] = msgspec.field(default_factory=dict)
    visits: int = 0
    first_at: int = 0
    last_at: int = 0
    last_stamp_at: int = 0
    recent: tuple[FoldedVisit, ...] = ()
    habits: tuple[str, ...] = ()
    gaps: tuple[int, ...] = ()
    has_unknown: bool = False
    awaited: tuple[str, ...] = ()
    entries: int = 0
    through_hlc: int = 0
    through_id: str = ""

    def card(self, card: str) -> CardState:
        return self.cards.get(card, CardState())


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
