"""Who is the customer? Folded from the personal parts of their entries: per field, the last writer wins."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from db.entry import Fact, Kind
from kiosk.clock import hlc_to_millis
from kiosk.consents import fold_consents
from kiosk.programme.fold import standing

PREFERENCE = "preference:"


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """`fields` holds everything personal by name; `consents` the purposes that stand; `cards` the
    card ids in the order they were linked, with when (ms since 1970 UTC); `replaced` those no longer
    valid. Erasing the personal parts leaves all of it empty."""

    enrolled_on: str = ""
    is_enrolled: bool = False
    fields: dict[str, Any] = msgspec.field(default_factory=dict)
    written_at: dict[str, int] = msgspec.field(default_factory=dict)
    consents: tuple[str, ...] = ()
    cards: tuple[tuple[str, int], ...] = ()
    replaced: tuple[tuple[str, int], ...] = ()

    def text(self, name: str) -> str:
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""

    def preferences(self) -> list[tuple[str, dict[str, str], date | None]]:
        """(text, its kind and icon, since) in the order they were told."""
        found = [
            (self.written_at[name], name.removeprefix(PREFERENCE), value)
            for name, value in self.fields.items()
            if name.startswith(PREFERENCE) and isinstance(value, dict)
        ]
        return [
            (text, value, _day(value.get("on", ""))) for _, text, value in sorted(found, key=lambda f: f[:2])
        ]


def fold_profile(facts: Iterable[Fact], personal: Mapping[str, str]) -> Profile:
    """Total, like the fold of accounts: a personal part that is erased or unreadable says nothing."""
    enrolled_on, is_enrolled = "", False
    fields: dict[str, Any] = {}
    written_at: dict[str, int] = {}
    cards: dict[str, int] = {}
    replaced: dict[str, int] = {}
    holders: dict[str, str | None] = {}
    """Of people who became one, each one's replacement blocks their own cards and those it names."""
    known = list(facts)
    if any(fact.kind == Kind.CUSTOMER_ERASED for fact in known):
        return Profile()  # for good: neither an undo nor a part that comes late brings anybody back
    stands = standing(known)
    for fact in stands:
        told, at = _read(personal.get(fact.id, "{}")), hlc_to_millis(fact.hlc)
        if fact.kind in (Kind.CUSTOMER_ENROLLED, Kind.PROFILE_CHANGED):
            changes = told.get("fields")
            for name, value in changes.items() if isinstance(changes, dict) else ():
                fields[name], written_at[name] = value, at
        if fact.kind == Kind.CUSTOMER_ENROLLED:
            enrolled_on, is_enrolled = enrolled_on or fact.business_date, True
        elif fact.kind in (Kind.CARD_LINKED, Kind.CARD_REPLACED) and told:
            if fact.kind == Kind.CARD_REPLACED:
                own = (card for card in cards if holders[card] == fact.customer)
                replaced |= {card: at for card in (*own, *_named(told)) if card not in replaced}
            if isinstance(card := told.get("card"), str):
                cards[card], holders[card] = at, fact.customer
    return Profile(
        enrolled_on=enrolled_on,
        is_enrolled=is_enrolled,
        fields={name: value for name, value in fields.items() if value is not None},
        written_at=written_at,
        consents=fold_consents(stands).standing,
        cards=tuple(cards.items()),
        replaced=tuple(replaced.items()),
    )


def _read(text: str) -> dict[str, Any]:
    try:
        told = msgspec.json.decode(text)
    except msgspec.MsgspecError:
        return {}
    return told if isinstance(told, dict) else {}


def _named(told: Mapping[str, Any]) -> Iterator[str]:
    """The cards that a replacement blocks by name: for good, whatever a wrong clock makes of their order."""
    named = told.get("replaces")
    yield from (card for card in named if isinstance(card, str)) if isinstance(named, list) else ()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except (ValueError, TypeError):
        return None
