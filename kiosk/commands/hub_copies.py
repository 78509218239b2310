"""`kiosk hub backup`, `restore`, `restored`: copies of the hub, and what kiosks hear after one came back."""

from pathlib import Path

from db.hub.accepting import begin_epoch
from db.hub.devices import all_businesses
from db.hub.handing import get_clock
from db.hub.opening import HubStore
from kiosk.clock import system_clock
from kiosk.commands.backup import WITH_KEY, WITHOUT_KEY
from kiosk.commands.calm import Misused
from kiosk.commands.copies import put_back, write_copy
from kiosk.commands.passphrases import ask_new_passphrase, ask_passphrase
from kiosk.hub.serving import CERTIFICATE_FILES, hold_hub, hub_path, open_hub_store


def back_up_hub(folder: Path, file: Path, *, with_key: bool, passphrase_file: Path | None) -> None:
    """Raises StorageProblem, Misused."""
    if not hub_path(folder).exists():
        raise Misused(f"There is no hub's file in {folder}. A PostgreSQL is copied with pg_dump.")
    passphrase = ask_new_passphrase(passphrase_file) if with_key else ""
    write_copy(hub_path(folder), file, passphrase)
    print((WITH_KEY if with_key else WITHOUT_KEY).format(file=file))


def restore_hub(folder: Path, file: Path, passphrase_file: Path | None) -> None:
    """A new epoch begins: what the copy lacks is given again by whoever has it. Raises StorageProblem,
    WrongPassphrase, Misused."""
    with hold_hub(folder):
        kept = put_back(hub_path(folder), file, lambda: ask_passphrase(passphrase_file))
        for name in CERTIFICATE_FILES:  # the copy has its own: the one that kiosks know
            (folder / name).unlink(missing_ok=True)
        store = open_hub_store(folder)
        try:
            begin_epochs(store)
        finally:
            store.close()
    said = f" The file that was in use is kept as {kept.name}." if kept else ""
    print(f"Restored from {file}.{said}")


def begin_epochs(store: HubStore) -> None:
    """In every business; kiosks notice at their next question."""
    for business in all_businesses(store):
        with store.reading() as connection:
            epoch = get_clock(connection, business).epoch
        begin_epoch(store, business, epoch, epoch + 1, system_clock())
        print(f"Business {business}: epoch {epoch + 1}")
