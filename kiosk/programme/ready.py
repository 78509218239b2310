"""Which programmes are ready to begin with? Four, each as simple as it can be."""

from pathlib import Path
from typing import Any

import msgspec

from kiosk.programme.document import Programme
from kiosk.programme.document_offline import OfflineRule
from kiosk.programme.toml import read_programme

READY = ("cafe", "salon", "garage", "gym")
SMALLEST_UNITS_A_EURO_CENT = {"EUR": 1.0, "HUF": 4.0, "PLN": 4.0, "GBP": 1.0}
"""What prices look like side by side, not what a bank gives: whole numbers that are easily said."""
STEP = 5
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "programmes"


def read_ready(name: str, currency: str) -> Programme:
    """One of READY, in the shop's currency; its prices are the manager's to set. KeyError for others."""
    if name not in READY:
        raise KeyError(name)
    programme = read_programme((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return in_currency(programme, currency)


def in_currency(programme: Programme, currency: str) -> Programme:
    """The same rules with amounts that look at home in another currency: a coffee of 3.50 € costs 1,400 Ft,
    not 350. A currency that is not listed here keeps the amounts."""
    times = SMALLEST_UNITS_A_EURO_CENT.get(currency, 1) / SMALLEST_UNITS_A_EURO_CENT[programme.currency]
    asks = round(programme.offline.ask_above_cents * times)  # said also where it is the usual one
    offline = msgspec.structs.replace(programme.offline, ask_above_cents=asks)
    table = msgspec.to_builtins(msgspec.structs.replace(programme, offline=OfflineRule()))
    changed = table if times == 1 else _with_amounts(table, times)
    converted = msgspec.convert(changed | {"currency": currency}, Programme)
    return msgspec.structs.replace(converted, offline=offline)


def _with_amounts(table: dict[str, Any], times: float) -> dict[str, Any]:
    return {name: _changed(name, value, times) for name, value in table.items()}


def _changed(name: str, value: Any, times: float) -> Any:
    if isinstance(value, dict):
        return _with_amounts(value, times)
    if isinstance(value, (list, tuple)):
        return [_changed(name, one, times) for one in value]
    is_amount = "cents" in name.split("_") and isinstance(value, int)
    return round(value * times / STEP) * STEP if is_amount and value >= STEP else value
