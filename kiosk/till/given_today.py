"""How much has whoever serves given by hand today? Points, vouchers and treats, against the role's budget."""

import msgspec

from db.entry import Fact, Kind
from kiosk.programme.fold import standing
from kiosk.programme.giving import Given
from kiosk.programme.other_bodies import Adjustment, Grant
from kiosk.till.desk import Desk

BY_HAND = frozenset({"by_hand", "complaint"})
"""The campaigns of grants that a person gave, and no rule."""
KINDS = (Kind.ADJUSTMENT, Kind.GRANT, Kind.UNDO)

_grant = msgspec.json.Decoder(Grant)
_adjustment = msgspec.json.Decoder(Adjustment)


def given_today(desk: Desk) -> Given:
    """What was taken back does not count; points taken away give no more to give."""
    ledger, points, cents = desk.ledger, 0, 0
    for entry in standing(ledger.entries_on(ledger.today().isoformat(), KINDS)):
        if entry.staff == ledger.staff:
            one = _given_by(entry)
            points, cents = points + one.points, cents + one.cents
    return Given(points=points, cents=cents)


def _given_by(entry: Fact) -> Given:
    try:
        if entry.kind == Kind.ADJUSTMENT:
            return Given(points=max(0, _adjustment.decode(entry.body).points))
        grant = _grant.decode(entry.body)
    except msgspec.MsgspecError:
        return Given()
    return Given(points=grant.points, cents=grant.cost_cents) if grant.campaign in BY_HAND else Given()
