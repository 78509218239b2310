"""What did one tap do? As "Undo …", "just served" and the card beside the page name it."""

from collections.abc import Callable, Sequence
from contextlib import suppress

import msgspec

from db.entry import Entry, Kind
from kiosk.clock import hlc_to_millis
from kiosk.ids import operation_of
from kiosk.names import Names
from kiosk.notes import is_shared
from kiosk.people import CALL_NAME, call_name
from kiosk.profile import Profile
from kiosk.programme.bodies import Purchase, read_purchase, read_redemption
from kiosk.programme.document import Programme
from kiosk.programme.earn import find_reward
from kiosk.programme.other_bodies import Adjustment, Grant, Return, ValueActDone, VipJoined
from kiosk.visit import Act

Tell = Callable[[Act, Entry, Programme], Act]

_KINDS = (
    (Kind.CARD_REPLACED, "replacement"),
    (Kind.COMPLAINT_MADE, "complaint"),
    (Kind.REDEMPTION, "redemption"),
    (Kind.RETURN, "return"),
    (Kind.ADJUSTMENT, "adjustment"),
    (Kind.VIP_JOINED, "vip"),
    (Kind.TICKET_ISSUED, "ticket"),
    (Kind.TICKET_USED, "let_in"),
    (Kind.CUSTOMER_ENROLLED, "enrolment"),
    (Kind.PURCHASE, "purchase"),
    (Kind.VALUE_ACT, "value_act"),
    (Kind.GRANT, "voucher"),
    (Kind.PROFILE_CHANGED, "note"),
    (Kind.MERGE, "merge"),
)
"""Of several in one tap the first here gives it its name."""


def act_of(entries: Sequence[Entry], profile: Profile, programme: Programme) -> Act:
    """All that the entries of one tap did."""
    act = Act(
        operation=operation_of(entries[0].id),
        kind=_kind_of({entry.kind for entry in entries}),
        call_name=_call_name(profile),
        currency=programme.currency,
        at=hlc_to_millis(entries[-1].hlc),
        visit=entries[-1].visit or "",
    )
    for entry in entries:
        tell = _TELLS.get(entry.kind)
        if tell is not None:
            with suppress(msgspec.MsgspecError):  # a newer version's: only its kind is told
                act = tell(act, entry, programme)
    return act


def _call_name(profile: Profile) -> str:
    """Nobody's, on a card that several people use."""
    if is_shared(profile):
        return ""
    return call_name(profile.text("given_name"), profile.text(CALL_NAME), profile.text("language"))


def _kind_of(kinds: set[str]) -> str:
    return next((name for kind, name in _KINDS if kind in kinds), "purchase")


def _purchase(act: Act, entry: Entry, programme: Programme) -> Act:
    purchase = read_purchase(entry.body)
    return msgspec.structs.replace(
        act,
        stamps=act.stamps + sum(earned.count for earned in purchase.stamps),
        cents=act.cents + purchase.cents,
        off_cents=act.off_cents + sum(line.off_cents for line in purchase.lines),
        off_names=(*act.off_names, *_off_names(purchase, programme)),
    )


def _off_names(purchase: Purchase, programme: Programme) -> tuple[Names, ...]:
    named: dict[str, Names] = {f"act/{act.id}": act.names for act in programme.value_acts}
    if programme.tiers is not None:
        named |= {f"tier/{tier.id}": tier.names for tier in programme.tiers.tiers}
    if programme.vip is not None:
        named["vip"] = programme.vip.names
    return tuple(named[source] for source in purchase.discounts if source in named)


def _redemption(act: Act, entry: Entry, programme: Programme) -> Act:
    redemption = read_redemption(entry.body)
    reward = find_reward(programme, redemption.reward)
    act = msgspec.structs.replace(
        act, points=act.points - redemption.points, off_cents=act.off_cents + redemption.value_cents
    )
    if reward is None:
        return act
    return msgspec.structs.replace(act, reward_names=reward.names, key_in=reward.key_in)


def _return(act: Act, entry: Entry, _programme: Programme) -> Act:
    back = msgspec.json.decode(entry.body, type=Return)
    return msgspec.structs.replace(act, cents=act.cents - back.cents)


def _value_act(act: Act, entry: Entry, programme: Programme) -> Act:
    done = msgspec.json.decode(entry.body, type=ValueActDone)
    names: Names = next((one.names for one in programme.value_acts if one.id == done.act), {"en": done.act})
    points = act.points + done.points
    if act.kind != "value_act":  # its amount came off the purchase beside it
        return msgspec.structs.replace(act, points=points)
    return msgspec.structs.replace(act, points=points, off_cents=done.off_cents, reward_names=names)


def _adjustment(act: Act, entry: Entry, _programme: Programme) -> Act:
    points = msgspec.json.decode(entry.body, type=Adjustment).points
    return msgspec.structs.replace(act, points=act.points + points)


def _ticket_used(act: Act, _entry: Entry, programme: Programme) -> Act:
    rule = programme.guest_tickets
    return act if rule is None else msgspec.structs.replace(act, key_in=rule.key_in or rule.names)


def _grant(act: Act, entry: Entry, programme: Programme) -> Act:
    """A voucher by hand; what a campaign adds to a tap is told elsewhere."""
    if act.kind != "voucher":
        return act
    given = find_reward(programme, msgspec.json.decode(entry.body, type=Grant).reward)
    return act if given is None else msgspec.structs.replace(act, reward_names=given.names)


def _vip(act: Act, entry: Entry, programme: Programme) -> Act:
    joined = msgspec.json.decode(entry.body, type=VipJoined)
    names = programme.vip.names if programme.vip else {"en": "VIP"}
    return msgspec.structs.replace(act, cents=joined.fee_cents, reward_names=names)


_TELLS: dict[str, Tell] = {
    Kind.PURCHASE: _purchase,
    Kind.REDEMPTION: _redemption,
    Kind.RETURN: _return,
    Kind.VALUE_ACT: _value_act,
    Kind.ADJUSTMENT: _adjustment,
    Kind.VIP_JOINED: _vip,
    Kind.TICKET_USED: _ticket_used,
    Kind.GRANT: _grant,
}
