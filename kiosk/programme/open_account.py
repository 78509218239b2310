"""How is an account worked on? Opened into lists and numbers that change, and closed to a value again.

Only the fold works on one: a frozen account costs a copy for each change, and a customer of two hundred
entries is folded while a card is held up.
"""

from collections.abc import Sequence
from itertools import pairwise

from kiosk.programme.account import Account, Lot
from kiosk.programme.days import LAST_DAY
from kiosk.programme.trace import Reason


class OpenAccount:
    """The account's fields under their names, all collections its own.

    `day` is the business day (ordinal) of the entry being folded. `soonest`: no lot expires before the day
    after it (0: none expires); `is_ascending`: the lots expire in their order; `has_idle`: some live on by
    visits. Where `is_told`, each step says why
    in `reasons`.
    """

    __slots__ = (
        *(name for name in Account.__struct_fields__),
        "day",
        "has_idle",
        "is_ascending",
        "is_told",
        "reasons",
        "soonest",
    )

    def __init__(self, account: Account, *, is_told: bool = False) -> None:
        self.points = account.points
        self.lots = list(account.lots)
        self.earned_points = account.earned_points
        self.spent_points = account.spent_points
        self.expired_points = account.expired_points
        self.carries = dict(account.carries)
        self.spent_cents = account.spent_cents
        self.cards = dict(account.cards)
        self.purses = dict(account.purses)
        self.feats = dict(account.feats)
        self.used = dict(account.used)
        self.occasions = account.occasions
        self.gifts = account.gifts
        self.guest_visits = account.guest_visits
        self.tickets = dict(account.tickets)
        self.friends = dict(account.friends)
        self.memberships = account.memberships
        self.days = list(account.days)
        self.visits = account.visits
        self.shopping_visits = account.shopping_visits
        self.first_at = account.first_at
        self.last_at = account.last_at
        self.last_stamp_at = account.last_stamp_at
        self.last_visit_day = account.last_visit_day
        self.today = account.today
        self.recent = list(account.recent)
        self.habits = list(account.habits)
        self.gaps = list(account.gaps)
        self.has_unknown = account.has_unknown
        self.awaited = account.awaited
        self.members = account.members
        self.entries = account.entries
        self.through_hlc = account.through_hlc
        self.through_id = account.through_id
        self.day = 0
        self.is_ascending = is_ascending(account.lots)
        self.has_idle = any(lot.idle_months for lot in account.lots)
        self.soonest = min((lot.last_day for lot in account.lots if lot.last_day), default=0)
        self.is_told = is_told
        self.reasons: list[Reason] = []

    def close(self) -> Account:
        """The account as it is now; this one is not to be used any more."""
        return Account(
            points=self.points,
            lots=tuple(self.lots),
            earned_points=self.earned_points,
            spent_points=self.spent_points,
            expired_points=self.expired_points,
            carries=self.carries,
            spent_cents=self.spent_cents,
            cards=self.cards,
            purses=self.purses,
            feats=self.feats,
            used=self.used,
            occasions=self.occasions,
            gifts=self.gifts,
            guest_visits=self.guest_visits,
            tickets=self.tickets,
            friends=self.friends,
            memberships=self.memberships,
            days=tuple(self.days),
            visits=self.visits,
            shopping_visits=self.shopping_visits,
            first_at=self.first_at,
            last_at=self.last_at,
            last_stamp_at=self.last_stamp_at,
            last_visit_day=self.last_visit_day,
            today=self.today,
            recent=tuple(self.recent),
            habits=tuple(self.habits),
            gaps=tuple(self.gaps),
            has_unknown=self.has_unknown,
            awaited=self.awaited,
            members=self.members,
            entries=self.entries,
            through_hlc=self.through_hlc,
            through_id=self.through_id,
        )


def is_ascending(lots: Sequence[Lot]) -> bool:
    """Whether each lot expires no later than the next; the usual case, as the oldest lies first."""
    return all((one.last_day or LAST_DAY) <= (next_.last_day or LAST_DAY) for one, next_ in pairwise(lots))
