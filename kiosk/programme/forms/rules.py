"""Which rules does a programme have, and what becomes of it when one is added, answered or taken out?

A rule goes by its key: `promotions/happy`, `vip`, `tiers/gold`. Each change gives a new programme; it may
have a mistake, which `check.mistakes` finds before anything is published.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import msgspec

from kiosk.names import Names
from kiosk.programme.categories import categories_of
from kiosk.programme.document import Programme
from kiosk.programme.document_status import TierLadder
from kiosk.programme.forms.catalogue import CATEGORIES, GOODS, REWARDS
from kiosk.programme.forms.counter import BUDGETS, COMPLAINTS, FEEDBACK, TILL, WITHOUT_HUB
from kiosk.programme.forms.earning import CARDS, EARNING, EXPIRING, POINTS_FOR_MONEY, PROMOTIONS
from kiosk.programme.forms.field import Field, FieldKind, Offer, Path, RuleKind
from kiosk.programme.forms.gifts import (
    ACHIEVEMENTS,
    CAMPAIGNS,
    FROM_AN_AMOUNT,
    REFERRAL,
    TICKETS,
    VALUE_ACTS,
)
from kiosk.programme.forms.status import CLUB, LEVELS, new_ladder
from kiosk.programme.mistake import Place

RULES = (
    CARDS, POINTS_FOR_MONEY, EARNING, PROMOTIONS, EXPIRING, LEVELS, CLUB, CAMPAIGNS, REFERRAL, FROM_AN_AMOUNT,
    VALUE_ACTS, TICKETS, ACHIEVEMENTS, BUDGETS, FEEDBACK, COMPLAINTS, TILL,
)  # fmt: skip
"""In the order in which they are listed; rewards and goods have lists of their own."""
KINDS = {kind.table: kind for kind in (*RULES, WITHOUT_HUB, REWARDS, GOODS, CATEGORIES)}


class Rule(NamedTuple):
    """One rule of a programme. `id` is "" for what there is one of."""

    kind: RuleKind
    id: str
    value: Any

    @property
    def key(self) -> str:
        return f"{self.kind.table}/{self.id}" if self.id else self.kind.table


def rules_of(programme: Programme, *kinds: RuleKind) -> Iterator[Rule]:
    """Those that the programme has, in the kinds' order."""
    for kind in kinds:
        found = _at(programme, kind.base)
        if kind.is_list:
            yield from (Rule(kind, id_of(value), value) for value in found or ())
        elif kind.is_there(found):
            yield Rule(kind, "", found)


def find_rule(programme: Programme, key: str) -> Rule | None:
    table = key.partition("/")[0]
    kind = KINDS.get(table)
    found = rules_of(programme, kind) if kind else ()
    return next((rule for rule in found if rule.key == key), None)


def id_of(value: Any) -> str:
    """Budgets go by their role."""
    return str(getattr(value, "id", "") or getattr(value, "role", ""))


def offers_in(programme: Programme, *kinds: RuleKind) -> Iterator[tuple[RuleKind, Offer]]:
    """What could be added: of what there is one of, only while it is not there."""
    for kind in kinds:
        if kind.is_list or not kind.is_there(_at(programme, kind.base)):
            yield from ((kind, offer) for offer in kind.offers)


def added(
    programme: Programme, kind: RuleKind, offer: Offer, part_id: str, names: Names
) -> tuple[Programme, str]:
    """The programme with one more rule, and its key. The id is one that was never used: what the past says of
    another part stays true."""
    value = offer.make(programme, part_id, names)
    if kind.base == ("tiers", "tiers"):
        return msgspec.structs.replace(
            programme, tiers=_with_tier(programme.tiers, value)
        ), f"tiers/{part_id}"
    name = str(kind.base[0])
    # where one is named all are, as they were written until now
    before = categories_of(programme) if kind is CATEGORIES else getattr(programme, name)
    changed = msgspec.structs.replace(programme, **{name: (*before, value) if kind.is_list else value})
    return changed, Rule(kind, id_of(value) if kind.is_list else "", value).key


def removed(programme: Programme, key: str) -> Programme:
    """Without that rule. Where it was what one tap records, the first of the others takes its place; levels
    that are all gone take their ladder with them."""
    rule = find_rule(programme, key)
    if rule is None or not can_be_removed(rule):
        return programme
    kind = rule.kind
    if kind.base == ("tiers", "tiers") and programme.tiers is not None:
        left = tuple(tier for tier in programme.tiers.tiers if tier.id != rule.id)
        ladder = msgspec.structs.replace(programme.tiers, tiers=left) if left else None
        return msgspec.structs.replace(programme, tiers=ladder)
    name = str(kind.base[0])
    if not kind.is_list:
        return msgspec.structs.replace(programme, **{name: kind.removed})
    left = tuple(one for one in getattr(programme, name) if id_of(one) != rule.id)
    programme = msgspec.structs.replace(programme, **{name: left})
    if kind is GOODS and left and programme.default_item == rule.id:
        programme = msgspec.structs.replace(programme, default_item=left[0].id)
    return programme


def can_be_removed(rule: Rule) -> bool:
    """What every programme has can only be changed."""
    return bool(rule.kind.offers)


def answer_of(programme: Programme, rule: Rule, field: Field) -> Any:
    """What stands there now, as the kind of field has it."""
    if field.kind is FieldKind.NAMES:
        return tuple(_read(rule.value, path) or {} for path, _ in field.lines)
    found = _read(programme if field.is_whole else rule.value, field.path)
    if field.kind is FieldKind.HAS:
        return found is not None
    if field.kind in (FieldKind.MANY, FieldKind.GOODS):
        return tuple(str(one) for one in found or ())
    if field.kind in (FieldKind.ONE, FieldKind.ONE_OF_GOODS, FieldKind.TEXT):
        return str(found or "")
    if field.kind in (FieldKind.COUNT, FieldKind.MONEY) and not field.may_be_empty:
        return found or 0
    return found


def answered(programme: Programme, rule: Rule, field: Field, answer: Any) -> tuple[Programme, str]:
    """The programme with the field's answer, and the rule's key: who changes a budget's role gets another."""
    if field.kind is FieldKind.HAS and answer == answer_of(programme, rule, field):
        return programme, rule.key
    table = msgspec.json.decode(msgspec.json.encode(programme))
    base = () if field.is_whole else _base_of(programme, rule)
    if field.kind is FieldKind.NAMES:
        for (path, _), names in zip(field.lines, answer, strict=True):
            _write(table, (*base, *path), names, rule.kind.parts)
        _without_empty_perks(table, base)
    else:
        value = rule.kind.parts.get(str(field.path[-1]), {}) if answer is True else None
        _write(table, (*base, *field.path), value if field.kind is FieldKind.HAS else answer, rule.kind.parts)
    changed = msgspec.convert(table, Programme)
    if answer != answer_of(programme, rule, field):
        changed = field.settled(changed)
    at = _base_of(changed, rule, fallback=base)
    own = _read(changed, at)
    settled = rule.kind.settled(own)
    if settled is not own:
        changed = _replaced(changed, at, settled)
    return changed, Rule(rule.kind, id_of(settled) if rule.kind.is_list else "", settled).key


def place_of(rule: Rule, field: Field) -> Place:
    """Where a mistake in the field's answer would be named."""
    names = tuple(str(step) for step in field.path if isinstance(step, str))
    if field.is_whole or not rule.kind.base:
        return Place(names[0], "", names[1:])
    return Place(rule.kind.table, rule.id, names)


# How it is done


def _at(programme: Programme, base: Path) -> Any:
    return _read(programme, base)


def _read(value: Any, path: Path) -> Any:
    """None where something on the way is not there."""
    for step in path:
        if isinstance(step, int):
            value = value[step] if value is not None and step < len(value) else None
        else:
            value = getattr(value, step) if value is not None else None
    return value


def _base_of(programme: Programme, rule: Rule, *, fallback: Path = ()) -> Path:
    if not rule.kind.is_list:
        return rule.kind.base
    ids = [id_of(value) for value in _at(programme, rule.kind.base) or ()]
    return (*rule.kind.base, ids.index(rule.id)) if rule.id in ids else fallback


def _write(table: Any, path: Path, value: Any, parts: Mapping[str, Mapping[str, Any]]) -> None:
    """Puts the value there; what is missing on the way begins as `parts` says."""
    *way, last = path
    name = ""
    for at, step in enumerate(way):
        name = step if isinstance(step, str) else name
        is_list = isinstance(path[at + 1], int)
        if isinstance(step, int):
            while len(table) <= step:
                table.append(_copied(parts.get(name, {})))
        elif table.get(step) is None:
            table[step] = [] if is_list else _copied(parts.get(step, {}))
        table = table[step]
    if isinstance(last, int):
        while len(table) <= last:
            table.append({})
        table[last] = value
    elif value is None:
        table.pop(last, None)
    else:
        table[last] = _copied(value) if isinstance(value, Mapping) else value


def _copied(table: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _copied(one) if isinstance(one, Mapping) else one for name, one in table.items()}


def _without_empty_perks(table: Any, base: Path) -> None:
    for step in base:
        table = table[step]
    benefits = table.get("benefits")
    if benefits and "perks" in benefits:
        benefits["perks"] = [perk for perk in benefits["perks"] if perk]


def _with_tier(ladder: TierLadder | None, tier: Any) -> TierLadder:
    if ladder is None:
        return new_ladder(tier)
    return msgspec.structs.replace(ladder, tiers=(*ladder.tiers, tier))


def _replaced(value: Any, path: Path, put: Any) -> Any:
    """The value with another one at the path."""
    if not path:
        return put
    step, *rest = path
    if isinstance(step, int):
        return (*value[:step], _replaced(value[step], tuple(rest), put), *value[step + 1 :])
    return msgspec.structs.replace(value, **{step: _replaced(getattr(value, step), tuple(rest), put)})
