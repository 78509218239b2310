"""A kiosk's whole process, as one that is killed: it serves people and syncs, until nobody lets it.

    python -m tests.hub.kiosk_at_work FOLDER NUMBER URL

Each tap that was acknowledged is one line on standard output: the operation's id.
"""

import sys
from pathlib import Path

from kiosk.clock import system_clock
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.sync.asking import NoAnswer, Refused
from kiosk.sync.http import HttpLine
from kiosk.sync.round import Round
from kiosk.sync.session import Identity
from kiosk.visit import Visit
from tests.hub.makers import KEYS
from tests.sync.chains import BUSINESS
from tests.sync.makers import kiosk_of, open_kiosk

TAPS_A_ROUND = 3


def work(folder: Path, number: int, url: str) -> None:
    shop = open_kiosk(Home(folder), system_clock, number)
    line = HttpLine(url, seconds=5.0)
    syncing = Round(Identity(BUSINESS, kiosk_of(shop), KEYS), shop.ledger, line, system_clock)
    while True:
        for _ in range(TAPS_A_ROUND):
            (card,) = shop.make_codes(1)
            operation = new_id()
            seen = shop.till.greet(card.text)
            assert isinstance(seen, Visit), seen
            if isinstance(shop.till.purchases.record_one_tap(operation, seen), Visit):
                sys.stdout.write(f"{operation}\n")
                sys.stdout.flush()
        try:
            syncing.run()
        except (NoAnswer, Refused):
            continue


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
