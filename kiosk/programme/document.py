"""What are the shop's rules? The programme: one typed, validated document, the same on every kiosk.

It is published as a journal entry, and every purchase keeps the id of the one that applied, so a
change of rules never changes the past.
"""

import msgspec

from kiosk.visit import Names, StampCardKind

CENTS_MOST = 10_000_000
QUANTITY_MOST = 99


class MenuItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something sold. `cents` is the usual price in the currency's smallest unit."""

    id: str
    names: Names
    category: str
    cents: int
    icon: str = ""


class StampCard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which goods earn stamps (categories or single items) and which reward a full card gives."""

    id: str
    names: Names
    kind: StampCardKind
    size: int
    reward: str
    categories: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    free_one_earns: bool = False
    icon: str = "coffee"

    @property
    def needed(self) -> int:
        """Stamps until the reward is ready: nine of "every 10th", ten of "after 10"."""
        return self.size - 1 if self.kind is StampCardKind.NTH_FREE else self.size


class PointsRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`points` points for every `cents` spent; what is left over is carried in cents, never lost."""

    points: int
    cents: int
    categories: tuple[str, ...] = ()
    """Empty: everything counts."""


class Reward(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`points` is its price in points; None where a stamp card gives it. `cost_cents` is what it costs
    the shop. `key_in` is what to type into the shop's till; `pays_for` the categories it can pay."""

    id: str
    names: Names
    cost_cents: int
    key_in: Names
    points: int | None = None
    icon: str = "gift"
    pays_for: tuple[str, ...] = ()


class Programme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole of the rules. `default_item` is what one tap records for somebody without a usual."""

    names: Names
    currency: str
    items: tuple[MenuItem, ...]
    default_item: str
    stamp_cards: tuple[StampCard, ...] = ()
    points: PointsRule | None = None
    rewards: tuple[Reward, ...] = ()
    stamp_gap_minutes: int = 0
    """At least this long between two stamped purchases of one customer; 0 for no such rule."""
    overrides_a_day: int = 3
    """How often a lone cashier may go on at "too soon"."""
