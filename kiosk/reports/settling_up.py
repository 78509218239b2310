"""What is each partner owed for the perks they gave? The settlement list of some days, as value and CSV."""

from datetime import date, timedelta

import msgspec

from db import reading
from db.engine import Connection
from db.entry import Kind
from kiosk.ledger import ENTRIES_A_DAY_MOST
from kiosk.programme.document import Programme
from kiosk.programme.stock import Settlement, settlements
from kiosk.reports.spreadsheet import as_text, to_spreadsheet

KINDS = (Kind.REDEMPTION, Kind.UNDO, Kind.RETURN)


class SettlementList(msgspec.Struct, frozen=True, kw_only=True):
    """From `since` to `until`, both included; money in the currency's smallest unit."""

    since: date
    until: date
    currency: str
    lines: tuple[Settlement, ...]


def make_settlement_list(
    connection: Connection, programme: Programme, currency: str, since: date, until: date
) -> SettlementList:
    """What was redeemed in these days and has not come back by their end."""
    facts = [
        entry
        for day in range((until - since).days + 1)
        for entry in reading.last_entries(
            connection, (since + timedelta(days=day)).isoformat(), KINDS, ENTRIES_A_DAY_MOST
        )
    ]
    return SettlementList(since=since, until=until, currency=currency, lines=settlements(programme, facts))


def to_csv(listed: SettlementList, language: str) -> bytes:
    """For the accountant: one line a partner, amounts as plain numbers of the smallest unit."""
    head = ("partner", "since", "until", "count", "cents", "currency")
    lines = (
        (as_text(line.partner), listed.since, listed.until, line.count, line.cents, listed.currency)
        for line in listed.lines
    )
    return to_spreadsheet((head, *lines), language)


def to_json(listed: SettlementList) -> str:
    return msgspec.json.format(msgspec.json.encode(listed)).decode() + "\n"


def settlement_file(listed: SettlementList, ending: str, language: str) -> bytes:
    """The content of a .csv or a .json file."""
    return to_csv(listed, language) if ending == ".csv" else to_json(listed).encode()
