"""Who wins a prize draw? Whoever comes first when the draw's seed puts all entrants in an order.

    order of an entrant = SHA-256(seed ":" entrant id), the smallest first

The list, the seed and the winners are kept as entries, so anybody may draw again and find the same.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256

import msgspec

from db.entry import Fact, Kind
from kiosk.ids import OPERATION_ENTRIES_MOST
from kiosk.programme.bodies import Count
from kiosk.programme.fold import standing

WINNERS_MOST = OPERATION_ENTRIES_MOST - 1
"""They and the draw itself are one tap: there is no draw without its prizes."""
ENTRANTS_A_LIST = 500
"""An entry must stay small enough to be given to the hub with others."""


class DrawAsked(msgspec.Struct, frozen=True, kw_only=True):
    """All who visited from `since` to `until` (both included) take part; `winners` of them get the reward."""

    name: str
    reward: str
    since: date
    until: date
    winners: int = 1


class DrawListed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Some of a draw's entrants: customer ids, which name nobody."""

    draw: str
    entrants: tuple[str, ...]


class DrawHeld(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The draw was held: `winners` of all `entrants` listed, by the `seed`. Who visited from `since` to
    `until` (ISO 8601, included) was among them."""

    draw: str
    name: str
    reward: str
    since: str
    until: str
    seed: str
    entrants: Count
    winners: tuple[str, ...]


def draw_winners(seed: str, entrants: Iterable[str], count: int) -> tuple[str, ...]:
    """So many of the entrants, each once, whatever order they are given in."""
    return tuple(sorted(set(entrants), key=lambda entrant: _place(seed, entrant))[:count])


def is_fair(held: DrawHeld, listed: Iterable[str]) -> bool:
    """Whether the list and the seed lead to these winners."""
    entrants = set(listed)
    winners = draw_winners(held.seed, entrants, len(held.winners))
    return len(entrants) == held.entrants and held.winners == winners


def draws_in(facts: Sequence[Fact]) -> list[tuple[DrawHeld, tuple[str, ...]]]:
    """The draws that stand, the newest first, each with its whole list. Total: what cannot be read is left
    out."""
    lists: dict[str, list[str]] = {}
    held: list[DrawHeld] = []
    for fact in standing(facts):
        try:
            if fact.kind == Kind.DRAW_LISTED:
                listed = msgspec.json.decode(fact.body, type=DrawListed)
                lists.setdefault(listed.draw, []).extend(listed.entrants)
            elif fact.kind == Kind.DRAW_HELD:
                held.append(msgspec.json.decode(fact.body, type=DrawHeld))
        except msgspec.MsgspecError:
            continue
    return [(draw, tuple(lists.get(draw.draw, ()))) for draw in reversed(held)]


def _place(seed: str, entrant: str) -> tuple[str, str]:
    return sha256(f"{seed}:{entrant}".encode()).hexdigest(), entrant
