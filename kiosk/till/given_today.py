"""How much has whoever serves given by hand today? Points, vouchers and treats, against the role's budget."""

from collections.abc import Iterator

import msgspec

from db import reading
from db.entry import Fact, Kind
from kiosk.programme.fold import standing
from kiosk.programme.giving import HAND_GIVEN, Given
from kiosk.programme.other_bodies import Adjustment, Grant
from kiosk.till.desk import Desk

_grant = msgspec.json.Decoder(Grant)
_adjustment = msgspec.json.Decoder(Adjustment)


def given_today(desk: Desk) -> Given:
    """What was taken back does not count; points taken away give no more to give."""
    points = cents = 0
    for entry in standing(_by_hand(desk)):
        one = _given_by(entry)
        points, cents = points + one.points, cents + one.cents
    return Given(points=points, cents=cents)


def _by_hand(desk: Desk) -> Iterator[Fact]:
    """With the day's undos, whoever made them. A day of many campaigns' grants is no reason to read them."""
    connection, staff, today = desk.ledger.connection, desk.ledger.staff, desk.ledger.today().isoformat()
    yield from reading.entries_between(connection, today, today, (Kind.UNDO,))
    yield from reading.entries_by(connection, staff, today, Kind.ADJUSTMENT, "")
    for campaign in HAND_GIVEN:
        yield from reading.entries_by(connection, staff, today, Kind.GRANT, f'"campaign":"{campaign}"')


def _given_by(entry: Fact) -> Given:
    try:
        if entry.kind == Kind.ADJUSTMENT:
            return Given(points=max(0, _adjustment.decode(entry.body).points))
        grant = _grant.decode(entry.body)
    except msgspec.MsgspecError:
        return Given()
    return Given(points=grant.points, cents=grant.cost_cents) if grant.campaign in HAND_GIVEN else Given()
