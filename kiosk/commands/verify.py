"""`kiosk verify [--rebuild]`: can the numbers be trusted?"""

import os
from pathlib import Path

import msgspec

from db.engine import open_engine
from db.key import get_key
from kiosk.commands.calm import say
from kiosk.commands.homes import home_of
from kiosk.proof import prove, rebuild
from kiosk.settings import read_settings
from kiosk.shop import lock

BACKGROUND_NICENESS = 15


def verify_shop(folder: Path | None, *, is_to_rebuild: bool, is_for_program: bool) -> int:
    """Prints the proved line; exit code 1 where something is wrong. Where it is to rebuild, the tables
    are first replaced by what follows from the entries, while the kiosk is closed. For a program the proof
    is printed as JSON."""
    home = home_of(folder)
    zone = read_settings(home.settings).time_zone
    if is_to_rebuild:
        with lock(home):
            rebuild(open_engine(home.database, get_key(home.folder)), zone)
    if is_for_program and hasattr(os, "nice"):
        os.nice(BACKGROUND_NICENESS)  # asked by an open kiosk: the counter comes first
    engine = open_engine(home.database, get_key(home.folder), read_only=True)
    proof = prove(engine, home, zone)
    if is_for_program:
        print(msgspec.json.encode(proof).decode())
        return 0 if proof.is_proved else 1
    balances = "all balances rebuilt equal" if proof.balances_equal else "some balances differ"
    print(f"{proof.entries} entries, {proof.chains} chains, {len(proof.faults)} faults, {balances}")
    if proof.is_proved:
        return 0
    for fault in proof.faults:
        say(fault)
    say(
        "The entries themselves are kept as they are. Make a backup (kiosk backup FILE) before anything else."
    )
    if not proof.balances_equal and not is_to_rebuild:
        say("If only the balances differ, `kiosk verify --rebuild` puts them right from the entries.")
    return 1
