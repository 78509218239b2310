"""Which programmes are ready to begin with? Four, each as simple as it can be."""

from pathlib import Path

import msgspec

from kiosk.programme.document import Programme
from kiosk.programme.toml import read_programme

READY = ("cafe", "salon", "garage", "gym")
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "programmes"


def read_ready(name: str, currency: str) -> Programme:
    """One of READY, in the shop's currency; its prices are the manager's to set. KeyError for others."""
    if name not in READY:
        raise KeyError(name)
    programme = read_programme((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return msgspec.structs.replace(programme, currency=currency)
