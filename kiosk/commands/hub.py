"""`kiosk hub serve`, `invite`, `revoke`, `restored`: the place where kiosks meet."""

from pathlib import Path
from typing import Annotated

import typer

hub_app = typer.Typer(help="The hub, where kiosks leave and read entries.", no_args_is_help=True)

FolderOption = Annotated[Path, typer.Option("--home", help="The hub's folder: its database and certificate.")]
DatabaseOption = Annotated[
    str, typer.Option("--database", help="postgresql://user@host/name; an encrypted file otherwise.")
]
PassphraseOption = Annotated[
    Path | None, typer.Option("--passphrase-file", help="A file with the passphrase; asked for otherwise.")
]
_FOLDER = Path("hub")


@hub_app.command()
def serve(
    home: FolderOption = _FOLDER,
    database: DatabaseOption = "",
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "0.0.0.0",  # noqa: S104 (kiosks come from outside)
    port: Annotated[int, typer.Option(help="The port to listen on.")] = 8443,
    plain: Annotated[bool, typer.Option("--plain", help="Without TLS, behind a proxy that has it.")] = False,
) -> None:
    """Serve kiosks until stopped."""
    from kiosk.clock import system_clock
    from kiosk.hub.serving import get_certificate, hold_hub, open_clean_store
    from kiosk.hub.serving import serve as serve_hub

    with hold_hub(home, database):
        store = open_clean_store(home, database)
        try:
            tls = None if plain else get_certificate(home, system_clock, store)
            print(f"The hub listens on {host}:{port}. Invite kiosks with: kiosk hub invite", flush=True)
            serve_hub(store, system_clock, host, port, tls, None if database else home)
        finally:
            store.close()


@hub_app.command()
def invite(
    home: FolderOption = _FOLDER,
    database: DatabaseOption = "",
    business: Annotated[str, typer.Option(help="Which business, where the hub has several.")] = "",
    new_business: Annotated[bool, typer.Option("--new-business", help="The kiosk founds one.")] = False,
    plain: Annotated[
        bool, typer.Option("--plain", help="For a hub without a certificate of its own.")
    ] = False,
) -> None:
    """A code for one more kiosk, good once and for a day."""
    from kiosk.clock import system_clock
    from kiosk.hub.invitations import NotInvited, make_invitation
    from kiosk.hub.serving import get_certificate, open_hub_store
    from kiosk.sync.http import fingerprint_of

    store = open_hub_store(home, database)
    try:
        code = make_invitation(store, system_clock(), business=business, is_new=new_business)
        if not plain:
            certificate, _ = get_certificate(home, system_clock, store)
            code = f"{code}.{fingerprint_of(certificate.read_text('ascii'))}"
    except NotInvited as no:
        typer.echo(str(no), err=True)
        raise typer.Exit(1) from None
    finally:
        store.close()
    print(code)


@hub_app.command()
def revoke(
    kiosk: Annotated[str, typer.Argument(help="The kiosk's id, as `kiosk hub kiosks` lists it.")],
    home: FolderOption = _FOLDER,
    database: DatabaseOption = "",
) -> None:
    """Refuse a kiosk, ten seconds from now at the latest."""
    from db.hub.devices import revoke as revoke_device
    from kiosk.clock import system_clock
    from kiosk.hub.serving import open_hub_store

    store = open_hub_store(home, database)
    try:
        is_known = len(kiosk) == 32 and _is_hex(kiosk) and revoke_device(store, kiosk, system_clock())
    finally:
        store.close()
    if not is_known:
        typer.echo("No such kiosk is active at this hub.", err=True)
        raise typer.Exit(1)
    print(f"Kiosk {kiosk} is refused within ten seconds. What it gave stays.")


@hub_app.command()
def kiosks(home: FolderOption = _FOLDER, database: DatabaseOption = "") -> None:
    """Every kiosk: its id, name, whether it is active, and how far it has read."""
    from db.hub.devices import all_devices
    from kiosk.hub.serving import open_hub_store

    store = open_hub_store(home, database)
    try:
        for device in all_devices(store):
            state = "revoked" if device.revoked_at is not None else f"read up to {device.position}"
            print(f"{device.kiosk}  {device.name}  {state}")
    finally:
        store.close()


@hub_app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where the encrypted copy goes.")],
    home: FolderOption = _FOLDER,
    with_key: Annotated[
        bool, typer.Option("--with-key", help="With its key, so that a passphrase opens it anywhere.")
    ] = False,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Copy the hub's own file aside, also while it serves. (PostgreSQL has pg_dump.)"""
    from kiosk.commands.hub_copies import back_up_hub

    back_up_hub(home, file, with_key=with_key or passphrase_file is not None, passphrase_file=passphrase_file)


@hub_app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A copy that `kiosk hub backup` made.")],
    home: FolderOption = _FOLDER,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Put a copy in the place of the hub's file, while it does not serve; kiosks give again what it lacks."""
    from kiosk.commands.hub_copies import restore_hub

    restore_hub(home, file, passphrase_file)


@hub_app.command()
def restored(home: FolderOption = _FOLDER, database: DatabaseOption = "") -> None:
    """Say that the hub's database came back from a copy: kiosks then give again what it lost."""
    from kiosk.commands.hub_copies import begin_epochs
    from kiosk.hub.serving import open_hub_store

    store = open_hub_store(home, database)
    try:
        begin_epochs(store)
    finally:
        store.close()


def _is_hex(text: str) -> bool:
    return all(digit in "0123456789abcdef" for digit in text)
