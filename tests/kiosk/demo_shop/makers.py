"""Small demo shops to test with."""

from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from kiosk.demo_shop.plan import DemoPlan
from kiosk.programme.toml import read_programme
from kiosk.shop import CAFE_PROGRAMME

TALLINN = ZoneInfo("Europe/Tallinn")
AFTERNOON = int(datetime(2026, 9, 22, 14, 32, tzinfo=TALLINN).timestamp()) * 1000
CAFE = read_programme(CAFE_PROGRAMME.read_text(encoding="utf-8"))


def make_plan(**changes: object) -> DemoPlan:
    """Twenty guests, enough for the cast and some others."""
    plan = DemoPlan(now=AFTERNOON, programme=CAFE, zone=TALLINN, customers=20, blank_cards=5)
    return msgspec.structs.replace(plan, **changes)
