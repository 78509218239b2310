"""A shop's first day in the program itself: set up by Enter alone, practised in, opened again."""

import os
import subprocess
import sys

from db.engine import open_engine
from db.entry import Kind
from db.key import get_key
from db.reading import entries_of_kind
from kiosk.clock import monotonic_seconds
from kiosk.home import Home
from kiosk.settings import read_settings
from tests.journeys.program import PROJECT

PIN = "write 258036"
BEGIN = ("see Tere tulemast.", "press English", "see What is your shop called?")
SET_UP = (
    "see What is your shop called?",
    "write Kohvik",
    "key Return",
    "see Which languages",
    "key Return",
    "see Which camera",
    "key Return",
    "see What do your customers collect?",
    "key Return",
    "see Who keeps the keys?",
    PIN,
    "key Return",
    "see The same PIN once more",
    PIN,
    "see new customers",
)
INTO_PRACTICE = (
    "key F10",
    "see Key in the PIN",
    PIN,
    "press Staff",
    "press Practise in a copy",
    "see A copy of the shop: nothing counts here.",
    "see HARJUTUS · Kohvik",
)
PRACTISE = (
    "see Who is at the till?",
    PIN,
    "see new customers",
    "key F6",
    "see First name",
    "write Anna",
    "press Save",
    "see Undo",
)
SECONDS_MOST = 180
"""What the whole of it may take, set-up included."""


def kinds_in(home: Home) -> dict[str, int]:
    wanted = (Kind.PROGRAMME_PUBLISHED, Kind.STAFF_ADDED, Kind.CUSTOMER_ENROLLED, Kind.PURCHASE)
    with open_engine(home.database, get_key(home.folder), read_only=True).connect() as connection:
        return {kind: len(entries_of_kind(connection, kind)) for kind in wanted}


def run(home: Home, *steps: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.hands", str(home.folder), *steps],
        cwd=PROJECT,
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "LOYALTY_KIOSK_KEYRING": "off",
            "TZ": "Europe/Tallinn",
            "LC_ALL": "C.UTF-8",
        },
        capture_output=True,
        text=True,
        timeout=SECONDS_MOST,
        check=False,
    )
    complaints = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, complaints) == (0, [])


def test_a_shop_is_set_up_practised_in_and_none_the_worse(home: Home) -> None:
    began = monotonic_seconds()
    left_half_way = (
        *BEGIN,
        "write Kohv",
        "key Return",
        "see Which languages",
        "close",
    )
    home.practice.make()
    home.practice.database.write_bytes(b"left over by a cut")
    run(home, *left_half_way)
    assert not home.practice.folder.exists()
    again = ("see Which languages", "press Back", "see What is your shop called?", "write ik", *SET_UP[2:])
    leave = ("press Back to the shop", "see Who is at the till?", "close")
    run(home, *again, *INTO_PRACTICE, *PRACTISE, *leave)
    assert monotonic_seconds() - began < SECONDS_MOST
    settings = read_settings(home.settings)
    assert (settings.shop_name, settings.zone, settings.languages[0]) == ("Kohvik", "Europe/Tallinn", "et")
    assert not home.practice.folder.exists()
    assert kinds_in(home) == {
        Kind.PROGRAMME_PUBLISHED: 1,
        Kind.STAFF_ADDED: 1,
        Kind.CUSTOMER_ENROLLED: 0,
        Kind.PURCHASE: 0,
    }
    assert home.log.read_text(encoding="utf-8") == ""
