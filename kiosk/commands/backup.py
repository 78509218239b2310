"""`kiosk backup` and `kiosk restore`: whole encrypted copies, and nothing thrown away."""

from pathlib import Path

from kiosk.commands.copies import put_back, write_copy
from kiosk.commands.homes import home_of
from kiosk.commands.passphrases import ask_new_passphrase, ask_passphrase
from kiosk.shop import lock

WITHOUT_KEY = (
    "Backed up: {file}. The key is not in it: keep kiosk.key (or the keyring's entry) apart from it, for"
    " without the key nobody can open it. `--with-key` makes a copy that a passphrase opens on any computer."
)
WITH_KEY = "Backed up: {file}, with its key. The passphrase opens it on any computer; without it nobody can."


def back_up(
    folder: Path | None, file: Path, *, with_key: bool = False, passphrase_file: Path | None = None
) -> None:
    """While the kiosk serves, too. Raises StorageProblem or Misused; takes no other file's place."""
    passphrase = ask_new_passphrase(passphrase_file) if with_key else ""
    write_copy(home_of(folder).database, file, passphrase)
    print((WITH_KEY if with_key else WITHOUT_KEY).format(file=file))


def restore_from(folder: Path | None, file: Path, passphrase_file: Path | None = None) -> None:
    """The copy is opened first; the database in use is kept beside it."""
    home = home_of(folder)
    with lock(home):
        kept = put_back(home.database, file, lambda: ask_passphrase(passphrase_file))
    said = f" The database that was in use is kept as {kept.name}." if kept else ""
    print(f"Restored from {file}.{said}")
