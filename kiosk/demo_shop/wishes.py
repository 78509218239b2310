"""What do the demo shop's guests tell about themselves? Birthdays, wishes, allergies, and their consents."""

import tomllib
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any

import msgspec

from db.entry import Kind
from kiosk.demo_shop.cast import Part
from kiosk.demo_shop.guests import Guest, Habit
from kiosk.demo_shop.plan import DemoPlan
from kiosk.demo_shop.telling import Telling
from kiosk.visit import PreferenceKind

WORDING = "2025-01"
"""Which text of the consents the guests were shown."""


def tell_consent(telling: Telling, purpose: str) -> None:
    """In the current tap."""
    body = msgspec.json.encode({"purpose": purpose, "wording": WORDING}).decode()
    telling.tell(Kind.CONSENT_GIVEN, body=body)


def tell_wishes(telling: Telling, plan: DemoPlan, guest: Guest, at: int, day: date, random: Random) -> None:
    """A birthday, a wish, an allergy (only with consent), "please don't greet me by name"."""
    fields: dict[str, Any] = {}
    if guest.part is Part.BIRTHDAY_TODAY or random.random() < 0.35:
        fields["birthday"] = _pick_birthday(plan, guest, random)
    keeps_to = guest.habit in (Habit.REGULAR, Habit.WEEKLY)
    if guest.part or (keeps_to and random.random() < 0.45):
        for wish in random.sample(_wishes("stated"), random.randint(1, 2)):
            fields |= _preference(wish, PreferenceKind.STATED, plan, day)
    is_allergic = guest.part is Part.ALLERGIC or (guest.part is None and random.random() < 0.03)
    if is_allergic:
        fields |= _preference(random.choice(_wishes("allergy")), PreferenceKind.ALLERGY, plan, day)
    if guest.part is None and random.random() < 0.02:
        fields["greet_by_name"] = False
    if not fields:
        return
    telling.begin_tap(at + 10_000)
    if is_allergic:
        tell_consent(telling, "allergies")
    telling.tell(Kind.PROFILE_CHANGED, personal={"fields": fields})


def _pick_birthday(plan: DemoPlan, guest: Guest, random: Random) -> str:
    """ "MM-DD", with a year for some."""
    if guest.part is Part.BIRTHDAY_TODAY:
        return plan.today.strftime("%m-%d")
    born = date(random.randint(1945, 2007), 1, 1) + timedelta(days=random.randrange(365))
    return born.isoformat() if random.random() < 0.4 else born.strftime("%m-%d")


def _preference(wish: dict[str, Any], kind: PreferenceKind, plan: DemoPlan, day: date) -> dict[str, Any]:
    text = wish["texts"].get(plan.staff_language) or wish["texts"]["en"]
    return {f"preference:{text}": {"kind": kind, "icon": wish["icon"], "on": day.isoformat()}}


@cache
def _all_wishes() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(files("resources.demo").joinpath("preferences.toml").read_text(encoding="utf-8"))


def _wishes(kind: str) -> list[dict[str, Any]]:
    return _all_wishes()[kind]
