"""What do we know about one person? All of it, as JSON: who they are, what they agreed to, what happened."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from db import reading
from db.entry import Entry, Kind
from kiosk.cards.number import number_of
from kiosk.clock import at_zone, hlc_to_millis
from kiosk.ids import Id
from kiosk.ledger import Ledger
from kiosk.profile import Profile

FORMAT = "loyalty kiosk person 1"
_CONSENTS = (Kind.CONSENT_GIVEN, Kind.CONSENT_WITHDRAWN)


def export_person(ledger: Ledger, customer: Id) -> bytes:
    """JSON in UTF-8, readable by people; times are the shop's own. Everything the kiosk has that concerns
    the customer is in it, each entry word for word."""
    told: dict[str, Any] = {"format": FORMAT, "made_at": _time(ledger.now_millis(), ledger.zone)}
    account = ledger.account(customer)
    told["accounts"] = [_one(ledger, each) for each in dict.fromkeys((customer, *account.members))]
    told["balance"] = msgspec.to_builtins(account)
    return msgspec.json.format(msgspec.json.encode(told), indent=2)


def _one(ledger: Ledger, customer: Id) -> dict[str, Any]:
    entries = reading.entries_of(ledger.connection, customer)
    own = [entry.id for entry in entries if entry.customer == customer]
    parts = reading.personal_of(ledger.connection, own)
    profile = ledger.profile(customer)
    return {
        "customer": customer,
        "profile": _profile(profile, ledger.zone),
        "cards": [
            {
                "number": number_of(card),
                "since": _time(at, ledger.zone),
                "is_replaced": card in dict(profile.replaced),
            }
            for card, at in profile.cards
        ],
        "consents": [_consent(entry, ledger.zone) for entry in entries if entry.kind in _CONSENTS],
        "entries": [_entry(entry, parts, ledger.zone) for entry in entries],
    }


def _profile(profile: Profile, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "enrolled_on": profile.enrolled_on,
        "consents_that_stand": list(profile.consents),
        "fields": {
            name: {"value": value, "told_at": _time(profile.written_at[name], zone)}
            for name, value in profile.fields.items()
        },
    }


def _consent(entry: Entry, zone: ZoneInfo) -> dict[str, Any]:
    is_given = entry.kind == Kind.CONSENT_GIVEN
    return {"at": _time(hlc_to_millis(entry.hlc), zone), "is_given": is_given, **_read(entry.body)}


def _entry(entry: Entry, parts: Mapping[str, str], zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": entry.id,
        "kind": entry.kind,
        "at": _time(hlc_to_millis(entry.hlc), zone),
        "business_date": entry.business_date,
        "store": entry.store,
        "kiosk": entry.kiosk,
        "visit": entry.visit,
        "reverses": entry.reverses,
        "body": _read(entry.body),
        "personal": _read(parts[entry.id]) if entry.id in parts else None,
    }


def _read(text: str) -> Any:
    """As JSON where it is some; word for word otherwise."""
    try:
        told = msgspec.json.decode(text)
    except msgspec.MsgspecError:
        return {"text": text}
    return told if isinstance(told, dict) else {"text": text}


def _time(millis: int, zone: ZoneInfo) -> str:
    return at_zone(millis, zone).isoformat(timespec="seconds")
